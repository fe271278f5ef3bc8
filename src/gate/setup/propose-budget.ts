/** A first flopgate.yml: what models cost today, with headroom, in round numbers. */
import type { Profile } from '../../analyzer/profile/profile.ts'
import { hasGlob } from '../../budget/glob.ts'
import { stem } from '../../budget/read/lower-budget.ts'
import { formatDecimal } from '../../quantity-text.ts'

/** One model as found. */
export interface FoundModel {
  readonly path: string
  /** Values chosen for its open dimensions, by symbol or by whole input. */
  readonly bind: Readonly<Record<string, number | readonly number[]>>
  /** null = it could not be measured; `problem` says why. */
  readonly profile: Profile | null
  readonly problem: string | null
}

export const SCHEMA_LINE = '# yaml-language-server: $schema=https://unpkg.com/flopgate/schema/flopgate.schema.json'

/** @param headroom percent above the present value, before rounding up */
export const proposeBudget = (models: readonly FoundModel[], headroom: number): string => {
  const stems = models.map(({ path }) => stem(path))
  const entries = models.map(model =>
    entryOf(model, headroom, stems.filter(name => name === stem(model.path)).length > 1),
  )
  return [
    SCHEMA_LINE,
    `# Limits are today's values plus ${headroom}%, rounded up; tighten them to what the product needs.`,
    'version: 1',
    'models:',
    ...entries,
    '',
  ].join('\n')
}

const entryOf = ({ path, bind, profile, problem }: FoundModel, headroom: number, isTwice: boolean): string => {
  const head = [
    // Two files of one name need ids of their own; a path with glob characters is still one file.
    ...(isTwice || hasGlob(path)
      ? [`  - id: ${scalar(path.replace(/\.[^./]+$/, ''))}`, `    path: ${scalar(path)}`]
      : [`  - path: ${scalar(path)}`]),
    ...(Object.keys(bind).length === 0
      ? []
      : [`    bind: ${flow(bind)}   # chosen by flopgate init: put in what you run`]),
  ]
  if (profile === null) {
    const why = problem ?? 'it cannot be measured'
    return [...head, `    # not measured: ${oneLine(why)}`, '    budget: { uncounted-nodes: 0 }'].join('\n')
  }
  const { totals, coverage } = profile
  const limit = (value: bigint, unit: string): string => formatDecimal(roundUp(value, headroom), unit, 3)
  return [
    ...head,
    '    budget:',
    ...(totals.flops === 0n
      ? []
      : [
          `      flops: { max: ${limit(totals.flops, 'FLOPs')}, increase: 5% }   # now ${formatDecimal(totals.flops, 'FLOPs')}`,
        ]),
    ...(totals.params === 0n ? [] : [`      params: ${paramsText(roundUp(totals.params, headroom))}`]),
    ...(totals.weightBytes === 0n ? [] : [`      weight-bytes: ${limit(totals.weightBytes, 'B')}`]),
    `      peak-memory: ${limit(totals.peakMemoryBytes, 'B')}`,
    `      uncounted-nodes: ${coverage.uncounted.length}`,
  ].join('\n')
}

/** "26 M"; below a thousand the word is the unit. */
const paramsText = (value: bigint): string => (value < 1000n ? `${value} params` : formatDecimal(value, '', 3))

/** Two significant digits, never below the value with its headroom. */
const roundUp = (value: bigint, headroom: number): bigint => {
  const wanted = (value * BigInt(100 + headroom) + 99n) / 100n
  const step = 10n ** BigInt(Math.max(0, wanted.toString().length - 2))
  return ((wanted + step - 1n) / step) * step
}

const PLAIN = /^[A-Za-z0-9_][A-Za-z0-9_./-]*$/
/** JSON strings are YAML strings; plain words that YAML reads as something else are quoted too. */
const scalar = (text: string): string =>
  PLAIN.test(text) && !/^(true|false|null|yes|no|on|off|~|[\d._-]+)$/i.test(text) ? text : JSON.stringify(text)

const flow = (bind: FoundModel['bind']): string =>
  `{ ${Object.entries(bind)
    .map(([name, value]) => `${scalar(name)}: ${typeof value === 'number' ? value : `[${value.join(', ')}]`}`)
    .join(', ')} }`

/** A comment ends with its line. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 200)
