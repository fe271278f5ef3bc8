/** The formula of a contraction with its numbers, factor by factor: "64 (Cout) × 3 (Cin/g) × 7·7 (kernel) × …". */
import type { NodeProfile } from '../profile/profile.ts'

export interface Factor {
  readonly label: string
  readonly value: number
}

type Dims = readonly number[]

const numbers = (shape: readonly (number | string | null)[] | null | undefined): Dims | undefined => {
  const dims = (shape ?? []).filter(dim => typeof dim === 'number')
  return shape !== null && shape !== undefined && dims.length === shape.length ? dims : undefined
}

const product = (dims: Dims): number => dims.reduce((total, dim) => total * dim, 1)

/**
 * Factors whose product is the node's MACs, for convolutions and matrix products; undefined for other nodes, and when
 * the product would not be exactly the counted number (an explanation must never contradict the count).
 */
export const macFactors = (node: NodeProfile): readonly Factor[] | undefined => {
  const factors = factorsOf(node)
  if (factors === undefined) return undefined
  const total = factors.reduce((value, factor) => value * BigInt(factor.value), node.times)
  return total === node.macs ? factors : undefined
}

const factorsOf = (node: NodeProfile): readonly Factor[] | undefined => {
  const [x, w] = [numbers(node.inputs[0]?.shape), numbers(node.inputs[1]?.shape)]
  const y = numbers(node.outputs[0]?.shape)
  if (x === undefined || w === undefined || y === undefined) return undefined
  switch (node.op) {
    case 'Conv':
    case 'FusedConv':
    case 'ConvInteger':
      return convolution(y, w)
    case 'ConvTranspose':
      return transposed(x, w)
    case 'MatMul':
    case 'MatMulInteger':
    case 'FusedMatMul':
      return [
        { label: 'outputs', value: product(y) },
        { label: 'K', value: x.at(-1) ?? 1 },
      ]
    case 'Gemm':
      return [
        { label: 'M', value: y[0] ?? 1 },
        { label: 'N', value: y[1] ?? 1 },
        { label: 'K', value: (node.attributes['transA'] === 1 ? x[0] : x[1]) ?? 1 },
      ]
    default:
      return undefined
  }
}

const convolution = (y: Dims, w: Dims): readonly Factor[] => [
  { label: 'batch', value: y[0] ?? 1 },
  { label: 'Cout', value: y[1] ?? 1 },
  { label: 'Cin/groups', value: w[1] ?? 1 },
  ...w.slice(2).map((value, axis) => ({ label: `kernel ${axis + 1}`, value })),
  ...y.slice(2).map((value, axis) => ({ label: `output ${axis + 1}`, value })),
]

const transposed = (x: Dims, w: Dims): readonly Factor[] => [
  { label: 'batch', value: x[0] ?? 1 },
  { label: 'Cin', value: x[1] ?? 1 },
  { label: 'Cout/groups', value: w[1] ?? 1 },
  ...w.slice(2).map((value, axis) => ({ label: `kernel ${axis + 1}`, value })),
  ...x.slice(2).map((value, axis) => ({ label: `input ${axis + 1}`, value })),
]
