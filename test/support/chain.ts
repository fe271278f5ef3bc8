/** A few nodes in a row, for values that no graph input can carry: sequences, optionals, maps. */
import { format } from '../../src/analyzer/dim/format.ts'
import { infer } from '../../src/analyzer/infer/infer.ts'
import type { Attribute, Element, Model, Node } from '../../src/analyzer/onnx/model.ts'
import type { Fact } from '../../src/analyzer/ops/contract/fact.ts'
import { valueInfo } from './one-node.ts'

export interface Link {
  readonly op: string
  readonly inputs?: readonly string[]
  readonly output: string
  readonly attributes?: Readonly<Record<string, number | string | readonly string[]>>
  readonly domain?: string
}

export interface Chain {
  /** Graph inputs: name → 'float[2,S]'. */
  readonly inputs?: Readonly<Record<string, string>>
  /** int64 vectors, or scalars when the value is a number. */
  readonly constants?: Readonly<Record<string, number | readonly number[]>>
  readonly nodes: readonly Link[]
}

export interface ChainOutcome {
  /** As text: 'float[2,3]', 'sequence(float[?,3])×2', 'optional(…)'. */
  show(name: string): string
  fact(name: string): Fact | undefined
  readonly codes: readonly string[]
}

export const runChain = (chain: Chain): ChainOutcome => {
  const { main, diagnostics } = infer(modelOf(chain), { mode: 'symbolic' })
  const fact = (name: string): Fact | undefined => main.facts.get(name)
  return { fact, show: name => show(fact(name)), codes: diagnostics.map(({ code }) => code) }
}

/** Dimensions nobody named print as '?'. */
export const show = (fact: Fact | undefined): string => {
  switch (fact?.kind) {
    case undefined:
      return '?'
    case 'tensor':
    case 'sparse-tensor': {
      const dims = fact.shape?.map(dim => format(dim).replace(/\?\d+/g, '?'))
      return `${fact.type ?? '?'}${dims === undefined ? '' : `[${dims.join(',')}]`}`
    }
    case 'sequence':
      return `sequence(${show(fact.element)})×${format(fact.length).replace(/\?\d+/g, '?')}`
    case 'optional':
      return `optional(${show(fact.element)})${fact.present === false ? ' absent' : ''}`
    case 'map':
      return `map(${fact.keyType ?? '?'}, ${show(fact.value)})`
    case 'opaque':
      return 'opaque'
  }
}

const attributeOf = (value: number | string | readonly string[]): Attribute =>
  typeof value === 'number'
    ? { type: 'int', value }
    : typeof value === 'string'
      ? { type: 'string', value, byteLength: value.length }
      : { type: 'strings', value, count: value.length }

const nodeOf = (link: Link): Node => ({
  name: link.output,
  opType: link.op,
  domain: link.domain ?? '',
  overload: '',
  inputs: link.inputs ?? [],
  outputs: [link.output],
  attributes: new Map(Object.entries(link.attributes ?? {}).map(([name, value]) => [name, attributeOf(value)])),
  metadata: new Map<string, string>(),
})

const modelOf = ({ inputs = {}, constants = {}, nodes }: Chain): Model => ({
  irVersion: 10,
  producerName: 'test',
  producerVersion: '',
  opsetImports: new Map([
    ['', 20],
    ['ai.onnx.ml', 3],
  ]),
  graph: {
    name: 'graph',
    nodes: nodes.map(nodeOf),
    inputs: Object.entries(inputs).map(([name, type]) => valueInfo(name, type)),
    outputs: nodes.map(({ output }) => ({ name: output, type: undefined })),
    valueInfos: [],
    initializers: new Map(
      Object.entries(constants).map(([name, value]) => {
        const values: readonly Element[] = typeof value === 'number' ? [value] : value
        const dims = typeof value === 'number' ? [] : [value.length]
        return [name, { name, elementType: 'int64', dims, values, storedBytes: 8 * values.length }]
      }),
    ),
  },
  functions: new Map(),
  metadata: new Map(),
  fileBytes: 0,
})
