/** The base of one model under one scenario: measured with the head's bindings and this version, so that only the model can differ. */
import type { Measured } from '../../budget/judge/verdict.ts'
import type { ModelResult, ModelState } from '../../result/result.ts'
import { VERSION } from '../../version.ts'
import type { BaseOfModel } from './base-models.ts'
import { type Measurement, measureModel, type MeasureRequest, predictAll } from '../measure/measure.ts'
import type { RecordedModel } from '../../result/record.ts'

export interface BaseSide {
  readonly state: ModelState
  readonly from: string | null
  readonly note: ModelResult['note']
  /** undefined = nothing to compare with. */
  readonly measured: Measured | undefined
}

export interface HeadSide {
  readonly head: Measured
  readonly sha256: string | null
}

/** Nothing is known about a model that the comparison does not list. */
const NOTHING: BaseOfModel = { state: 'no-base', why: 'nothing was compared', fix: '' }

export const measureBase = async (
  base: BaseOfModel | undefined,
  common: Omit<MeasureRequest, 'file'>,
  side: HeadSide,
): Promise<BaseSide> => {
  const pair = base ?? NOTHING
  const plain = { from: null, note: null, measured: undefined }
  switch (pair.state) {
    case 'unchanged':
      return { ...plain, state: 'unchanged', measured: side.head }
    case 'renamed': {
      const moved = { ...plain, state: 'renamed' as const, from: pair.from }
      return pair.file === undefined
        ? { ...moved, measured: side.head }
        : withMeasurement(moved, measureModel({ ...common, file: pair.file }))
    }
    case 'changed':
      return withMeasurement({ ...plain, state: 'changed' }, measureModel({ ...common, file: pair.file }))
    case 'recorded':
      return fromRecord(pair.models, common, side)
    case 'new':
      return { ...plain, state: 'new' }
    case 'no-base':
    case 'base-unreadable':
      return { ...plain, state: pair.state, note: { why: pair.why, fix: pair.fix } }
  }
}

/** Whether the model exists at base, as far as its head matters. */
export const sideState = (base: BaseOfModel | undefined): BaseOfModel['state'] => (base ?? NOTHING).state

const withMeasurement = (side: BaseSide, measurement: Measurement): BaseSide => {
  if (measurement.ok) return { ...side, measured: measurement.measured }
  const [first] = measurement.diagnostics
  return unreadable(
    `the base cannot be analyzed: ${first?.what ?? 'unknown reason'}`,
    first?.fix ?? 'The limits are checked; only the comparison is missing.',
  )
}

const unreadable = (why: string, fix: string): BaseSide => ({
  state: 'base-unreadable',
  from: null,
  note: { why, fix },
  measured: undefined,
})

/** Predictions are made again; counts of another version or under other bindings say nothing. */
const fromRecord = (
  models: readonly RecordedModel[],
  common: Omit<MeasureRequest, 'file'>,
  { head, sha256 }: HeadSide,
): BaseSide => {
  const found = models.find(({ result }) => result.scenario === common.scenario)
  const profile = found?.result.profile ?? null
  if (found === undefined || profile === null) return unreadable('the report of the base has no such scenario', AGAIN)
  if (!found.isComplete) return unreadable('the report of the base was written without nodes', AGAIN)
  const differing = Object.entries(profile.bindings).find(([symbol, value]) => {
    const wanted = new Map(Object.entries({ ...head.profile.bindings, ...common.bind })).get(symbol)
    return typeof wanted === 'number' && wanted !== value
  })
  if (differing !== undefined) {
    return unreadable(
      `the base was measured with ${differing[0]} = ${differing[1]}`,
      'Bind it as the base does, or wait for the next run on it.',
    )
  }
  const measured: Measured = {
    profile,
    predictions: predictAll(profile, common).predictions,
    ...(found.structure === null ? {} : { structure: found.structure }),
    ...(common.scenario === null ? {} : { scenario: common.scenario }),
  }
  const isSame = sha256 !== null && found.sha256 === sha256
  return { state: isSame ? 'unchanged' : 'changed', from: null, note: null, measured: isSame ? head : measured }
}

const AGAIN = `Run Flopgate ${VERSION} on the base branch again.`
