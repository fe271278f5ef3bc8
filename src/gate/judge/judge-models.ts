/** Every model under every scenario: measured on both sides, compared, judged. */
import { join } from 'node:path'
import { hashAsLfsObject } from '../../baseline/git/blob-id.ts'
import { locateFile } from '../../baseline/locate-file.ts'
import { sizeOf } from '../../baseline/workspace-files.ts'
import type { Rule } from '../../budget/budget.ts'
import type { NamedModel } from '../../budget/read/expand-models.ts'
import { estimatesWanted, judge } from '../../budget/judge/judge.ts'
import { type Measured, overallVerdict, requestKey } from '../../budget/judge/verdict.ts'
import { diagnostic, type Diagnostic } from '../../diagnostic.ts'
import { diffProfiles } from '../../diff/diff.ts'
import type { ModelResult } from '../../result/result.ts'
import type { Anchor } from '../anchor/anchor.ts'
import type { CustomHardware } from '../measure/custom-devices.ts'
import { type BaseSide, measureBase, sideState } from '../sides/base-side.ts'
import type { BaseOfModel } from '../sides/base-models.ts'
import { type Measurement, measureModel, type MeasureRequest } from '../measure/measure.ts'
import type { RecordedModel } from '../../result/record.ts'
import { emptyDiff } from '../../result/unchanged.ts'

export interface JudgeRequest {
  /** Folder that model paths are relative to. */
  readonly root: string
  /** Top of the repository: no model lies outside. */
  readonly top: string
  readonly base: ReadonlyMap<string, BaseOfModel>
  readonly customDevices: ReadonlyMap<string, CustomHardware>
  readonly anchorOf: Anchor['of']
  /** The same model under the head's own rules, when the budgets differ. */
  readonly proposed: ReadonlyMap<string, NamedModel>
  /** Whether base was held to the rule: only then can it be broken already. */
  readonly predates: (rule: Rule) => boolean
  /** Hash the files, so that the record can serve as a baseline. */
  readonly hashFiles: boolean
}

/** Bases whose bytes come from the commit itself: no workflow of the pull request wrote them. */
const COMMITTED = new Set(['unchanged', 'changed', 'renamed'])

/** What one model is, apart from its place in the run. */
export type JudgedModel = Omit<RecordedModel, 'order'>

/** Codes that the budget's author fixes in the budget, not by exporting again. */
const CONFIGURATION = new Set([
  'unbound-dimension',
  'binding-conflict',
  'device-unknown',
  'device-unrated',
  'model-not-found',
  'model-outside-repository',
])

export const judgeModel = async (model: NamedModel, request: JudgeRequest): Promise<readonly JudgedModel[]> => {
  const scenarios = model.scenarios.length === 0 ? [null] : model.scenarios
  const located = await locateFile(request.top, request.root, model.path)
  const sha256 = located.ok && request.hashFiles ? ((await hashAsLfsObject(located.file)) ?? null) : null
  const judged: JudgedModel[] = []
  for (const scenario of scenarios) {
    const name = scenario?.name ?? null
    const place = { ...request, sha256, scenario: name, bind: { ...model.bind, ...scenario?.bind } }
    judged.push(
      located.ok
        ? await judgeScenario(model, { ...place, file: located.file })
        : failed(model, place, [outside(located.why, located.fix)]),
    )
  }
  return judged
}

interface ScenarioRequest extends JudgeRequest {
  readonly file: string
  readonly scenario: string | null
  readonly bind: NamedModel['bind']
  readonly sha256: string | null
}

const judgeScenario = async (model: NamedModel, request: ScenarioRequest): Promise<JudgedModel> => {
  const common = measureRequest(model, request)
  const head = measureModel({ ...common, file: request.file })
  if (!head.ok) return failed(model, request, head.diagnostics)
  const base = await measureBase(request.base.get(model.path), common, { head: head.measured, sha256: request.sha256 })
  const lost = lostBindings(head, base)
  if (lost.length > 0) return failed(model, request, [...head.diagnostics, ...lost])
  const anchor = await request.anchorOf({
    model,
    scenario: request.scenario,
    bind: request.bind,
    bindings: head.measured.profile.bindings,
  })
  const isFromGit = COMMITTED.has(sideState(request.base.get(model.path)))
  const [old, own] = [true, false].map(isOld => ({
    ...model,
    onExisting: isOld ? model.onExisting : null,
    rules: model.rules.filter(rule => (isFromGit && request.predates(rule)) === isOld),
  }))
  const verdicts = [old, own].flatMap(rules =>
    rules === undefined ? [] : judge(rules, head.measured, base.measured, anchor),
  )
  const proposed = request.proposed.get(model.path)
  return {
    failure: head.diagnostics.some(({ code }) => CONFIGURATION.has(code)) ? 'configuration' : null,
    base: base.measured !== undefined ? 'measured' : base.state === 'new' ? 'absent' : 'unknown',
    proposed:
      proposed === undefined
        ? null
        : overallVerdict(judge({ ...proposed, onExisting: null }, head.measured, base.measured, anchor)),
    sha256: request.sha256,
    structure: head.measured.structure ?? null,
    isComplete: true,
    result: resultOf(model, request, { head, base, verdicts }),
  }
}

