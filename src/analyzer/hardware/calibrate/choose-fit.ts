/** Chooses how much to fit by cross-validation, and says what error that choice makes on models it has not seen. */
import type { LogParameters } from '../predict/latency-model.ts'
import type { Pair } from '../residuals.ts'
import { classScales, classTimes, oneScale, pairOf, scaledLogs, type ClassTimes } from './class-scales.ts'
import type { Sample } from './fit-latency.ts'

/** A way to fit: one factor on the whole basis, or one per class, held more or less. */
export interface Fit {
  readonly method: 'one scale' | 'class scales'
  readonly basis: LogParameters
  /** How strongly classes are held at the common factor, against one measurement; Infinity = one scale. */
  readonly hold: number
}

export interface ChosenFit {
  readonly fit: Fit
  readonly logs: LogParameters
  /** Each model predicted by the fit chosen and made without it. */
  readonly unseen: readonly Pair[]
}

/** From one scale to nearly free: few steps, as the error changes slowly with it. */
const HOLDS = [Infinity, 0.3, 0.1, 0.03, 0.01, 0.001]
/** Above these many models, those left out are grouped: within the choice, and for the published error. */
const INNER_FOLDS = 10
const OUTER_FOLDS = 20
/** Two models cannot tell what a third needs. */
const MODELS_TO_CHOOSE = 3

export const chooseFit = (samples: readonly Sample[], bases: readonly LogParameters[]): ChosenFit => {
  const views = bases.map(basis => ({ basis, times: samples.map(sample => classTimes(sample, basis)) }))
  const all = samples.map((_, index) => index)
  const fit = choose(views, all)
  const unseen = foldsOf(samples, all, OUTER_FOLDS).flatMap(({ known, held }) => {
    const blind = choose(views, known)
    const scales = scalesOf(blind, pick(blind.times, known))
    return held.flatMap(index => pick(blind.times, [index]).map(sample => pairOf(sample, scales)))
  })
  return { fit, logs: scaledLogs(fit.basis, scalesOf(fit, fit.times)), unseen }
}

/** A basis with what it says of each sample. */
interface View {
  readonly basis: LogParameters
  readonly times: readonly ClassTimes[]
}

const choose = (views: readonly View[], known: readonly number[]): Fit & View => {
  const candidates = views.flatMap(view => HOLDS.map(hold => ({ ...view, ...methodOf(hold), hold })))
  const [simplest] = candidates
  if (simplest === undefined) throw new Error('No basis to fit')
  const folds = foldsOf(simplest.times, known, INNER_FOLDS)
  if (folds.length < MODELS_TO_CHOOSE) return simplest
  const scored = candidates.map(candidate => ({ candidate, error: errorOf(candidate, folds) }))
  const best = scored.reduce((least, one) => (one.error < least.error ? one : least))
  return best.candidate
}

const methodOf = (hold: number): Pick<Fit, 'method'> => ({ method: hold === Infinity ? 'one scale' : 'class scales' })

const scalesOf = ({ hold }: Fit, known: readonly ClassTimes[]): Float64Array =>
  hold === Infinity ? oneScale(known) : classScales(known, hold)

/** Mean |log(predicted / measured)| of models left out: symmetric, so that no fit gains by predicting low. */
const errorOf = (fit: Fit & View, folds: readonly Fold[]): number => {
  const errors = folds.flatMap(({ known, held }) => {
    const scales = scalesOf(fit, pick(fit.times, known))
    return pick(fit.times, held).map(sample => {
      const { predicted, measured } = pairOf(sample, scales)
      return Math.abs(Math.log(predicted / measured))
    })
  })
  return errors.reduce((sum, error) => sum + error, 0) / Math.max(1, errors.length)
}

/** Positions of samples. */
interface Fold {
  readonly known: readonly number[]
  readonly held: readonly number[]
}

/** Models, not samples, are left out: two batches of one network know each other. */
const foldsOf = (
  samples: readonly { readonly model: string }[],
  among: readonly number[],
  most: number,
): readonly Fold[] => {
  const models = [...new Set(among.map(index => samples[index]?.model ?? ''))]
  const count = Math.min(models.length, most)
  if (count < 2) return []
  return Array.from({ length: count }, (_, fold) => {
    const out = new Set(models.filter((_model, position) => position % count === fold))
    const isOut = (index: number): boolean => out.has(samples[index]?.model ?? '')
    return { known: among.filter(index => !isOut(index)), held: among.filter(isOut) }
  })
}

const pick = (times: readonly ClassTimes[], positions: readonly number[]): readonly ClassTimes[] =>
  positions.flatMap(position => times[position] ?? [])
