/** What GitHub says about this run: environment variables and the event payload. Both are text from outside. */
import { open } from 'node:fs/promises'
import * as z from 'zod'
import { diagnostic } from '../../diagnostic.ts'
import type { BaseEvent } from '../../baseline/resolve-base.ts'
import type { Diagnostic } from '../../diagnostic.ts'

export interface PullRequestInfo {
  readonly number: number
  readonly headSha: string
  readonly baseSha: string
  readonly baseRef: string
  /** The head lies in another repository: the token of this run cannot write. */
  readonly fork: boolean
  readonly draft: boolean
  readonly author: string
}

export type GitHubEvent =
  | { readonly name: 'pull_request' | 'pull_request_target'; readonly pull: PullRequestInfo }
  | {
      readonly name: 'merge_group'
      readonly baseSha: string
      /** The branch of the queue; '' when the payload does not tell. */
      readonly baseRef: string
      readonly headSha: string
      /** The pull request that this entry of the queue adds; undefined when its branch does not tell. */
      readonly number: number | undefined
    }
  | { readonly name: 'push'; readonly before: string; readonly after: string; readonly forced: boolean }
  | {
      readonly name: 'workflow_run'
      readonly headSha: string
      readonly headBranch: string
      readonly headRepository: string
      readonly runId: number
    }
  | { readonly name: 'other'; readonly event: string }

export interface RunContext {
  readonly event: GitHubEvent
  readonly apiUrl: string
  readonly serverUrl: string
  readonly repository: { readonly owner: string; readonly name: string }
  readonly sha: string
  readonly run: number
  readonly attempt: number
  readonly runUrl: string
  /** Who started this run; on a re-run, `triggering_actor` differs and does not change the token. */
  readonly actor: string
  readonly workspace: string
  readonly temporary: string | undefined
  readonly outputFile: string | undefined
  readonly summaryFile: string | undefined
  /** The branch that the run is for: the base branch of a pull request, else the one that was pushed. */
  readonly branch: string
  /** Path of the workflow file; undefined on servers that do not tell. */
  readonly workflow?: string
  /** The run that a `workflow_run` event is about. */
  readonly finishedRun?: number
}

export type ContextOutcome =
  | { readonly ok: true; readonly context: RunContext }
  | { readonly ok: false; readonly diagnostic: Diagnostic }

/** GitHub caps webhook payloads at 25 MB (docs, "webhook events and payloads"). */
const MAX_PAYLOAD_BYTES = 25_000_000

const url = z.string().regex(/^https?:\/\/[^\s]+$/)
const sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)
const file = z.string().min(1).optional()

const ENVIRONMENT = z.object({
  GITHUB_REPOSITORY: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  GITHUB_EVENT_NAME: z.string().regex(/^\w+$/),
  GITHUB_EVENT_PATH: z.string().min(1),
  GITHUB_SHA: sha,
  GITHUB_RUN_ID: z.coerce.number().int().nonnegative(),
  GITHUB_RUN_ATTEMPT: z.coerce.number().int().nonnegative().default(1),
  GITHUB_WORKSPACE: z.string().min(1),
  GITHUB_API_URL: url.default('https://api.github.com'),
  GITHUB_SERVER_URL: url.default('https://github.com'),
  GITHUB_ACTOR: z.string().default(''),
  GITHUB_REF_NAME: z.string().default(''),
  /** `owner/repo/.github/workflows/ci.yml@refs/heads/main` */
  GITHUB_WORKFLOW_REF: z.string().optional(),
  GITHUB_OUTPUT: file,
  GITHUB_STEP_SUMMARY: file,
  RUNNER_TEMP: file,
})

