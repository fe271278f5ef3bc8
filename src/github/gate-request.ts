/** Inputs and event → what is measured, compared with what, under whose rules. */
import type { BaselineChoice, ReportSource } from '../gate/sides/base-models.ts'
import { parseShard } from '../result/shard.ts'
import type { PolicyText, RunRequest } from '../gate/run.ts'
import { readCentralPolicy } from './api/central-policy.ts'
import type { GitHubClient } from './api/client.ts'
import { baseEventOf, type GitHubEvent, type RunContext } from './event/event.ts'
import { createHostedObjects } from './api/hosted-objects.ts'
import { createHostHistory, tipOf } from './api/host-history.ts'
import { readGraphs } from './api/graph-artifact.ts'
import type { Inputs } from './event/inputs.ts'
import { checkPrivilegedRun } from './event/privileged.ts'
import { readReportArtifact } from './api/report-artifact.ts'
import { diagnostic } from '../diagnostic.ts'

export interface GateSetting {
  /** Folder of the budget, inside the workspace. */
  readonly root: string
  readonly inputs: Inputs
  readonly context: RunContext
  /** undefined without a token. */
  readonly client: GitHubClient | undefined
}

export const gateRequest = async (setting: GateSetting): Promise<RunRequest> => {
  const { root, inputs, context, client } = setting
  const { event, repository, serverUrl } = context
  const shard = parseShard(inputs.shard)
  const named = `${repository.owner}/${repository.name}`
  return {
    root,
    config: inputs.config,
    event: baseEventOf(event, context.sha),
    explicitBase: inputs['base-ref'] === '' ? undefined : inputs['base-ref'],
    // Outside pull requests and the queue nobody proposes a budget: the one of the work tree holds.
    policy: isProposal(event) ? inputs.policy : undefined,
    hosted: inputs.token === '' ? undefined : { serverUrl, repository: named, token: inputs.token },
    host: client === undefined ? undefined : createHostHistory(client, repository),
    temporary: context.temporary,
    workspace: context.workspace,
    sha: context.sha,
    ...(client === undefined ? {} : { objects: createHostedObjects(client, repository) }),
    lfs: inputs.lfs,
    baseline: baselineOf(setting),
    forBaseline: writesBaseline(setting),
    ...(shard === undefined ? {} : { shard }),
    // A shard asks nobody: the merging job does.
    canAccept: (client !== undefined || shard !== undefined) && inputs.override === 'on' && isProposal(event),
    ...(inputs['policy-ref'] === '' ? {} : { readPolicy: () => centralPolicy(setting) }),
    ...(await privilegedPart(setting)),
  }
}

/** Something that is not merged yet. */
const isProposal = ({ name }: GitHubEvent): boolean =>
  name === 'pull_request' || name === 'pull_request_target' || name === 'merge_group'

/** A run on the base branch leaves what later pull requests are compared with. */
export const writesBaseline = ({ inputs, context }: GateSetting): boolean =>
  inputs.baseline === 'artifact' && !isProposal(context.event)

const baselineOf = (setting: GateSetting): BaselineChoice => {
  const { baseline } = setting.inputs
  const report = reportSource(setting)
  switch (baseline) {
    case 'git':
    case 'none':
      return { kind: baseline }
    case 'artifact':
      return { kind: 'report', report: report ?? NO_TOKEN }
    case 'auto':
      return report === undefined ? { kind: 'auto' } : { kind: 'auto', report }
    default:
      return { kind: 'folder', path: baseline.slice('path:'.length) }
  }
}

const NO_TOKEN: ReportSource = () =>
  Promise.resolve({
    ok: false,
    why: 'the report of the base run cannot be asked for: there is no token',
    fix: 'Pass `token: ${{ github.token }}`.',
  })

const reportSource = ({ client, context, inputs }: GateSetting): ReportSource | undefined => {
  if (client === undefined) return undefined
  const name = inputs['baseline-artifact']
  return async commit => {
    const { repository, branch, workflow } = context
    const trusted = { branch, ...(workflow === undefined ? {} : { workflow }) }
    const found = await readReportArtifact(client, { repository, name, commit, trusted })
    switch (found.kind) {
      case 'found':
        return { ok: true, text: found.text, from: `the artifact “${name}” of run ${found.run}` }
      case 'absent':
        return { ok: false, why: found.why, fix: found.fix }
      case 'unreadable': {
        const { what, why, fix = '' } = found.diagnostic
        return { ok: false, why: why === undefined ? what : `${what}: ${why}`, fix }
      }
    }
  }
}

const centralPolicy = async ({ client, inputs }: GateSetting): Promise<PolicyText> => {
  const name = inputs['policy-ref']
  if (client === undefined) {
    const why = 'There is no token to read it with.'
    return { ok: false, diagnostic: diagnostic('policy-ref-unreadable', {}, 'Cannot read the central budget', { why }) }
  }
  const policy = await readCentralPolicy(client, name)
  return policy.ok ? { ok: true, text: policy.text, name } : policy
}

/** The head as data, and rules from the tip of the base branch: a merge base is of the author's choosing. */
const privilegedPart = async ({ context, client, inputs }: GateSetting): Promise<Partial<RunRequest>> => {
  const { event, repository, workspace, finishedRun } = context
  if (event.name !== 'pull_request_target') return {}
  const { headSha, baseRef, baseSha } = event.pull
  const tip = client === undefined ? undefined : await tipOf(client, repository, { ref: baseRef, head: headSha })
  const policyCommit = tip ?? baseSha
  const name = inputs['graphs-artifact']
  const hasGraphs = client !== undefined && finishedRun !== undefined && name !== ''
  return {
    event: { kind: 'pull-request-target', headSha, baseSha: policyCommit },
    headCommit: headSha,
    policyCommit,
    ...(hasGraphs ? { headFiles: () => readGraphs(client, { repository, run: finishedRun, name }) } : {}),
    refuse: store => checkPrivilegedRun(event, store, workspace),
  }
}
