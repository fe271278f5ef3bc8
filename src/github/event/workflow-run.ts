/**
 * The second stage of a two-stage workflow (`workflow_run`): which pull request the finished run belongs to. Asked of
 * GitHub by the run's own head, never read from an artifact, which the pull request controls.
 */
import * as z from 'zod'
import { diagnostic } from '../../diagnostic.ts'
import { requestAll } from '../api/client.ts'
import { explainFailure } from '../api/delivery-diagnostic.ts'
import { PULL_REQUEST, pullRequestInfo } from './event.ts'
import type { Diagnostic } from '../../diagnostic.ts'
import type { GitHubClient } from '../api/client.ts'
import type { RunContext } from './event.ts'

export type WorkflowRunOutcome =
  /** The context with the pull request as its event: privileged, the head to be read as data. */
  { readonly ok: true; readonly context: RunContext } | { readonly ok: false; readonly diagnostic: Diagnostic }

export const resolveWorkflowRun = async (client: GitHubClient, context: RunContext): Promise<WorkflowRunOutcome> => {
  const { event, repository } = context
  if (event.name !== 'workflow_run') return { ok: true, context }
  const [headOwner = ''] = event.headRepository.split('/')
  const pulls = await requestAll(client, {
    route: 'GET /repos/{owner}/{repo}/pulls',
    parameters: {
      owner: repository.owner,
      repo: repository.name,
      state: 'open',
      head: `${headOwner}:${event.headBranch}`,
    },
    schema: z.array(PULL_REQUEST),
  })
  if (!pulls.ok) {
    const what = 'Cannot find the pull request of the finished run'
    return { ok: false, diagnostic: explainFailure(pulls.failure, what, 'pull-requests: read') }
  }
  // The filter goes by the owner's name; two forks of one owner, or a head that moved on, are told apart here.
  const found = pulls.data.filter(pull => pull.head.repo?.full_name === event.headRepository)
  const current = found.find(pull => pull.head.sha === event.headSha)
  if (current !== undefined)
    return {
      ok: true,
      context: {
        ...context,
        event: { name: 'pull_request_target', pull: pullRequestInfo(current) },
        finishedRun: event.runId,
      },
    }
  const why =
    found.length === 0
      ? 'No open pull request has this head branch.'
      : 'Its head has moved on; a newer run will report.'
  const what = `No pull request to report to for ${event.headSha.slice(0, 7)}`
  return { ok: false, diagnostic: diagnostic('pull-request-not-current', {}, what, { why }) }
}
