/** `flopgate analyze` for people: totals, coverage, the heaviest nodes and operators, predictions. */
import type { Estimate } from '../../analyzer/hardware/predict/estimate.ts'
import type { NodeProfile, Profile, ValueProfile } from '../../analyzer/profile/profile.ts'
import { operatorName } from '../../analyzer/profile/totals.ts'
import type { AnalyzedModel } from './analyzed.ts'
import { type Blocks, fold, heading, item, left, list, right, table } from '../blocks/blocks.ts'
import { code, inline, type Inline, joinWords, NOTHING, prose, type Words } from '../blocks/inline.ts'
import { printMarkdown } from '../blocks/print-markdown.ts'
import { printTerminal } from '../blocks/print-terminal.ts'
import { plainLine } from '../text/escape.ts'
import { plural } from '../comment/model-results.ts'
import type { TextStyle } from '../text/paint.ts'
import { textTable } from '../text/table.ts'
import {
  formatBytes,
  formatDecimal,
  formatFlops,
  formatJoules,
  formatMacs,
  formatSeconds,
  amountIn,
  unitFor,
  formatPart,
  formatPercent,
  formatSignificant,
} from '../../quantity-text.ts'

export interface AnalysisStyle {
  /** Nodes to list. */
  readonly top: number
}

export const analysisText = (model: AnalyzedModel, style: TextStyle & AnalysisStyle): string =>
  printTerminal(sectionsOf(model, style).flat(), style)

/** The same with the tables folded, for comments and documents. */
export const analysisMarkdown = (model: AnalyzedModel, { top }: AnalysisStyle): string => {
  const [overview, operators, nodes] = sectionsOf(model, { top })
  return printMarkdown([...overview, ...fold('Operators', operators), ...fold('Heaviest nodes', nodes)])
}

const sectionsOf = (
  { path, profile, estimates }: AnalyzedModel,
  { top }: AnalysisStyle,
): readonly [overview: Blocks, operators: Blocks, nodes: Blocks] => [
  [
    ...heading(3, code(path, 120)),
    ...totalsTable(profile),
    ...coverageBlocks(profile),
    ...estimatesTable(estimates),
    ...notesList(estimates),
  ],
  operatorsTable(profile, top),
  nodesTable(profile, top),
]

const totalsTable = (profile: Profile): Blocks => {
  const { totals } = profile
  const atLeast = totals.isLowerBound ? '≥ ' : ''
  const types = Object.entries(totals.macsByType)
    .toSorted(([, a], [, b]) => (a === b ? 0 : a > b ? -1 : 1))
    .map(([pair, count]) => inline`${prose(pair)} ${formatDecimal(count, 'MACs')}`)
  const rows: readonly (readonly [string, Words])[] = [
    ['Compute', `${atLeast}${formatFlops(totals.flops)} (${formatMacs(totals.macs)})`],
    ...(totals.causalMacs === totals.macs
      ? []
      : [['  of it when masked positions are skipped', formatMacs(totals.causalMacs)] as const]),
    ...(types.length < 2 ? [] : [['  by element types', joinWords(types, ', ')] as const]),
    ['Vector work', `${atLeast}${formatDecimal(totals.vectorFlops, 'FLOPs')}`],
    ...(totals.integerOps === 0n ? [] : [['Integer operations', formatDecimal(totals.integerOps, '')] as const]),
    ['Parameters', formatDecimal(totals.params, '')],
    ['Weights as stored', formatBytes(totals.weightBytes)],
    ['Peak activation memory', `${atLeast}${formatBytes(totals.peakMemoryBytes)}`],
    ['Memory traffic', `${atLeast}${formatBytes(totals.trafficBytes)}`],
    ['Arithmetic intensity', `${formatSignificant(totals.arithmeticIntensity, 3)} FLOP/B`],
    ['Inputs', valuesText(profile.inputs)],
    ['Outputs', valuesText(profile.outputs)],
    ...(Object.keys(profile.bindings).length === 0 ? [] : [['Bound', bindingsText(profile)] as const]),
    ['Format', formatText(profile)],
  ]
  return table({ columns: [left('What'), left('Amount')], rows })
}

