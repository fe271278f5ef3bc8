/** Texts of options → values. What cannot be read is a usage error that says how to write it. */
import { InvalidArgumentError } from 'commander'
import { COUNT_METRICS, type CountMetric } from '../budget/metric.ts'
import { type Precision, precisionNames } from '../analyzer/hardware/precision.ts'
import { nearestNames } from '../analyzer/hardware/catalogue/nearest-names.ts'

export type Bind = Readonly<Record<string, number | readonly number[]>>

const MAX_DIMENSION = Number.MAX_SAFE_INTEGER

export const wholeNumber = (text: string): number => {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value > MAX_DIMENSION) throw new InvalidArgumentError(`"${text}" is not a whole number.`)
  return value
}

/** `k=v`, or `k=1x3x224x224` for a whole input; several with commas. */
export const collectBind = (text: string, before: Bind): Bind => {
  const entries = text.split(',').map(part => {
    const at = part.lastIndexOf('=')
    if (at < 1) throw new InvalidArgumentError(`Write name=value, e.g. --bind batch=1 (got "${part}").`)
    const [name, value] = [part.slice(0, at).trim(), part.slice(at + 1).trim()]
    return [name, value.includes('x') ? value.split('x').map(wholeNumber) : wholeNumber(value)] as const
  })
  return { ...before, ...Object.fromEntries(entries) }
}

/** Bindings of a sweep: values that stay, and symbols that run over a range. */
export interface SweptBind {
  readonly bind: Bind
  readonly axes: readonly { readonly symbols: readonly string[]; readonly values: readonly number[] }[]
}

/** As `--bind`, and `name=first..last` or `name=first..last:step` for symbols that run; `h+w=…` run as one. */
export const collectSwept = (text: string, before: SweptBind): SweptBind =>
  text.split(',').reduce<SweptBind>(({ bind, axes }, part) => {
    const range = /^(.+)=(\d+)\.\.(\d+)(?::(\d+))?$/.exec(part.trim())
    if (range === null) return { bind: fixed(part).reduce((all, each) => collectBind(each, all), bind), axes }
    const [names = '', ...numbers] = range.slice(1)
    const [first = 0, last = 0, step = 1] = numbers.map(number => wholeNumber(number ?? '1'))
    if (last < first || step < 1 || (last - first) / step >= MAX_RANGE)
      throw new InvalidArgumentError(`Write first..last:step with at most ${MAX_RANGE} values (got "${part}").`)
    const values = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step)
    return { bind, axes: [...axes, { symbols: names.split('+'), values }] }
  }, before)
/** `h+w=224` is both. */
const fixed = (part: string): readonly string[] => {
  const at = part.lastIndexOf('=')
  return at < 1
    ? [part]
    : part
        .slice(0, at)
        .split('+')
        .map(name => `${name}${part.slice(at)}`)
}
const MAX_RANGE = 1_000

export const collectPrecision = (text: string, before: readonly Precision[]): readonly Precision[] => [
  ...before,
  ...text.split(',').map(choice(...precisionNames)),
]

export const collectInput = (text: string, before: Bind): Bind => {
  const at = text.lastIndexOf('=')
  if (at < 1) throw new InvalidArgumentError(`Write name=1x3x224x224 (got "${text}").`)
  const dims = text.slice(at + 1)
  return { ...before, [text.slice(0, at)]: dims === '' ? [] : dims.split(/[x,]/).map(wholeNumber) }
}

/** A day, or a time span that ends now: "2026-03-01", "90 days". Milliseconds since 1970. */
export const moment = (text: string): number => {
  const span = /^(\d{1,5})\s*(d|day|days|w|week|weeks|y|year|years)$/.exec(text.trim())
  if (span !== null) return Date.now() - Number(span[1]) * (DAYS.get(span[2]?.charAt(0) ?? '') ?? 1) * DAY_MS
  const time = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(time))
    throw new InvalidArgumentError(`Write a day like 2026-03-01, or a span like "90 days" (got "${text}").`)
  return time
}
const DAY_MS = 86_400_000
const DAYS: ReadonlyMap<string, number> = new Map([
  ['d', 1],
  ['w', 7],
  ['y', 365],
])

export const collectMetric = (text: string, before: readonly CountMetric[]): readonly CountMetric[] => [
  ...before,
  ...text.split(',').map(choice(...COUNT_METRICS)),
]

/** `name=then` or `name=else`: the condition of that If, as the analyzer binds it. */
export const collectBranch = (text: string, before: Bind): Bind => {
  const entries = text.split(',').map(part => {
    const [, name, side] = /^(.+)=(then|else)$/.exec(part.trim()) ?? []
    if (name === undefined) throw new InvalidArgumentError(`Write node=then or node=else (got "${part}").`)
    return [`${name}.condition`, side === 'then' ? 1 : 0] as const
  })
  return { ...before, ...Object.fromEntries(entries) }
}

/** What the options of a command state about the model, as one. */
export interface BindingOptions {
  readonly bind: Bind
  readonly input: Bind
  readonly branch?: Bind
}
export const bindingsOf = ({ bind, input, branch }: BindingOptions): Bind => ({ ...bind, ...input, ...branch })

export const collect = (text: string, before: readonly string[]): readonly string[] => [...before, ...text.split(',')]

export const choice =
  <Name extends string>(...names: readonly Name[]) =>
  (text: string): Name => {
    const chosen = names.find(name => name === text)
    if (chosen !== undefined) return chosen
    const [nearest] = nearestNames(text, names)
    throw new InvalidArgumentError(
      `${nearest === undefined ? '' : `Did you mean "${nearest}"? `}Choose ${names.join(', ')}.`,
    )
  }
