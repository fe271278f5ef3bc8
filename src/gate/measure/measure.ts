/** Model file → what is judged: its profile, the predictions its rules need, and its structure. */
import { analyzeFile } from '../../analyzer/analyze-file.ts'
import type { AnalyzeOptions } from '../../analyzer/analyzer.ts'
import { findDevice } from '../../analyzer/hardware/catalogue/device.ts'
import { estimate, isDiagnostic, type Estimate } from '../../analyzer/hardware/predict/estimate.ts'
import { isPrecision, type Precision } from '../../analyzer/hardware/precision.ts'
import type { Profile } from '../../analyzer/profile/profile.ts'
import { structureFacts } from '../../budget/judge/structure-facts.ts'
import { type EstimateRequest, type Measured, requestKey } from '../../budget/judge/verdict.ts'
import { type Diagnostic, diagnostic } from '../../diagnostic.ts'
import type { CustomHardware } from './custom-devices.ts'

export type Measurement =
  | { readonly ok: true; readonly measured: Measured; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

export interface MeasureRequest {
  readonly file: string
  readonly bind: NonNullable<AnalyzeOptions['bind']>
  readonly scenario: string | null
  readonly estimates: readonly EstimateRequest[]
  /** Devices that the budget describes; they win over the catalogue. */
  readonly customDevices: ReadonlyMap<string, CustomHardware>
}

export const measureModel = (request: MeasureRequest): Measurement => {
  const analysis = analyzeFile(request.file, { bind: request.bind })
  if (!analysis.ok) return { ok: false, diagnostics: analysis.diagnostics }
  const { profile, model } = analysis
  const emptied = emptiedBy(request.bind, profile)
  if (emptied !== undefined) return { ok: false, diagnostics: [...profile.diagnostics, emptied] }
  const { predictions, problems } = predictAll(profile, request)
  return {
    ok: true,
    measured: {
      profile,
      predictions,
      structure: structureFacts(model),
      ...(request.scenario === null ? {} : { scenario: request.scenario }),
    },
    diagnostics: [...profile.diagnostics, ...problems],
  }
}

/** A size of 0 may be meant (a cache that is still empty); one that leaves nothing to compute checks nothing. */
const emptiedBy = (bind: MeasureRequest['bind'], { totals }: Profile): Diagnostic | undefined => {
  const [zero] =
    Object.entries(bind).find(([, value]) => value === 0 || (Array.isArray(value) && value.includes(0))) ?? []
  if (zero === undefined || totals.flops !== 0n || totals.params === 0n || totals.isLowerBound) return undefined
  return diagnostic('binding-conflict', {}, `Cannot judge a model of which nothing is left: "${zero}" is bound to 0`, {
    why: 'Every count of it is 0, so every limit would hold.',
    fix: 'Bind the size that the model runs with, at least 1.',
  })
}

interface Predictions {
  readonly predictions: Measured['predictions']
  readonly problems: readonly Diagnostic[]
}

export const predictAll = (
  profile: Profile,
  { estimates, customDevices }: Pick<MeasureRequest, 'estimates' | 'customDevices'>,
): Predictions => {
  const made = estimates.map(wanted => ({ wanted, found: predict(profile, wanted, customDevices) }))
  return {
    predictions: new Map(
      made.flatMap(({ wanted, found }) => (isDiagnostic(found) ? [] : [[requestKey(wanted), found]])),
    ),
    problems: made.flatMap(({ found }) => (isDiagnostic(found) ? [found] : [])),
  }
}

export const predict = (
  profile: Profile,
  wanted: EstimateRequest,
  customDevices: ReadonlyMap<string, CustomHardware>,
): Estimate | Diagnostic => {
  const custom = customDevices.get(wanted.device)
  const device = custom?.device ?? findDevice(wanted.device)
  if ('code' in device) return device
  const precision =
    wanted.precision !== null && isPrecision(wanted.precision)
      ? wanted.precision
      : (custom?.profile?.precision ?? storedPrecision(profile))
  const calibrated = custom?.profile?.precision === precision ? custom.profile : null
  return estimate(profile, device, {
    precision,
    ...(calibrated === null ? {} : { profile: calibrated }),
    ...(wanted.batch === null ? {} : { batch: wanted.batch }),
    ...(wanted.runtime === null ? {} : { runtime: wanted.runtime }),
  })
}

const PRECISION_OF: Readonly<Record<string, Precision>> = {
  float: 'fp32',
  double: 'fp32',
  float16: 'fp16',
  bfloat16: 'bf16',
  int8: 'int8',
  uint8: 'int8',
}

/** The precision most of the model's MACs are stored in: that of their activations. */
export const storedPrecision = (profile: Profile): Precision => {
  const [most] = Object.entries(profile.totals.macsByType).sort(([, a], [, b]) => (a === b ? 0 : a > b ? -1 : 1))
  return PRECISION_OF[most?.[0].split('×')[0] ?? 'float'] ?? 'fp32'
}
