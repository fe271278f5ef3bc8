/** The pipeline: budget and base → models measured, compared and judged → one result. Nothing is delivered here. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Budget } from './budget/budget.ts'
import { expandModels, type NamedModel } from './budget/expand-models.ts'
import { hasGlob } from './budget/glob.ts'
import { parseBudget } from './budget/parse-budget.ts'
import { parseObjectId } from './baseline/object-id.ts'
import { diagnostic, type Diagnostic, DiagnosticError } from './diagnostic.ts'
import { openAnchor } from './gate/anchor.ts'
import { type BaselineChoice, type BaseModels, findBaseModels } from './gate/base-models.ts'
import { type BudgetOfSide, readBudget } from './gate/budget-files.ts'
import { type BaseRequest, type CommitFiles, type CommitSide, openCommitSide } from './gate/commit-side.ts'
import { createAllowance } from './gate/condense.ts'
import { openHardware } from './gate/custom-devices.ts'
import { type HeadFiles, type HeadSide, openHeadSide } from './gate/head-side.ts'
import { collectEarlier } from './gate/heap-growth.ts'
import { judgeModel, judgeRemoved, type JudgedModel } from './gate/judge-models.ts'
import { enforcedBudget, keepRulesOfRenamed, type PolicyChoice, type TrustedBudget } from './gate/policy.ts'
import { conclude, type RecordedModel, type RunRecord } from './gate/record.ts'
import { pathsOfShard, type Shard, WHOLE } from './gate/shard.ts'
import type { Comparison, GateResult, Policy } from './report/result.ts'
import { VERSION } from './version.ts'

export interface RunRequest extends BaseRequest {
  /** The budget file, relative to the root. */
  readonly config: string
  /** undefined outside pull requests. */
  readonly policy: PolicyChoice | undefined
  /** Where base models come from; default: git. */
  readonly baseline?: BaselineChoice
  /** A central budget (`policy-ref`), trusted in the place of the one at base. */
  readonly readPolicy?: () => Promise<PolicyText>
  /** Privileged jobs: the head is this commit, read as data and never checked out. */
  readonly headCommit?: string
  /** Beside it: models that are not in git. */
  readonly headFiles?: () => Promise<HeadFiles>
  /** Privileged jobs: the budget of this commit holds; that of the head is not even read. */
  readonly policyCommit?: string
  /** Whether exceeded rules can be accepted in this run: the result then says how. */
  readonly canAccept?: boolean
  /** Measure only the models of this shard. */
  readonly shard?: Shard
  /** Keep all nodes and the hashes of files: the record can then be a baseline. */
  readonly forBaseline?: boolean
}

export type PolicyText =
  | { readonly ok: true; readonly text: string; readonly name: string }
  | { readonly ok: false; readonly diagnostic: Diagnostic }

/** The label when the budget names none. */
const DEFAULT_LABEL = 'flopgate-exempt'
/** What the reason comment begins with (github/override.ts reads it). */
const ACCEPT_COMMAND = '/flopgate accept'

/** The verdict over all models. */
export const run = async (request: RunRequest): Promise<GateResult> => conclude([await measure(request)])

/** Everything but the summing up; `conclude` makes the verdict, here or in the job that merges shards. */
export const measure = async (request: RunRequest): Promise<RunRecord> => {
  const side = await openCommitSide(request)
  try {
    if (side.refusal !== undefined) return notMeasured(request, [side.refusal])
    const head = await openHeadSide(request, side)
    if (!head.ok) return notMeasured(request, [head.diagnostic])
    return await measureHead(request, side, head)
  } catch (error) {
    // A trusted file that is there and cannot be read: nothing may be enforced in its place.
    if (error instanceof DiagnosticError) return notMeasured(request, [error.diagnostic])
    throw error
  } finally {
    await side.close()
  }
}

