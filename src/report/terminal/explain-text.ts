/** `flopgate explain` and `analyze --symbolic`: why a number is what it is. Plain text. */
import { type ClaimMatch, type ConventionCount, countByConvention } from '../../analyzer/explain/convention-count.ts'
import { CONVENTIONS } from '../../analyzer/explain/conventions.ts'
import type { Measure } from '../../analyzer/explain/measures.ts'
import { macFactors } from '../../analyzer/explain/node-terms.ts'
import { format } from '../../analyzer/dim/format.ts'
import type { NodeProfile, Profile } from '../../analyzer/profile/profile.ts'
import type { SymbolicProfile } from '../../analyzer/profile/symbolic.ts'
import { operatorName } from '../../analyzer/profile/totals.ts'
import { FLOPS_PER_MAC } from '../../units.ts'
import { shapeText } from './analysis-text.ts'
import { plainLine, plainName } from '../text/escape.ts'
import { plural } from '../comment/model-results.ts'
import { left, right, textTable } from '../text/table.ts'
import { formatBytes, formatDecimal, formatFlops, formatMacs } from '../../quantity-text.ts'

/** One node: its operands, its formula with its numbers, and what it moves. */
export const nodeText = (node: NodeProfile): string => {
  const scope = node.scope.length === 0 ? [] : [`  scope    ${plainName(node.scope.join('/'), 120)}`]
  const values = (title: string, all: NodeProfile['inputs']): readonly string[] =>
    all.map(
      (value, index) => `  ${index === 0 ? title : '       '}  ${plainName(value.name)} ${plainName(shapeText(value))}`,
    )
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => `${plainName(name)}=${plainLine(String(value))}`,
  )
  return [
    `${plainName(node.name, 120)}  ${plainName(operatorName(node))}${node.times > 1n ? `  (runs ${node.times} times)` : ''}`,
    ...scope,
    ...values('inputs ', node.inputs),
    ...values('outputs', node.outputs),
    ...(attributes.length === 0 ? [] : [`  with     ${attributes.join(' ')}`]),
    ...workLines(node),
    `  moves    reads ${formatBytes(node.activationBytesRead)} of activations and ${formatBytes(node.weightBytesRead)} of weights, writes ${formatBytes(node.activationBytesWritten)}`,
    ...(node.params === 0n
      ? []
      : [`  weights  ${formatDecimal(node.params, '')} parameters, ${formatBytes(node.weightBytes)} as stored`]),
  ].join('\n')
}

const workLines = (node: NodeProfile): readonly string[] => {
  if (node.status === 'uncounted' || node.status === 'free')
    return [`  ${node.status.padEnd(8)} ${plainLine(node.reason)}`]
  const vector = node.vectorFlops === 0n ? [] : [`  vector   ${node.vectorFlops} FLOPs outside contractions`]
  const integer = node.integerOps === 0n ? [] : [`  integer  ${node.integerOps} operations on integers`]
  return [
    ...macLines(node),
    ...(node.reason === '' ? [] : [`  rule     ${plainLine(node.reason)}`]),
    ...vector,
    ...integer,
  ]
}

const macLines = (node: NodeProfile): readonly string[] => {
  if (node.macs === 0n) return []
  const factors = macFactors(node)
  const times = node.times > 1n ? [`${node.times} (runs)`] : []
  const product = factors === undefined ? [] : [...times, ...factors.map(({ value, label }) => `${value} (${label})`)]
  const causal =
    node.causalMacs === node.macs ? [] : [`           ${node.causalMacs} MACs when masked positions are skipped`]
  return [
    `  MACs     ${product.length === 0 ? '' : `${product.join(' × ')} = `}${node.macs}`,
    `  FLOPs    2 × ${node.macs} = ${node.flops} (${formatFlops(node.flops)})`,
    ...causal,
  ]
}

/** What another tool would print, its terms, and how it differs from ours. */
export const conventionText = (count: ConventionCount): string => {
  const { convention, terms, total, ourFlops, ourMacs, caveats } = count
  const table = textTable({
    columns: [left('  term'), right('nodes'), right('amount'), right('factor'), right('total')],
    rows: terms.map(term => [
      `  ${term.label}`,
      String(term.nodes),
      String(term.amount),
      `× ${term.factor}`,
      String(term.total),
    ]),
  })
  return [
    `${convention.name}: ${total} ${convention.unit} (${formatDecimal(total, '')})`,
    `  ${convention.note}`,
    ...(terms.length === 0 ? [] : [table]),
    `  ours: ${ourMacs} MACs = ${ourFlops} FLOPs; ${difference(count)}`,
    ...caveats.map(caveat => `  note: ${caveat}`),
  ].join('\n')
}

