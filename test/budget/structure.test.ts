import { describe, expect, test } from 'vitest'
import type { Graph, Model, Tensor } from '../../src/analyzer/onnx/model.ts'
import { judge } from '../../src/budget/judge/judge.ts'
import { structureFacts } from '../../src/budget/judge/structure-facts.ts'
import type { Measured } from '../../src/budget/judge/verdict.ts'
import { first, measured, node, parsed } from './sample-profile.ts'

const modelOf = (structure: string) =>
  first(parsed(`version: 1\nmodels: [{ id: m, path: m.onnx, structure: { ${structure} } }]`).models)
const judged = (structure: string, head: Measured, base?: Measured): readonly string[] =>
  judge(modelOf(structure), head, base).map(({ rule, status, text }) => `${rule.name} ${status}: ${text}`)

const cnn = measured({ nodes: [node('c', 'Conv', { operandTypes: ['float16', 'float16'] }), node('r', 'Relu')] })
const attention = node('a', 'Attention', { domain: 'com.microsoft' })
const withAttention = measured({ nodes: [node('c', 'Conv', { operandTypes: ['float', 'float'] }), attention] })

describe('structural rules', () => {
  test.each<[string, Measured, Measured | undefined, readonly string[]]>([
    [
      'operators: { forbid: [Loop, "com.microsoft:*"] }',
      withAttention,
      undefined,
      ['structure-operators fail: operators that are not allowed: com.microsoft:Attention'],
    ],
    [
      'operators: { allow: [Conv, Relu] }',
      cnn,
      undefined,
      ['structure-operators pass: operators that are not allowed: none'],
    ],
    [
      'operators: { allow: [Conv], severity: warn }',
      cnn,
      undefined,
      ['structure-operators warn: operators that are not allowed: Relu'],
    ],
    [
      'domains: { allow: [ai.onnx] }',
      withAttention,
      undefined,
      ['structure-domains fail: domains that are not allowed: com.microsoft'],
    ],
    ['opset: { min: 18, max: 21 }', cnn, undefined, ['structure-opset fail: opset outside the range: ai.onnx 17']],
    [
      'opset: [{ max: 21 }, { domain: com.microsoft, max: 1 }]',
      cnn,
      undefined,
      ['structure-opset pass: opset outside the range: none', 'structure-opset pass: opset outside the range: none'],
    ],
    [
      'new-operators: forbid',
      withAttention,
      cnn,
      ['new-operators fail: operators that base does not use: com.microsoft:Attention'],
    ],
    ['new-operators: forbid', withAttention, undefined, ['new-operators skipped: no base to compare with']],
    ['new-domains: warn', withAttention, cnn, ['new-domains warn: domains that base does not use: com.microsoft']],
    [
      'type-upcast: forbid',
      withAttention,
      cnn,
      [
        'type-upcast fail: inputs, outputs or operands of a wider type than at base: c (operand 1): float16 → float, c (operand 2): float16 → float',
      ],
    ],
    [
      'type-upcast: forbid',
      cnn,
      withAttention,
      ['type-upcast pass: inputs, outputs or operands of a wider type than at base: none'],
    ],
    [
      'lost-quantization: forbid',
      measured({ nodes: [node('q', 'QuantizeLinear')] }),
      measured({ nodes: [node('q', 'QuantizeLinear'), node('d', 'DequantizeLinear'), node('m', 'MatMulNBits')] }),
      ['lost-quantization fail: quantised work that base has: 3 quantising nodes → 1'],
    ],
    ['new-external-data: forbid', cnn, cnn, ['new-external-data unknown: the structure of one side is not known']],
    [
      'new-external-data: forbid, dynamic-axes-change: { severity: warn, owner: "@x" }',
      { ...cnn, structure: { externalFiles: ['w.bin'], dynamicAxes: ['x[0]=n'] } },
      { ...cnn, structure: { externalFiles: [], dynamicAxes: ['y[1]=?'] } },
      [
        'new-external-data fail: external files that base does not have: w.bin',
        'dynamic-axes-change warn: dynamic axes that appeared (+) or vanished (-): +x[0]=n, -y[1]=?',
      ],
    ],
  ])('%s', (structure, head, base, expected) => {
    expect(judged(structure, head, base)).toEqual(expected)
  })

  test('a message names five offenders and counts the others', () => {
    const nodes = Array.from({ length: 8 }, (_, index) => node(`n${index}`, `Op${index}`))
    expect(judged('operators: { forbid: ["Op*"] }', measured({ nodes }))[0]).toMatch(
      /: Op0, Op1, Op2, Op3, Op4 and 3 more$/,
    )
  })
})

describe('structureFacts', () => {
  const tensor = (name: string, location: string): Tensor => ({
    name,
    elementType: 'float',
    dims: [1],
    storedBytes: 4,
    external: { location, offset: 0, length: 4 },
  })
  const graph = (more: Partial<Graph>): Graph => ({
    name: 'g',
    nodes: [],
    inputs: [],
    outputs: [],
    valueInfos: [],
    initializers: new Map(),
    ...more,
  })
  test('finds dynamic axes of true inputs and external files at every depth', () => {
    const inner = graph({ initializers: new Map([['w2', tensor('w2', 'b.bin')]]) })
    const model: Model = {
      irVersion: 8,
      producerName: '',
      producerVersion: '',
      opsetImports: new Map([['', 17]]),
      functions: new Map(),
      metadata: new Map(),
      fileBytes: 0,
      graph: graph({
        inputs: [
          { name: 'x', type: { kind: 'tensor', elementType: 'float', shape: ['n', 3, undefined] } },
          { name: 'u', type: { kind: 'tensor', elementType: 'float', shape: undefined } },
          { name: 'w1', type: { kind: 'tensor', elementType: 'float', shape: ['k'] } },
        ],
        initializers: new Map([['w1', tensor('w1', 'a.bin')]]),
        nodes: [
          {
            name: 'if',
            opType: 'If',
            domain: '',
            overload: '',
            inputs: [],
            outputs: [],
            attributes: new Map([['then_branch', { type: 'graph', value: inner }]]),
            metadata: new Map(),
          },
        ],
      }),
    }
    expect(structureFacts(model)).toEqual({
      dynamicAxes: ['x[0]=n', 'x[2]=?', 'u[*]=?'],
      externalFiles: ['a.bin', 'b.bin'],
    })
  })
})
