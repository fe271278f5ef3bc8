/**
 * Activations: the output is as the input. A fused activation costs what its parts cost when written out
 * (the function bodies of the ONNX schemas), so that fused and unfused exports match.
 */
import type { Element } from '../../onnx/model.ts'
import { agree } from '../contract/binary.ts'
import { broadcastPair, showShape } from '../contract/broadcast.ts'
import { maxElements, minElements } from '../contract/evaluate-arithmetic.ts'
import { reluElement } from '../contract/evaluate-unary.ts'
import { tensor, type TensorFact } from '../contract/fact.ts'
import { like } from '../contract/operand.ts'
import type { Call, Family } from '../contract/operator.ts'
import { perElement, unary } from '../contract/unary.ts'
import { elementOf, evaluated } from '../contract/value.ts'

export const activation = {
  ...unary({
    Relu: { vector: 1, evaluate: reluElement },
    LeakyRelu: { vector: 2, formula: 'x < 0, alpha · x: 2 per element' },
    Sigmoid: { vector: 1, special: 1 },
    HardSigmoid: { vector: 4, formula: 'alpha · x + beta, max, min: 4 per element' },
    HardSwish: { vector: 5, formula: 'x · HardSigmoid(x): 5 per element' },
    Elu: { vector: 4, special: 1, formula: 'x < 0, alpha · (exp(x) − 1): 4 per element' },
    Celu: { vector: 6, special: 2, formula: 'alpha · Elu(x / alpha): 6 per element' },
    Selu: { vector: 6, special: 1, formula: 'x < 0, gamma · x, gamma · (alpha · exp(x) − alpha): 6 per element' },
    ThresholdedRelu: { vector: 1, formula: 'alpha < x: 1 per element' },
    Softplus: { vector: 3, special: 2, formula: 'log(exp(x) + 1): 3 per element' },
    Softsign: { vector: 3, special: 1, formula: 'x / (1 + |x|): 3 per element' },
    Mish: { vector: 5, special: 3, formula: 'x · tanh(Softplus(x)): 5 per element' },
    Shrink: { vector: 4, formula: 'x < −lambd, x + bias, lambd < x, x − bias: 4 per element' },
    // Deprecated since opset 10.
    ParametricSoftplus: { vector: 5, special: 2, formula: 'alpha · log(exp(beta · x) + 1): 5 per element' },
    ScaledTanh: { vector: 3, special: 1, formula: 'alpha · tanh(beta · x): 3 per element' },
  }),
  Gelu: {
    infer: call => [like(call.tensor(0))],
    // erf: 0.5 · x · (1 + erf(x / √2)); tanh: 0.5 · x · (1 + tanh(√(2/π) · (x + 0.044715 · x³))).
    cost: perElement('5 per element with erf, 8 with tanh', call =>
      call.string('approximate') === 'tanh' ? { vector: 8, special: 2 } : { vector: 5, special: 2 },
    ),
  },
  Swish: {
    infer: call => [like(call.tensor(0))],
    cost: perElement('x · sigmoid(alpha · x): 2 per element, 3 when alpha is not 1', call =>
      call.float('alpha') === 1 ? { vector: 2, special: 1 } : { vector: 3, special: 1 },
    ),
  },
  PRelu: { infer: call => [prelu(call)], cost: perElement('x < 0, slope · x: 2 per element', () => ({ vector: 2 })) },
  Clip: {
    infer: call => [clip(call)],
    cost: perElement('max and min: 1 per bound and element', call => ({ vector: boundCount(call) })),
  },
} satisfies Family

/** The slope is broadcast to x, never the other way round; before opset 7 one slope per channel (axis 1). */
const prelu = (call: Call): TensorFact => {
  const { type, shape } = call.tensor(0)
  const slope = call.tensor(1).shape
  if (call.since >= 7 && shape !== undefined && slope !== undefined) {
    const joined = broadcastPair(shape, slope)
    if (joined === undefined || joined.length !== shape.length)
      call.fail('shape-mismatch', `Cannot broadcast slope ${showShape(slope)} to ${showShape(shape)}`)
  }
  return tensor(type, shape)
}

/** Bounds are attributes before opset 11, optional inputs since. */
const bounds = (call: Call): readonly [Element, Element] =>
  call.since < 11
    ? [call.float('min') ?? -Infinity, call.float('max') ?? Infinity]
    : [inputBound(call, 1, -Infinity), inputBound(call, 2, Infinity)]

const inputBound = (call: Call, index: number, absent: number): Element => {
  if (!call.has(index)) return absent
  return agree(call.tensor(0), call.tensor(index)) ? elementOf(call.tensor(index)) : undefined
}

const boundCount = (call: Call): number => {
  if (call.since >= 11) return Number(call.has(1)) + Number(call.has(2))
  return Number(call.attribute('min') !== undefined) + Number(call.attribute('max') !== undefined)
}

const clip = (call: Call): TensorFact => {
  const { type, shape, value } = call.tensor(0)
  const [low, high] = bounds(call)
  return evaluated(type, shape, () => value?.map(element => minElements(maxElements(element, low, type), high, type)))
}
