/** Checks of a node against its schema, before its rule runs: arity, required attributes, element types, ranks. */
import { isKnown } from '../dim/dim.ts'
import { showShape } from '../ops/contract/broadcast.ts'
import type { Fact } from '../ops/contract/fact.ts'
import type { Schema } from '../ops/contract/schema.ts'
import { checkStatedRanks } from '../ops/contract/stated-ranks.ts'
import type { NodeCall } from './node-call.ts'

export const checkAgainstSchema = (call: NodeCall, schema: Schema | undefined): void => {
  if (schema === undefined) return
  checkArity(call, schema)
  for (const [name, facts] of schema.attributes) {
    if (facts.required && call.attribute(name) === undefined) {
      call.fail('attribute-invalid', `Cannot use ${call.opType}: its attribute "${name}" is missing`)
    }
  }
  checkTypes(call, schema)
  checkTypeVariables(call, schema)
  checkStatedRanks(call)
}

const checkArity = (call: NodeCall, schema: Schema): void => {
  const given = call.inputs.length
  const isVariadic = schema.inputs.at(-1)?.option === 'variadic'
  if (given < schema.minInputs || (!isVariadic && given > schema.inputs.length)) {
    const range = isVariadic ? `at least ${schema.minInputs}` : `${schema.minInputs} to ${schema.inputs.length}`
    call.fail(
      'input-invalid',
      `Cannot use ${call.opType} with ${given} inputs`,
      `Version ${schema.since} takes ${range}.`,
    )
  }
}

/** An element type outside the schema's set is reported, and the rule still runs: runtimes are often more liberal. */
const checkTypes = (call: NodeCall, schema: Schema): void => {
  call.inputs.forEach((fact, index) => {
    const parameter = schema.inputs[Math.min(index, schema.inputs.length - 1)]
    const written = typeText(fact)
    if (parameter === undefined || written === undefined) return
    const allowed = schema.types.get(parameter.type) ?? [parameter.type]
    if (allowed.length > 0 && !allowed.includes(written)) {
      call.report(
        'type-mismatch',
        `${call.opType} does not take ${written} as ${parameter.name}`,
        `Version ${schema.since} takes ${allowed.slice(0, 4).join(', ')}${allowed.length > 4 ? ', …' : ''}.`,
      )
    }
  })
}

/** Variadic inputs of one type each node; other variadic inputs may mix types (Loop, If, optimizers). */
const HOMOGENEOUS = new Set(['Concat', 'Max', 'Min', 'Mean', 'Sum', 'Einsum'])

/** Inputs that share a type variable have one type: runtimes refuse to load a node that binds it to two. */
const checkTypeVariables = (call: NodeCall, schema: Schema): void => {
  const bound = new Map<string, { readonly name: string; readonly written: string }>()
  call.inputs.forEach((fact, index) => {
    const parameter = schema.inputs[Math.min(index, schema.inputs.length - 1)]
    const written = typeText(fact)
    if (parameter === undefined || written === undefined || !schema.types.has(parameter.type)) return
    if (parameter.option === 'variadic' && !HOMOGENEOUS.has(schema.name)) return
    const { name } = parameter
    const first = bound.get(parameter.type)
    if (first === undefined) bound.set(parameter.type, { name, written })
    else if (first.written !== written)
      call.report(
        'type-mismatch',
        `${call.opType} does not take ${first.written} as ${first.name} with ${written} as ${name}`,
        'Both must have one type.',
      )
  })
}

/** No tensor has less than nothing: a negative extent would be subtracted from every total. */
export const checkExtents = (call: NodeCall, outputs: readonly (Fact | undefined)[]): void => {
  for (const fact of outputs) {
    if (fact?.kind === 'sequence' || fact?.kind === 'optional') checkExtents(call, [fact.element])
    if ((fact?.kind !== 'tensor' && fact?.kind !== 'sparse-tensor') || fact.shape === undefined) continue
    if (fact.shape.some(dim => isKnown(dim) && dim < 0)) {
      call.fail('shape-mismatch', `Cannot make an output of ${showShape(fact.shape)}`, 'An extent would be below zero')
    }
  }
}

const typeText = (fact: Fact | undefined): string | undefined =>
  fact?.kind === 'tensor' && fact.type !== undefined ? `tensor(${fact.type})` : undefined