const measureHead = async (request: RunRequest, side: CommitSide, head: HeadSide): Promise<RunRecord> => {
  const central = await centralBudget(request)
  if (central?.ok === false) return notMeasured(request, central.diagnostics)
  if (request.policyCommit !== undefined) return measureTrusted(request, { side, head, central })
  const own = await readBudget(request.config, path => Promise.resolve(head.readText(path)), head.files)
  const budget: BudgetOfSide = own.ok === 'absent' && central !== undefined ? central : own
  if (budget.ok === 'absent') return notMeasured(request, [missingBudget(request.config)])
  if (!budget.ok) return notMeasured(request, budget.diagnostics)
  const choice = central === undefined ? request.policy : (request.policy ?? 'base')
  const trusted = central ?? (choice === undefined ? undefined : await baseBudget(side, request.config))
  return judgeAll({ request, side, head, budget, trusted, choice })
}

interface Trusting {
  readonly side: CommitSide
  readonly head: HeadSide
  readonly central: Extract<BudgetOfSide, { ok: true }> | undefined
}

/** A merge base is chosen by who makes the pull request, and may be older than a limit; the tip of the base branch is not. */
const measureTrusted = async (request: RunRequest, { side, head, central }: Trusting): Promise<RunRecord> => {
  const commit = parseObjectId(request.policyCommit ?? '')
  const files = commit === undefined ? undefined : side.at(commit)
  const budget = central ?? (files === undefined ? ({ ok: 'absent' } as const) : await budgetAt(files, request.config))
  if (budget.ok === 'absent') return notMeasured(request, [missingBudget(request.config)])
  if (!budget.ok) return notMeasured(request, budget.diagnostics)
  return judgeAll({ request, side, head, budget, trusted: budget, choice: 'base' })
}

/** undefined = none is wanted. */
const centralBudget = async ({
  readPolicy,
}: RunRequest): Promise<Exclude<BudgetOfSide, { ok: 'absent' }> | undefined> => {
  const text = await readPolicy?.()
  if (text === undefined) return undefined
  if (!text.ok) return { ok: false, diagnostics: [text.diagnostic] }
  const central = parseBudget(text.text, text.name)
  const [include] = central.ok ? central.budget.include : []
  if (include === undefined) return central
  const problem = diagnostic('value-invalid', { position: include.position }, 'Cannot include from a central budget', {
    fix: 'Write its models and `defaults:` into this one file',
  })
  return { ok: false, diagnostics: [problem] }
}

const baseBudget = async ({ base }: CommitSide, config: string): Promise<TrustedBudget> => {
  return base === undefined ? { ok: 'unavailable' } : budgetAt(base, config)
}

const budgetAt = async (files: CommitFiles, config: string): Promise<BudgetOfSide> => {
  const paths = await files.paths()
  return readBudget(config, files.readText, () => paths)
}

interface Inputs {
  readonly request: RunRequest
  readonly side: CommitSide
  readonly head: HeadSide
  readonly budget: Extract<BudgetOfSide, { ok: true }>
  /** undefined = the head's budget is not held against another. */
  readonly trusted: TrustedBudget | undefined
  readonly choice: PolicyChoice | undefined
}

