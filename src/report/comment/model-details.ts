/** The folded sections of a report: all limits, operators, structure, what is not counted, assumptions. Markdown. */
import type { Status } from '../../budget/judge/verdict.ts'
import type { Estimate } from '../../analyzer/hardware/predict/estimate.ts'
import type { OperatorTotals } from '../../analyzer/profile/profile.ts'
import { ruleTitle } from './broken-sentence.ts'
import { code, prose } from '../text/escape.ts'
import { fold, paragraphs } from './fold.ts'
import { allVerdicts, modelTitle, plural, ruleModelTitle } from './model-results.ts'
import { type Listing, restLine } from './plan.ts'
import type { GateResult, ModelResult } from '../../result/result.ts'
import { left, markdownTable, right } from '../text/table.ts'
import { formatSeconds, amountIn, signed, unitFor } from '../../quantity-text.ts'

const STATUS: Readonly<Record<Status, string>> = {
  pass: '✅ pass',
  warn: '⚠️ warn',
  fail: '❌ FAIL',
  uncertain: '⚠️ too close to call',
  unknown: '⚠️ not known',
  skipped: 'skipped',
}

/** Every rule, in the order of the budget. */
export const limitsSection = (result: GateResult, models: readonly ModelResult[], listing: Listing): string =>
  fold(`${plural(allVerdicts(result).length, 'rule')} checked`, limitsTable(result, models, listing))

export const limitsTable = (result: GateResult, models: readonly ModelResult[], listing: Listing): string => {
  const verdicts = [...models.flatMap(model => model.verdicts), ...result.total]
  const shown = verdicts.slice(0, listing.rows)
  const table = markdownTable({
    columns: [left('Model'), left('Rule'), left('Status'), left('Result')],
    rows: shown.map(verdict => [
      verdict.rule.model === '' ? 'all models' : ruleModelTitle(verdict.rule),
      ruleTitle(verdict),
      STATUS[verdict.status],
      prose(verdict.text, 200),
    ]),
  })
  return paragraphs(table, restLine(verdicts.length - shown.length, listing))
}

/** FLOPs by operator, with the change against base. */
export const operatorsSection = (models: readonly ModelResult[], most: number): string =>
  fold('Operators', paragraphs(...models.map(model => operatorTable(model, most)).filter(table => table !== '')))

export const operatorTable = (model: ModelResult, most: number): string => {
  const { profile, baseProfile } = model
  if (profile === null) return ''
  const base = baseProfile?.byOperator ?? {}
  const names = [...new Set([...Object.keys(profile.byOperator), ...Object.keys(base)])]
  const flopsOf = (side: Readonly<Record<string, OperatorTotals>>, name: string): bigint =>
    Object.hasOwn(side, name) ? (side[name]?.flops ?? 0n) : 0n
  const nodesOf = (side: Readonly<Record<string, OperatorTotals>>, name: string): number =>
    Object.hasOwn(side, name) ? (side[name]?.nodes ?? 0) : 0
  const ranked = names
    .map(name => ({ name, flops: flopsOf(profile.byOperator, name), before: flopsOf(base, name) }))
    .toSorted((a, b) =>
      a.flops === b.flops
        ? nodesOf(profile.byOperator, b.name) - nodesOf(profile.byOperator, a.name)
        : a.flops > b.flops
          ? -1
          : 1,
    )
  const shown = ranked.slice(0, most)
  const unit = unitFor(
    ranked.flatMap(({ flops, before }) => [flops, before]),
    'FLOPs',
  )
  const isCompared = baseProfile !== null && model.state !== 'unchanged'
  const table = markdownTable({
    columns: [left('Operator'), right('Nodes'), right(unit.name), ...(isCompared ? [right(`Δ ${unit.name}`)] : [])],
    rows: shown.map(({ name, flops, before }) => [
      code(name, 50),
      nodesText(nodesOf(base, name), nodesOf(profile.byOperator, name), isCompared),
      amountIn(flops, unit),
      ...(isCompared ? [signed(flops - before, unit)] : []),
    ]),
  })
  const rest = ranked.length - shown.length
  return `**${modelTitle(model)}**\n\n${table}${rest > 0 ? `\n\n… and ${plural(rest, 'more operator')}.` : ''}`
}

const nodesText = (before: number, now: number, isCompared: boolean): string =>
  isCompared && before !== now ? `${before} → ${now}` : `${now}`

