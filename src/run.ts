/** The pipeline: budget and base → models measured, compared and judged → one result. Nothing is delivered here. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Budget } from './budget/budget.ts'
import { expandModels, type NamedModel } from './budget/expand-models.ts'
import { judgeTotal } from './budget/judge.ts'
import { hasGlob } from './budget/glob.ts'
import { type Outcome, overallVerdict } from './budget/verdict.ts'
import { diagnostic, type Diagnostic } from './diagnostic.ts'
import { type BudgetOfSide, readBudget } from './gate/budget-files.ts'
import { type BaseRequest, type CommitSide, openCommitSide } from './gate/commit-side.ts'
import { customDevices } from './gate/custom-devices.ts'
import { type JudgedModel, judgeModel, removedModel } from './gate/judge-models.ts'
import { enforcedBudget, type PolicyChoice } from './gate/policy.ts'
import { workspaceFiles } from './gate/workspace-files.ts'
import type { Comparison, GateResult, Policy } from './report/result.ts'
import { VERSION } from './version.ts'

export interface RunRequest extends BaseRequest {
  /** The budget file, relative to the root. */
  readonly config: string
  /** undefined outside pull requests. */
  readonly policy: PolicyChoice | undefined
}

export const run = async (request: RunRequest): Promise<GateResult> => {
  const files = once(() => workspaceFiles(request.root))
  const head = await readBudget(request.config, path => Promise.resolve(readText(join(request.root, path))), files)
  if (head.ok !== true) return unusable(request, head)
  const side = await openCommitSide(request)
  try {
    return await judgeAll(request, { head: head.budget, warnings: head.diagnostics, side, files })
  } finally {
    await side.close()
  }
}

interface Inputs {
  readonly head: Budget
  readonly warnings: readonly Diagnostic[]
  readonly side: CommitSide
  readonly files: () => readonly string[]
}

const judgeAll = async (request: RunRequest, { head, warnings, side, files }: Inputs): Promise<GateResult> => {
  const base = request.policy === undefined ? undefined : await side.readBudget(request.config)
  const baseBudget = base?.ok === true ? base.budget : undefined
  const { budget, policy } = enforcedBudget(head, baseBudget, request.policy)
  const { models, diagnostics } = expandModels(budget, budget.models.some(({ path }) => hasGlob(path)) ? files() : [])
  const { present, removed } = splitRemoved(models, head, request.root)
  const pairs = await side.pair(
    present.map(({ path }) => path),
    baseBudget,
  )
  const devices = customDevices(budget)
  const judged = present.flatMap(model =>
    judgeModel(model, { root: request.root, pairs: pairs.models, customDevices: devices, anchorOf: () => undefined }),
  )
  const total = judgeTotal(
    budget.total,
    judged.map(({ total: part }) => part),
  )
  const problems = [
    ...warnings,
    ...diagnostics,
    ...(base?.ok === false ? [brokenBaseBudget(request.config, base.diagnostics)] : []),
  ]
  const results = [...judged.map(({ result }) => result), ...removed.map(({ path, id }) => removedModel(path, id))]
  const { outcome, exitCode } = conclude(judged, [...results.flatMap(({ verdicts }) => verdicts), ...total], problems)
  return {
    version: VERSION,
    outcome,
    exitCode,
    comparison: comparisonOf(request, side),
    policy,
    models: results,
    total,
    diagnostics: problems,
  }
}

/** A model that only base's budget names, and whose file is gone, was removed; any other missing file is an error. */
const splitRemoved = (models: readonly NamedModel[], head: Budget, root: string) => {
  const named = new Set(head.models.map(({ path }) => path))
  const isGone = ({ path }: NamedModel): boolean => !named.has(path) && !existsSync(join(root, path))
  return { present: models.filter(model => !isGone(model)), removed: models.filter(isGone) }
}

const conclude = (
  judged: readonly JudgedModel[],
  verdicts: Parameters<typeof overallVerdict>[0],
  problems: readonly Diagnostic[],
): { readonly outcome: Outcome; readonly exitCode: GateResult['exitCode'] } => {
  const failures = new Set(judged.map(({ failure }) => failure))
  const isMisconfigured = failures.has('configuration') || problems.some(({ severity }) => severity === 'error')
  const outcome = overallVerdict(verdicts)
  if (outcome === 'fail') return { outcome, exitCode: 1 }
  if (isMisconfigured) return { outcome: 'fail', exitCode: 2 }
  if (failures.has('unreadable')) return { outcome: 'fail', exitCode: 3 }
  return { outcome, exitCode: 0 }
}

const comparisonOf = (request: RunRequest, { resolution }: CommitSide): Comparison =>
  resolution.kind === 'base'
    ? {
        kind: 'base',
        head: resolution.head,
        base: resolution.base,
        method: resolution.method,
        behindBy: resolution.behindBy ?? null,
      }
    : {
        kind: 'none',
        head: resolution.head ?? null,
        why: resolution.why,
        fix: resolution.fix === '' ? null : resolution.fix,
        isWanted: request.explicitBase === 'none',
      }

const brokenBaseBudget = (file: string, errors: readonly Diagnostic[]): Diagnostic =>
  diagnostic('base-budget-invalid', { file }, 'Using the budget of this pull request: the one at base is not valid', {
    ...(errors[0] === undefined ? {} : { why: errors[0].what }),
  })

/** The budget cannot be used: nothing was measured. */
const unusable = (request: RunRequest, head: Exclude<BudgetOfSide, { ok: true }>): GateResult => {
  const missing = diagnostic('budget-missing', { file: request.config }, `Cannot find the budget "${request.config}"`)
  const policy: Policy = { file: request.config, source: 'local', changes: [], newModels: [] }
  return {
    version: VERSION,
    outcome: 'fail',
    exitCode: 2,
    comparison: { kind: 'none', head: null, why: 'nothing was measured', fix: null, isWanted: false },
    policy,
    models: [],
    total: [],
    diagnostics: head.ok === 'absent' ? [missing] : head.diagnostics,
  }
}

const readText = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}
