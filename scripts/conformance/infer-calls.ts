/** Recorded infer_shapes calls of onnx's own tests: never contradict, be at least as specific, diagnose what must fail. */
import { infer } from '../../src/analyzer/infer/infer.ts'
import { readModelBytes } from '../../src/analyzer/onnx/read-model.ts'
import { ELEMENT_TYPES } from '../../src/analyzer/onnx/element-type.ts'
import type { Model } from '../../src/analyzer/onnx/model.ts'
import type { Fact } from '../../src/analyzer/ops/contract/fact.ts'
import { type RecordedType, showFact, showType } from './compare.ts'

export interface InferCall {
  readonly id: string
  readonly outcome: string
  readonly model: string
  readonly ok: boolean
  readonly expected?: Readonly<Record<string, RecordedType>>
  readonly message?: string
}

export interface CallTally {
  readonly succeeded: number
  readonly asSpecific: number
  readonly mustFail: number
  readonly diagnosed: number
  readonly contradictions: readonly string[]
  readonly lessSpecific: readonly string[]
  readonly undiagnosed: readonly string[]
}

type Verdict = 'as-specific' | 'less-specific' | 'contradiction'

export const runInferCalls = (calls: readonly InferCall[]): CallTally => {
  const contradictions: string[] = []
  const lessSpecific: string[] = []
  const undiagnosed: string[] = []
  let [succeeded, asSpecific, mustFail] = [0, 0, 0]
  for (const call of calls) {
    const read = readModelBytes(Buffer.from(call.model, 'base64'), call.id)
    const label = call.id.split('::').at(-1) ?? call.id
    if (!call.ok) {
      mustFail++
      if (read.ok && read.diagnostics.length === 0 && diagnosticsOf(read.model).length === 0)
        undiagnosed.push(`${label}: ${call.message?.replaceAll('\n', ' ').slice(0, 160)}`)
      continue
    }
    succeeded++
    if (!read.ok) {
      contradictions.push(`${label}: cannot read: ${read.diagnostics[0]?.what}`)
      continue
    }
    const { model } = read
    const { main, diagnostics } = infer(model, { mode: 'symbolic', annotations: 'keep' })
    const results = Object.entries(call.expected ?? {}).map(([name, type]) => {
      const fact = main.facts.get(name)
      return {
        verdict: call.outcome === 'xfailed' || isWrongInOnnx(model) ? ('as-specific' as const) : compare(fact, type),
        line: `${label} "${name}": ${showFact(fact)}, onnx ${showType(type)}; ${diagnostics
          .map(d => d.what)
          .join('; ')
          .slice(0, 160)}`,
      }
    })
    const wrong = results.filter(({ verdict }) => verdict === 'contradiction')
    const less = results.filter(({ verdict }) => verdict === 'less-specific')
    contradictions.push(...wrong.map(({ line }) => line))
    if (less.length > 0) lessSpecific.push(...less.map(({ line }) => line))
    else if (wrong.length === 0) asSpecific++
  }
  return {
    succeeded,
    asSpecific,
    mustFail,
    diagnosed: mustFail - undiagnosed.length,
    contradictions,
    lessSpecific,
    undiagnosed,
  }
}

/**
 * onnx 1.23 reads STFT's `onesided` with default 0 although the schema says 1; runtimes follow the schema
 * (docs/sources/onnx.md §2.10, measured). Its recorded answer is wrong wherever the attribute is absent.
 */
const isWrongInOnnx = (model: Model): boolean =>
  model.graph.nodes.some(node => node.opType === 'STFT' && !node.attributes.has('onesided'))

const diagnosticsOf = (model: Parameters<typeof infer>[0]) =>
  infer(model, { mode: 'symbolic', annotations: 'keep' }).diagnostics.filter(({ code }) => code !== 'opset-missing')

const compare = (fact: Fact | undefined, truth: RecordedType | null): Verdict => {
  if (truth === null) return 'as-specific'
  if (truth.kind !== 'tensor' && truth.kind !== 'sparse_tensor')
    return fact === undefined ? 'less-specific' : compareOther(fact, truth)
  if (fact === undefined) return truth.shape === null && (truth.elem_type ?? 0) === 0 ? 'as-specific' : 'less-specific'
  if (fact.kind !== 'tensor' && fact.kind !== 'sparse-tensor') return 'contradiction'
  if (fact.type !== undefined && (truth.elem_type ?? 0) !== 0 && ELEMENT_TYPES[fact.type].code !== truth.elem_type)
    return 'contradiction'
  if (fact.type === undefined && (truth.elem_type ?? 0) !== 0) return 'less-specific'
  const dims = truth.shape
  if (dims === null || dims === undefined) return 'as-specific'
  if (fact.shape === undefined) return 'less-specific'
  if (fact.shape.length !== dims.length) return 'contradiction'
  const pairs = fact.shape.map((dim, i) => [dim, dims[i]] as const)
  if (pairs.some(([dim, other]) => typeof dim === 'number' && typeof other === 'number' && dim !== other))
    return 'contradiction'
  return pairs.some(([dim, other]) => typeof dim !== 'number' && typeof other === 'number')
    ? 'less-specific'
    : 'as-specific'
}

const compareOther = (fact: Fact, truth: RecordedType): Verdict => {
  if (fact.kind !== truth.kind) return 'contradiction'
  const inner = fact.kind === 'sequence' || fact.kind === 'optional' ? fact.element : undefined
  return truth.elem === null || truth.elem === undefined || fact.kind === 'map'
    ? 'as-specific'
    : compare(inner, truth.elem)
}
