/** Every model under every scenario: measured on both sides, compared, judged. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Device } from '../analyzer/hardware/device.ts'
import type { BaseModel } from '../baseline/pair-models.ts'
import type { NamedModel } from '../budget/expand-models.ts'
import { type AnchorValues, estimatesWanted, judge, type TotalPart } from '../budget/judge.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { diffProfiles } from '../diff/diff.ts'
import type { ModelResult, ModelState } from '../report/result.ts'
import { type Measurement, measureModel } from './measure.ts'

export interface JudgeRequest {
  /** Folder that model paths are relative to. */
  readonly root: string
  readonly pairs: ReadonlyMap<string, BaseModel>
  readonly customDevices: ReadonlyMap<string, Device>
  readonly anchorOf: (model: NamedModel) => AnchorValues | undefined
}

export interface JudgedModel {
  readonly result: ModelResult
  readonly total: TotalPart
  /** Configuration errors (open dimensions, unknown devices) and unreadable files are told apart by the exit code. */
  readonly failure: 'configuration' | 'unreadable' | null
}

/** Codes that the budget's author fixes in the budget, not by exporting again. */
const CONFIGURATION = new Set(['unbound-dimension', 'binding-conflict', 'device-unknown', 'device-unrated'])

export const judgeModel = (model: NamedModel, request: JudgeRequest): readonly JudgedModel[] => {
  const scenarios = model.scenarios.length === 0 ? [null] : model.scenarios
  return scenarios.map(scenario => {
    const bind = { ...model.bind, ...scenario?.bind }
    const name = scenario?.name ?? null
    return judgeScenario(model, { ...request, scenario: name, bind })
  })
}

interface ScenarioRequest extends JudgeRequest {
  readonly scenario: string | null
  readonly bind: NamedModel['bind']
}

const judgeScenario = (model: NamedModel, request: ScenarioRequest): JudgedModel => {
  const pair = request.pairs.get(model.path) ?? { state: 'no-base', why: 'nothing was compared', fix: '' }
  const common = {
    bind: request.bind,
    scenario: request.scenario,
    estimates: estimatesWanted(model, request.scenario),
    customDevices: request.customDevices,
  }
  const file = join(request.root, model.path)
  const head = measureModel({ ...common, file })
  if (!head.ok) return failed(model, request, head.diagnostics, existsSync(file))
  const base = measureBase(pair, common, head)
  const measuredBase = base !== undefined && base.ok ? base.measured : undefined
  const state: ModelState = base !== undefined && !base.ok ? 'base-unreadable' : pair.state
  return {
    failure: head.diagnostics.some(({ code }) => CONFIGURATION.has(code)) ? 'configuration' : null,
    total: { head: head.measured, base: measuredBase ?? (pair.state === 'new' ? 'absent' : 'unknown') },
    result: {
      id: model.id,
      path: model.path,
      scenario: request.scenario,
      state,
      from: pair.state === 'renamed' ? pair.from : null,
      note: noteOf(pair, base),
      profile: head.measured.profile,
      estimates: head.measured.estimates,
      baseProfile: measuredBase?.profile ?? null,
      baseEstimates: measuredBase?.estimates ?? [],
      diff: measuredBase === undefined ? null : diffProfiles(measuredBase.profile, head.measured.profile),
      verdicts: judge(model, head.measured, measuredBase, request.anchorOf(model)),
      diagnostics: head.diagnostics.map(found => ({ ...found, where: { ...found.where, file: model.path } })),
    },
  }
}

type Common = Omit<Parameters<typeof measureModel>[0], 'file'>

/** The base is measured with the head's bindings and this version, so that only the model can differ. */
const measureBase = (
  pair: BaseModel,
  common: Common,
  head: Extract<Measurement, { ok: true }>,
): Measurement | undefined => {
  switch (pair.state) {
    case 'unchanged':
      return head
    case 'renamed':
      return pair.file === undefined ? head : measureModel({ ...common, file: pair.file })
    case 'changed':
      return measureModel({ ...common, file: pair.file })
    case 'new':
    case 'no-base':
    case 'base-unreadable':
      return undefined
  }
}

const noteOf = (pair: BaseModel, base: Measurement | undefined): ModelResult['note'] => {
  if (base !== undefined && !base.ok) {
    const [first] = base.diagnostics
    return {
      why: `the base cannot be analyzed: ${first?.what ?? 'unknown reason'}`,
      fix: first?.fix ?? 'The limits are checked; only the comparison is missing.',
    }
  }
  return 'why' in pair ? { why: pair.why, fix: pair.fix } : null
}

const failed = (
  model: NamedModel,
  request: ScenarioRequest,
  diagnostics: readonly Diagnostic[],
  exists: boolean,
): JudgedModel => {
  const located = diagnostics.map(found => ({
    ...found,
    where: { ...found.where, file: model.path, position: model.position },
  }))
  const isConfiguration = diagnostics.some(({ code }) => CONFIGURATION.has(code)) || !exists
  return {
    failure: isConfiguration ? 'configuration' : 'unreadable',
    total: { head: 'absent', base: 'unknown' },
    result: {
      id: model.id,
      path: model.path,
      scenario: request.scenario,
      state: 'unreadable',
      from: null,
      note: null,
      profile: null,
      estimates: [],
      baseProfile: null,
      baseEstimates: [],
      diff: null,
      verdicts: [],
      diagnostics: located,
    },
  }
}

/** A model that base's budget names and head no longer has. */
export const removedModel = (path: string, id: string): ModelResult => ({
  id,
  path,
  scenario: null,
  state: 'removed',
  from: null,
  note: null,
  profile: null,
  estimates: [],
  baseProfile: null,
  baseEstimates: [],
  diff: null,
  verdicts: [],
  diagnostics: [],
})
