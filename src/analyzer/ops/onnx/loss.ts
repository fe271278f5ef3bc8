/** Losses (docs/sources/onnx.md §2.9). */
import { plus, times, volume, type Count } from '../../dim/dim.ts'
import { tensor, type Shape, type TensorFact } from '../contract/fact.ts'
import { differ, like, showTensor } from '../contract/operand.ts'
import { counted, type Call, type CountCall, type Family, type Work } from '../contract/operator.ts'

/** Scores [N, C, ...], labels [N, ...], optional weights [C]: reports what does not fit. */
const checkLoss = (call: Call): void => {
  const [scores, labels, weights] = [call.tensor(0), call.tensor(1), call.tensor(2)]
  const refuse = (why: string): never =>
    call.fail('shape-mismatch', `Cannot compare ${showTensor(scores)} with labels ${showTensor(labels)}`, why)
  if (scores.shape !== undefined && scores.shape.length < 2) refuse('Scores have batch and classes')
  const expected = scores.shape === undefined ? undefined : withoutClasses(scores.shape)
  if (expected !== undefined && labels.shape !== undefined) {
    if (labels.shape.length !== expected.length) refuse('Labels have the shape of the scores without their classes')
    if (labels.shape.some((dim, axis) => differ(dim, expected[axis]))) refuse('A dimension differs')
  }
  if (weights.shape !== undefined && (weights.shape.length !== 1 || differ(weights.shape[0], scores.shape?.[1])))
    refuse(`The weights ${showTensor(weights)} are not one per class`)
}

const withoutClasses = ([batch, , ...places]: Shape): Shape => (batch === undefined ? [] : [batch, ...places])

/** One loss per label, or a scalar when they are reduced. */
const lossShape = (call: Call): Shape | undefined => {
  const { shape } = call.tensor(0)
  if ((call.string('reduction') ?? 'mean') !== 'none') return []
  return call.tensor(1).shape ?? (shape === undefined ? undefined : withoutClasses(shape))
}

const inferNll = (call: Call): readonly TensorFact[] => {
  checkLoss(call)
  return [tensor(call.tensor(0).type, lossShape(call))]
}

/** The second output holds the logarithms of all probabilities. */
const inferCrossEntropy = (call: Call): readonly TensorFact[] => {
  const [loss] = inferNll(call)
  return loss === undefined ? [] : call.outputCount > 1 ? [loss, like(call.tensor(0))] : [loss]
}

/** Per label: the sign, the weight when there is one, the sum when it is reduced. */
const nllFlops = (call: CountCall): Count => {
  const reduced = (call.string('reduction') ?? 'mean') !== 'none'
  return times(1n + (call.has(2) ? 1n : 0n) + (reduced ? 1n : 0n), volume(call.dims(1)))
}

/** Maximum, difference, exp, sum, logarithm, difference (docs/sources/flop-counters.md §2.5). */
const LOG_SOFTMAX_FLOPS = 6n

const countCrossEntropy = (call: CountCall): Work => {
  const scores = volume(call.dims(0))
  return { vector: plus(times(LOG_SOFTMAX_FLOPS, scores), nllFlops(call)), special: scores }
}

export const loss = {
  NegativeLogLikelihoodLoss: {
    infer: inferNll,
    cost: counted('1 per label, 1 more for weights, 1 more for a reduction', call => ({ vector: nllFlops(call) })),
  },
  SoftmaxCrossEntropyLoss: {
    infer: inferCrossEntropy,
    cost: counted('6 per score for the log-softmax; per label as NegativeLogLikelihoodLoss', countCrossEntropy),
  },
} satisfies Family
