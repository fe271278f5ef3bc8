/** The node cases of the conformance data: one operator each, in `dyn` (values hidden) and `const` (values given) mode. */
import { freshSymbol } from '../../src/analyzer/dim/dim.ts'
import { infer } from '../../src/analyzer/infer/infer.ts'
import { elementTypeOf } from '../../src/analyzer/onnx/element-type.ts'
import type { Element } from '../../src/analyzer/onnx/model.ts'
import { readModelBytes } from '../../src/analyzer/onnx/read-model.ts'
import { type Fact, tensor, type TensorFact } from '../../src/analyzer/ops/contract/fact.ts'
import { mergeFacts } from '../../src/analyzer/ops/contract/merge.ts'
import { gradeTensor, type RecordedType, showFact, showType, Tally } from './compare.ts'

interface RecordedInput extends RecordedType {
  readonly name: string
}
export interface NodeCase {
  readonly name: string
  readonly model: string
  readonly inputs: readonly RecordedInput[]
  readonly outputs: readonly (RecordedType & { readonly name: string })[]
}

export const runNodeCases = (cases: readonly NodeCase[], mode: 'dyn' | 'const'): Tally => {
  const tally = new Tally(`node cases, ${mode}`)
  for (const recorded of cases) runCase(recorded, mode, tally)
  return tally
}

const runCase = (recorded: NodeCase, mode: 'dyn' | 'const', tally: Tally): void => {
  const read = readModelBytes(Buffer.from(recorded.model, 'base64'), recorded.name)
  if (!read.ok) return tally.add('error', () => `${recorded.name}: cannot read: ${read.diagnostics[0]?.what}`)
  try {
    const facts = new Map(
      recorded.inputs.flatMap(input => {
        const fact = factOf(input, mode)
        return fact === undefined ? [] : [[input.name, fact] as const]
      }),
    )
    const { main, diagnostics } = infer(read.model, { mode: 'symbolic', annotations: 'ignore', facts })
    const broken = diagnostics.find(({ code }) => code === 'rule-failed')
    if (broken !== undefined) return tally.add('error', () => `${recorded.name}: ${broken.what} ${broken.why ?? ''}`)
    for (const output of recorded.outputs) {
      if (output.kind !== 'tensor') continue
      const fact = main.facts.get(output.name)
      tally.add(
        gradeTensor(fact, output),
        () =>
          `${recorded.name} "${output.name}": ${showFact(fact)}, truth ${showType(output)}; ${diagnostics
            .map(d => d.what)
            .join('; ')
            .slice(0, 200)}`,
      )
    }
  } catch (error) {
    tally.add('error', () => `${recorded.name}: ${String(error)}`)
  }
  return undefined
}

/**
 * Concrete shapes in both modes; in `const` mode also element values, each element of a sequence and whether an optional
 * is there. In `dyn` mode a sequence says only what holds for all of its elements.
 */
const factOf = (input: RecordedType, mode: 'dyn' | 'const'): Fact | undefined => {
  switch (input.kind) {
    case 'tensor':
      return tensorFact(input, mode)
    case 'sequence':
      return sequenceFact(input, mode)
    case 'optional': {
      const element = input.elem === null || input.elem === undefined ? undefined : factOf(input.elem, mode)
      return { kind: 'optional', element, present: mode === 'const' ? input.present : undefined }
    }
    default:
      return undefined
  }
}

const tensorFact = (input: RecordedType, mode: 'dyn' | 'const'): TensorFact => {
  const type = elementTypeOf(input.elem_type ?? 0)
  const shape = (input.shape ?? []).map(Number)
  const value = mode === 'const' ? input.values?.map(each => elementOf(each, type === 'string')) : undefined
  return { kind: 'tensor', type, shape, value, constant: value !== undefined }
}

const sequenceFact = (input: RecordedType, mode: 'dyn' | 'const'): Fact => {
  const elements = (input.elements ?? []).map(element => factOf(element, mode))
  const unknown = () => freshSymbol({ reason: 'data-dependent', node: '' })
  const type = elementTypeOf(input.elem_type ?? 0)
  const element = elements.length === 0 ? tensor(type, undefined) : mergeFacts(elements, unknown)
  return mode === 'const'
    ? { kind: 'sequence', element, length: elements.length, elements }
    : { kind: 'sequence', element, length: unknown() }
}

const elementOf = (value: number | boolean | string, isText: boolean): Element => {
  if (typeof value !== 'string' || isText) return value
  return Number(value)
}
