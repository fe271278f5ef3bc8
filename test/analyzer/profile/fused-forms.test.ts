/** The same computation written out, and as one operator: the same headline count, MACs and so FLOPs. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { analyzeFile } from '../../../src/analyzer/analyze-file.ts'
import { profileText } from '../../support/model-text.ts'

const HEADER = '<ir_version: 11, opset_import: ["" : 23, "com.microsoft" : 1, "local" : 1]>\n'
const macs = (text: string): bigint => profileText(HEADER + text).totals.macs

describe('written out and fused', () => {
  test.each([
    [
      'attention',
      2n * 2n * 36n * 8n,
      `g (float[1,2,6,8] q, float[1,2,6,8] k, float[1,2,6,8] v) => (y) <float r = {0.35}> {
        t = Transpose <perm = [0,1,3,2]> (k)  s = MatMul (q, t)  c = Mul (s, r)  p = Softmax (c)  y = MatMul (p, v) }`,
      'g (float[1,2,6,8] q, float[1,2,6,8] k, float[1,2,6,8] v) => (y) { y = Attention (q, k, v) }',
    ],
    [
      'projected attention',
      // Three projections [6,16]·[16,16] and two products of 2 heads · 6 · 6 · 8.
      3n * 6n * 256n + 2n * 2n * 36n * 8n,
      `g (float[1,6,16] x) => (y) <float[16,16] wq = {}, float[16,16] wk = {}, float[16,16] wv = {}, int64[4] h = {1,6,2,8}, int64[3] j = {1,6,16}> {
        q0 = MatMul (x, wq)  q1 = Reshape (q0, h)  q = Transpose <perm = [0,2,1,3]> (q1)
        k0 = MatMul (x, wk)  k1 = Reshape (k0, h)  k = Transpose <perm = [0,2,3,1]> (k1)
        v0 = MatMul (x, wv)  v1 = Reshape (v0, h)  v = Transpose <perm = [0,2,1,3]> (v1)
        s = MatMul (q, k)  p = Softmax (s)  o = MatMul (p, v)  o1 = Transpose <perm = [0,2,1,3]> (o)  y = Reshape (o1, j) }`,
      `g (float[1,6,16] x) => (y) <float[16,48] w = {}, float[48] b = {}> {
        y = com.microsoft.Attention <num_heads = 2> (x, w, b) }`,
    ],
    [
      'GELU',
      0n,
      `g (float[2,8] x) => (y) <float r = {1.414}, float one = {1.0}, float half = {0.5}> {
        d = Div (x, r)  e = Erf (d)  a = Add (e, one)  m = Mul (x, a)  y = Mul (m, half) }`,
      'g (float[2,8] x) => (y) { y = Gelu (x) }',
    ],
    [
      'layer normalisation',
      0n,
      `g (float[2,8] x) => (y) <float two = {2.0}, float e = {0.00001}, float[8] s = {}, float[8] b = {}, int64[1] ax = {-1}> {
        m = ReduceMean (x, ax)  d = Sub (x, m)  q = Pow (d, two)  v = ReduceMean (q, ax)  w = Add (v, e)  r = Sqrt (w)
        n = Div (d, r)  t = Mul (n, s)  y = Add (t, b) }`,
      'g (float[2,8] x) => (y) <float[8] s = {}, float[8] b = {}> { y = LayerNormalization (x, s, b) }',
    ],
    [
      'batch normalisation, and folded into its convolution',
      // 6·6 outputs · 4 channels · 3 channels · 3·3
      36n * 4n * 27n,
      `g (float[1,3,8,8] x) => (y) <float[4,3,3,3] w = {}, float[4] s = {}, float[4] b = {}, float[4] m = {}, float[4] v = {}> {
        c = Conv (x, w)  y = BatchNormalization (c, s, b, m, v) }`,
      'g (float[1,3,8,8] x) => (y) <float[4,3,3,3] w = {}, float[4] b = {}> { y = Conv (x, w, b) }',
    ],
    [
      'a linear layer',
      2n * 4n * 8n,
      'g (float[2,4] x) => (y) <float[4,8] w = {}, float[8] b = {}> { m = MatMul (x, w)  y = Add (m, b) }',
      'g (float[2,4] x) => (y) <float[8,4] w = {}, float[8] b = {}> { y = Gemm <transB = 1> (x, w, b) }',
    ],
    [
      'a convolution and its activation',
      36n * 4n * 27n,
      'g (float[1,3,8,8] x) => (y) <float[4,3,3,3] w = {}> { c = Conv (x, w)  y = Relu (c) }',
      'g (float[1,3,8,8] x) => (y) <float[4,3,3,3] w = {}> { y = com.microsoft.FusedConv <activation = "Relu"> (x, w) }',
    ],
  ])('%s', (_, expected, written, fused) => {
    expect([macs(written), macs(fused)]).toEqual([expected, expected])
  })
})

/** One encoder, exported by torch with its attention as nodes and as one operator; what torch counts for it. */
test.each(['ts17', 'dynamo23'])('exports of one network: %s', exporter => {
  const file = join(import.meta.dirname, '../../models/exports/torch-misc', `mha_encoder_${exporter}.onnx`)
  const analysis = analyzeFile(file)
  expect(analysis.ok && analysis.profile.totals.macs).toBe(83_763_200n)
})
