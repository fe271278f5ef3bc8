import { describe, expect, it } from 'vitest'
import { runNode, type OneNode, type Outcome } from '../../../support/one-node.ts'

type Row = readonly [string, OneNode, Partial<Outcome>]

const matmul = (a: string, b: string): OneNode => ({ op: 'MatMul', opset: 13, inputs: [a, b] })
const gemm = (inputs: OneNode['inputs'], attributes: OneNode['attributes'] = {}, opset = 13): OneNode => ({
  op: 'Gemm',
  opset,
  inputs,
  attributes,
})

describe('matrix products', () => {
  it.each<Row>([
    ['matrices', matmul('float[3,4]', 'float[4,5]'), { outputs: ['float[3,5]'], macs: '60' }],
    ['vector · matrix', matmul('float[4]', 'float[2,4,5]'), { outputs: ['float[2,5]'], macs: '40' }],
    ['matrix · vector', matmul('float[3,4]', 'float[4]'), { outputs: ['float[3]'], macs: '12' }],
    ['dot product', matmul('float[7]', 'float[7]'), { outputs: ['float[]'], macs: '7' }],
    ['batches broadcast', matmul('float[2,1,3,4]', 'float[5,4,6]'), { outputs: ['float[2,5,3,6]'], macs: '720' }], // 2·5·3·6·4
    ['symbolic', matmul('float[B,S,768]', 'float[768,3072]'), { outputs: ['float[B,S,3072]'], macs: '2359296·B·S' }], // 768·3072
    [
      'inner dimension from the other side',
      matmul('float[S,K]', 'float[64,8]'),
      { outputs: ['float[S,8]'], macs: '512·S' },
    ],
    ['int64 multiplies, too', matmul('int64[2,2]', 'int64[2,2]'), { outputs: ['int64[2,2]'], macs: '8' }],
    [
      'MatMulInteger',
      { op: 'MatMulInteger', inputs: ['uint8[4,3]', 'int8[3,2]'] },
      { outputs: ['int32[4,2]'], macs: '24' },
    ],
    [
      'QLinearMatMul',
      {
        op: 'QLinearMatMul',
        opset: 10,
        inputs: ['uint8[2,4]', 'float[]', 'uint8[]', 'int8[4,3]', 'float[]', 'int8[]', 'float[]', 'uint8[]'],
      },
      { outputs: ['uint8[2,3]'], macs: '24', quantization: '12' }, // 6 × 4; 2 per output
    ],
    [
      'Gemm, the classifier of ResNet-50',
      gemm(['float[1,2048]', 'float[1000,2048]', 'float[1000]'], { transB: 1 }),
      { outputs: ['float[1,1000]'], macs: '2048000', vector: '1000' },
    ],
    ['Gemm transA', gemm(['float[4,3]', 'float[4,5]'], { transA: 1 }, 11), { outputs: ['float[3,5]'], macs: '60' }],
    [
      'Gemm 6',
      gemm(['float[3,4]', 'float[4,5]', 'float[5]'], { broadcast: 1 }, 6),
      { outputs: ['float[3,5]'], macs: '60' },
    ],
  ])('%s', (_, node, expected) => {
    expect(runNode(node)).toMatchObject(expected)
  })

  it.each<readonly [string, OneNode]>([
    ['inner dimensions that differ', matmul('float[3,4]', 'float[5,6]')],
    ['batches that do not broadcast', matmul('float[2,3,4]', 'float[3,4,5]')],
    ['a scalar', matmul('float[]', 'float[4,5]')],
    ['Gemm of rank 3', gemm(['float[2,3,4]', 'float[4,5]'])],
    ['Gemm with K that differs', gemm(['float[3,4]', 'float[5,4]'])],
    ['Gemm with a C that does not broadcast', gemm(['float[3,4]', 'float[4,5]', 'float[4]'])],
  ])('reports %s', (_, node) => {
    const outcome = runNode(node)
    expect(outcome.codes).toEqual(['shape-mismatch'])
    expect(outcome.macs).toBeUndefined()
  })
})