const MAX_VALUES = 4
const valuesText = (values: readonly ValueProfile[]): Words => {
  if (values.length === 0) return 'none'
  const shown = values.slice(0, MAX_VALUES).map(value => inline`${code(value.name, 30)} ${code(shapeText(value), 50)}`)
  return inline`${joinWords(shown, ', ')}${values.length > MAX_VALUES ? ` and ${values.length - MAX_VALUES} more` : ''}`
}

export const shapeText = ({ shape, type }: ValueProfile): string =>
  `${type ?? '?'}[${shape === null ? '…' : shape.map(dim => dim ?? '?').join('×')}]`

const bindingsText = ({ bindings }: Profile): Inline =>
  joinWords(
    Object.entries(bindings)
      .slice(0, 12)
      .map(([symbol, value]) => inline`${code(symbol, 30)} = ${value}`),
    ', ',
  )

const formatText = ({ irVersion, opsetImports, producer }: Profile): Inline => {
  const opsets = Object.entries(opsetImports)
    .slice(0, 6)
    .map(([domain, version]) => inline`${prose(domain, 30)} ${version}`)
  return inline`IR ${irVersion}, opset ${joinWords(opsets, ', ')}${plainLine(producer) === '' ? NOTHING : inline`, by ${prose(producer, 60)}`}`
}

const MAX_REASONS = 5
/** What is counted and, by reason, what is not. */
const coverageBlocks = ({ coverage }: Profile): Blocks => {
  const { nodes, counted, free, moves, uncounted } = coverage
  const line = `${plural(nodes, 'node')}: ${counted} counted, ${moves} only move data, ${free} free, ${uncounted.length} uncounted.`
  const groups = new Map<
    string,
    { count: number; readonly node: string; readonly op: string; readonly reason: string }
  >()
  for (const { node, op, reason } of uncounted) {
    const group = groups.get(`${op} ${reason}`)
    if (group === undefined) groups.set(`${op} ${reason}`, { count: 1, node, op, reason })
    else group.count++
  }
  const reasons = [...groups.values()].toSorted((a, b) => b.count - a.count)
  const rest = reasons.length - MAX_REASONS
  return list(
    [
      ...reasons
        .slice(0, MAX_REASONS)
        .map(({ count, node, op, reason }) =>
          item(inline`⚠️ ${count} × ${code(op, 40)}, first ${code(node, 50)}: ${prose(reason, 200)}`),
        ),
      ...(rest > 0 ? [item(`… and ${plural(rest, 'more reason')}`)] : []),
    ],
    line,
  )
}

const estimatesTable = (estimates: readonly Estimate[]): Blocks =>
  table({
    columns: [
      left('Device'),
      left('Precision'),
      right('Latency'),
      right('90 % within'),
      right('Per second'),
      right('Energy'),
      left('Bound by'),
      left('What it is'),
    ],
    rows: estimates.map(estimate => [
      prose(estimate.deviceName, 40),
      `${estimate.precision}, batch ${estimate.batch}`,
      formatSeconds(estimate.latency.point),
      estimate.latency.low === estimate.latency.high
        ? '–'
        : `${formatSeconds(estimate.latency.low)} – ${formatSeconds(estimate.latency.high)}`,
      formatSignificant(estimate.throughputPerSecond, 2),
      estimate.energy === null ? '–' : formatJoules(estimate.energy.point),
      boundText(estimate),
      inline`${prose(estimate.label)} (grade ${estimate.grade})${estimate.fitsInMemory === false ? ', does not fit in memory' : ''}`,
    ]),
  })

const notesList = (estimates: readonly Estimate[]): Blocks =>
  list(
    [...new Set(estimates.flatMap(({ deviceName, notes }) => notes.map(note => `${deviceName}: ${note}`)))]
      .slice(0, MAX_NOTES)
      .map(note => item(prose(note))),
  )
const MAX_NOTES = 8

const boundText = ({ bound }: Estimate): string =>
  Object.entries(bound)
    .filter(([, share]) => share >= 0.005)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 1)
    .map(([name, share]) => `${name} ${formatPercent(share)}`)
    .join(', ')

