/**
 * An exceeded budget that a person with write access accepts: a label, and a comment with the reason. Both are read
 * live, because the event payload of a re-run is old. The acceptance holds up to the amounts of the report that the
 * person saw; more growth fails again.
 */
import * as z from 'zod'
import { requestAll } from '../api/client.ts'
import { explainFailure } from '../api/delivery-diagnostic.ts'
import { parseMarker } from '../api/marker.ts'
import type { Diagnostic } from '../../diagnostic.ts'
import type { ApiFailure } from '../api/api-failure.ts'
import type { GitHubClient } from '../api/client.ts'
import type { Marker } from '../api/marker.ts'

/** Rule → amount, as a decimal number in text: counts are beyond what a JSON number holds. */
export type Amounts = Readonly<Record<string, string>>

export interface OverrideRequest {
  readonly repository: { readonly owner: string; readonly name: string }
  readonly number: number
  /** '' in a merge queue, which names the pull request and not its head. */
  readonly headSha: string
  readonly label: string
  /** Which sticky comment remembers, and who writes it. */
  readonly id: string
  readonly authors: readonly string[]
  /** Every exceeded rule with what was measured now. */
  readonly exceeded: Amounts
}

export interface Acceptance {
  readonly by: string
  readonly reason: string
  readonly url: string
  /** The commit whose report was accepted. */
  readonly head: string
  readonly amounts: Amounts
}

export type Override =
  | { readonly kind: 'none' }
  /** Something is there, but it does not accept this. */
  | { readonly kind: 'incomplete'; readonly why: string; readonly fix: string }
  | { readonly kind: 'accepted'; readonly acceptance: Acceptance; readonly memory: Marker['memory'] }
  /** Grown beyond the accepted amounts, in these rules. */
  | {
      readonly kind: 'outgrown'
      readonly acceptance: Acceptance
      readonly rules: readonly string[]
      readonly memory: Marker['memory']
    }
  /** GitHub could not be asked; without an answer nothing is accepted. */
  | { readonly kind: 'unreadable'; readonly diagnostic: Diagnostic }

const AMOUNTS = z.record(z.string(), z.string().regex(/^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/))
const MEMORY = z.object({
  /** What the last report showed as exceeded. */
  measured: AMOUNTS.optional(),
  accepted: z.object({ comment: z.number().int(), head: z.string(), amounts: AMOUNTS }).optional(),
})
type Memory = z.infer<typeof MEMORY>

const COMMENT = z.object({
  id: z.number().int(),
  body: z.string().nullish(),
  html_url: z.string(),
  created_at: z.string(),
  updated_at: z.string(),
  /** Gitea has no `type`. */
  user: z.object({ login: z.string(), type: z.string().default('User') }).nullish(),
})
type Comment = z.infer<typeof COMMENT>

/** `/flopgate accept [<commit>] <reason>` on a line of its own. */
const COMMAND = /^\/flopgate accept(?: ([0-9a-f]{7,64}))?(?: (.{1,500}))?$/m

/** What a failing report leaves in its comment, so that a person can accept exactly that. */
export const measuredMemory = (exceeded: Amounts): Marker['memory'] => ({ measured: exceeded })

export const readOverride = async (client: GitHubClient, request: OverrideRequest): Promise<Override> => {
  const place = { owner: request.repository.owner, repo: request.repository.name, issue_number: request.number }
  const labels = await requestAll(client, {
    route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/labels',
    parameters: place,
    schema: z.array(z.object({ name: z.string() })),
  })
  if (!labels.ok) return unreadable(labels.failure, 'Cannot read the labels of the pull request')
  if (!labels.data.some(({ name }) => name === request.label)) return { kind: 'none' }
  const comments = await requestAll(client, {
    route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    parameters: place,
    schema: z.array(COMMENT),
  })
  if (!comments.ok) return unreadable(comments.failure, 'Cannot read the comments of the pull request')
  return findAcceptance(client, request, comments.data)
}

const unreadable = (failure: ApiFailure, what: string): Override => ({
  kind: 'unreadable',
  diagnostic: explainFailure(failure, what, 'pull-requests: read'),
})

/** The newest command counts. One by somebody without write access neither accepts nor hides an older one. */
const findAcceptance = async (
  client: GitHubClient,
  request: OverrideRequest,
  comments: readonly Comment[],
): Promise<Override> => {
  const commands = comments.filter(comment => comment.user?.type === 'User' && COMMAND.test(text(comment))).reverse()
  const refused: string[] = []
  const known = new Map<string, boolean>()
  for (const command of commands) {
    const login = command.user?.login ?? ''
    const allowed = known.get(login) ?? (await mayWrite(client, request, login))
    if (typeof allowed !== 'boolean') return unreadable(allowed, `Cannot read the permission of @${login}`)
    known.set(login, allowed)
    if (allowed) return judge(request, command, comments)
    refused.push(login)
  }
  const who =
    refused.length === 0
      ? 'no comment gives the reason'
      : `${[...new Set(refused)].join(', ')} cannot write to the repository`
  return { kind: 'incomplete', why: `the label “${request.label}” is set, but ${who}`, fix: acceptRemedy(request) }
}