/** What stands for our MACs in a convention. */
const CONTRACTION_MEASURES: ReadonlySet<Measure> = new Set<Measure>([
  'macs',
  'by-output-position',
  'linear-parameters',
  'recurrent-cells',
  'recurrent-parameters',
])

/** Term by term, to our FLOPs when the tool counts two per multiply-add, else to our MACs. */
const difference = ({ convention, total, ourFlops, ourMacs, terms }: ConventionCount): string => {
  const isDoubled = convention.terms.some(({ measure, factor }) => measure === 'macs' && factor === FLOPS_PER_MAC)
  const [name, ours] = isDoubled ? ['FLOPs', ourFlops] : ['MACs', ourMacs]
  const delta = total - ours
  if (delta === 0n) return `equal to our ${name}`
  const contractions = new Set(
    convention.terms.filter(({ measure }) => CONTRACTION_MEASURES.has(measure)).map(({ label }) => label),
  )
  const counted = terms.filter(({ label }) => contractions.has(label)).reduce((sum, term) => sum + term.total, 0n)
  const parts = [
    ...(counted === ours
      ? []
      : counted < ours
        ? [`${counted - ours} of contractions that it does not count`]
        : [`+${counted - ours} of contractions that it counts by other sizes`]),
    ...terms.filter(({ label }) => !contractions.has(label)).map(({ label, total: part }) => `+${part} ${label}`),
  ]
  return `${delta > 0n ? '+' : ''}${delta} against our ${name}: ${parts.join(', ')}`
}

/** Under which conventions a published number comes out. */
export const claimText = (profile: Profile, claim: string, matches: readonly ClaimMatch[]): string => {
  const ours = `Ours: ${formatFlops(profile.totals.flops)} = 2 × ${formatMacs(profile.totals.macs)}.`
  const said = `"${plainName(claim, 40)}"`
  if (matches.length === 0) {
    const all = CONVENTIONS.map(
      convention => `${convention.name} ${formatDecimal(countByConvention(profile, convention).total, '')}`,
    )
    return `No known convention gives ${said} for this model.\n${ours}\nThey give: ${all.join(', ')}.`
  }
  const lines = matches.map(
    ({ convention, multiplier, value }) =>
      `  ${convention}${multiplier === '' ? '' : ` ${multiplier}`}: ${value} (${formatDecimal(value, '')})`,
  )
  return `${said} comes out as\n${lines.join('\n')}\n${ours}`
}

/** Longest list of nodes under the formulas. */
const MAX_NODES = 30
/** A formula of a whole model can have thousands of terms. */
const MAX_FORMULA = 2_000

/** Totals as formulas over the model's symbols. */
export const symbolicText = (path: string, profile: SymbolicProfile): string => {
  const formula = (value: Parameters<typeof format>[0]): string => {
    const text = plainFormula(format(value))
    return text.length <= MAX_FORMULA ? text : `${text.slice(0, MAX_FORMULA)}… (${text.length} characters)`
  }
  const { symbols, nodes, uncounted } = profile
  const ranked = nodes.slice(0, MAX_NODES)
  const rest = nodes.length - ranked.length
  // Nodes that are left out can only add.
  const relation = uncounted.length === 0 ? '=' : '≥'
  return [
    plainLine(path),
    `Symbols: ${symbols.length === 0 ? (uncounted.length === 0 ? 'none, every dimension is fixed' : 'none in what is counted') : symbols.map(symbol => plainName(symbol)).join(', ')}`,
    `MACs          ${relation} ${formula(profile.macs)}`,
    `FLOPs         ${relation} ${formula(profile.flops)}`,
    `Vector FLOPs  ${relation} ${formula(profile.vectorFlops)}`,
    `Bytes read    ${relation} ${formula(profile.activationBytesRead)}   (activations)`,
    `Bytes written ${relation} ${formula(profile.activationBytesWritten)}   (activations)`,
    '',
    textTable({
      columns: [left('node'), left('operator'), left('MACs')],
      rows: ranked.map(({ name, op, macs }) => [plainName(name, 60), plainName(op, 30), formula(macs)]),
    }),
    ...(rest > 0 ? [`… and ${plural(rest, 'more node')} with MACs`] : []),
    ...(uncounted.length === 0 ? [] : [`Not in the formulas: ${plural(uncounted.length, 'node')}`]),
    ...uncounted
      .slice(0, 10)
      .map(({ node, op, reason }) => `  ${plainName(op)} ${plainName(node)}: ${plainLine(reason)}`),
  ].join('\n')
}

/** Symbols are the model's own text. `plainLine` would cut a long formula. */
const plainFormula = (text: string): string => text.split(' ').map(plainLine).join(' ')