const judgeAll = async (inputs: Inputs): Promise<RunRecord> => {
  const { request, side, head, budget, trusted = { ok: 'absent' }, choice } = inputs
  const enforced = enforcedBudget({ head: budget.budget, trusted, choice })
  const before = trusted.ok === true ? trusted.budget : budget.budget
  const listed = expandModels(enforced.budget, namesNeeded(enforced.budget, head))
  const baseNames = await modelsAtBase(side, before)
  const bases = await findBaseModels(side, {
    choice: request.baseline ?? { kind: 'git' },
    root: request.root,
    headRoot: head.root,
    paths: listed.models.map(({ path }) => path),
    basePaths: baseNames.map(({ path }) => path),
  })
  const renames = new Map(
    [...bases.models].flatMap(([path, base]) => (base.state === 'renamed' ? [[path, base.from]] : [])),
  )
  const { models, policy } =
    trusted.ok === true && enforced.policy.source === 'base'
      ? keepRulesOfRenamed({ models: listed.models, policy: enforced.policy }, { trusted: trusted.budget, renames })
      : { models: listed.models, policy: enforced.policy }
  const { present, removed } = splitRemoved({ models, head: budget.budget, files: head, bases, baseNames })
  const anchor = await openAnchor(side, {
    budget: before,
    models: present,
    headRoot: head.root,
    trusted: choice === undefined || choice === 'head' ? undefined : trustedFiles(request, side),
  })
  const proposed =
    policy.changes.length === 0 ? [] : expandModels(budget.budget, namesNeeded(budget.budget, head)).models
  const isTrusted = policy.source === 'base' || policy.source === 'stricter-of-both'
  const trustedText = isTrusted ? trustedFiles(request, side)?.readText : undefined
  const hardware = await openHardware(enforced.budget, async path => (await trustedText?.(path)) ?? head.readText(path))
  const recorded = await judgeEach(request, { present, removed, bases, root: head.root }, model =>
    judgeModel(model, {
      root: head.root,
      top: head.top,
      base: bases.models,
      customDevices: hardware.devices,
      anchorOf: anchor.of,
      proposed: new Map(proposed.map(own => [own.path, own])),
      hashFiles: request.forBaseline === true || needsHash(bases),
    }),
  )
  return {
    version: VERSION,
    shard: request.shard ?? WHOLE,
    comparison: comparisonOf(request, side, bases),
    policy: { ...policy, ...acceptance(request, before) },
    comment: before.comment,
    total: { enforced: enforced.budget.total, proposed: policy.changes.length === 0 ? null : budget.budget.total },
    models: recorded,
    diagnostics: [
      ...budget.diagnostics,
      ...listed.diagnostics,
      ...enforced.diagnostics,
      ...refusedModels(present, head),
      ...unknownBase(side, request),
      ...bases.diagnostics,
      ...anchor.diagnostics,
      ...hardware.diagnostics,
    ],
  }
}

const trustedFiles = ({ policyCommit }: RunRequest, side: CommitSide): CommitFiles | undefined => {
  const commit = parseObjectId(policyCommit ?? '')
  return commit === undefined ? side.base : side.at(commit)
}

/** A misspelt base must not quietly switch off what is compared with it. */
const unknownBase = ({ resolution }: CommitSide, { explicitBase }: RunRequest): readonly Diagnostic[] => {
  // A repository may have no tag yet; that is no mistake.
  if (resolution.kind === 'base' || resolution.reason !== 'unknown-ref' || explicitBase === 'last-tag') return []
  const { why, fix } = resolution
  return [diagnostic('base-unknown', {}, 'Cannot find the base to compare with', { why: `${upperFirst(why)}.`, fix })]
}

const refusedModels = (models: readonly NamedModel[], { refused }: HeadSide): readonly Diagnostic[] =>
  models.flatMap(({ path, position }) => {
    const why = refused.get(path)
    const what = `Refusing to read "${path}" of the head`
    return why === undefined ? [] : [diagnostic('head-unreadable', { position }, what, { why: `${upperFirst(why)}.` })]
  })

