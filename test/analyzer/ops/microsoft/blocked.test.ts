/** Blocked channels: the file does not say the block, the weight behind a reordering does. */
import { describe, expect, test } from 'vitest'
import { profileText } from '../../../support/model-text.ts'

const HEADER = '<ir_version: 8, opset_import: ["" : 17, "com.microsoft.nchwc" : 1]>'
const nodes = (channels: number, filters: number, between = '', input = 'r'): string => `${HEADER}
  g (float[1,${channels},8,8] x) => (y) <float[16,${filters},1,1] w = {}> {
    r = com.microsoft.nchwc.ReorderInput (x)
    ${between}
    c = com.microsoft.nchwc.Conv <kernel_shape = [1, 1]> (${input}, w)
    y = com.microsoft.nchwc.ReorderOutput <channels = 16> (c) }`

describe('ReorderInput', () => {
  test.each([
    // 16 outputs × channels as stored × 64 positions.
    ['104 channels in blocks of 16', nodes(104, 112), 16n * 112n * 64n],
    ['104 channels in blocks of 8', nodes(104, 104), 16n * 104n * 64n],
    [
      'a pool in between',
      nodes(104, 112, 'p = com.microsoft.nchwc.MaxPool <kernel_shape = [2, 2], strides = [2, 2]> (r)', 'p'),
      16n * 112n * 16n,
    ],
  ])('%s', (_, text, macs) => {
    const { totals, coverage } = profileText(text)
    expect([totals.macs, totals.isLowerBound, coverage.uncounted]).toEqual([macs, false, []])
  })

  test('a weight of quite other channels proves nothing', () => {
    expect(profileText(nodes(104, 160)).totals.isLowerBound).toBe(true)
  })
})