const text = (comment: Comment): string => (comment.body ?? '').replaceAll('\r\n', '\n')

const acceptRemedy = ({ headSha }: OverrideRequest): string =>
  headSha === ''
    ? 'Accept it on the pull request, then add that to the queue again.'
    : `Somebody with write access comments \`/flopgate accept ${headSha} <reason>\`.`

/** `owner` is Gitea's word for the admin who owns the repository. */
const CAN_WRITE = new Set(['admin', 'write', 'owner'])

const mayWrite = async (
  client: GitHubClient,
  request: OverrideRequest,
  login: string,
): Promise<boolean | ApiFailure> => {
  const role = await client.request({
    route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
    parameters: { owner: request.repository.owner, repo: request.repository.name, username: login },
    schema: z.object({ permission: z.string() }),
  })
  if (role.ok) return CAN_WRITE.has(role.data.permission)
  return role.failure.kind === 'not-found' ? false : role.failure
}

const judge = (request: OverrideRequest, command: Comment, comments: readonly Comment[]): Override => {
  const [, commit, reason] = COMMAND.exec(text(command)) ?? []
  if (reason === undefined) {
    return { kind: 'incomplete', why: `@${command.user?.login} gives no reason`, fix: acceptRemedy(request) }
  }
  // Two commits with the same first digits are made in a second: only the whole name binds.
  if (commit !== undefined && commit.length < FULL_ID) {
    const why = `@${command.user?.login} names a commit by ${commit.length} of its digits, which another commit can share`
    return { kind: 'incomplete', why, fix: acceptRemedy(request) }
  }
  const accepted = acceptedReport(request, command, comments, commit)
  if (accepted === undefined) {
    const why = 'it is not known which report was accepted, because the report changed after the comment'
    return { kind: 'incomplete', why, fix: acceptRemedy(request) }
  }
  const acceptance: Acceptance = { by: command.user?.login ?? '', reason, url: command.html_url, ...accepted }
  const memory = { accepted: { comment: command.id, ...accepted }, measured: request.exceeded }
  const rules = Object.entries(request.exceeded).flatMap(([rule, amount]) =>
    isCovered(amount, accepted.amounts[rule]) ? [] : [rule],
  )
  return rules.length === 0 ? { kind: 'accepted', acceptance, memory } : { kind: 'outgrown', acceptance, rules, memory }
}

/** Digits of a SHA-1 object name; those of SHA-256 are more. */
const FULL_ID = 40

interface AcceptedReport {
  readonly head: string
  readonly amounts: Amounts
}

/** Remembered from an earlier run, or named by its commit, or the report that stood there when the comment was made. */
const acceptedReport = (
  request: OverrideRequest,
  command: Comment,
  comments: readonly Comment[],
  commit: string | undefined,
): AcceptedReport | undefined => {
  const sticky = comments.find(comment => stickyMarker(request, comment) !== undefined)
  const marker = sticky === undefined ? undefined : stickyMarker(request, sticky)
  const memory = readMemory(marker)
  if (memory.accepted?.comment === command.id) return { head: memory.accepted.head, amounts: memory.accepted.amounts }
  if (commit !== undefined && request.headSha === commit) return { head: request.headSha, amounts: request.exceeded }
  const seen = sticky !== undefined && Date.parse(sticky.updated_at) <= Date.parse(command.created_at)
  const named = commit === undefined || marker?.head === commit
  if (!seen || !named || marker === undefined || memory.measured === undefined) return undefined
  return { head: marker.head, amounts: memory.measured }
}

const stickyMarker = (request: OverrideRequest, comment: Comment): Marker | undefined => {
  const marker = request.authors.includes(comment.user?.login ?? '') ? parseMarker(text(comment)) : undefined
  return marker?.id === request.id ? marker : undefined
}

const readMemory = (marker: Marker | undefined): Memory => {
  const parsed = MEMORY.safeParse(marker?.memory ?? {})
  return parsed.success ? parsed.data : {}
}

/** Counts are compared exactly; other amounts as floating point. */
const isCovered = (amount: string, accepted: string | undefined): boolean => {
  if (accepted === undefined) return false
  if (/^\d+$/.test(amount) && /^\d+$/.test(accepted)) return BigInt(amount) <= BigInt(accepted)
  return Number(amount) <= Number(accepted)
}
