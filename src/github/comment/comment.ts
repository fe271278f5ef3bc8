/**
 * One comment per pull request and id. Found by its marker and its author over all pages, updated in place, never
 * written by an older run over a newer one, and one only even when two jobs create it at the same moment.
 */
import * as z from 'zod'
import { isTransient } from '../api/api-failure.ts'
import { requestAll } from '../api/client.ts'
import { foldOld, formatMarker, keepAccepted, isOlder, parseMarker, withoutMarker } from '../api/marker.ts'
import type { ApiFailure } from '../api/api-failure.ts'
import type { ApiOutcome, GitHubClient } from '../api/client.ts'
import type { Marker } from '../api/marker.ts'

export type CommentMode = 'always' | 'changes' | 'failures' | 'never'

export interface CommentRequest {
  readonly repository: { readonly owner: string; readonly name: string }
  readonly number: number
  readonly marker: Marker
  /** Markdown without the marker. */
  readonly body: string
  /** When a first comment is made. An existing one is always refreshed, so that no stale verdict stays. */
  readonly mode: CommentMode
  readonly deleteWhenClean: boolean
  /** Fold the old comment and write a new one at the end, so that people are notified of a change. */
  readonly hideAndNew?: boolean
  readonly state: { readonly failed: boolean; readonly changed: boolean }
  /** Logins whose comments with our marker are ours. */
  readonly authors: readonly string[]
}

export type CommentOutcome =
  | { readonly action: 'created' | 'updated' | 'unchanged'; readonly url: string }
  | { readonly action: 'deleted' | 'skipped' }
  /** A newer run has already written. */
  | { readonly action: 'outdated'; readonly url: string }
  | { readonly action: 'failed'; readonly doing: 'list' | 'create' | 'update' | 'delete'; readonly failure: ApiFailure }

const COMMENT = z.object({
  id: z.number().int(),
  body: z.string().nullish(),
  html_url: z.string(),
  user: z.object({ login: z.string() }).nullish(),
})
type RawComment = z.infer<typeof COMMENT>

interface OwnComment {
  readonly id: number
  readonly url: string
  readonly body: string
  readonly marker: Marker
}

/** A creation whose answer was lost is looked for before it is repeated, this many times. */
const MAX_CREATE_ATTEMPTS = 3

export const publishComment = async (client: GitHubClient, given: CommentRequest): Promise<CommentOutcome> => {
  if (given.mode === 'never') return { action: 'skipped' }
  const listed = await listOwn(client, given)
  if (!listed.ok) return { action: 'failed', doing: 'list', failure: listed.failure }
  const request = { ...given, marker: keepAccepted(given.marker, listed.data[0]?.marker) }
  const [existing, ...surplus] = listed.data
  if (existing === undefined) return isWanted(request) ? create(client, request) : { action: 'skipped' }
  if (listed.data.some(comment => isOlder(request.marker, comment.marker)))
    return { action: 'outdated', url: existing.url }
  for (const comment of surplus) await remove(client, request, comment.id)
  if (request.deleteWhenClean && !request.state.failed && !request.state.changed) {
    return remove(client, request, existing.id)
  }
  if (request.hideAndNew === true && !isSame(request, existing)) return replace(client, request, existing)
  const updated = await update(client, request, existing)
  // Somebody deleted it between the two calls.
  const vanished = updated.action === 'failed' && updated.failure.kind === 'not-found'
  return vanished ? create(client, request) : updated
}

/** Folded first: were the new one created first, both would look current to a job that runs at the same time. */
const replace = async (client: GitHubClient, request: CommentRequest, old: OwnComment): Promise<CommentOutcome> => {
  const folded = await client.request({
    route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    parameters: { ...place(request), comment_id: old.id, body: foldOld(old.body, old.marker) },
    schema: COMMENT,
  })
  if (!folded.ok && folded.failure.kind !== 'not-found')
    return { action: 'failed', doing: 'update', failure: folded.failure }
  return create(client, request)
}

const isWanted = ({ mode, state, deleteWhenClean }: CommentRequest): boolean => {
  const clean = !state.failed && !state.changed
  if (deleteWhenClean && clean) return false
  return mode === 'always' || state.failed || (mode === 'changes' && state.changed)
}

