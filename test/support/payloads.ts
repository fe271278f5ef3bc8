/** GitHub's own example payloads (@octokit/webhooks-examples) with the commits of a test repository put in. */
import { createRequire } from 'node:module'
import { isRecord } from './json.ts'

const examples: unknown = createRequire(import.meta.url)('@octokit/webhooks-examples')

/** The repository that the payloads speak of. */
export const REPOSITORY = 'octo/models'

const exampleOf = (event: string): Record<string, unknown> => {
  const found = Array.isArray(examples) ? examples.find(item => isRecord(item) && item['name'] === event) : undefined
  const [first]: readonly unknown[] = isRecord(found) && Array.isArray(found['examples']) ? found['examples'] : []
  if (!isRecord(first)) throw new Error(`no example of the event ${event}`)
  return structuredClone(first)
}

/** `changes` laid over `value`, map by map. */
const merge = (value: unknown, changes: unknown): unknown =>
  isRecord(value) && isRecord(changes)
    ? {
        ...value,
        ...Object.fromEntries(Object.entries(changes).map(([key, change]) => [key, merge(value[key], change)])),
      }
    : changes

const exampleWith = (event: string, changes: unknown): unknown => merge(exampleOf(event), changes)

export interface PullRequestSide {
  readonly head: string
  /** What the payload calls base.sha. */
  readonly staleBase: string
}

export const pullRequestPayload = (
  { head, staleBase }: PullRequestSide,
  more: { readonly number?: number; readonly fork?: boolean; readonly draft?: boolean; readonly author?: string } = {},
): unknown => {
  const { number = 1, fork = false, draft = false, author = 'ada' } = more
  return exampleWith('pull_request', {
    number,
    pull_request: {
      number,
      draft,
      user: { login: author },
      head: { sha: head, ref: 'feature', repo: { full_name: fork ? 'stranger/models' : REPOSITORY, fork } },
      base: { sha: staleBase, ref: 'main', repo: { full_name: REPOSITORY } },
    },
  })
}

export const mergeGroupPayload = (base: string, head: string, number = 104): unknown => {
  const branch = `refs/heads/gh-readonly-queue/main/pr-${number}-${base}`
  return exampleWith('merge_group', { merge_group: { base_sha: base, head_sha: head, head_ref: branch } })
}

/** `head`: of a branch “feature”, in the repository of a stranger or in this one. */
export const workflowRunPayload = (run: {
  readonly head: string
  readonly fork: boolean
  readonly id?: number
}): unknown => {
  const { head, fork, id = 1 } = run
  return exampleWith('workflow_run', {
    workflow_run: {
      id,
      head_sha: head,
      head_branch: 'feature',
      head_repository: { full_name: fork ? 'stranger/models' : REPOSITORY },
    },
  })
}

/** A finished run as the API shows it. */
export const runBody = (run: {
  readonly id: number
  readonly event: string
  readonly branch: string
  readonly sha: string
  readonly path: string
  readonly repository: string
}): unknown => {
  const example = exampleOf('workflow_run')['workflow_run']
  const place = { full_name: run.repository }
  return merge(example, {
    id: run.id,
    event: run.event,
    head_branch: run.branch,
    head_sha: run.sha,
    path: run.path,
    display_title: 'run',
    repository: place,
    head_repository: place,
  })
}

/** The pull request of `pullRequestPayload` as the API lists it. */
export const openPullRequest = (side: PullRequestSide, fork: boolean): Record<string, unknown> => {
  const payload = pullRequestPayload(side, { fork })
  const pull = isRecord(payload) ? payload['pull_request'] : undefined
  const listed = merge(pull, { auto_merge: null, head: { label: fork ? 'stranger:feature' : 'octo:feature' } })
  if (!isRecord(listed)) throw new Error('the example has no pull request')
  return listed
}

export const pushPayload = (before: string, after: string): unknown =>
  exampleWith('push', { before, after, forced: false, ref: 'refs/heads/main' })

export const dispatchPayload = (): unknown => exampleOf('workflow_dispatch')
