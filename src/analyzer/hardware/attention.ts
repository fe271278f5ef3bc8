/** Finds attention among kernels: what one fused kernel does instead of multiply, softmax, multiply. */
import type { Kernel } from './kernel.ts'

/**
 * Replaces each scaled dot product attention by one kernel that reads q, k, v and writes the result: a fused kernel
 * never stores the scores. It is recognised as exporters decompose it: q and k scaled by themselves, q·kᵀ, softmax, ·v.
 * Attention written by hand scales q or the scores once; compilers leave that in pieces (latency-model.md §3.1).
 */
export const mergeAttention = <K extends Kernel>(
  kernels: readonly K[],
  combine: (merged: K, parts: readonly K[]) => K = merged => merged,
): readonly K[] => {
  const left = new Map(kernels.map(kernel => [kernel, kernel.count]))
  const merged: K[] = []
  const take = (kernel: K, count: number): void => void left.set(kernel, (left.get(kernel) ?? 0) - count)
  const available = (kernel: K, count: number): boolean => (left.get(kernel) ?? 0) >= count
  for (const softmax of kernels.filter(kernel => kernel.class === 'softmax')) {
    for (const scores of kernels.filter(kernel => isScores(kernel, softmax))) {
      const count = Math.min(left.get(softmax) ?? 0, left.get(scores) ?? 0)
      const scaling = kernels.find(kernel => isScaling(kernel, scores) && available(kernel, 2 * count))
      const values = kernels.find(kernel => isValues(kernel, scores, softmax) && available(kernel, count))
      if (count <= 0 || scaling === undefined || values === undefined) continue
      take(scaling, 2 * count)
      for (const kernel of [softmax, scores, values]) take(kernel, count)
      const kernel = { ...scores, ...attentionOf(scores, values, { count, scoreElements: softmax.outputs }) }
      merged.push(combine(kernel, [scaling, scores, softmax, values]))
    }
  }
  const rest = kernels.flatMap(kernel => {
    const count = left.get(kernel) ?? 0
    return count === kernel.count ? [kernel] : count > 0 ? [{ ...kernel, count }] : []
  })
  return [...rest, ...merged]
}

const isScores = (kernel: Kernel, softmax: Kernel): boolean =>
  kernel.class === 'bmm' && kernel.outputs === softmax.inputs && kernel.k < kernel.outputs

/** q scaled in place: as many elements as rows times head size. */
const isScaling = (kernel: Kernel, scores: Kernel): boolean => {
  const elements = scores.m * scores.k
  return kernel.class === 'elt' && kernel.weights === 0 && kernel.inputs === elements && kernel.outputs === elements
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
