/** Graph inputs with a default value: from IR 4 on, whoever calls the model may feed another. */
import { type Diagnostic, diagnostic } from '../../diagnostic.ts'
import { type Dim, isKnown } from '../dim/dim.ts'
import { isInteger } from '../onnx/element-type.ts'
import type { Model, Tensor } from '../onnx/model.ts'
import type { Fact } from '../ops/contract/fact.ts'
import { scalarWith } from './bind.ts'
import { factOfTensor } from './tensor-fact.ts'

const FIRST_IR_WITH_DEFAULTS = 4
/** Longer integer tensors are tables and weights, not settings. */
const MAX_ELEMENTS = 8

/**
 * Facts of the defaults that are settings: bound ones have the bound value, a condition has none, and a size keeps its
 * default, which is said.
 */
export const defaultFacts = (
  model: Model,
  bindings: ReadonlyMap<string, Dim>,
  diagnostics: Diagnostic[],
): ReadonlyMap<string, Fact> => {
  const facts = new Map<string, Fact>()
  if (model.irVersion < FIRST_IR_WITH_DEFAULTS) return facts
  const assumed: string[] = []
  for (const { name } of model.graph.inputs) {
    const tensor = model.graph.initializers.get(name)
    if (tensor === undefined || !isSetting(tensor)) continue
    const fact = { ...factOfTensor(tensor), constant: false, planned: true }
    const bound = bindings.get(name)
    const stated = bound !== undefined && isKnown(bound) ? scalarWith(fact, bound) : undefined
    if (stated === undefined) assumed.push(name)
    facts.set(name, stated ?? (tensor.elementType === 'bool' ? { ...fact, value: undefined, planned: false } : fact))
  }
  if (assumed.length > 0) diagnostics.push(note(assumed))
  return facts
}

const isSetting = ({ elementType, dims }: Tensor): boolean =>
  (elementType === 'bool' || (isInteger(elementType) && elementType.endsWith('64')) || elementType === 'int32') &&
  dims.reduce((product, dim) => product * dim, 1) <= MAX_ELEMENTS

const note = (names: readonly string[]): Diagnostic =>
  diagnostic(
    'default-assumed',
    {},
    `Counting with the defaults of inputs ${names.map(name => `"${name}"`).join(', ')}`,
    {
      why: 'They have a value in the file, and a caller may feed another. A condition among them is taken as not known.',
      fix: `bind "${names[0] ?? ''}" to the number that is fed.`,
    },
  )
