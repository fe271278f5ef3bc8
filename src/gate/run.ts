/** The pipeline: budget and base → models measured, compared and judged → one result. Nothing is delivered here. */
import { expandModels, type NamedModel } from '../budget/read/expand-models.ts'
import { DiagnosticError } from '../diagnostic.ts'
import { openAnchor } from './anchor/anchor.ts'
import { type CommitSide, openCommitSide } from '../baseline/commit-side.ts'
import { openHardware, type ReadCalibration } from './measure/custom-devices.ts'
import { acceptance, baseProblems, comparisonOf, notMeasured } from './describe-run.ts'
import { type HeadSide, openHeadSide } from './sides/head-side.ts'
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
  const listed = await listModels({ request, side, head, enforced, own, trusted })
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
      hashFiles: request.forBaseline === true || isRecorded,
    }),
  )
  const told = [budgets.head, listed, enforced, baseProblems(side, request), anchor, hardware]
  return {
    version: VERSION,
    shard: request.shard ?? WHOLE,
    comparison: comparisonOf(request, side, listed.bases),
    policy: { ...listed.policy, ...acceptance(request, trusted ?? own) },
    comment: (trusted ?? own).comment,
    total: {
      onExisting: enforced.budget.onExisting,
      enforced: enforced.budget.total,
      proposed: isChanged ? own.total : null,
    },
    models,
    diagnostics: told.flatMap(({ diagnostics }) => diagnostics),
  }
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