/** A pull request, the same in payloads and in answers of the API. */
export const PULL_REQUEST = z.object({
  number: z.number().int().positive(),
  draft: z.boolean().nullish(),
  user: z.object({ login: z.string() }).nullish(),
  head: z.object({ sha, repo: z.object({ full_name: z.string() }).nullish() }),
  base: z.object({ sha, ref: z.string(), repo: z.object({ full_name: z.string() }) }),
})
const PULL_REQUEST_EVENT = z.object({ pull_request: PULL_REQUEST })
const MERGE_GROUP = z.object({
  merge_group: z.object({
    base_sha: sha,
    base_ref: z.string().default(''),
    head_sha: sha,
    head_ref: z.string().default(''),
  }),
})
/** GitHub names the branch of a queue's entry after the pull request and the commit below it. */
const QUEUE_BRANCH = /^(?:refs\/heads\/)?gh-readonly-queue\/.+\/pr-(\d{1,9})-[0-9a-f]+$/
/** Without an event file, local runners send an empty payload: the first parent is then the base. */
const PUSH = z.object({ before: sha.optional(), after: sha.optional(), forced: z.boolean().default(false) })
const WORKFLOW_RUN = z.object({
  workflow_run: z.object({
    id: z.number().int(),
    head_sha: sha,
    head_branch: z.string(),
    head_repository: z.object({ full_name: z.string() }),
  }),
})

/** Reads the context of an Actions run. */
export const readContext = async (environment: NodeJS.ProcessEnv): Promise<ContextOutcome> => {
  const variables = ENVIRONMENT.safeParse(withoutEmpty(environment))
  if (!variables.success) {
    const name = String(variables.error.issues[0]?.path[0] ?? 'a GITHUB_ variable')
    return unreadable(`Cannot use the environment variable ${name}`, 'It is missing or not what GitHub documents.')
  }
  const { data } = variables
  const payload = await readPayload(data.GITHUB_EVENT_PATH)
  if (payload === undefined)
    return unreadable('Cannot read the event payload', `No JSON object below 25 MB is at GITHUB_EVENT_PATH.`)
  const event = parseEvent(data.GITHUB_EVENT_NAME, payload)
  if (typeof event === 'string')
    return unreadable(
      `Cannot use the ${data.GITHUB_EVENT_NAME} event`,
      `Its “${event}” is missing or malformed in the event file (GITHUB_EVENT_PATH).`,
      LOCAL_RUNNER,
    )
  const [owner = '', name = ''] = data.GITHUB_REPOSITORY.split('/')
  const server = data.GITHUB_SERVER_URL.replace(/\/+$/, '')
  return {
    ok: true,
    context: {
      event,
      apiUrl: data.GITHUB_API_URL,
      serverUrl: server,
      repository: { owner, name },
      sha: data.GITHUB_SHA,
      run: data.GITHUB_RUN_ID,
      attempt: data.GITHUB_RUN_ATTEMPT,
      runUrl: `${server}/${owner}/${name}/actions/runs/${data.GITHUB_RUN_ID}`,
      actor: data.GITHUB_ACTOR,
      branch: branchOf(event, data.GITHUB_REF_NAME),
      ...workflowOf(data.GITHUB_WORKFLOW_REF),
      workspace: data.GITHUB_WORKSPACE,
      temporary: data.RUNNER_TEMP,
      outputFile: data.GITHUB_OUTPUT,
      summaryFile: data.GITHUB_STEP_SUMMARY,
    },
  }
}

const branchOf = (event: GitHubEvent, refName: string): string => {
  if ('pull' in event) return event.pull.baseRef
  return event.name === 'merge_group' && event.baseRef !== '' ? event.baseRef : refName
}

const workflowOf = (reference = ''): { readonly workflow?: string } => {
  const [, path] = /^[^/]+\/[^/]+\/(.+)@[^@]+$/.exec(reference) ?? []
  return path === undefined ? {} : { workflow: path }
}

/** Runners set unused variables to the empty string. */
const withoutEmpty = (environment: NodeJS.ProcessEnv): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))

const LOCAL_RUNNER =
  'Run Flopgate as a step of a GitHub Actions job; give a local runner the payload of an event (act: `--eventpath`).'

