/** The pipeline: budget and base → models measured, compared and judged → one result. Nothing is delivered here. */
import { expandModels, type NamedModel } from '../budget/read/expand-models.ts'
import type { Rule } from '../budget/budget.ts'
import { DiagnosticError } from '../diagnostic.ts'
import { openAnchor } from './anchor/anchor.ts'
import { type CommitSide, openCommitSide } from '../baseline/commit-side.ts'
import { openHardware, type ReadCalibration } from './measure/custom-devices.ts'
import { acceptance, baseProblems, comparisonOf, notMeasured } from './describe-run.ts'
import { type HeadSide, openHeadSide } from './sides/head-side.ts'
import { withoutSelf } from './sides/self-comparison.ts'
import { judgeEach } from './judge/judge-each.ts'
import { judgeModel } from './judge/judge-models.ts'
import { listModels, namesNeeded } from './list-models.ts'
import { type Enforced, enforcedBudget } from './policy/policy.ts'
import { conclude } from '../result/conclude.ts'
import type { RunRecord } from '../result/record.ts'
import { readBudgets, type RunBudgets, trustedFiles } from './policy/run-budgets.ts'
import type { RunRequest } from './run-request.ts'
import { WHOLE } from '../result/shard.ts'
import type { GateResult } from '../result/result.ts'
import { VERSION } from '../version.ts'

export { notMeasured } from './describe-run.ts'
export type { PolicyText } from './policy/run-budgets.ts'
export type { RunRequest } from './run-request.ts'

/** The verdict over all models. */
export const run = async (request: RunRequest): Promise<GateResult> => conclude([await measure(request)])

/** Everything but the summing up; `conclude` makes the verdict, here or in the job that merges shards. */
export const measure = async (request: RunRequest): Promise<RunRecord> => {
  let side: CommitSide | undefined
  try {
    side = await openCommitSide(request)
    if (side.refusal !== undefined) return notMeasured(request, [side.refusal])
    const head = await openHeadSide(request, side)
    if (!head.ok) return notMeasured(request, [head.diagnostic])
    const budgets = await readBudgets(request, side, head)
    if (!budgets.ok) return notMeasured(request, budgets.diagnostics)
    return await judgeAll({ request, side, head, budgets })
  } catch (error) {
    // A trusted file that is there and cannot be read: nothing may be enforced in its place.
    if (error instanceof DiagnosticError) return notMeasured(request, [error.diagnostic])
    throw error
  } finally {
    await side?.close()
  }
}

interface Inputs {
  readonly request: RunRequest
  readonly side: CommitSide
  readonly head: HeadSide
  readonly budgets: Extract<RunBudgets, { ok: true }>
}

const judgeAll = async (inputs: Inputs): Promise<RunRecord> => {
  const { request, side, head, budgets } = inputs
  const own = budgets.head.budget
  const trusted = budgets.trusted.ok === true ? budgets.trusted.budget : undefined
  const enforced = enforcedBudget({ ...budgets, head: own })
  const found = await listModels({ request, side, head, enforced, own, trusted })
  const { listed, compared } = withoutSelf(side, found)
  const predates = rulesBefore(inputs, enforced)
  const isChanged = listed.policy.changes.length > 0
  const proposed = isChanged ? expandModels(own, namesNeeded(own, head)).models : []
  const { anchor, hardware } = await openSources(inputs, enforced, listed.present)
  const isRecorded = [...listed.bases.models.values()].some(({ state }) => state === 'recorded')
  const models = await judgeEach(request, { ...listed, newModels: listed.policy.newModels, root: head.root }, model =>
    judgeModel(model, {
      root: head.root,
      top: head.top,
      base: listed.bases.models,
      customDevices: hardware.devices,
      anchorOf: anchor.of,
      proposed: new Map(proposed.map(change => [change.path, change])),
      predates: rule => predates.has(rule),
      hashFiles: request.forBaseline === true || isRecorded,
    }),
  )
  const told = [budgets.head, listed, enforced, baseProblems(side, request), anchor, hardware]
  return {
    version: VERSION,
    shard: request.shard ?? WHOLE,
    comparison: comparisonOf(request, compared, listed.bases),
    policy: { ...listed.policy, ...acceptance(request, trusted ?? own) },
    comment: (trusted ?? own).comment,
    total: {
      onExisting:
        predates.size > 0 && enforced.policy.source === 'base' && !isRecorded ? enforced.budget.onExisting : null,
      enforced: enforced.budget.total,
      proposed: isChanged ? own.total : null,
    },
    models,
    diagnostics: told.flatMap(({ diagnostics }) => diagnostics),
  }
}

/**
 * Rules that the base of a pull request was held to. A base that its workflow chose (`base-ref`) or exported is none: it
 * could be the head itself.
 */
const rulesBefore = ({ request, side, budgets }: Inputs, { policy }: Enforced): ReadonlySet<Rule> => {
  const isJudged = (request.policy ?? request.policyCommit) !== undefined && policy.source === 'base'
  const isOfRules = side.base !== undefined && trustedFiles(request, side)?.commit === side.base.commit
  const isFromGit = request.baseline?.kind === undefined || ['git', 'auto'].includes(request.baseline.kind)
  if (!isJudged || !isOfRules || !isFromGit || budgets.trusted.ok !== true) return new Set()
  const { models, total } = budgets.trusted.budget
  return new Set([...models.flatMap(({ rules }) => rules), ...total])
}

/** Anchors and calibrations belong to the side whose rules hold: a pull request cannot move its own. */
const openSources = async (
  { request, side, head, budgets }: Inputs,
  { budget, policy: { source } }: Enforced,
  models: readonly NamedModel[],
) => {
  const rules = budgets.trusted.ok === true ? budgets.trusted.budget : budgets.head.budget
  const files = trustedFiles(request, side)
  const trusted = budgets.choice === undefined || budgets.choice === 'head' ? undefined : files
  const calibrations = source === 'base' || source === 'stricter-of-both' ? files : undefined
  const anchor = await openAnchor(side, { budget: rules, models, headRoot: head.root, trusted })
  const ofBase = new Set(calibrations === undefined ? [] : rules.devices.map(({ id }) => id))
  const read: ReadCalibration = async (path, { id }) =>
    calibrations !== undefined && ofBase.has(id) ? calibrations.readText(path) : head.readText(path)
  return { anchor, hardware: await openHardware(budget, read) }
}
