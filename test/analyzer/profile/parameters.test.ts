/** Which stored tensors are parameters, what they weigh, and that each counts once. */
import { describe, expect, test } from 'vitest'
import { analyzeModel } from '../../../src/analyzer/analyzer.ts'
import type { Tensor } from '../../../src/analyzer/onnx/model.ts'
import { profileText, readText } from '../../support/model-text.ts'

const counts = (text: string): readonly bigint[] => {
  const { params, weightBytes } = profileText(text).totals
  return [params, weightBytes]
}

describe('parameters and the bytes that store them', () => {
  test.each([
    ['a weight and a bias', '<float[4,8] w = {}, float[8] b = {}>', 'm = MatMul (x, w)  y = Add (m, b)', 40n, 160n],
    ['half precision', '<float16[4,8] w = {}>', 'h = Cast <to = 10> (x)  y = MatMul (h, w)', 32n, 64n],
    ['one weight used twice', '<float[4,4] w = {}>', 'm = MatMul (x, w)  y = MatMul (m, w)', 16n, 64n],
    ['a weight transposed before use', '<float[8,4] w = {}>', 't = Transpose (w)  y = MatMul (x, t)', 32n, 128n],
    [
      'one weight used as it is and transposed',
      '<float[4,4] w = {}>',
      't = Transpose (w)  m = MatMul (x, t)  y = MatMul (m, w)',
      16n,
      64n,
    ],
    [
      'a weight in a Constant node',
      '',
      'w = Constant <value = float[4,2] {1,2,3,4,5,6,7,8}> ()  y = MatMul (x, w)',
      8n,
      32n,
    ],
    // The "light" models of ONNX generate their weights: parameters that no byte stores.
    [
      'a weight that ConstantOfShape makes',
      '<int64[2] s = {4, 8}>',
      'w = ConstantOfShape (s)  y = MatMul (x, w)',
      32n,
      16n,
    ],
    [
      'a shape and an axis',
      '<int64[2] s = {8, 1}, int64[1] a = {0}>',
      'r = Reshape (x, s)  y = Unsqueeze (r, a)',
      0n,
      24n,
    ],
    ['a scalar factor', '<float k = {0.5}>', 'y = Mul (x, k)', 0n, 4n],
    // int8 [4,8], scale and zero point per column: 32 + 8 + 8 elements; 32 + 32 + 8 bytes.
    [
      'an int8 weight behind DequantizeLinear',
      '<int8[4,8] q = {}, float[8] s = {}, int8[8] z = {}>',
      'w = DequantizeLinear (q, s, z)  y = MatMul (x, w)',
      48n,
      72n,
    ],
    // int4 is packed two to a byte: 32 elements in 16 bytes; the scale is a scalar.
    [
      'an int4 weight',
      '<int4[4,8] q = {}, float s = {0.1}>',
      'w = DequantizeLinear (q, s)  y = MatMul (x, w)',
      32n,
      20n,
    ],
    // Constants that reach a contraction are parameters, whatever their type; what shapes them on the way is none.
    ['an int64 weight', '<int64[4,8] w = {}>', 'f = Cast <to = 1> (w)  y = MatMul (x, f)', 32n, 256n],
    [
      'an int64 weight under another shape',
      '<int64[32] w = {}, int64[2] s = {4, 8}>',
      'r = Reshape (w, s)  f = Cast <to = 1> (r)  y = MatMul (x, f)',
      32n,
      272n,
    ],
    [
      'an int16 weight behind DequantizeLinear',
      '<int16[4,8] q = {}, float s = {0.1}>',
      'w = com.microsoft.DequantizeLinear (q, s)  y = MatMul (x, w)',
      32n,
      68n,
    ],
    ['an int64 weight that nothing contracts', '<int64[4] w = {}>', 'f = Cast <to = 1> (w)  y = Add (x, f)', 0n, 32n],
    [
      'lengths of a recurrent layer',
      '<int32[2] n = {1, 1}, float[1,3,4] w = {}, float[1,3,3] r = {}>',
      'z = Unsqueeze (x, a)  y = RNN <hidden_size = 3> (z, w, r, , n)  a = Constant <value_ints = [0]> ()',
      21n,
      92n,
    ],
    ['a rank-1 lookup of positions', '<int64[3] i = {0, 1, 0}>', 'y = Gather (x, i)', 0n, 24n],
    ['an unused initializer', '<float[4,4] w = {}>', 'y = Relu (x)', 0n, 0n],
  ])('%s', (_, values, nodes, params, bytes) => {
    const header = values.includes('int4') ? '<ir_version: 10, opset_import: ["" : 21]>\n' : ''
    expect(counts(`${header} g (float[2,4] x) => (y) ${values} { ${nodes} }`)).toEqual([params, bytes])
  })

  // N = 8, K = 64: 512 weights and 16 scales, whatever the bits; zero points of 16 blocks, packed or not.
  test.each([
    ['4-bit weights', 'uint8[8,2,16] q = {}, float[16] s = {}', 'bits = 4', 'x, q, s', 528n],
    ['8-bit weights', 'uint8[8,2,32] q = {}, float[16] s = {}', 'bits = 8', 'x, q, s', 528n],
    ['packed zero points', 'uint8[8,2,16] q = {}, float[16] s = {}, uint8[8] z = {}', 'bits = 4', 'x, q, s, z', 544n],
    [
      'zero points as numbers',
      'uint8[8,2,16] q = {}, float[16] s = {}, float[16] z = {}',
      'bits = 4',
      'x, q, s, z',
      544n,
    ],
    [
      'an index that orders the groups',
      'uint8[8,2,16] q = {}, float[16] s = {}, int32[64] g = {}',
      'bits = 4',
      'x, q, s, , g',
      528n,
    ],
  ])('logical elements of MatMulNBits: %s', (_, values, bits, inputs, params) => {
    const text = `g (float[2,64] x) => (y) <${values}> {
      y = com.microsoft.MatMulNBits <K = 64, N = 8, ${bits}, block_size = 32> (${inputs}) }`
    expect(profileText(text).totals.params).toBe(params)
  })

  test('the blocks of MatMulNBits as stored', () => {
    // N = 8, K = 64, blocks of 32, 4 bits: 8 · 2 · 16 B of weights and 8 · 2 scales in 4 B.
    const text = `g (float[2,64] x) => (y) <uint8[8,2,16] q = {}, float[16] s = {}> {
      y = com.microsoft.MatMulNBits <K = 64, N = 8, bits = 4, block_size = 32> (x, q, s) }`
    expect(profileText(text).totals.weightBytes).toBe(256n + 64n)
  })

  test('tensors tied through one place of an external file count once', () => {
    const model = readText(
      'g (float[2,4] x) => (y) <float[4,4] a = {}, float[4,4] b = {}> { m = MatMul (x, a)  y = MatMul (m, b) }',
    )
    const tie = (offset: number) => (tensor: Tensor) => ({
      ...tensor,
      external: { location: 'w.bin', offset, length: 64 },
    })
    const paramsAt = (offsets: readonly number[]) => {
      const tied = [...model.graph.initializers].map(
        ([name, tensor], i) => [name, tie(offsets[i] ?? 0)(tensor)] as const,
      )
      const analysis = analyzeModel({ ...model, graph: { ...model.graph, initializers: new Map(tied) } })
      return analysis.ok ? analysis.profile.totals.params : undefined
    }
    expect(paramsAt([0, 0])).toBe(16n)
    expect(paramsAt([0, 64])).toBe(32n)
  })

  test('one place under two shapes is one tensor', () => {
    const model = readText(
      'g (float[2,4] x) => (y) <float[4,5] a = {}, float[5,4] b = {}> { m = MatMul (x, a)  y = MatMul (m, b) }',
    )
    const external = { location: 'w.bin', offset: 0, length: 80 }
    const tied = [...model.graph.initializers].map(([name, tensor]) => [name, { ...tensor, external }] as const)
    const analysis = analyzeModel({ ...model, graph: { ...model.graph, initializers: new Map(tied) } })
    expect(analysis.ok && [analysis.profile.totals.params, analysis.profile.totals.weightBytes]).toEqual([20n, 80n])
  })

  test('a weight is charged to the first node that computes with it, and read by each', () => {
    const { nodes } = profileText(
      'g (float[2,4] x) => (y) <float[4,4] w = {}> { m = MatMul (x, w)  y = MatMul (m, w) }',
    )
    expect(nodes.map(node => [node.params, node.weightBytes, node.weightBytesRead])).toEqual([
      [16n, 64n, 64n],
      [0n, 0n, 64n],
    ])
  })

  test('a weight that a branch hands out is charged to who computes with it', () => {
    const text = `g (float[2,4] x, bool c) => (y) <float[4,4] a = {}, float[4,4] b = {}> {
      w = If (c) <then_branch = t () => (p) { p = Identity (a) }, else_branch = e () => (q) { q = Identity (b) }>
      y = MatMul (x, w) }`
    expect(profileText(text).totals.params).toBe(16n)
  })

  test('a weight of a loop body is stored once and read in each step', () => {
    const text = `g (float[2,4] x) => (y) <int64 n = {9}> { y = Loop (n, , x) <body = b (int64 i, bool go, float[2,4] a) => (go, r)
      <float[4,4] w = {}> { r = MatMul (a, w) }> }`
    const { totals } = profileText(text)
    expect([totals.params, totals.weightBytes - 8n, totals.weightBytesRead]).toEqual([16n, 64n, 9n * 64n])
  })
})
