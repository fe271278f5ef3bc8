/** Changes that no count shows: operators, domains, opsets, inputs and outputs. */
import type { Profile, ValueProfile } from '../analyzer/profile/profile.ts'

export interface StructureChange {
  readonly kind: 'operator' | 'domain' | 'opset' | 'input' | 'output'
  readonly name: string
  /** null = was not there. */
  readonly base: string | null
  readonly head: string | null
}

export const structureChanges = (base: Profile, head: Profile): readonly StructureChange[] => [
  ...changes('operator', operatorCounts(base), operatorCounts(head)).filter(
    ({ base: b, head: h }) => b === null || h === null,
  ),
  ...changes('opset', opsets(base), opsets(head)),
  ...changes('input', valueTexts(base.inputs), valueTexts(head.inputs)),
  ...changes('output', valueTexts(base.outputs), valueTexts(head.outputs)),
]

type Texts = ReadonlyMap<string, string>

const changes = (kind: StructureChange['kind'], base: Texts, head: Texts): readonly StructureChange[] =>
  [...new Set([...base.keys(), ...head.keys()])]
    .filter(name => base.get(name) !== head.get(name))
    .map(name => ({ kind, name, base: base.get(name) ?? null, head: head.get(name) ?? null }))

const operatorCounts = (profile: Profile): Texts =>
  new Map(Object.entries(profile.byOperator).map(([name, totals]) => [name, `${totals.nodes}`]))

const opsets = (profile: Profile): Texts =>
  new Map(Object.entries(profile.opsetImports).map(([domain, version]) => [domain, `${version}`]))

const valueTexts = (values: readonly ValueProfile[]): Texts =>
  new Map(
    values.map(value => [value.name, `${value.type ?? '?'}[${value.shape?.map(dim => dim ?? '?').join(', ') ?? '?'}]`]),
  )
