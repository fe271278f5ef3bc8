/** The folded sections of a report: all limits, operators, structure, what is not counted, assumptions. */
import type { Status } from '../../budget/judge/verdict.ts'
import type { Estimate } from '../../analyzer/hardware/predict/estimate.ts'
import type { OperatorTotals } from '../../analyzer/profile/profile.ts'
import { ruleTitle } from './broken-sentence.ts'
import { type Blocks, fold, item, left, list, paragraph, right, table } from '../blocks/blocks.ts'
import { code, failed, inline, type Inline, joinWords, prose, strong, type Words } from '../blocks/inline.ts'
import { allVerdicts, modelTitle, plural, ruleModelTitle } from './model-results.ts'
import { type Listing, restLine } from './plan.ts'
import type { GateResult, ModelResult } from '../../result/result.ts'
import { formatSeconds, amountIn, signed, unitFor } from '../../quantity-text.ts'

const STATUS: Readonly<Record<Status, Words>> = {
  pass: '✅ pass',
  warn: '⚠️ warn',
  fail: failed('❌ FAIL'),
  uncertain: '⚠️ too close to call',
  unknown: '⚠️ not known',
  skipped: 'skipped',
  existing: '🟠 already so at base',
}

/** Every rule, in the order of the budget. */
export const limitsSection = (result: GateResult, models: readonly ModelResult[], listing: Listing): Blocks =>
  fold(`${plural(allVerdicts(result).length, 'rule')} checked`, limitsTable(result, models, listing))

export const limitsTable = (result: GateResult, models: readonly ModelResult[], listing: Listing): Blocks => {
  const verdicts = [...models.flatMap(model => model.verdicts), ...result.total]
  const shown = verdicts.slice(0, listing.rows)
  const rules = table({
    columns: [left('Model'), left('Rule'), left('Status'), left('Result')],
    rows: shown.map(verdict => [
      verdict.rule.model === '' ? 'all models' : ruleModelTitle(verdict.rule),
      ruleTitle(verdict),
      STATUS[verdict.status],
      prose(verdict.text, 200),
    ]),
  })
  return [...rules, ...paragraph(restLine(verdicts.length - shown.length, listing))]
}

/** FLOPs by operator, with the change against base. */
export const operatorsSection = (models: readonly ModelResult[], most: number): Blocks =>
  fold(
    'Operators',
    models.flatMap(model => operatorTable(model, most)),
  )

export const operatorTable = (model: ModelResult, most: number): Blocks => {
  const { profile, baseProfile } = model
  if (profile === null) return []
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
  const operators = table({
    columns: [left('Operator'), right('Nodes'), right(unit.name), ...(isCompared ? [right(`Δ ${unit.name}`)] : [])],
    rows: shown.map(({ name, flops, before }) => [
      code(name, 50),
      nodesText(nodesOf(base, name), nodesOf(profile.byOperator, name), isCompared),
      amountIn(flops, unit),
      ...(isCompared ? [signed(flops - before, unit)] : []),
    ]),
  })
  const rest = ranked.length - shown.length
  return [
    ...paragraph(strong(modelTitle(model))),
    ...operators,
    ...paragraph(rest > 0 ? `… and ${plural(rest, 'more operator')}.` : ''),
  ]
}

const nodesText = (before: number, now: number, isCompared: boolean): string =>
  isCompared && before !== now ? `${before} → ${now}` : `${now}`

export const structureSection = (models: readonly ModelResult[], most: number): Blocks =>
  fold('Structure changes', structureTable(models, most))

/** Operators, domains, opsets, inputs and outputs that came, went or changed. */
export const structureTable = (models: readonly ModelResult[], most: number): Blocks => {
  const rows = models.flatMap(model =>
    (model.diff?.structure ?? []).map(change => [
      modelTitle(model),
      inline`${change.kind} ${code(change.name, 50)}`,
      change.base === null ? '–' : code(change.base, 60),
      change.head === null ? '–' : code(change.head, 60),
    ]),
  )
  const rest = rows.length - most
  const columns = [left('Model'), left('What'), left('base'), left('head')]
  return [...table({ columns, rows: rows.slice(0, most) }), ...paragraph(rest > 0 ? `… and ${rest} more.` : '')]
}

/** Totals that miss a term, said where a reviewer sees it. Nothing when everything is counted. */
export const uncountedNote = (models: readonly ModelResult[], most: number): Blocks =>
  models
    .filter(({ profile }) => profile?.totals.isLowerBound === true)
    .slice(0, most)
    .flatMap(model => {
      const uncounted = model.profile?.coverage.uncounted ?? []
      const [first] = uncounted
      const example =
        first === undefined
          ? ''
          : inline` (first: ${code(first.op, 40)} ${code(first.node, 40)}: ${prose(first.reason, 120)})`
      const what = uncounted.length === 0 ? 'a loop or branch' : plural(uncounted.length, 'node')
      return paragraph(
        inline`⚠️ ${modelTitle(model)}: ${what} cannot be counted${example}; its amounts are lower bounds (≥).`,
      )
    })

/** What the numbers stand on. */
export const assumptions = (models: readonly ModelResult[], most: number): Blocks => {
  const estimates = new Map(
    models.flatMap(model => model.estimates.map(estimate => [JSON.stringify(estimateFacts(estimate)), estimate])),
  )
  const lines: readonly Words[] = [
    'FLOPs = 2 × multiply-accumulates of convolutions and matrix products; exact, from the graph alone.',
    ...models.slice(0, most).flatMap(bindingLine),
    ...[...estimates.values()].slice(0, most).map(estimateLine),
  ]
  return list(lines.map(line => item(line)))
}

const bindingLine = (model: ModelResult): readonly Inline[] => {
  const bindings = Object.entries(model.profile?.bindings ?? {})
  if (bindings.length === 0) return []
  const shown = bindings.slice(0, 8).map(([symbol, value]) => inline`${code(symbol, 40)} = ${value}`)
  return [inline`${modelTitle(model)}: ${joinWords(shown, ', ')}${bindings.length > 8 ? ', …' : ''}`]
}

/** What a line says of an estimate; those that say the same are named once. */
const estimateFacts = ({ deviceName, precision, batch, label, grade, runtime, notes }: Estimate) => ({
  deviceName,
  precision,
  batch,
  label,
  grade,
  runtime,
  notes,
})

const estimateLine = ({ deviceName, precision, batch, label, grade, runtime, notes }: Estimate): Inline => {
  const by = runtime === null ? '' : inline`, ${prose(runtime, 40)}`
  const said = inline`${prose(deviceName, 60)}: ${precision}, batch ${batch}${by}: ${prose(label)} (grade ${grade}).`
  return joinWords([said, ...notes.map(note => prose(note, 200))], ' ')
}

/** The nodes with the most FLOPs. */
export const nodesSection = (model: ModelResult, most: number): Blocks => {
  const nodes = (model.profile?.nodes ?? []).filter(({ flops }) => flops > 0n)
  const shown = nodes.toSorted((a, b) => (a.flops === b.flops ? 0 : a.flops > b.flops ? -1 : 1)).slice(0, most)
  const unit = unitFor(
    shown.map(({ flops }) => flops),
    'FLOPs',
  )
  const times = new Map(model.estimates[0]?.nodes.map(({ name, seconds }) => [name, seconds]))
  const heaviest = table({
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
  return fold(inline`Heaviest nodes of ${modelTitle(model)}`, heaviest)
}

const timeOf = (time: Parameters<typeof formatSeconds>[0] | undefined): string =>
  time === undefined ? '–' : formatSeconds(time)
