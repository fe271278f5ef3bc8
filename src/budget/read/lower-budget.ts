/** The checked YAML data → `Budget`: defaults laid under each model, quantities exact, every rule with its line. */
import type {
  Bindings,
  Budget,
  BudgetModel,
  CommentSettings,
  CustomDevice,
  OnExisting,
  PolicySettings,
} from '../budget.ts'
import { hasGlob } from '../glob.ts'
import { lowerCounts, lowerRules, type RuleDraft } from './lower-rules.ts'
import { lowerStructure } from './lower-structure.ts'
import { closeCount, closeRule, layRules, spreadScenarios } from './merge-rules.ts'
import type { RawBudget, RawDevice, RawModel, RawSettings, RawStructure } from './schema.ts'
import { locate, type Path, type YamlSource } from './yaml-source.ts'

export const lowerBudget = (source: YamlSource, raw: RawBudget): Budget => {
  const defaults = raw.defaults ?? {}
  const under = defaults.budget === undefined ? [] : lowerRules(source, defaults.budget, ['defaults', 'budget'])
  const onExisting = raw['on-existing'] ?? 'warn'
  return {
    version: 1,
    file: source.file,
    models: (raw.models ?? []).map((model, index) => lowerModel(source, { model, defaults, under, onExisting }, index)),
    total: lowerCounts(source, raw.total ?? {}, ['total'], { part: null, scenario: null }).map(closeCount),
    include: (raw.include ?? []).map((pattern, index) => ({ pattern, position: locate(source, ['include', index]) })),
    devices: Object.entries(raw.devices ?? {}).map(([id, device]) => lowerDevice(source, id, device)),
    policy: lowerPolicy(raw),
    onRemoved: raw['on-removed'] ?? 'warn',
    onExisting,
    comment: lowerComment(raw),
    anchor: lowerAnchor(raw.anchor),
  }
}

const lowerAnchor = (anchor: string | undefined): Budget['anchor'] => {
  if (anchor === undefined) return null
  return anchor === 'last-tag' ? { kind: 'last-tag' } : { kind: 'file', path: anchor }
}

interface ModelLayers {
  readonly model: RawModel
  readonly defaults: RawSettings
  readonly under: readonly RuleDraft[]
  readonly onExisting: OnExisting
}

const lowerModel = (source: YamlSource, layers: ModelLayers, index: number): BudgetModel => {
  const { model, defaults, under, onExisting } = layers
  const path: Path = ['models', index]
  const scenarios = lowerScenarios(source, model, defaults, path)
  const own = model.budget === undefined ? [] : lowerRules(source, model.budget, [...path, 'budget'])
  const names = scenarios.map(({ name }) => name)
  return {
    id: model.id ?? (hasGlob(model.path) ? null : stem(model.path)),
    path: model.path.replace(/^(\.\/)+/, ''),
    position: locate(source, [...path, 'path']),
    bind: { ...defaults.bind, ...model.bind },
    scenarios,
    rules: [
      ...spreadScenarios(layRules(under, own), names).map(closeRule),
      ...lowerStructure(source, model.structure ?? {}, [...path, 'structure']),
      ...lowerStructure(source, withoutKeys(defaults.structure ?? {}, model.structure ?? {}), [
        'defaults',
        'structure',
      ]),
    ],
    onUnknown: model['on-unknown'] ?? defaults['on-unknown'] ?? 'warn',
    onExisting,
  }
}

/** The default checks that the model does not state itself. */
const withoutKeys = (under: RawStructure, own: RawStructure): RawStructure =>
  Object.fromEntries(Object.entries(under).filter(([key]) => !Object.hasOwn(own, key)))

const lowerScenarios = (source: YamlSource, model: RawModel, defaults: RawSettings, path: Path) => {
  const at: Path = model.scenarios === undefined ? ['defaults', 'scenarios'] : [...path, 'scenarios']
  const stated: Readonly<Record<string, Bindings>> = model.scenarios ?? defaults.scenarios ?? {}
  return Object.entries(stated).map(([name, bind]) => ({ name, bind, position: locate(source, [...at, name], 'key') }))
}

/** "models/detector.v2.onnx" → "detector.v2". */
export const stem = (path: string): string => {
  const file = path.slice(path.lastIndexOf('/') + 1)
  const dot = file.lastIndexOf('.')
  return dot > 0 ? file.slice(0, dot) : file
}

const lowerPolicy = ({ policy, override }: RawBudget): PolicySettings => ({
  source: policy ?? null,
  override: {
    enabled: override !== 'off',
    label: override === undefined || override === 'off' ? null : (override.label ?? null),
  },
})

const lowerComment = ({ comment = {} }: RawBudget): CommentSettings => {
  const stated: Exclude<typeof comment, string> = typeof comment === 'string' ? { mode: comment } : comment
  const { mode = null, id = null, strategy = null, drafts = null } = stated
  return { mode, id, strategy, drafts }
}

// Units of the YAML keys (docs/sources/latency-model.md §3.5) in SI.
const TERA = 1e12
const GIGA = 1e9
const MEGA = 1e6
/** Dividing by it keeps 20 µs the double nearest to 20e-6. */
const MICROS_PER_SECOND = 1e6

const lowerDevice = (source: YamlSource, id: string, raw: RawDevice): CustomDevice => ({
  id,
  position: locate(source, ['devices', id], 'key'),
  extends: raw.extends ?? null,
  name: raw.name ?? null,
  peak: Object.fromEntries(Object.entries(raw.peak ?? {}).map(([type, rate]) => [type, rate * TERA])),
  memoryBandwidth: scaled(raw.memory_bandwidth, GIGA),
  memory: scaled(raw.memory, GIGA),
  onChipMemory: scaled(raw.on_chip_memory, MEGA),
  efficiency: raw.efficiency ?? {},
  overheadPerNode: fromMicros(raw.overhead_us?.per_node),
  overheadBase: fromMicros(raw.overhead_us?.base),
  unsupportedOperators: raw.unsupported_ops ?? [],
  fallbackDevice: raw.fallback_device ?? null,
  power: { tdp: raw.power?.tdp_w ?? null, idle: raw.power?.idle_w ?? null },
  note: raw.note ?? null,
  profile: raw.profile ?? null,
})

const scaled = (value: number | undefined, unit: number): number | null => (value === undefined ? null : value * unit)

const fromMicros = (value: number | undefined): number | null =>
  value === undefined ? null : value / MICROS_PER_SECOND
