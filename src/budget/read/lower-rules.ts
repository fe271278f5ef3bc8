/** The `budget:` section → rule drafts: quantities as exact values, each with its place. `undefined` = not stated. */
import { type Dimension, type Rational } from '../../units.ts'
import type { CountRule, DeviceRule, Growth, Limit, Part } from '../budget.ts'
import { COUNT_METRICS, DEVICE_METRICS, METRIC_DIMENSION, type CountMetric, type DeviceMetric } from '../metric.ts'
import { NONE } from './quantity-schema.ts'
import type { RawRules } from './schema.ts'
import { locate, type Path, type YamlSource } from './yaml-source.ts'
import { parseQuantity } from './parse-quantity.ts'

/** What can be left to `defaults:`; `null` = switched off with `none`. */
type Open = 'max' | 'min' | 'warn' | 'increase' | 'drift' | 'severity' | 'message' | 'owner' | 'onUncertain'
type Draft<Rule> = { readonly [Key in keyof Rule]: Key extends Open ? Rule[Key] | undefined : Rule[Key] }
export type CountDraft = Draft<CountRule>
export type DeviceDraft = Draft<DeviceRule>
export type RuleDraft = CountDraft | DeviceDraft

interface RawCountRule extends RawHead {
  readonly max?: unknown
  readonly warn?: unknown
  readonly increase?: unknown
  readonly drift?: unknown
}
interface RawHead {
  readonly severity?: 'error' | 'warn' | undefined
  readonly message?: string | undefined
  readonly owner?: string | undefined
}

export const lowerRules = (source: YamlSource, raw: RawRules, path: Path): readonly RuleDraft[] => [
  ...lowerSection(source, raw, path, null),
  ...Object.entries(raw.scopes ?? {}).flatMap(([pattern, section]) =>
    lowerCounts(source, section, [...path, 'scopes', pattern], { part: { kind: 'scope', pattern }, scenario: null }),
  ),
  ...Object.entries(raw.operators ?? {}).flatMap(([operator, section]) =>
    lowerCounts(source, section, [...path, 'operators', operator], {
      part: { kind: 'operator', operator },
      scenario: null,
    }),
  ),
  ...Object.entries(raw.scenarios ?? {}).flatMap(([scenario, section]) =>
    lowerSection(source, section, [...path, 'scenarios', scenario], scenario),
  ),
]

type RawSection = Omit<RawRules, 'scopes' | 'operators' | 'scenarios'>

const lowerSection = (
  source: YamlSource,
  raw: RawSection,
  path: Path,
  scenario: string | null,
): readonly RuleDraft[] => [
  ...lowerCounts(source, raw, path, { part: null, scenario }),
  ...DEVICE_METRICS.flatMap(metric =>
    Object.entries(raw[metric] ?? {}).flatMap(([device, rule]) => {
      const at: Path = [...path, metric, device]
      const whole = { source, metric, device, scenario }
      if (!Array.isArray(rule)) return [lowerDevice(whole, rule, at)]
      return rule.map((item: unknown, index) => lowerDevice(whole, item, [...at, index]))
    }),
  ),
]

interface CountScope {
  readonly part: Part | null
  readonly scenario: string | null
}

/** The count metrics of a section. */
export const lowerCounts = (
  source: YamlSource,
  raw: Readonly<Partial<Record<CountMetric, unknown>>>,
  path: Path,
  scope: CountScope,
): readonly CountDraft[] =>
  COUNT_METRICS.flatMap(metric => {
    const value = raw[metric]
    return value === undefined ? [] : [lowerCount(source, metric, value, [...path, metric], scope)]
  })

const lowerCount = (
  source: YamlSource,
  metric: CountMetric,
  value: unknown,
  path: Path,
  scope: CountScope,
): CountDraft => {
  const dimension = METRIC_DIMENSION[metric]
  const rule: RawCountRule = isMap(value) ? value : { max: value }
  const at = (key: string): Path => (isMap(value) ? [...path, key] : path)
  return {
    type: 'count',
    metric,
    ...scope,
    ...head(rule),
    position: locate(source, path, 'key'),
    max: limit(source, rule.max, at('max'), dimension, toInteger),
    warn: limit(source, rule.warn, at('warn'), dimension, toInteger),
    increase: growth(source, rule.increase, at('increase'), dimension, toInteger),
    drift: growth(source, rule.drift, at('drift'), dimension, toInteger),
  }
}

