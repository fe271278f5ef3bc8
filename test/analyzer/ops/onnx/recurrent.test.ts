import { describe, expect, it } from 'vitest'
import { runNode, type OneNode, type Outcome } from '../../../support/one-node.ts'

describe('recurrent layers', () => {
  it.each<readonly [string, OneNode, Partial<Outcome>]>([
    [
      'LSTM, bidirectional, as PyTorch exports it',
      {
        op: 'LSTM',
        opset: 14,
        inputs: ['float[50,1,128]', 'float[2,1024,128]', 'float[2,1024,256]', 'float[2,2048]'],
        outputs: 3,
        attributes: { direction: 'bidirectional', hidden_size: 256 },
      },
      // 2·50·1·4·256·(128 + 256) = 39 321 600 MACs; 2·50·256 = 25 600 updates × (9 + 4)
      {
        outputs: ['float[50,2,1,256]', 'float[2,1,256]', 'float[2,1,256]'],
        macs: '39321600',
        vector: '332800',
        special: '128000',
      },
    ],
    [
      'LSTM with peepholes',
      {
        op: 'LSTM',
        opset: 7,
        inputs: ['float[1,1,2]', 'float[1,12,2]', 'float[1,12,3]', '', '', '', '', 'float[1,9]'],
      },
      { macs: '60', vector: '45' }, // 4·3·5; 3 × (9 + 6)
    ],
    [
      'GRU without B, hidden size from R',
      { op: 'GRU', opset: 14, inputs: ['float[T,N,10]', 'float[1,12,10]', 'float[1,12,4]'], outputs: 2 },
      { outputs: ['float[T,1,N,4]', 'float[1,N,4]'], macs: '168·N·T' }, // 3·4·14
    ],
    [
      'RNN, batch first',
      {
        op: 'RNN',
        opset: 14,
        inputs: ['float[32,64,10]', 'float[1,4,10]', 'float[1,4,4]'],
        outputs: 2,
        attributes: { layout: 1, hidden_size: 4 },
      },
      { outputs: ['float[32,64,1,4]', 'float[32,1,4]'], macs: '114688' }, // 64·32·4·14
    ],
    [
      'opset 1',
      {
        op: 'RNN',
        opset: 1,
        inputs: ['float[5,1,2]', 'float[1,3,2]', 'float[1,3,3]'],
        outputs: 2,
        attributes: { hidden_size: 3 },
      },
      { outputs: ['float[5,1,1,3]', 'float[1,1,3]'], macs: '75' },
    ],
  ])('%s', (_, node, expected) => {
    expect(runNode(node)).toMatchObject(expected)
  })

  it.each<readonly [string, OneNode]>([
    ['rank 2', { op: 'LSTM', opset: 7, inputs: ['float[5,2]', 'float[1,12,2]', 'float[1,12,3]'] }],
    ['another input size', { op: 'LSTM', opset: 7, inputs: ['float[5,1,3]', 'float[1,12,2]', 'float[1,12,3]'] }],
    ['another number of gates', { op: 'GRU', opset: 7, inputs: ['float[5,1,2]', 'float[1,12,2]', 'float[1,12,3]'] }],
  ])('reports %s', (_, node) => {
    expect(runNode(node).codes).toEqual(['shape-mismatch'])
  })
})
