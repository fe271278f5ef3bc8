/**
 * The only way to GitHub's REST API. Answers are checked, failures are data, and the whole conversation is bounded in
 * time: retries for rate limits, server errors and broken connections, never for a missing permission.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type * as z from 'zod'
import { readBounded, type RequestOptions, sendRequest } from '../../baseline/http/request.ts'
import { classifyError, isTransient } from './api-failure.ts'
import type { ApiFailure } from './api-failure.ts'

export interface ApiCall<Data> {
  /** For example `GET /repos/{owner}/{repo}/pulls/{pull_number}`; parameters are encoded into it. */
  readonly route: string
  readonly parameters?: Readonly<Record<string, string | number | boolean>>
  readonly schema: z.ZodType<Data>
  /** A creation is not repeated after an answer that leaves open whether it happened. */
  readonly repeatable?: boolean
  /** The longest answer that is read. */
  readonly maxBytes?: number
  readonly timeoutMs?: number
}

export type ApiOutcome<Data> =
  | { readonly ok: true; readonly data: Data; readonly hasNextPage: boolean }
  | { readonly ok: false; readonly failure: ApiFailure }

export interface GitHubClient {
  readonly request: <Data>(call: ApiCall<Data>) => Promise<ApiOutcome<Data>>
}

export interface ClientOptions {
  readonly apiUrl: string
  readonly token: string
  /** For all requests of this client together, with the waiting between them, whatever the server does. */
  readonly deadlineMs?: number
  readonly timeoutMs?: number
  readonly firstBackoffMs?: number
  /** Waits that many milliseconds before a request is repeated. */
  readonly wait?: (milliseconds: number) => Promise<void>
}

/** A gate must not keep a build waiting because a comment is slow. */
const DEADLINE_MS = 60_000
const TIMEOUT_MS = 10_000
/** A server that is silent this often in one call is not asked again in this run. */
const MAX_TIMEOUTS = 2
const FIRST_BACKOFF_MS = 1_000
const MAX_ATTEMPTS = 4
/** GitHub's advice when a rate limit names no time (docs, "best practices for using the REST API"). */
const UNSPECIFIED_RATE_LIMIT_MS = 60_000

type Send = (
  route: string,
  parameters: Readonly<Record<string, unknown>> & { readonly request: object; readonly maxBytes: number | undefined },
) => Promise<Answer>

interface Answer {
  readonly data: unknown
  readonly headers: Readonly<Record<string, unknown>>
}

export const createClient = (options: ClientOptions): GitHubClient => {
  const conversation: Conversation = {
    leftMs: options.deadlineMs ?? DEADLINE_MS,
    isSilent: false,
    timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
    firstBackoffMs: options.firstBackoffMs ?? FIRST_BACKOFF_MS,
    wait: options.wait ?? sleep,
  }
  let connection: Promise<Send> | undefined
  return {
    request: async call => {
      try {
        connection ??= connect(options)
        return await requestWithRetries(await connection, call, conversation)
      } catch (error) {
        return { ok: false, failure: classifyError(error) }
      }
    },
  }
}

/** Imported late: it reads the environment when loaded, and a run without a pull request never needs it. */
const connect = async ({ apiUrl, token }: ClientOptions): Promise<Send> => {
  const { getOctokit } = await import('@actions/github')
  const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
  const octokit = getOctokit(token, { baseUrl: apiUrl.replace(/\/+$/, ''), log: silent })
  return async (route, { request, maxBytes, ...parameters }) => {
    const limited = { ...request, fetch: boundedFetch(maxBytes) }
    const { data, headers } = await octokit.request(route, { ...parameters, request: limited })
    return { data, headers }
  }
}

/** Longer than every page of comments: 100 of 65,536 characters, JSON's escapes included. */
const MAX_ANSWER_BYTES = 40_000_000

/** The answer is read whole here, within its limit and its time, before anybody parses it. */
const boundedFetch =
  (maxBytes: number = MAX_ANSWER_BYTES) =>
  async (url: string, options: RequestOptions): Promise<Response> => {
    const answer = await sendRequest(url, options)
    const { status, statusText, headers } = answer
    const content = await readBounded(answer, maxBytes)
    return new Response(content.length === 0 ? null : Buffer.from(content), { status, statusText, headers })
  }