interface DeviceScope {
  readonly source: YamlSource
  readonly metric: DeviceMetric
  readonly device: string
  readonly scenario: string | null
}

interface RawDeviceRule extends RawHead {
  readonly max?: unknown
  readonly min?: unknown
  readonly warn?: unknown
  readonly increase?: unknown
  readonly precision?: NonNullable<DeviceRule['precision']> | undefined
  readonly batch?: number | undefined
  readonly runtime?: string | undefined
  readonly 'on-uncertain'?: DeviceRule['onUncertain'] | undefined
}

const lowerDevice = ({ source, ...scope }: DeviceScope, value: unknown, path: Path): DeviceDraft => {
  const dimension = METRIC_DIMENSION[scope.metric]
  const short = scope.metric === 'throughput' ? { min: value } : { max: value }
  const rule: RawDeviceRule = isMap(value) ? value : short
  const at = (key: string): Path => (isMap(value) ? [...path, key] : path)
  return {
    type: 'device',
    ...scope,
    ...head(rule),
    position: locate(source, path, 'key'),
    precision: rule.precision ?? null,
    batch: rule.batch ?? null,
    runtime: rule.runtime ?? null,
    max: limit(source, rule.max, at('max'), dimension, toNumber),
    min: limit(source, rule.min, at('min'), dimension, toNumber),
    warn: limit(source, rule.warn, at('warn'), dimension, toNumber),
    increase: growth(source, rule.increase, at('increase'), dimension, toNumber),
    onUncertain: rule['on-uncertain'],
  }
}

/** The parts that every rule can state. */
export const head = (raw: RawHead): Pick<CountDraft, 'severity' | 'message' | 'owner'> => ({
  severity: raw.severity,
  message: raw.message,
  owner: raw.owner,
})

const isMap = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)

type Convert<Value> = (exact: Rational) => Value
const toInteger: Convert<bigint> = ({ numerator, denominator }) => numerator / denominator
const toNumber: Convert<number> = ({ numerator, denominator }) => Number(numerator) / Number(denominator)

const limit = <Value>(
  source: YamlSource,
  raw: unknown,
  path: Path,
  dimension: Dimension,
  convert: Convert<Value>,
): Limit<Value> | null | undefined => {
  if (raw === undefined) return undefined
  const parsed = readQuantity(raw, [dimension])
  return parsed === null
    ? null
    : {
        value: convert(parsed.exact),
        text: String(raw).trim(),
        isBinary: parsed.isBinary,
        position: locate(source, path),
      }
}

const growth = <Value>(
  source: YamlSource,
  raw: unknown,
  path: Path,
  dimension: Dimension,
  convert: Convert<Value>,
): Limit<Growth<Value>> | null | undefined => {
  if (raw === undefined) return undefined
  const parsed = readQuantity(raw, [dimension, '%'])
  if (parsed === null) return null
  const value: Growth<Value> =
    parsed.dimension === '%'
      ? { kind: 'share', share: parsed.exact }
      : { kind: 'amount', amount: convert(parsed.exact) }
  return { value, text: String(raw).trim(), isBinary: parsed.isBinary, position: locate(source, path) }
}

/** The schema has checked the text already; null = `none`. */
const readQuantity = (raw: unknown, dimensions: readonly Dimension[]) => {
  if (raw === NONE) return null
  if (typeof raw === 'number')
    return { dimension: dimensions[0] ?? 'nodes', exact: { numerator: BigInt(raw), denominator: 1n }, isBinary: false }
  const parsed = parseQuantity(String(raw), dimensions)
  if ('problem' in parsed) throw new Error(`the schema let "${String(raw)}" pass`)
  return parsed
}
