/** MACs by the types of their operands, and bit operations: Σ MACs × activation bits × weight bits. */
import { describe, expect, test } from 'vitest'
import { profileText } from '../../support/model-text.ts'

const quantize = 'q = QuantizeLinear (x, sx, zx)  a = DequantizeLinear (q, sx, zx)'

describe('MACs by operand types', () => {
  test.each([
    ['float', '', 'y = MatMul (x, w)', 'float×float', 32n * 32n],
    ['QDQ, both sides', '', `${quantize}  b = DequantizeLinear (wq, sw)  y = MatMul (a, b)`, 'uint8×int8', 8n * 8n],
    ['QDQ, the weight alone', '', 'b = DequantizeLinear (wq, sw)  y = MatMul (x, b)', 'float×int8', 32n * 8n],
    [
      'QDQ with a transposed weight',
      '',
      `${quantize}  b = DequantizeLinear (wq, sw)  t = Transpose (b)  y = MatMul (a, t)`,
      'uint8×int8',
      64n,
    ],
    [
      'QOperator',
      '',
      'q = QuantizeLinear (x, sx, zx)  y = QLinearMatMul (q, sx, zx, wq, sw, zw, sx, zx)',
      'uint8×int8',
      64n,
    ],
    ['MatMulInteger', '', 'q = QuantizeLinear (x, sx, zx)  y = MatMulInteger (q, wq, zx)', 'uint8×int8', 64n],
    ['half', '', 'h = Cast <to = 10> (x)  v = Cast <to = 10> (w)  y = MatMul (h, v)', 'float16×float16', 256n],
  ])('%s', (_, __, nodes, types, bits) => {
    const { totals } =
      profileText(`g (float[2,4] x) => (y) <float[4,4] w = {}, int8[4,4] wq = {}, float sw = {0.1}, int8 zw = {0},
      float sx = {0.1}, uint8 zx = {128}> { ${nodes} }`)
    // [2,4] · [4,4]: 32 MACs.
    expect(totals.macs).toBe(32n)
    expect(totals.macsByType).toEqual({ [types]: 32n })
    expect(totals.bitOperations).toBe(32n * bits)
  })
  test('4-bit blocks', () => {
    const { totals } = profileText(`g (float16[2,64] x) => (y) <uint8[8,2,16] q = {}, float16[16] s = {}> {
      y = com.microsoft.MatMulNBits <K = 64, N = 8, bits = 4, block_size = 32> (x, q, s) }`)
    expect(totals.macsByType).toEqual({ 'float16×int4': 1024n })
    expect(totals.bitOperations).toBe(1024n * 16n * 4n)
  })
  test('integer contractions are integer operations as well as FLOPs by convention', () => {
    const { totals } = profileText('g (uint8[2,4] x, int8[4,4] w) => (y) { y = MatMulInteger (x, w) }')
    expect([totals.flops, totals.integerOps]).toEqual([64n, 64n])
  })
})

describe('causal attention', () => {
  const attention = (causal: number): string => `<ir_version: 11, opset_import: ["" : 23]>
    g (float[1,2,6,8] q, float[1,2,6,8] k, float[1,2,6,8] v) => (y) { y = Attention <is_causal = ${causal}> (q, k, v) }`
  test('is counted dense, with the masked figure beside it', () => {
    // Two products of 2 heads · 6 · 6 · 8; causal: 6 · 7 / 2 of the 36 pairs.
    const { macs, causalMacs } = profileText(attention(1)).totals
    expect([macs, causalMacs]).toEqual([2n * 2n * 36n * 8n, 2n * 2n * 21n * 8n])
  })
  test('equals the dense figure without a mask', () => {
    const { macs, causalMacs } = profileText(attention(0)).totals
    expect(causalMacs).toBe(macs)
  })
})
