/** The node cases of the conformance data: one operator each, in `dyn` (values hidden) and `const` (values given) mode. */
import { infer } from '../../src/analyzer/infer/infer.ts'
import { elementTypeOf } from '../../src/analyzer/onnx/element-type.ts'
import type { Element } from '../../src/analyzer/onnx/model.ts'
import { readModelBytes } from '../../src/analyzer/onnx/read-model.ts'
import type { Fact } from '../../src/analyzer/ops/fact.ts'
import { gradeTensor, type RecordedType, showFact, showType, Tally } from './compare.ts'

interface RecordedInput extends RecordedType {
  readonly name: string
  readonly values?: readonly (number | boolean | string)[]
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
    const inputFacts = new Map(
      recorded.inputs.flatMap(input => {
        const fact = factOf(input, mode)
        return fact === undefined ? [] : [[input.name, fact] as const]
      }),
    )
    const { main, diagnostics } = infer(read.model, { mode: 'symbolic', annotations: 'ignore', inputFacts })
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

/** Concrete shapes in both modes; element values in `const` mode only. */
const factOf = (input: RecordedInput, mode: 'dyn' | 'const'): Fact | undefined => {
  switch (input.kind) {
    case 'tensor': {
      const type = elementTypeOf(input.elem_type ?? 0)
      const shape = (input.shape ?? []).map(dim => Number(dim))
      const values = mode === 'const' ? input.values?.map(value => elementOf(value, type === 'string')) : undefined
      return { kind: 'tensor', type, shape, value: values, constant: values !== undefined }
    }
    case 'sequence':
    case 'optional':
      return undefined
    default:
      return undefined
  }
}

const elementOf = (value: number | boolean | string, isText: boolean): Element => {
  if (typeof value !== 'string' || isText) return value
  return Number(value)
}