/**
 * Bindings are by name, and a pull request owns the names: a size that base's model took and head's does not is no longer
 * the one that the limit was agreed for.
 */
const lostBindings = (head: Extract<Measurement, { ok: true }>, base: BaseSide): readonly Diagnostic[] => {
  if (base.measured === undefined) return []
  const unknownAtBase = new Set(base.measured.profile.diagnostics.map(({ what }) => what))
  return head.diagnostics
    .filter(({ code, what }) => code === 'binding-unknown' && !unknownAtBase.has(what))
    .map(({ what, why }) =>
      diagnostic('binding-conflict', {}, `${what}, as that of the base has`, {
        why: why ?? 'A limit holds for the sizes that it was agreed for.',
        fix: 'Keep the names of the dimensions, or change `bind:` in a pull request of its own.',
      }),
    )
}

/** Rules of both budgets are judged on one measurement. */
const measureRequest = (model: NamedModel, request: ScenarioRequest): Omit<MeasureRequest, 'file'> => {
  const proposed = request.proposed.get(model.path)
  const wanted = [model, ...(proposed === undefined ? [] : [proposed])].flatMap(side =>
    estimatesWanted(side, request.scenario),
  )
  return {
    bind: request.bind,
    scenario: request.scenario,
    estimates: [...new Map(wanted.map(estimate => [requestKey(estimate), estimate])).values()],
    customDevices: request.customDevices,
  }
}

interface Judged {
  readonly head: Extract<Measurement, { ok: true }>
  readonly base: BaseSide
  readonly verdicts: ModelResult['verdicts']
}

const resultOf = (
  model: NamedModel,
  { scenario }: ScenarioRequest,
  { head: { measured, diagnostics }, base, verdicts }: Judged,
): ModelResult => ({
  id: model.id,
  path: model.path,
  scenario,
  state: base.state,
  from: base.from,
  note: base.note,
  profile: measured.profile,
  estimates: [...measured.predictions.values()],
  baseProfile: base.measured?.profile ?? null,
  baseEstimates: [...(base.measured?.predictions.values() ?? [])],
  diff: diffOf(base.measured, measured),
  verdicts,
  diagnostics: diagnostics.map(found => ({ ...found, where: { ...found.where, file: model.path } })),
})

const diffOf = (base: Measured | undefined, head: Measured): ModelResult['diff'] =>
  base === undefined
    ? null
    : base.profile === head.profile
      ? emptyDiff(head.profile)
      : diffProfiles(base.profile, head.profile)

const outside = (why: string, fix: string): Diagnostic =>
  diagnostic('model-outside-repository', {}, 'Refusing to read the model', { why: `${upperFirst(why)}.`, fix })

const upperFirst = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`

const failed = (
  model: NamedModel,
  request: Pick<ScenarioRequest, 'scenario' | 'sha256' | 'root' | 'base'>,
  diagnostics: readonly Diagnostic[],
): JudgedModel => {
  const isConfiguration =
    diagnostics.some(({ code }) => CONFIGURATION.has(code)) || sizeOf(join(request.root, model.path)) === undefined
  return {
    failure: isConfiguration ? 'configuration' : 'unreadable',
    base: sideState(request.base.get(model.path)) === 'new' ? 'absent' : 'unknown',
    proposed: null,
    sha256: request.sha256,
    structure: null,
    isComplete: false,
    result: {
      ...withoutMeasurement,
      id: model.id,
      path: model.path,
      scenario: request.scenario,
      state: 'unreadable',
      diagnostics: diagnostics.map(found => ({
        ...found,
        where: { ...found.where, file: model.path, position: model.position },
      })),
    },
  }
}

/** A result without a measurement of the head. */
export const withoutMeasurement = {
  from: null,
  note: null,
  profile: null,
  estimates: [],
  baseProfile: null,
  baseEstimates: [],
  diff: null,
  verdicts: [],
}
