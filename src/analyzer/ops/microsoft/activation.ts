/** Activations of com.microsoft with a bias, a gate or a residual built in: what the parts cost when written out. */
import { ceilDivide, divideExactly, plus, productDim, times, volume, type Count, type Dim } from '../../dim/dim.ts'
import { tensor, type TensorFact } from '../contract/fact.ts'
import { like } from '../contract/operand.ts'
import {
  counted,
  free,
  moves,
  type Call,
  type CostRule,
  type CountCall,
  type Family,
  type Work,
} from '../contract/operator.ts'
import { FAST_GELU, GELU, onElements, QUICK_GELU, SOFTMAX, type ElementCost } from './activation-cost.ts'

const inferSame = (call: Call): readonly TensorFact[] => [like(call.tensor(0))]

/** An activation on every element after one add per connected input in `biases`. */
const activated = (cost: ElementCost, words: string, biases: readonly number[] = []): CostRule =>
  counted(`${cost.vector} per element: ${words}${biases.length > 0 ? '; 1 for the bias' : ''}`, call => {
    const elements = volume(call.outDims())
    const { vector, special } = onElements(cost, elements)
    return { vector: plus(vector, added(call, elements, biases)), special }
  })

const added = (call: CountCall, elements: Count, inputs: readonly number[]): Count =>
  times(inputs.filter(index => call.has(index)).length, elements)

const elementwise = (each: number, words: string): CostRule =>
  counted(`${each} per element: ${words}`, call => ({ vector: times(each, volume(call.outDims())) }))

/** [N, S, D] → [N, S, D/2]. */
const inferSplit = (call: Call): readonly TensorFact[] => {
  const { type, shape } = call.tensor(0)
  const last = shape?.at(-1)
  if (shape === undefined || last === undefined) return [tensor(type, undefined)]
  const half = divideExactly(last, 2)
  return [tensor(type, [...shape.slice(0, -1), half ?? call.unknown('limit')])]
}

const countSplit = (call: CountCall): Work => {
  const outputs = volume(call.outDims())
  const { vector, special } = onElements(GELU, outputs)
  return { vector: plus(volume(call.dims(0)), vector, outputs), special }
}

/** Dropout passes its input on at inference; the bias and the residual are added all the same. */
const dropout = (hasBias: boolean): CostRule =>
  hasBias
    ? counted('1 per element for the bias, 1 for the residual; dropout itself acts in training only', call => ({
        vector: plus(volume(call.dims(0)), added(call, volume(call.dims(0)), [2])),
      }))
    : free('Hands its input on when the model runs; it acts in training only')

const BITS_PER_MASK_WORD = 32

const maskWords = (call: Call): TensorFact => {
  const { shape } = call.tensor(0)
  const words: Dim | undefined = shape && ceilDivide(productDim(shape), BITS_PER_MASK_WORD)
  return tensor('uint32', words === undefined ? undefined : [words])
}

export const ACTIVATION = {
  Gelu: { infer: inferSame, cost: activated(GELU, '0.5 · x · (1 + erf(x / √2))') },
  BiasGelu: { infer: inferSame, cost: activated(GELU, 'GELU with erf', [1]) },
  FastGelu: { infer: inferSame, cost: activated(FAST_GELU, 'GELU with tanh', [1]) },
  QuickGelu: { infer: inferSame, cost: activated(QUICK_GELU, 'x · sigmoid(alpha · x)') },
  BiasSplitGelu: {
    infer: inferSplit,
    cost: counted('1 per input for the bias; GELU 5 and a product per output', countSplit),
  },
  BiasAdd: { infer: inferSame, cost: elementwise(2, 'a bias and a residual') },
  GatedAdd: { infer: inferSame, cost: elementwise(2, 'x + y · gate') },
  BiasSoftmax: { infer: inferSame, cost: activated(SOFTMAX, 'softmax', [1]) },
  BiasDropout: {
    infer: call => [like(call.tensor(0)), like(call.tensor(0), 'bool')],
    cost: dropout(true),
  },
  BitmaskBiasDropout: { infer: call => [like(call.tensor(0)), maskWords(call)], cost: dropout(true) },
  BitmaskDropout: { infer: call => [like(call.tensor(0)), maskWords(call)], cost: dropout(false) },
  QOrderedGelu: {
    infer: inferSame,
    cost: counted('GELU 5 per element; 4 to dequantise and requantise', call => ({
      ...onElements(GELU, volume(call.outDims())),
      quantization: times(4, volume(call.outDims())),
    })),
  },
  SampleOp: { infer: inferSame, cost: moves('Copies its input.') },
} satisfies Family