/** What all requests of one client share. */
interface Conversation {
  /** Time that may still be spent on requests and on waiting; what happens between them does not count. */
  leftMs: number
  /** The server did not answer in time again and again. */
  isSilent: boolean
  readonly timeoutMs: number
  readonly firstBackoffMs: number
  readonly wait: (milliseconds: number) => Promise<void>
}

const requestWithRetries = async <Data>(
  send: Send,
  call: ApiCall<Data>,
  conversation: Conversation,
): Promise<ApiOutcome<Data>> => {
  let timeouts = 0
  for (let attempt = 1; ; attempt++) {
    if (conversation.isSilent) return failed({ kind: 'timeout', message: 'no answer to an earlier request' })
    if (conversation.leftMs <= 0)
      return failed({ kind: 'deadline', message: 'the time for talking to GitHub is used up' })
    const started = performance.now()
    const outcome = await requestOnce(
      send,
      call,
      Math.ceil(Math.min(call.timeoutMs ?? conversation.timeoutMs, conversation.leftMs)),
    )
    conversation.leftMs -= performance.now() - started
    if (outcome.ok) return outcome
    if (outcome.failure.kind === 'timeout') timeouts++
    if (timeouts >= MAX_TIMEOUTS) conversation.isSilent = true
    if (conversation.isSilent || attempt >= MAX_ATTEMPTS || !mayRepeat(call, outcome.failure)) return outcome
    const waitMs = waitBefore(outcome.failure, conversation.firstBackoffMs * 2 ** (attempt - 1))
    // Waiting beyond the deadline helps nobody: the failure itself is the better message.
    if (waitMs >= conversation.leftMs) return outcome
    conversation.leftMs -= waitMs
    await conversation.wait(waitMs)
  }
}

const failed = (failure: ApiFailure): { readonly ok: false; readonly failure: ApiFailure } => ({ ok: false, failure })

/** A rate-limited request was not carried out; after a server error or a broken connection it may have been. */
const mayRepeat = (call: ApiCall<unknown>, failure: ApiFailure): boolean =>
  failure.kind === 'rate-limited' || (isTransient(failure) && call.repeatable !== false)

/** Half fixed, half random, so that the jobs of a matrix do not come back at the same moment. */
const waitBefore = (failure: ApiFailure, backoffMs: number): number => {
  if (failure.kind === 'rate-limited') return failure.retryAfterMs ?? UNSPECIFIED_RATE_LIMIT_MS
  return backoffMs / 2 + (Math.random() * backoffMs) / 2
}

const requestOnce = async <Data>(send: Send, call: ApiCall<Data>, timeoutMs: number): Promise<ApiOutcome<Data>> => {
  try {
    const request = { signal: AbortSignal.timeout(timeoutMs) }
    const { data, headers } = await send(call.route, { ...call.parameters, request, maxBytes: call.maxBytes })
    const parsed = call.schema.safeParse(data)
    if (!parsed.success) return { ok: false, failure: wrongShape(parsed.error, data) }
    return { ok: true, data: parsed.data, hasNextPage: /;\s*rel="next"/.test(String(headers['link'] ?? '')) }
  } catch (error) {
    return { ok: false, failure: classifyError(error) }
  }
}

const wrongShape = (error: z.ZodError, data: unknown): ApiFailure => {
  const issue = error.issues[0]
  const where = issue === undefined || issue.path.length === 0 ? 'the answer' : `“${issue.path.join('.')}”`
  const kind = typeof data === 'object' ? 'unexpected' : 'malformed'
  return { kind, message: `${where} is not what GitHub documents` }
}

/** GitHub's largest page. */
const PAGE_SIZE = 100
/** 10,000 items: nobody reads a pull request with more comments. */
const MAX_PAGES = 100

/** All pages. The next page is asked for by number: a link in an answer is not followed, it could lead elsewhere. */
export const requestAll = async <Item>(
  client: GitHubClient,
  call: Omit<ApiCall<Item>, 'schema'> & { readonly schema: z.ZodType<Item[]> },
): Promise<ApiOutcome<readonly Item[]>> => {
  const items: Item[] = []
  for (let page = 1; page <= MAX_PAGES; page++) {
    const outcome = await client.request({ ...call, parameters: { ...call.parameters, per_page: PAGE_SIZE, page } })
    if (!outcome.ok) return outcome
    items.push(...outcome.data)
    if (!outcome.hasNextPage) break
  }
  return { ok: true, data: items, hasNextPage: false }
}