const byFlops = (a: { readonly flops: bigint; readonly vectorFlops: bigint }, b: typeof a): number =>
  a.flops !== b.flops
    ? a.flops > b.flops
      ? -1
      : 1
    : a.vectorFlops === b.vectorFlops
      ? 0
      : a.vectorFlops > b.vectorFlops
        ? -1
        : 1

const operatorsTable = ({ byOperator, totals }: Profile, top: number): Blocks => {
  const all = Object.entries(byOperator).toSorted(([, a], [, b]) => byFlops(a, b) || b.nodes - a.nodes)
  const shown = all.slice(0, Math.max(top, 1))
  const unit = unitFor(
    shown.map(([, { flops }]) => flops),
    'FLOPs',
  )
  const vector = unitFor(
    shown.map(([, { vectorFlops }]) => vectorFlops),
    'FLOPs',
  )
  const rest = all.length - shown.length
  return table({
    columns: [
      left('Operator'),
      right('Nodes'),
      right(unit.name),
      right('Share'),
      right(`Vector ${vector.name}`),
      right('Parameters'),
    ],
    rows: [
      ...shown.map(([name, counts]) => [
        code(name, 50),
        String(counts.nodes),
        amountIn(counts.flops, unit),
        formatPart(counts.flops, totals.flops),
        amountIn(counts.vectorFlops, vector),
        formatDecimal(counts.params, '', 3),
      ]),
      ...(rest > 0 ? [[`… ${plural(rest, 'more')}`.replace(/s$/, ''), '', '', '', '', '']] : []),
    ],
  })
}

const nodesTable = ({ nodes, totals }: Profile, top: number): Blocks => {
  const shown = nodes
    .toSorted(byFlops)
    .slice(0, top)
    .filter(({ flops, vectorFlops }) => flops + vectorFlops > 0n)
  const unit = unitFor(
    shown.map(({ flops }) => flops),
    'FLOPs',
  )
  return table({
    columns: [left('Node'), left('Operator'), left('Output'), right(unit.name), right('Share'), right('Parameters')],
    rows: shown.map(node => [
      inline`${code(node.name, 50)}${node.times > 1n ? ` ×${node.times}` : ''}`,
      code(operatorName(node), 40),
      node.outputs[0] === undefined ? '–' : code(shapeText(node.outputs[0]), 40),
      amountIn(node.flops, unit),
      formatPart(node.flops, totals.flops),
      formatDecimal(node.params, '', 3),
    ]),
  })
}

/**
 * One line per node that does or moves something, in the columns that torchstat made usual: parameters, memory of the output, MAdd (multiply-adds
 * counted as two), FLOPs (here: multiply-adds counted as one, as torchstat does), bytes read and written.
 */
export const layersText = ({ path, profile }: AnalyzedModel): string => {
  const { totals } = profile
  const rows = profile.nodes.filter(node => node.status !== 'free' || node.activationBytesWritten > 0n).map(layerRow)
  const total = [
    'total',
    '',
    '',
    String(totals.params),
    '',
    String(totals.flops),
    String(totals.macs),
    bytesText(totals.activationBytesRead + totals.weightBytesRead),
    bytesText(totals.activationBytesWritten),
  ]
  const table = textTable({ columns: LAYER_COLUMNS, rows: [...rows, total] })
  return `${plainLine(path)}\n${table}\nMAdd = 2 × multiply-accumulates; Flops = multiply-accumulates, as torchstat names them. Vector work is in neither.`
}

const LAYER_COLUMNS = [
  left('layer'),
  left('operator'),
  left('output shape'),
  right('params'),
  right('memory (B)'),
  right('MAdd'),
  right('Flops'),
  right('read (B)'),
  right('write (B)'),
]

const bytesText = (count: bigint): string => count.toString()

const layerRow = (node: NodeProfile): readonly string[] => [
  plainLine(node.name).slice(0, 80),
  plainLine(operatorName(node)).slice(0, 60),
  node.outputs[0] === undefined ? '' : plainLine(shapeText(node.outputs[0])).slice(0, 60),
  String(node.params),
  bytesText(node.activationBytesWritten),
  String(node.flops),
  String(node.macs),
  bytesText(node.activationBytesRead + node.weightBytesRead),
  bytesText(node.activationBytesWritten),
]
