import { describe, expect, it } from 'vitest'
import { analyzeModel } from '../../../../src/analyzer/analyzer.ts'
import type { Attribute, Element, Graph, Model, Node, Tensor } from '../../../../src/analyzer/onnx/model.ts'
import type { ElementType } from '../../../../src/analyzer/onnx/element-type.ts'
import { valueInfo } from '../../../support/one-node.ts'

const weight = (name: string, ...dims: readonly number[]): readonly [string, Tensor] => [
  name,
  { name, elementType: 'float', dims, storedBytes: 4 * dims.reduce((product, dim) => product * dim, 1) },
]
const value = (name: string, elementType: ElementType, ...values: readonly Element[]): readonly [string, Tensor] => [
  name,
  { name, elementType, dims: [values.length], values, storedBytes: 4 * values.length },
]
const node = (
  opType: string,
  domain: string,
  [inputs, outputs]: readonly [readonly string[], readonly string[]],
  attributes: Readonly<Record<string, Attribute>> = {},
): Node => ({
  name: opType,
  opType,
  domain,
  overload: '',
  inputs,
  outputs,
  attributes: new Map(Object.entries(attributes)),
  metadata: new Map<string, string>(),
})
const int = (number: number): Attribute => ({ type: 'int', value: number })

/** Embedding of 32 features, one attention layer of 4 heads of 8, a head of 99 words. */
const decoder: Graph = {
  name: 'decoder',
  inputs: [
    valueInfo('input_ids', 'int32[b,s]'),
    valueInfo('position_ids', 'int32[b,s]'),
    valueInfo('attention_mask', 'int32[b,t]'),
    valueInfo('past_0', 'float[2,b,4,p,8]'),
  ],
  outputs: [valueInfo('logits', 'float[b,s,99]'), valueInfo('present_0', 'float[2,b,4,t,8]')],
  valueInfos: [],
  initializers: new Map([weight('table', 99, 32), weight('qkv', 32, 96), weight('bias', 96), weight('head', 32, 99)]),
  nodes: [
    node('Gather', '', [['table', 'input_ids'], ['x']]),
    node(
      'Attention',
      'com.microsoft',
      [
        ['x', 'qkv', 'bias', 'attention_mask', 'past_0'],
        ['y', 'present_0'],
      ],
      { num_heads: int(4) },
    ),
    node('MatMul', '', [['y', 'head'], ['logits']]),
  ],
}

const modelOf = (op: string, inputs: readonly string[], constants: Graph['initializers']): Model => ({
  irVersion: 10,
  producerName: 'test',
  producerVersion: '',
  opsetImports: new Map([
    ['', 17],
    ['com.microsoft', 1],
  ]),
  graph: {
    name: 'graph',
    inputs: [valueInfo('ids', 'int32[B,4]')],
    outputs: [{ name: 'out', type: undefined }],
    valueInfos: [],
    initializers: constants,
    nodes: [
      node(op, 'com.microsoft', [inputs, ['out']], {
        decoder: { type: 'graph', value: decoder },
        eos_token_id: int(98),
        pad_token_id: int(98),
      }),
    ],
  },
  functions: new Map(),
  metadata: new Map(),
  fileBytes: 0,
})

/** One run over `tokens` with `past` cached: projections, attention over past + tokens keys, and the head. */
const runMacs = (sequences: number, tokens: number, past: number): number =>
  sequences * (tokens * 32 * 96 + 4 * tokens * (past + tokens) * 16 + tokens * 32 * 99)

/** The prompt of 4, then a token at a time until there are `length` of them. */
const generationMacs = (sequences: number, length: number): bigint => {
  let sum = runMacs(sequences, 4, 0)
  for (let past = 4; past < length - 1; past++) sum += runMacs(sequences, 1, past)
  return BigInt(sum)
}

const profileOf = (model: Model, bind: Readonly<Record<string, number>>) => {
  const analysis = analyzeModel(model, { bind })
  if (!analysis.ok) throw new Error(analysis.diagnostics.map(({ what }) => what).join())
  return analysis.profile
}

