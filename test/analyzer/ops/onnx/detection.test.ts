import { describe, expect, it } from 'vitest'
import { runNode, type OneNode } from '../../../support/one-node.ts'

const scalar = (value: number) => ({ type: 'int64[]', value: [value] })
const nms = (...more: OneNode['inputs']): OneNode => ({
  op: 'NonMaxSuppression',
  opset: 11,
  inputs: ['float[1,6,4]', 'float[1,2,6]', ...more],
})

describe('detection', () => {
  it('leaves the number of boxes open, with a name to pin it by', () => {
    const { facts } = runNode(nms(scalar(3)))
    expect(facts[0]).toMatchObject({ type: 'int64', shape: [{ kind: 'expression' }, 3] })
    expect(JSON.stringify(facts[0], (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value))).toContain(
      'node.n',
    )
  })

  it.each([
    ['without a limit, whose default is 0', nms()],
    ['with the limit 0', nms(scalar(0))],
  ])('keeps no box %s', (_, node) => {
    expect(runNode(node).outputs).toEqual(['int64[0,3]'])
  })

  it('reports scores of other boxes', () => {
    const inputs = ['float[1,6,4]', 'float[1,2,5]']
    expect(runNode({ op: 'NonMaxSuppression', opset: 11, inputs }).codes).toEqual(['shape-mismatch'])
  })

  it.each<readonly [string, OneNode, readonly string[]]>([
    [
      'EfficientNMS_TRT',
      {
        op: 'EfficientNMS_TRT',
        inputs: ['float[B,100,4]', 'float[B,100,80]'],
        outputs: 4,
        attributes: {
          max_output_boxes: 20,
          background_class: -1,
          box_coding: 0,
          iou_threshold: 0.5,
          score_threshold: 0.5,
          score_activation: 0,
          plugin_version: '1',
        },
      },
      ['int32[B,1]', 'float[B,20,4]', 'float[B,20]', 'int32[B,20]'],
    ],
    [
      'PyramidROIAlign_TRT',
      {
        op: 'PyramidROIAlign_TRT',
        inputs: ['float[1,50,4]', 'float[1,256,64,64]', 'float[1,256,32,32]', 'float[1,256,16,16]', 'float[1,256,8,8]'],
        attributes: { pooled_size: 7, plugin_version: '1' },
      },
      ['float[1,50,256,7,7]'],
    ],
    [
      'DisentangledAttention_TRT',
      {
        op: 'DisentangledAttention_TRT',
        inputs: ['float[8,16,16]', 'float[8,16,32]', 'float[8,16,32]'],
        attributes: { factor: 0.1, span: 16 },
      },
      ['float[8,16,16]'],
    ],
  ])('%s', (_, node, outputs) => {
    expect(runNode(node).outputs).toEqual(outputs)
  })
})