/** Ours, the oldest first. */
const listOwn = async (
  client: GitHubClient,
  request: CommentRequest,
  authors: readonly string[] = request.authors,
): Promise<ApiOutcome<readonly OwnComment[]>> => {
  const listed = await requestAll(client, {
    route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    parameters: { ...place(request), issue_number: request.number },
    schema: z.array(COMMENT),
  })
  if (!listed.ok) return listed
  const own = listed.data.flatMap(comment => ownComment(comment, request.marker.id, authors) ?? [])
  return { ...listed, data: own.sort((one, other) => one.id - other.id) }
}

const ownComment = (comment: RawComment, id: string, authors: readonly string[]): OwnComment | undefined => {
  const body = comment.body ?? ''
  const marker = parseMarker(body)
  if (marker?.id !== id || !authors.includes(comment.user?.login ?? '')) return undefined
  return { id: comment.id, url: comment.html_url, body, marker }
}

const place = ({ repository }: CommentRequest): { readonly owner: string; readonly repo: string } => ({
  owner: repository.owner,
  repo: repository.name,
})

const fullBody = ({ marker, body }: CommentRequest): string => `${formatMarker(marker)}\n${body}`

const create = async (client: GitHubClient, request: CommentRequest): Promise<CommentOutcome> => {
  for (let attempt = 1; ; attempt++) {
    const created = await client.request({
      route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      parameters: { ...place(request), issue_number: request.number, body: fullBody(request) },
      schema: COMMENT,
      repeatable: false,
    })
    if (created.ok) return keepOldest(client, request, created.data)
    // A rate limit means that nothing was stored, and the client has already waited as long as it may.
    if (!isTransient(created.failure) || created.failure.kind === 'rate-limited')
      return { action: 'failed', doing: 'create', failure: created.failure }
    // The server may have stored it and failed afterwards.
    const listed = await listOwn(client, request)
    const [stored] = listed.ok ? listed.data : []
    if (stored !== undefined) return update(client, request, stored)
    if (!listed.ok || attempt >= MAX_CREATE_ATTEMPTS)
      return { action: 'failed', doing: 'create', failure: created.failure }
  }
}

/** Two jobs may both have seen no comment. Both list again, both keep the oldest, so both do the same. */
const keepOldest = async (
  client: GitHubClient,
  request: CommentRequest,
  created: RawComment,
): Promise<CommentOutcome> => {
  const login = created.user?.login
  // The answer tells who we are: an earlier comment of the same account is ours, whatever was assumed before.
  const authors = login === undefined ? request.authors : [...request.authors, login]
  const listed = await listOwn(client, request, authors)
  const [oldest, ...newer] = listed.ok ? listed.data : []
  if (oldest === undefined || oldest.id === created.id) {
    for (const comment of newer) await remove(client, request, comment.id)
    return { action: 'created', url: created.html_url }
  }
  await remove(client, request, created.id)
  const newest = newer.filter(comment => comment.id !== created.id)
  for (const comment of newest) await remove(client, request, comment.id)
  return isOlder(request.marker, oldest.marker)
    ? { action: 'outdated', url: oldest.url }
    : update(client, request, oldest)
}

/** The same text for the same commits: writing it again would only notify people. */
const isSame = (request: CommentRequest, { marker, body }: OwnComment): boolean =>
  marker.head === request.marker.head &&
  marker.base === request.marker.base &&
  JSON.stringify(marker.memory) === JSON.stringify(request.marker.memory) &&
  withoutMarker(body) === withoutMarker(fullBody(request))

const update = async (client: GitHubClient, request: CommentRequest, existing: OwnComment): Promise<CommentOutcome> => {
  if (isSame(request, existing)) return { action: 'unchanged', url: existing.url }
  const updated = await client.request({
    route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    parameters: { ...place(request), comment_id: existing.id, body: fullBody(request) },
    schema: COMMENT,
  })
  if (updated.ok) return { action: 'updated', url: updated.data.html_url }
  return { action: 'failed', doing: 'update', failure: updated.failure }
}

const remove = async (client: GitHubClient, request: CommentRequest, id: number): Promise<CommentOutcome> => {
  const removed = await client.request({
    route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
    parameters: { ...place(request), comment_id: id },
    schema: z.unknown(),
  })
  // Somebody else removed it first: the wish is fulfilled.
  if (removed.ok || removed.failure.kind === 'not-found') return { action: 'deleted' }
  return { action: 'failed', doing: 'delete', failure: removed.failure }
}