/** The input is encoded by a product of 32 × 32; their cross caches are what the decoder attends to. */
const encoder: Graph = {
  name: 'encoder',
  inputs: [
    valueInfo('encoder_input_ids', 'int32[b,e]'),
    valueInfo('encoder_attention_mask', 'int32[b,e]'),
    valueInfo('decoder_input_ids', 'int32[b,1]'),
  ],
  outputs: [valueInfo('encoded', 'float[b,e,32]'), valueInfo('encoder_hidden_states', 'float[b,e,32]')],
  valueInfos: [],
  initializers: new Map([weight('table', 99, 32), weight('encode', 32, 32)]),
  nodes: [
    node('Gather', '', [['table', 'encoder_input_ids'], ['x']]),
    node('MatMul', '', [['x', 'encode'], ['encoded']]),
    node('Identity', '', [['encoded'], ['encoder_hidden_states']]),
  ],
}
const crossDecoder: Graph = {
  name: 'decoder',
  inputs: [
    valueInfo('input_ids', 'int32[b,1]'),
    valueInfo('encoder_attention_mask', 'int32[b,e]'),
    valueInfo('past_key_self_0', 'float[b,4,p,8]'),
    valueInfo('past_value_self_0', 'float[b,4,p,8]'),
    valueInfo('past_key_cross_0', 'float[b,4,e,8]'),
    valueInfo('past_value_cross_0', 'float[b,4,e,8]'),
  ],
  outputs: [valueInfo('logits', 'float[b,1,32]')],
  valueInfos: [],
  initializers: new Map([weight('table', 99, 32)]),
  nodes: [
    node('Gather', '', [['table', 'input_ids'], ['x']]),
    node(
      'MultiHeadAttention',
      'com.microsoft',
      [
        ['x', 'x', 'x', '', '', '', 'past_key_self_0', 'past_value_self_0'],
        ['y', 'k', 'v'],
      ],
      { num_heads: int(4) },
    ),
    node('MultiHeadAttention', 'com.microsoft', [['y', 'past_key_cross_0', 'past_value_cross_0'], ['logits']], {
      num_heads: int(4),
    }),
  ],
}

describe('encoder and decoder', () => {
  it('runs the encoder once on the batch and the decoder on batch × beams, from the second token on', () => {
    const constants = new Map([value('max', 'int32', 7), value('beams', 'int32', 5), value('returned', 'int32', 1)])
    const model = modelOf('BeamSearch', ['ids', 'max', '', 'beams', 'returned'], constants)
    const [search] = model.graph.nodes
    if (search === undefined) throw new Error('no node')
    const attributes = new Map<string, Attribute>([
      ...search.attributes,
      ['model_type', int(1)],
      ['encoder', { type: 'graph', value: encoder }],
      ['decoder', { type: 'graph', value: crossDecoder }],
    ])
    const { totals } = profileOf({ ...model, graph: { ...model.graph, nodes: [{ ...search, attributes }] } }, { B: 3 })
    let decoded = 0
    // Tokens 2 … 7 come from 5 decoder runs after the encoder's own: cache 1 … 5, and 4 encoded positions.
    for (let past = 1; past <= 5; past++) decoded += 15 * 4 * (past + 1 + 4) * 16
    expect(totals.macs).toBe(BigInt(3 * 4 * 32 * 32 + decoded))
  })
})

describe('text generation', () => {
  it.each([5, 6, 7, 10, 11])('GreedySearch up to %i tokens equals the sum over its steps', length => {
    const model = modelOf('GreedySearch', ['ids', 'max'], new Map([value('max', 'int32', length)]))
    const { totals, outputs } = profileOf(model, { B: 3 })
    expect(totals.macs).toBe(generationMacs(3, length))
    expect(outputs[0]?.shape).toEqual([3, length])
  })

  it('BeamSearch runs batch × beams sequences', () => {
    const constants = new Map([value('max', 'int32', 9), value('beams', 'int32', 5), value('returned', 'int32', 2)])
    const model = modelOf('BeamSearch', ['ids', 'max', '', 'beams', 'returned'], constants)
    const { totals, outputs } = profileOf(model, { B: 3 })
    expect(totals.macs).toBe(generationMacs(3 * 5, 9))
    expect(outputs[0]?.shape).toEqual([3, 2, 9])
  })

  it('counts one step, and says so, when the length is data', () => {
    const model = modelOf('GreedySearch', ['ids', 'max'], new Map())
    const open: Model = {
      ...model,
      graph: { ...model.graph, inputs: [...model.graph.inputs, valueInfo('max', 'int32[1]')] },
    }
    const profile = profileOf(open, { B: 3 })
    expect(profile.totals.macs).toBe(BigInt(runMacs(3, 4, 0) + runMacs(3, 1, 4)))
    expect(profile.diagnostics.map(({ code }) => code)).toContain('trip-count-unknown')
  })

  it('lets the user bind the length', () => {
    const model = modelOf('GreedySearch', ['ids', 'max'], new Map())
    const open: Model = {
      ...model,
      graph: { ...model.graph, inputs: [...model.graph.inputs, valueInfo('max', 'int32[1]')] },
    }
    expect(profileOf(open, { B: 3, 'GreedySearch.max_length': 9 }).totals.macs).toBe(generationMacs(3, 9))
  })
})
