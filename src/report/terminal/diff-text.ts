/** `flopgate diff` for people: two files of one model, without any budget. */
import { DIFF_METRICS, type Change, type DiffMetric } from '../../diff/diff.ts'
import type { Dimension } from '../../units.ts'
import { type Blocks, fold, heading, left, paragraph, right, table } from '../blocks/blocks.ts'
import { code, inline } from '../blocks/inline.ts'
import { printMarkdown } from '../blocks/print-markdown.ts'
import { printTerminal } from '../blocks/print-terminal.ts'
import { nodesSection, operatorTable, structureTable, uncountedNote } from '../comment/model-details.ts'
import type { TextStyle } from '../text/paint.ts'
import type { ModelResult } from '../../result/result.ts'
import { whyTable } from '../comment/why-table.ts'
import { formatGrowth, amountIn, amountsIn, growthOf, signed, unitFor } from '../../quantity-text.ts'

const MAX_ROWS = 20
const MAX_NODES = 30

export const diffMarkdown = (model: ModelResult): string =>
  printMarkdown([
    ...overview(model),
    ...fold('Operators', operatorTable(model, MAX_ROWS)),
    ...fold('Structure changes', structureTable([model], MAX_ROWS)),
    ...nodesSection(model, MAX_NODES),
  ])

export const diffText = (model: ModelResult, style: TextStyle): string =>
  printTerminal([...overview(model), ...operatorTable(model, MAX_ROWS), ...structureTable([model], MAX_ROWS)], style)

const overview = (model: ModelResult): Blocks => {
  const { diff, from, path } = model
  const title = heading(3, sentence(model))
  const sides = paragraph(inline`Compared ${code(path, 100)} with base ${code(from ?? path, 100)}.`)
  if (diff === null) return [...title, ...sides]
  return [...title, ...sides, ...totalsTable(diff.totals), ...uncountedNote([model], 1), ...whyTable(model, MAX_ROWS)]
}

const sentence = ({ diff }: ModelResult): string => {
  const flops = diff?.totals.flops
  if (diff === null || flops === undefined) return 'Nothing to compare'
  const unit = unitFor([flops.base, flops.head], 'FLOPs')
  if (flops.delta === 0n) {
    const isSame = diff.nodes.length === 0 && diff.structure.length === 0
    const same = isSame ? 'Same graph' : 'Same amount of work, but the graph differs'
    return `${same}: ${amountIn(flops.head, unit)} ${unit.name}`
  }
  const growth = growthOf(flops.delta, flops.base)
  const percent = growth === null ? '' : ` (${formatGrowth(growth)})`
  const [from, to] = amountsIn(flops.base, flops.head, unit)
  return `${signed(flops.delta, unit)} ${unit.name}${percent}: ${from} → ${to}`
}

const METRIC: Readonly<Record<DiffMetric, readonly [title: string, dimension: Dimension]>> = {
  flops: ['Compute', 'FLOPs'],
  macs: ['Compute', 'MACs'],
  params: ['Parameters', 'params'],
  weightBytes: ['Weights as stored', 'B'],
  peakMemoryBytes: ['Peak activation memory', 'B'],
  trafficBytes: ['Memory traffic', 'B'],
  vectorFlops: ['Vector work', 'FLOPs'],
}

const totalsTable = (totals: Readonly<Record<DiffMetric, Change>>): Blocks =>
  table({
    columns: [left('What'), left('Unit'), right('base'), right('head'), right('Δ')],
    rows: DIFF_METRICS.map(metric => {
      const [title, dimension] = METRIC[metric]
      const { base, head, delta } = totals[metric]
      const unit = unitFor([base, head], dimension)
      const growth = growthOf(delta, base)
      const [from, to] = amountsIn(base, head, unit)
      const percent = delta === 0n || growth === null ? '' : ` (${formatGrowth(growth)})`
      return [title, unit.name, from, to, `${signed(delta, unit)}${percent}`]
    }),
  })
