/** One operator in a model of its own: what it infers and counts, as text that a table can state. */
import { format } from '../../src/analyzer/dim/format.ts'
import { infer } from '../../src/analyzer/infer/infer.ts'
import { Uncountable } from '../../src/analyzer/infer/node-call.ts'
import { ELEMENT_TYPES, type ElementType } from '../../src/analyzer/onnx/element-type.ts'
import type { Attribute, Element, Graph, Model, Tensor, ValueInfo } from '../../src/analyzer/onnx/model.ts'
import type { Fact } from '../../src/analyzer/ops/contract/fact.ts'
import type { CountCall, CostRule, Work } from '../../src/analyzer/ops/contract/operator.ts'

/** 'float[1,3,H,W]', or a constant with its elements; '' = absent; 'float' = unknown rank. */
export type Input = string | { readonly type: string; readonly value: readonly Element[] }

export interface OneNode {
  readonly op: string
  readonly domain?: string
  /** Default: 22 for '', 1 for other domains. */
  readonly opset?: number
  readonly inputs: readonly Input[]
  /** Number of outputs, default 1. */
  readonly outputs?: number
  /** Whole numbers are ints; write a float as { float }. */
  readonly attributes?: Readonly<
    Record<string, number | string | readonly (number | string)[] | Graph | { readonly float: number }>
  >
}

export interface Outcome {
  /** 'float[1,64,112,112]'; '?' where nothing is known. */
  readonly outputs: readonly string[]
  readonly facts: readonly (Fact | undefined)[]
  readonly macs?: string
  readonly causalMacs?: string
  readonly vector?: string
  readonly special?: string
  readonly quantization?: string
  /** Why it cannot be counted. */
  readonly uncounted?: string
  readonly codes: readonly string[]
}

/** Infers and counts one node. Counts that are zero are left out. */
export const runNode = (spec: OneNode): Outcome => {
  const { facts, work, codes } = countNode(spec)
  const counted = 'uncounted' in work ? work : shownWork(work)
  return { outputs: facts.map(showFact), facts, ...counted, codes }
}

/** As `runNode`, with counts that can be evaluated. */
export const countNode = (spec: OneNode) => {
  const inferred = infer(modelOf(spec), { mode: 'symbolic' })
  const [node] = inferred.main.nodes
  const cost = node?.operator?.cost
  const codes = inferred.diagnostics.map(({ code }) => code)
  const work = node === undefined || cost === undefined || codes.length > 0 ? {} : count(cost, node.call)
  return { facts: node?.outputs ?? [], work, codes }
}

const count = (cost: CostRule, call: CountCall): Work | { readonly uncounted: string } => {
  if (cost.kind !== 'counted') return {}
  try {
    return cost.count(call)
  } catch (error) {
    if (error instanceof Uncountable) return { uncounted: error.message }
    throw error
  }
}

const showFact = (fact: Fact | undefined): string => {
  if (fact?.kind !== 'tensor') return fact?.kind ?? '?'
  const shape = fact.shape === undefined ? '' : `[${fact.shape.map(dim => format(dim)).join(',')}]`
  return `${fact.type ?? '?'}${shape}`
}

const shownWork = ({ macs, causalMacs, vector, special, quantization }: Work): Partial<Outcome> => {
  const counts = Object.entries({ macs, causalMacs, vector, special, quantization })
  return Object.fromEntries(
    counts.flatMap(([name, count]) => (count === undefined || count === 0n ? [] : [[name, format(count)]])),
  )
}

const modelOf = (spec: OneNode): Model => {
  const domain = spec.domain ?? ''
  const names = spec.inputs.map((input, index) => (input === '' ? '' : `in${index}`))
  const constants = spec.inputs.flatMap((input, index): [string, Tensor][] =>
    typeof input === 'string' ? [] : [[`in${index}`, constantOf(`in${index}`, input)]],
  )
  const node = {
    name: 'node',
    opType: spec.op,
    domain,
    overload: '',
    inputs: names,
    outputs: Array.from({ length: spec.outputs ?? 1 }, (_, index) => `out${index}`),
    attributes: new Map(Object.entries(spec.attributes ?? {}).map(([name, value]) => [name, attributeOf(value)])),
    metadata: new Map<string, string>(),
  }
  return {
    irVersion: 10,
    producerName: 'test',
    producerVersion: '',
    opsetImports: new Map([
      ['', 22],
      [domain, spec.opset ?? (domain === '' ? 22 : 1)],
    ]),
    graph: {
      name: 'graph',
      nodes: [node],
      inputs: spec.inputs.flatMap((input, index) =>
        typeof input !== 'string' || input === '' ? [] : [valueInfo(`in${index}`, input)],
      ),
      outputs: node.outputs.map(name => ({ name, type: undefined })),
      valueInfos: [],
      initializers: new Map(constants),
    },
    functions: new Map(),
    metadata: new Map(),
    fileBytes: 0,
  }
}

const isElementType = (name: string): name is ElementType => name in ELEMENT_TYPES

const parseType = (
  text: string,
): { readonly elementType: ElementType; readonly shape: (number | string)[] | undefined } => {
  const [, name = '', dims] = /^(\w+)(?:\[(.*)\])?$/.exec(text) ?? []
  if (!isElementType(name)) throw new Error(`no element type in "${text}"`)
  const parts = dims === undefined || dims === '' ? [] : dims.split(',')
  return {
    elementType: name,
    shape: dims === undefined ? undefined : parts.map(part => (/^\d+$/.test(part) ? Number(part) : part)),
  }
}

export const valueInfo = (name: string, text: string): ValueInfo => ({
  name,
  type: { kind: 'tensor', ...parseType(text) },
})

const constantOf = (
  name: string,
  { type, value }: { readonly type: string; readonly value: readonly Element[] },
): Tensor => {
  const { elementType, shape } = parseType(type)
  return {
    name,
    elementType,
    dims: (shape ?? []).filter(dim => typeof dim === 'number'),
    values: value,
    storedBytes: 0,
  }
}

const attributeOf = (value: NonNullable<OneNode['attributes']>[string]): Attribute => {
  if (typeof value === 'number') return { type: Number.isInteger(value) ? 'int' : 'float', value }
  if (typeof value === 'string') return { type: 'string', value, byteLength: value.length }
  if ('float' in value) return { type: 'float', value: value.float }
  if ('nodes' in value) return { type: 'graph', value }
  const numbers = value.filter(entry => typeof entry === 'number')
  if (numbers.length === value.length)
    return { type: numbers.every(Number.isInteger) ? 'ints' : 'floats', value: numbers, count: numbers.length }
  const strings = value.filter(entry => typeof entry === 'string')
  return { type: 'strings', value: strings, count: strings.length }
}
