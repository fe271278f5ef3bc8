/** Which parts of a model its change comes from. */
import type { Contribution } from '../../diff/contributions.ts'
import { type Blocks, left, paragraph, right, table, type TableWords } from '../blocks/blocks.ts'
import { code, inline, type Inline, strong } from '../blocks/inline.ts'
import { modelTitle } from './model-results.ts'
import type { ModelResult } from '../../result/result.ts'
import { amountIn, signed, unitFor, type Unit } from '../../quantity-text.ts'

/** Rows until this share of the change is explained, in percent. */
const ENOUGH = 95n
const MIN_ROWS = 3

type Measure = 'deltaFlops' | 'deltaParams' | 'deltaBytes'
const DIMENSION = { deltaFlops: 'FLOPs', deltaParams: 'params', deltaBytes: 'B' } as const
const WHAT = { deltaFlops: '', deltaParams: ' in parameters', deltaBytes: ' in bytes moved' } as const

/** Nothing when nothing that is counted changed. */
export const whyTable = (model: ModelResult, most: number): Blocks => {
  const contributions = model.diff?.contributions ?? []
  const measure = (['deltaFlops', 'deltaParams', 'deltaBytes'] as const).find(name =>
    contributions.some(part => part[name] !== 0n),
  )
  if (measure === undefined || model.diff === null) return []
  const ranked = contributions.filter(part => part[measure] !== 0n).toSorted((a, b) => compare(b[measure], a[measure]))
  const shown = ranked.slice(0, rowsNeeded(ranked, measure, most))
  const total = ranked.reduce((sum, part) => sum + part[measure], 0n)
  const why = strong(inline`Why ${modelTitle(model)} ${verb(total)}${WHAT[measure]}`)
  return [
    ...paragraph(inline`${why}${explained(ranked, shown, measure)}`),
    ...table(measure === 'deltaFlops' ? flopsTable(shown) : plainTable(shown, measure)),
  ]
}

const verb = (total: bigint): string => (total > 0n ? 'grew' : total < 0n ? 'shrank' : 'changed')

const size = (value: bigint): bigint => (value < 0n ? -value : value)
const compare = (a: bigint, b: bigint): number => (size(a) === size(b) ? 0 : size(a) > size(b) ? 1 : -1)
const sizeOf = (parts: readonly Contribution[], measure: Measure): bigint =>
  parts.reduce((sum, part) => sum + size(part[measure]), 0n)

const rowsNeeded = (ranked: readonly Contribution[], measure: Measure, most: number): number => {
  const all = sizeOf(ranked, measure)
  let [rows, covered] = [0, 0n]
  while (rows < Math.min(most, ranked.length) && (rows < MIN_ROWS || covered * 100n < all * ENOUGH)) {
    covered += size(ranked[rows]?.[measure] ?? 0n)
    rows++
  }
  return rows
}

/** " (top 3 of 7 changed groups explain 96 %)": of all that was added and removed, not of the difference. */
const explained = (ranked: readonly Contribution[], shown: readonly Contribution[], measure: Measure): string => {
  if (shown.length === ranked.length) return ''
  const percent = (sizeOf(shown, measure) * 100n) / sizeOf(ranked, measure)
  return ` (top ${shown.length} of ${ranked.length} changed groups explain ${percent === 0n ? 'less than 1' : percent} %)`
}

const where = ({ scope, node, count }: Contribution): Inline =>
  inline`${code(scope === '' ? node : scope)}${count > 1 ? ` ×${count}` : ''}`

const kindNote = ({ kind }: Contribution): string =>
  kind === 'added' ? ' (new)' : kind === 'removed' ? ' (removed)' : ''

const flopsTable = (parts: readonly Contribution[]): TableWords => {
  const unit = unitFor(
    parts.flatMap(({ baseFlops, headFlops }) => [baseFlops, headFlops]),
    'FLOPs',
  )
  const hasParams = parts.some(({ deltaParams }) => deltaParams !== 0n)
  const params = unitFor(
    parts.map(({ deltaParams }) => deltaParams),
    'params',
  )
  return {
    columns: [
      left('Operator'),
      left('Where'),
      right(`base → head (${unit.name})`),
      right(`Δ ${unit.name}`),
      ...(hasParams ? [right(`Δ ${params.name}`)] : []),
    ],
    rows: parts.map(part => [
      code(part.op, 40),
      where(part),
      `${flopsText(part.baseFlops, unit)} → ${flopsText(part.headFlops, unit)}`,
      `${signed(part.deltaFlops, unit)}${kindNote(part)}`,
      ...(hasParams ? [signed(part.deltaParams, params)] : []),
    ]),
  }
}

const flopsText = (value: bigint, unit: Unit): string => (value === 0n ? '0' : amountIn(value, unit))

const plainTable = (parts: readonly Contribution[], measure: Measure): TableWords => {
  const unit = unitFor(
    parts.map(part => part[measure]),
    DIMENSION[measure],
  )
  return {
    columns: [left('Operator'), left('Where'), right(`Δ ${unit.name}`)],
    rows: parts.map(part => [code(part.op, 40), where(part), `${signed(part[measure], unit)}${kindNote(part)}`]),
  }
}
