/** Checks of a node against its schema, before its rule runs: arity, required attributes, element types. */
import type { Fact } from '../ops/contract/fact.ts'
import type { Schema } from '../ops/contract/schema.ts'
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

const typeText = (fact: Fact | undefined): string | undefined =>
  fact?.kind === 'tensor' && fact.type !== undefined ? `tensor(${fact.type})` : undefined