const unreadable = (
  what: string,
  why: string,
  fix = 'Run Flopgate as a step of a GitHub Actions job.',
): ContextOutcome => ({ ok: false, diagnostic: diagnostic('event-unreadable', {}, what, { why, fix }) })

const readPayload = async (path: string): Promise<unknown> => {
  try {
    await using handle = await open(path, 'r')
    const { size } = await handle.stat()
    if (size > MAX_PAYLOAD_BYTES) return undefined
    const payload: unknown = JSON.parse(await handle.readFile('utf8'))
    return typeof payload === 'object' && payload !== null ? payload : undefined
  } catch {
    return undefined
  }
}

/** The event, or the path of the first field that is wrong. */
const parseEvent = (name: string, payload: unknown): GitHubEvent | string => {
  switch (name) {
    case 'pull_request':
    case 'pull_request_review':
    case 'pull_request_review_comment':
      // Reviews run on the same merge commit, with the same token.
      return pullRequestEvent('pull_request', payload)
    case 'pull_request_target':
      return pullRequestEvent(name, payload)
    case 'merge_group':
      return take(MERGE_GROUP.safeParse(payload), ({ merge_group: group }) => ({
        name,
        baseSha: group.base_sha,
        baseRef: group.base_ref.replace(/^refs\/heads\//, ''),
        headSha: group.head_sha,
        number: pullNumberOf(group.head_ref),
      }))
    case 'push':
      return take(PUSH.safeParse(payload), ({ before = '', after = '', forced }) => ({
        name,
        before,
        after,
        forced,
      }))
    case 'workflow_run':
      return take(WORKFLOW_RUN.safeParse(payload), ({ workflow_run: run }) => ({
        name,
        headSha: run.head_sha,
        headBranch: run.head_branch,
        headRepository: run.head_repository.full_name,
        runId: run.id,
      }))
    default:
      return { name: 'other', event: name }
  }
}

const pullNumberOf = (branch: string): number | undefined => {
  const number = Number(QUEUE_BRANCH.exec(branch)?.[1] ?? 0)
  return number > 0 ? number : undefined
}

const pullRequestEvent = (name: 'pull_request' | 'pull_request_target', payload: unknown): GitHubEvent | string =>
  take(PULL_REQUEST_EVENT.safeParse(payload), ({ pull_request: pull }) => ({ name, pull: pullRequestInfo(pull) }))

const take = <Data>(parsed: z.ZodSafeParseResult<Data>, use: (data: Data) => GitHubEvent): GitHubEvent | string =>
  parsed.success ? use(parsed.data) : (parsed.error.issues[0]?.path.join('.') ?? 'payload')

export const pullRequestInfo = (pull: z.infer<typeof PULL_REQUEST>): PullRequestInfo => ({
  number: pull.number,
  headSha: pull.head.sha,
  baseSha: pull.base.sha,
  baseRef: pull.base.ref,
  // A deleted fork has no repository any more.
  fork: pull.head.repo?.full_name !== pull.base.repo.full_name,
  draft: pull.draft ?? false,
  author: pull.user?.login ?? '',
})

/** The event as `resolveSides` needs it. `sha`: the commit that the event ran for. */
export const baseEventOf = (event: GitHubEvent, sha: string): BaseEvent => {
  switch (event.name) {
    case 'pull_request': {
      const { headSha, baseSha, baseRef } = event.pull
      return { kind: 'pull-request', headSha, baseSha, baseRef, sha }
    }
    case 'pull_request_target':
      return { kind: 'pull-request-target', headSha: event.pull.headSha, baseSha: event.pull.baseSha }
    case 'merge_group':
      return { kind: 'merge-group', baseSha: event.baseSha }
    case 'push':
      return { kind: 'push', before: event.before }
    case 'workflow_run':
      return { kind: 'standalone', name: event.name }
    case 'other':
      return { kind: 'standalone', name: event.event }
  }
}
