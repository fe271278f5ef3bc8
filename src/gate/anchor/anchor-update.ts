/** Moves the anchor of `drift` rules to the present values, on purpose; and tells when anchor and budget have parted. */
import { COUNT_METRICS, type CountMetric, valueOf } from '../../budget/metric.ts'
import type { CountRule } from '../../budget/budget.ts'
import type { NamedModel } from '../../budget/read/expand-models.ts'
import type { Profile } from '../../analyzer/profile/profile.ts'
import { diagnostic, type Diagnostic } from '../../diagnostic.ts'
import { type AnchorFile, type AnchoredModel, type AnchorValue, hasSameBindings } from './anchor-file.ts'
import { measureModel } from '../measure/measure.ts'

/** One measurement of a model with drift rules. */
export interface DriftingModel {
  readonly id: string
  readonly scenario: string | null
  readonly metrics: readonly CountMetric[]
  readonly profile: Profile
}

export type Drifting =
  | { readonly ok: true; readonly models: readonly DriftingModel[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

/** Measures what drift rules speak about. */
export const measureDrifting = (models: readonly NamedModel[], fileOf: (path: string) => string): Drifting => {
  const found: DriftingModel[] = []
  for (const model of models) {
    for (const scenario of model.scenarios.length === 0 ? [null] : model.scenarios) {
      const metrics = driftMetrics(model, scenario?.name ?? null)
      if (metrics.length === 0) continue
      const measured = measureModel({
        file: fileOf(model.path),
        bind: { ...model.bind, ...scenario?.bind },
        scenario: scenario?.name ?? null,
        estimates: [],
        customDevices: new Map(),
      })
      if (!measured.ok) {
        const where = { file: model.path, position: model.position }
        return { ok: false, diagnostics: measured.diagnostics.map(problem => ({ ...problem, where })) }
      }
      found.push({ id: model.id, scenario: scenario?.name ?? null, metrics, profile: measured.measured.profile })
    }
  }
  return { ok: true, models: found }
}

const driftMetrics = ({ rules }: NamedModel, scenario: string | null): readonly CountMetric[] => {
  const drifting = rules.filter(
    (rule): rule is CountRule =>
      rule.type === 'count' && rule.drift !== null && rule.part === null && (rule.scenario ?? scenario) === scenario,
  )
  return COUNT_METRICS.filter(metric => drifting.some(rule => rule.metric === metric))
}

/** Who moves the anchor, when and why. */
export type Move = Omit<AnchorValue, 'value'>

/** Values that are still the same keep their date and reason; entries of other models stay when `only` names one. */
export const moveAnchor = (
  before: AnchorFile,
  {
    models,
    only,
    move,
  }: { readonly models: readonly DriftingModel[]; readonly only: string | undefined; readonly move: Move },
): AnchorFile => {
  const moved = models.filter(({ id }) => only === undefined || id === only).map(model => anchored(before, model, move))
  const kept = before.models.filter(
    entry => only !== undefined && !moved.some(({ id, scenario }) => id === entry.id && scenario === entry.scenario),
  )
  return { models: [...moved, ...kept] }
}

const anchored = (before: AnchorFile, model: DriftingModel, move: Move): AnchoredModel => {
  const { id, scenario, profile } = model
  const old = before.models.find(entry => entry.id === id && entry.scenario === scenario)
  const isComparable = old !== undefined && hasSameBindings(old.bindings, profile.bindings)
  const values: Partial<Record<CountMetric, AnchorValue>> = {}
  for (const metric of model.metrics) {
    const value = valueOf(profile, metric)
    const known = isComparable ? old.values[metric] : undefined
    values[metric] = known?.value === value ? known : { value, ...move }
  }
  return { id, scenario, bindings: profile.bindings, values }
}

/** What keeps the anchor from saying anything about the budget: missing or left-over entries, other bindings. */
export const staleEntries = (
  { models }: AnchorFile,
  wanted: readonly DriftingModel[],
  file: string,
): readonly Diagnostic[] => {
  const stale = (what: string, why: string): Diagnostic =>
    diagnostic('anchor-stale', { file }, what, { why, fix: 'Run `flopgate baseline update --reason "…"`.' })
  const missing = wanted.flatMap(({ id, scenario, metrics, profile }) => {
    const name = titleOf({ id, scenario })
    const entry = models.find(model => model.id === id && model.scenario === scenario)
    if (entry === undefined) return [stale(`The anchor lacks ${name}`, 'A drift rule speaks about it.')]
    if (!hasSameBindings(entry.bindings, profile.bindings))
      return [
        stale(
          `The anchor of ${name} has other bindings`,
          `${bindText(entry.bindings)}; now ${bindText(profile.bindings)}.`,
        ),
      ]
    const absent = metrics.filter(metric => entry.values[metric] === undefined)
    return absent.length === 0
      ? []
      : [stale(`The anchor of ${name} lacks ${absent.join(', ')}`, 'Drift rules speak about them.')]
  })
  const left = models.flatMap(({ id, scenario }) =>
    wanted.some(model => model.id === id && model.scenario === scenario)
      ? []
      : [
          stale(
            `The anchor has ${titleOf({ id, scenario })}, which no drift rule speaks about`,
            'It was renamed or removed.',
          ),
        ],
  )
  return [...missing, ...left]
}

const titleOf = ({ id, scenario }: Pick<DriftingModel, 'id' | 'scenario'>): string =>
  scenario === null ? `"${id}"` : `"${id}" (${scenario})`

const bindText = (bindings: Readonly<Record<string, number>>): string =>
  `{ ${Object.entries(bindings)
    .map(([symbol, value]) => `${symbol}: ${value}`)
    .join(', ')} }`