export const structureSection = (models: readonly ModelResult[], most: number): string =>
  fold('Structure changes', structureTable(models, most))

/** Operators, domains, opsets, inputs and outputs that came, went or changed. */
export const structureTable = (models: readonly ModelResult[], most: number): string => {
  const rows = models.flatMap(model =>
    (model.diff?.structure ?? []).map(change => [
      modelTitle(model),
      `${change.kind} ${code(change.name, 50)}`,
      change.base === null ? '–' : code(change.base, 60),
      change.head === null ? '–' : code(change.head, 60),
    ]),
  )
  const rest = rows.length - most
  const columns = [left('Model'), left('What'), left('base'), left('head')]
  return paragraphs(markdownTable({ columns, rows: rows.slice(0, most) }), rest > 0 ? `… and ${rest} more.` : '')
}

/** Totals that miss a term, said where a reviewer sees it. '' when everything is counted. */
export const uncountedNote = (models: readonly ModelResult[], most: number): string =>
  models
    .filter(({ profile }) => profile?.totals.isLowerBound === true)
    .slice(0, most)
    .map(model => {
      const uncounted = model.profile?.coverage.uncounted ?? []
      const [first] = uncounted
      const example =
        first === undefined
          ? ''
          : ` (first: ${code(first.op, 40)} ${code(first.node, 40)}: ${prose(first.reason, 120)})`
      const what = uncounted.length === 0 ? 'a loop or branch' : plural(uncounted.length, 'node')
      return `⚠️ ${modelTitle(model)}: ${what} cannot be counted${example}; its amounts are lower bounds (≥).`
    })
    .join('\n\n')

/** What the numbers stand on. */
export const assumptions = (models: readonly ModelResult[], most: number): string => {
  const lines = [
    'FLOPs = 2 × multiply-accumulates of convolutions and matrix products; exact, from the graph alone.',
    ...models.slice(0, most).flatMap(bindingLine),
    ...[...new Set(models.flatMap(({ estimates }) => estimates.map(estimateLine)))].slice(0, most),
  ]
  return lines.map(line => `- ${line}`).join('\n')
}

const bindingLine = (model: ModelResult): readonly string[] => {
  const bindings = Object.entries(model.profile?.bindings ?? {})
  if (bindings.length === 0) return []
  const shown = bindings.slice(0, 8).map(([symbol, value]) => `${code(symbol, 40)} = ${value}`)
  return [`${modelTitle(model)}: ${shown.join(', ')}${bindings.length > 8 ? ', …' : ''}`]
}

const estimateLine = ({ deviceName, precision, batch, label, grade, runtime, notes }: Estimate): string => {
  const by = runtime === null ? '' : `, ${prose(runtime, 40)}`
  return `${prose(deviceName, 60)}: ${precision}, batch ${batch}${by}: ${prose(label)} (grade ${grade}). ${notes.map(note => prose(note, 200)).join(' ')}`.trimEnd()
}

/** The nodes with the most FLOPs. */
export const nodesSection = (model: ModelResult, most: number): string => {
  const nodes = (model.profile?.nodes ?? []).filter(({ flops }) => flops > 0n)
  const shown = nodes.toSorted((a, b) => (a.flops === b.flops ? 0 : a.flops > b.flops ? -1 : 1)).slice(0, most)
  const unit = unitFor(
    shown.map(({ flops }) => flops),
    'FLOPs',
  )
  const times = new Map(model.estimates[0]?.nodes.map(({ name, seconds }) => [name, seconds]))
  const table = markdownTable({
    columns: [
      left('Node'),
      left('Operator'),
      left('Output'),
      right(unit.name),
      ...(times.size > 0 ? [right('Time')] : []),
    ],
    rows: shown.map(node => [
      code(node.name),
      code(node.op, 40),
      code(node.outputs[0]?.shape?.map(dim => dim ?? '?').join('×') ?? '?', 40),
      amountIn(node.flops, unit),
      ...(times.size > 0 ? [timeOf(times.get(node.name))] : []),
    ]),
  })
  return fold(`Heaviest nodes of ${modelTitle(model)}`, table)
}

const timeOf = (time: Parameters<typeof formatSeconds>[0] | undefined): string =>
  time === undefined ? '–' : formatSeconds(time)