const upperFirst = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`

/** As the trusted budget says: a pull request does not choose who may wave it through. */
const acceptance = ({ canAccept }: RunRequest, { policy: { override } }: Budget): Pick<Policy, 'acceptWith'> =>
  canAccept === true && override.enabled
    ? { acceptWith: { label: override.label ?? DEFAULT_LABEL, command: ACCEPT_COMMAND } }
    : {}

/** A walk over the work tree only when a glob asks for it. */
const namesNeeded = ({ models }: Budget, head: HeadSide): readonly string[] =>
  models.some(({ path }) => hasGlob(path)) ? head.files() : []

const modelsAtBase = async ({ base }: CommitSide, budget: Budget): Promise<readonly NamedModel[]> =>
  base === undefined ? [] : expandModels(budget, await base.paths()).models

const needsHash = ({ models }: BaseModels): boolean => [...models.values()].some(({ state }) => state === 'recorded')

interface Listed {
  readonly models: readonly NamedModel[]
  readonly head: Budget
  readonly files: HeadSide
  readonly bases: BaseModels
  readonly baseNames: readonly NamedModel[]
}

/** A model that only base has was removed; any other missing file is an error. */
const splitRemoved = ({ models, head, files, bases, baseNames }: Listed) => {
  const named = new Set(head.models.map(({ path }) => path))
  const sources = new Set([...bases.models.values()].flatMap(base => (base.state === 'renamed' ? [base.from] : [])))
  const isGone = ({ path }: NamedModel): boolean => !named.has(path) && !files.exists(path)
  const present = models.filter(model => !isGone(model))
  const shown = new Set(present.map(({ path }) => path))
  const removed = [
    ...new Map([...models.filter(isGone), ...baseNames].map(model => [model.path, model])).values(),
  ].filter(({ path }) => !shown.has(path) && !sources.has(path) && !files.exists(path))
  return { present, removed }
}

interface Work {
  readonly present: readonly NamedModel[]
  readonly removed: readonly NamedModel[]
  readonly bases: BaseModels
  readonly root: string
}

/** One model after the other; what no report shows is dropped at once. */
const judgeEach = async (
  request: RunRequest,
  { present, removed, bases, root }: Work,
  judgeOne: (model: NamedModel) => Promise<readonly JudgedModel[]>,
): Promise<readonly RecordedModel[]> => {
  const shard = request.shard ?? WHOLE
  const mine = pathsOfShard(
    present.map(model => ({ path: model.path, cost: costOf(join(root, model.path), model) })),
    shard,
  )
  collectEarlier(mine.size)
  const keep = createAllowance(request.forBaseline === true, mine.size)
  const recorded: RecordedModel[] = []
  for (const [order, model] of present.entries()) {
    if (mine.has(model.path)) recorded.push(...(await judgeOne(model)).map(judged => ({ ...keep(judged), order })))
  }
  if (shard.index > 1) return recorded
  const files = new Map(bases.removed.map(({ path, base }) => [path, base.kind === 'file' ? base.file : undefined]))
  const gone = removed.flatMap((model, index) =>
    judgeRemoved(model, files.get(model.path)).map(judged => ({ ...keep(judged), order: present.length + index })),
  )
  return [...recorded, ...gone]
}

/** Bytes times measurements: known without opening a model, and the same in every job. */
const costOf = (file: string, { scenarios }: NamedModel): number =>
  (statSync(file, { throwIfNoEntry: false })?.size ?? 0) * Math.max(1, scenarios.length)

const comparisonOf = (request: RunRequest, { resolution }: CommitSide, { from }: BaseModels): Comparison => {
  const isOff = request.baseline?.kind === 'none'
  if (resolution.kind === 'base' && !isOff) {
    const { head, base, method, behindBy = null } = resolution
    return { kind: 'base', head, base, method: from === null ? method : `${method}; ${from}`, behindBy }
  }
  const head = resolution.head ?? null
  if (from !== null) return { kind: 'base', head, base: from, method: from, behindBy: null }
  const { why, fix } = resolution.kind === 'base' ? { why: 'the comparison is switched off', fix: '' } : resolution
  return { kind: 'none', head, why, fix: fix === '' ? null : fix, isWanted: isOff || request.explicitBase === 'none' }
}

const missingBudget = (file: string): Diagnostic =>
  diagnostic('budget-missing', { file }, `Cannot find the budget "${file}"`)

/** The record of a run in which nothing could be measured. */
export const notMeasured = (request: RunRequest, diagnostics: readonly Diagnostic[]): RunRecord => {
  const policy: Policy = { file: request.config, source: 'local', changes: [], newModels: [] }
  return {
    version: VERSION,
    shard: request.shard ?? WHOLE,
    comparison: { kind: 'none', head: null, why: 'nothing was measured', fix: null, isWanted: false },
    policy,
    comment: { mode: null, id: null, strategy: null, drafts: null },
    total: { enforced: [], proposed: null },
    models: [],
    diagnostics,
  }
}
