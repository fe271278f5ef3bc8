/**
 * The largest value of a symbol at which a model keeps every limit of its budget. Found by bisection over analyses, and
 * proven by two of them: at the answer the limits hold, one step beyond they do not.
 */
import { analyzeModel, type Model } from '../../analyzer/analyzer.ts'
import { structureFacts } from '../../budget/judge/structure-facts.ts'
import type { Bindings } from '../../budget/budget.ts'
import { judge, estimatesWanted } from '../../budget/judge/judge.ts'
import type { NamedModel } from '../../budget/read/expand-models.ts'
import type { CustomHardware } from '../measure/custom-devices.ts'
import { predictAll } from '../measure/measure.ts'

export interface FitSubject {
  readonly model: Model
  readonly entry: NamedModel
  readonly scenario: string | null
  /** Of the entry and its scenario. */
  readonly bind: Bindings
  readonly customDevices: ReadonlyMap<string, CustomHardware>
}

/** Symbols that take the same value (height and width of a square image), and the step between two values. */
export interface FitQuestion {
  readonly symbols: readonly string[]
  /** null = the smallest power of two from which the model can be counted. */
  readonly step: number | null
}

export type Fit =
  /** `beyond`: the first limit that breaks one step further. */
  | { readonly kind: 'largest'; readonly value: number; readonly step: number; readonly beyond: string }
  /** The limits hold at every value that was tried, up to `value`. */
  | { readonly kind: 'unlimited'; readonly value: number }
  /** Not even one step fits. */
  | { readonly kind: 'none'; readonly value: number; readonly why: string }
  /** The model cannot be counted at any of the values that were tried. */
  | { readonly kind: 'unknown'; readonly why: string }

/** No axis of a real model is longer. */
const MOST = 2 ** 24
/** Networks that halve an image do it at most this often. */
const MAX_STEP = 64

type Holds = { readonly ok: true } | { readonly ok: false; readonly why: string; readonly isCounted: boolean }

export const fitSymbol = (subject: FitSubject, question: FitQuestion): Fit => {
  const now = question.symbols.map(symbol => subject.bind[symbol]).find(value => typeof value === 'number') ?? 1
  const step = question.step ?? stepAround(subject, question.symbols, now)
  if (step === undefined) return { kind: 'unknown', why: `no size around ${now} can be counted` }
  const at = (steps: number): Holds => holdsAt(subject, question.symbols, steps * step)
  const start = Math.max(1, Math.ceil(now / step))
  const first = at(start)
  if (!first.ok && !first.isCounted) return { kind: 'unknown', why: first.why }
  const bracket = first.ok ? above(start, MOST / step, at) : below(start, at)
  if (bracket === undefined)
    return first.ok ? { kind: 'unlimited', value: MOST } : { kind: 'none', value: step, why: first.why }
  const low = bisect(bracket, at)
  const beyond = at(low + 1)
  return { kind: 'largest', value: low * step, step, beyond: beyond.ok ? '' : beyond.why }
}

interface Bracket {
  /** Steps at which the limits hold, and at which they do not. */
  readonly low: number
  readonly high: number
}
type At = (steps: number) => Holds

/** Doubles from a value that holds; undefined when everything up to `most` does. */
const above = (start: number, most: number, at: At): Bracket | undefined => {
  for (let low = start; low * 2 <= most; low *= 2) if (!at(low * 2).ok) return { low, high: low * 2 }
  return undefined
}

/** Halves from a value that does not hold; undefined when none does. */
const below = (start: number, at: At): Bracket | undefined => {
  for (let high = start; high > 1; high = Math.ceil(high / 2)) {
    const low = Math.floor(high / 2)
    if (at(low).ok) return { low, high }
    if (low === 1) return undefined
  }
  return undefined
}

const bisect = ({ low, high }: Bracket, at: At): number => {
  if (high - low <= 1) return low
  const middle = Math.floor((low + high) / 2)
  return bisect(at(middle).ok ? { low: middle, high } : { low, high: middle }, at)
}

/** The smallest power of two by which the value can move and the model still be counted. */
const stepAround = (subject: FitSubject, symbols: readonly string[], now: number): number | undefined => {
  for (let step = 1; step <= MAX_STEP; step *= 2) {
    const base = Math.ceil(now / step) * step
    const isCounted = (value: number): boolean => {
      const found = value < 1 ? undefined : holdsAt(subject, symbols, value)
      return found?.ok === true || found?.isCounted === true
    }
    // A model with a longest sequence can be counted below it only.
    const isFree = (direction: 1 | -1): boolean => [1, 3].every(steps => isCounted(base + direction * steps * step))
    if (isCounted(base) && (isFree(1) || isFree(-1))) return step
  }
  return undefined
}

const holdsAt = (subject: FitSubject, symbols: readonly string[], value: number): Holds => {
  const { model, entry, scenario, customDevices } = subject
  const bind = { ...subject.bind, ...Object.fromEntries(symbols.map(symbol => [symbol, value])) }
  const analysis = analyzeModel(model, { bind })
  if (!analysis.ok) return { ok: false, isCounted: false, why: analysis.diagnostics[0]?.what ?? 'it cannot be counted' }
  const { profile } = analysis
  const broken = profile.diagnostics.find(({ severity }) => severity === 'error')
  if (broken !== undefined) return { ok: false, isCounted: false, why: broken.what }
  const { predictions } = predictAll(profile, { estimates: estimatesWanted(entry, scenario), customDevices })
  const measured = {
    profile,
    predictions,
    structure: structureFacts(model),
    ...(scenario === null ? {} : { scenario }),
  }
  const failed = judge(entry, measured, undefined).find(({ effect }) => effect === 'fail')
  return failed === undefined ? { ok: true } : { ok: false, isCounted: true, why: failed.rule.name }
}
