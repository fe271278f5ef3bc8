/** Optional values: a value or its absence, known statically in almost every file. */
import { factOfType, type DimReader } from '../contract/declared-type.ts'
import { tensor, type Fact } from '../contract/fact.ts'
import { free, type Call, type Family } from '../contract/operator.ts'

/** Symbols of a type attribute belong to no graph, so each is a dimension of its own. */
const readDim =
  (call: Call): DimReader =>
  (declared, axis) =>
    typeof declared === 'number' ? declared : call.unknown(axis === 'length' ? 'data-dependent' : 'unbound-symbol')

const wrap = (call: Call): Fact => {
  if (call.has(0)) return { kind: 'optional', element: call.inputs[0], present: true }
  const type = call.attribute('type')
  const element = type?.type === 'type' ? factOfType(type.value, readDim(call)) : undefined
  return { kind: 'optional', element, present: false }
}

const element = (call: Call): Fact | undefined => {
  const fact = call.inputs[0]
  if (fact?.kind !== 'optional') return fact
  if (fact.present === false)
    call.report(
      'input-invalid',
      'OptionalGetElement reads an empty optional',
      'The element does not exist at run time.',
    )
  return fact.element
}

/** An absent input is an empty optional; from opset 18 on a plain value counts as present. */
const isPresent = (call: Call): boolean | undefined => {
  if (!call.has(0)) return false
  const fact = call.inputs[0]
  if (fact === undefined) return undefined
  return fact.kind === 'optional' ? fact.present : true
}

const cost = free('An optional refers to its value; nothing is copied.')

export const OPTIONAL = {
  Optional: { infer: call => [wrap(call)], cost },
  OptionalGetElement: { infer: call => [element(call)], cost },
  OptionalHasElement: {
    infer: call => {
      const present = isPresent(call)
      return [tensor('bool', [], [present])]
    },
    cost,
  },
} satisfies Family
