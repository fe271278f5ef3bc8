import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { analyzeFile } from '../../../../src/analyzer/analyze-file.ts'
import { fuse } from '../../../../src/analyzer/hardware/kernels/fuse.ts'
import { fusedKernels, kernelsOf } from '../../../../src/analyzer/hardware/kernels/kernels-of.ts'
import { reshapeCopies } from '../../../../src/analyzer/hardware/kernels/reshape-copy.ts'
import type { NodeProfile, Profile } from '../../../../src/analyzer/profile/profile.ts'

const here = join(import.meta.dirname, '../models')
const exported = join(import.meta.dirname, '../../../models/exports')

export const profileOf = (path: string, bind: Readonly<Record<string, number>> = {}): Profile => {
  const analysis = analyzeFile(path, { bind })
  if (!analysis.ok) throw new Error(analysis.diagnostics[0]?.what)
  return analysis.profile
}

describe('fused kernels', () => {
  // Totals of the fused-node tables traced from the same networks in PyTorch (docs/sources/latency-model.md §2.1; row sums of
  // hardware/measured/nodes_timm.csv): MACs, elements read and written, kernels. Batch 1.
  test.each([
    [`${exported}/timm/efficientnet_lite0_ts17_dynbatch.onnx`, { batch: 2 }, 385_187_552, 18_533_616, 51],
    [`${exported}/timm/mobilenetv4_conv_small_ts17.onnx`, {}, 242_178_048, 9_293_232, 48],
    [`${here}/convnext_pico_ts17_dynbatch.onnx`, { batch: 2 }, 1_367_055_360, 25_355_920, 59],
    [`${here}/deit_small_patch16_224_ts17.onnx`, {}, 4_598_882_304, 62_957_168, 149],
    [`${exported}/torchvision/resnet18_ts17.onnx`, {}, 1_814_073_344, 18_148_752, 23],
    [`${exported}/torchvision/resnet34_ts17.onnx`, {}, 3_663_761_408, 31_400_336, 39],
  ])('of %s move what the traced network moves', (path, bind, macs, elements, count) => {
    const kernels = kernelsOf(profileOf(path, bind))
    const sum = (pick: (kernel: (typeof kernels)[number]) => number): number =>
      kernels.reduce((total, kernel) => total + kernel.count * pick(kernel), 0)
    expect(sum(kernel => kernel.macs) / macs).toBeCloseTo(1, 2)
    expect(Math.abs(sum(({ inputs, outputs, weights }) => inputs + outputs + weights) / elements - 1)).toBeLessThan(0.1)
    expect(Math.abs(sum(() => 1) / count - 1)).toBeLessThan(0.1)
  })

  it('take activation and residual add with the convolution', () => {
    const [stem, , , block] = kernelsOf(profileOf(`${exported}/torchvision/resnet18_ts17.onnx`))
    expect(stem).toMatchObject({ class: 'conv', op: 'Conv', k: 147, n: 64, m: 12_544 })
    expect(stem?.members).toHaveLength(2)
    // conv 3×3 64 → 64 at 56×56, + residual: reads its input and the residual.
    expect(block).toMatchObject({ class: 'conv', inputs: 2 * 200_704, outputs: 200_704, folded: 2 * 200_704 })
  })

  it('keep every operator apart in an eager runtime', () => {
    const profile = profileOf(`${exported}/torchvision/resnet18_ts17.onnx`)
    expect(fuse(profile, 'eager').length).toBeGreaterThan(fuse(profile, 'compiled').length)
    expect(fuse(profile, 'eager').every(group => group.nodes.length === 1)).toBe(true)
  })

  it('write attention as one kernel that never stores the scores', () => {
    const kernels = fusedKernels(profileOf(`${here}/deit_small_patch16_224_ts17.onnx`))
    const attention = kernels.filter(kernel => kernel.class === 'attention')
    expect(attention).toHaveLength(12)
    // 6 heads, 197 tokens, head size 64: q·kᵀ and ·v are 6 · 197² · 64 MACs each; q, k, v in, one of them out.
    expect(attention[0]).toMatchObject({ macs: 2 * 6 * 197 * 197 * 64, inputs: 3 * 197 * 384, outputs: 197 * 384 })
    expect(kernels.some(kernel => kernel.class === 'softmax')).toBe(false)
  })

  it('run quantised operators at the integer rate, with weights as stored', () => {
    const kernels = kernelsOf(profileOf(`${exported}/onnxruntime/resnet18_qoperator_int8.onnx`, { batch: 1 }))
    const convolutions = kernels.filter(kernel => kernel.class.startsWith('conv'))
    expect(convolutions.every(kernel => kernel.precision === 'int8')).toBe(true)
  })
})

describe('reshapeCopies', () => {
  const node = (
    op: string,
    input: readonly number[],
    output: readonly number[],
    perm?: readonly number[],
  ): NodeProfile => ({
    ...emptyNode,
    op,
    inputs: [{ name: 'x', shape: input, type: 'float' }],
    outputs: [{ name: 'y', shape: output, type: 'float' }],
    attributes: perm === undefined ? {} : { perm },
  })
  const emptyNode: NodeProfile = {
    ...(profileOf(`${exported}/torchvision/resnet18_ts17.onnx`).nodes[0] ?? missing()),
  }

  // As tensor.transpose(…).view(…) raises or not in PyTorch.
  test.each([
    // heads merged back: [B, H, T, D] → [B, T, H, D] → [B, T, H·D]
    [[1, 6, 197, 64], [0, 2, 1, 3], [1, 197, 6, 64], [1, 197, 384], true],
    // tokens to a grid: [B, N, C] → [B, C, N] → [B, C, 14, 14]
    [[1, 196, 384], [0, 2, 1], [1, 384, 196], [1, 384, 14, 14], false],
    // a transpose that moves only a dimension of 1
    [[1, 1, 8, 4], [1, 0, 2, 3], [1, 1, 8, 4], [32], false],
    // channels last flattened
    [[2, 3, 4, 5], [0, 2, 3, 1], [2, 4, 5, 3], [2, 60], true],
  ] as const)('%j transposed by %j, then %j as %j copies: %s', (input, perm, output, wanted, copies) => {
    expect(reshapeCopies(node('Transpose', input, output, perm), node('Reshape', output, wanted))).toBe(copies)
  })
})

const missing = (): never => {
  throw new Error('the model has no nodes')
}
