/** Finds attention among kernels: what one fused kernel does instead of multiply, softmax, multiply. */
import type { Kernel } from './kernel.ts'

/**
 * trace: node tables of PyTorch, where fused attention shows as q and k scaled by themselves; attention written by hand
 * scales once and stays in pieces. export: ONNX files, whose exporters always write the pieces; runtimes fuse them
 * unless a stored bias is added to the scores (relative positions).
 */
export type AttentionSource = 'trace' | 'export'

/**
 * Replaces each scaled dot product attention by one kernel that reads q, k, v and writes the result: a fused kernel
 * never stores the scores. Recognised by its sizes: q·kᵀ, softmax over its result, ·v, and the scalings of q and k.
 */
export const mergeAttention = <K extends Kernel>(
  kernels: readonly K[],
  source: AttentionSource,
  combine: (merged: K, parts: readonly K[]) => K = merged => merged,
): readonly K[] => {
  const left = new Map(kernels.map(kernel => [kernel, kernel.count]))
  const merged: K[] = []
  const take = (kernel: K, count: number): void => void left.set(kernel, (left.get(kernel) ?? 0) - count)
  const available = (kernel: K, count: number): boolean => (left.get(kernel) ?? 0) >= count
  for (const softmax of kernels.filter(kernel => kernel.class === 'softmax')) {
    for (const scores of kernels.filter(kernel => isScores(kernel, softmax))) {
      const count = Math.min(left.get(softmax) ?? 0, left.get(scores) ?? 0)
      if (count <= 0 || (source === 'export' && scores.weights > 1)) continue
      const candidates = kernels.filter(kernel => isScaling(kernel, scores))
      const scalings = upTo(2 * count, left, candidates)
      const scaled = scalings.reduce((sum, { taken }) => sum + taken, 0)
      const values = kernels.find(kernel => isValues(kernel, scores, softmax) && available(kernel, count))
      if (values === undefined || (source === 'trace' && scaled < 2 * count)) continue
      for (const { kernel, taken } of scalings) take(kernel, taken)
      for (const kernel of [softmax, scores, values]) take(kernel, count)
      const kernel = { ...scores, ...attentionOf(scores, values, { count, scoreElements: softmax.outputs }) }
      merged.push(combine(kernel, [...scalings.map(scaling => scaling.kernel), scores, softmax, values]))
    }
  }
  const rest = kernels.flatMap(kernel => {
    const count = left.get(kernel) ?? 0
    return count === kernel.count ? [kernel] : count > 0 ? [{ ...kernel, count }] : []
  })
  return [...rest, ...merged]
}

/** Kernels that together run at most `count` times, the first ones first. */
const upTo = <K extends Kernel>(count: number, left: ReadonlyMap<K, number>, candidates: readonly K[]) => {
  const chosen: { kernel: K; taken: number }[] = []
  let missing = count
  for (const kernel of candidates) {
    const taken = Math.min(missing, left.get(kernel) ?? 0)
    if (taken <= 0) continue
    chosen.push({ kernel, taken })
    missing -= taken
  }
  return chosen
}

const isScores = (kernel: Kernel, softmax: Kernel): boolean =>
  kernel.class === 'bmm' && kernel.outputs === softmax.inputs && kernel.k < kernel.outputs

/** q or k scaled by one number: as many elements as rows times head size. */
const isScaling = (kernel: Kernel, scores: Kernel): boolean => {
  const elements = scores.m * scores.k
  return kernel.class === 'elt' && kernel.weights <= 1 && kernel.inputs === elements && kernel.outputs === elements
}

const isValues = (kernel: Kernel, scores: Kernel, softmax: Kernel): boolean =>
  kernel.class === 'bmm' &&
  kernel !== scores &&
  kernel.k === scores.n &&
  kernel.m === scores.m &&
  kernel.inputs >= softmax.outputs

const attentionOf = (
  scores: Kernel,
  values: Kernel,
  { count, scoreElements }: { readonly count: number; readonly scoreElements: number },
): Pick<Kernel, 'class' | 'count' | 'macs' | 'inputs' | 'weights' | 'outputs' | 'folded'> => ({
  class: 'attention',
  count,
  macs: scores.macs + values.macs,
  inputs: scores.inputs + values.inputs - scoreElements,
  weights: scores.weights + values.weights,
  outputs: values.outputs,
  folded: 0,
})
