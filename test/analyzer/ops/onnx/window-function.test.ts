import { expect, it } from 'vitest'
import { symbol } from '../../../../src/analyzer/dim/dim.ts'
import { runNode, type OneNode } from '../../../support/one-node.ts'
import { valuesOf } from '../../../support/show-value.ts'

const window = (op: string, size: number): OneNode => ({ op, opset: 17, inputs: [{ type: 'int64[]', value: [size] }] })

it.each<readonly [string, string, string]>([
  ['HannWindow', '3200', '800'],
  ['HammingWindow', '3200', '800'],
  ['BlackmanWindow', '3200', '800'],
])('%s of 400 samples costs %s, %s special', (op, vector, special) => {
  expect(runNode(window(op, 400))).toMatchObject({ outputs: ['float[400]'], vector, special })
})

it('takes a symbolic window size', () => {
  expect(valuesOf({ op: 'HannWindow', opset: 17, inputs: [{ type: 'int64[]', value: [symbol('N')] }] })).toEqual([
    'float[N]',
  ])
})
