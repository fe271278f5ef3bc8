/** Fourier transforms and mel filters (docs/sources/onnx.md §2.10). */
import { add, floorDivide, isKnown, multiply, subtract, times, volume, type Count, type Dim } from '../../dim/dim.ts'
import { elementTypeAttribute } from '../contract/attribute.ts'
import { replaceAxis } from '../contract/axis.ts'
import { tensor, type Shape, type TensorFact } from '../contract/fact.ts'
import { differ, dimAt, showTensor } from '../contract/operand.ts'
import { counted, moves, type Call, type CountCall, type Family, type Work } from '../contract/operator.ts'
import { asDim, elementOf, intOf } from '../contract/value.ts'

/** Bins of a spectrum of a real signal that are not mirrored: floor(n/2) + 1. */
const oneSidedBins = (length: Dim): Dim => add(floorDivide(length, 2), 1)

/**
 * FLOPs of `rows` fast Fourier transforms of length L: 5 · rows · L · log2 L, the customary model of a radix-2
 * transform of complex data; rounded, not what a kernel executes. Not a contraction: no MACs.
 */
export const fourierFlops = (call: CountCall, rows: Count, length: Dim): Count => {
  if (!isKnown(length)) return call.giveUp('The length of the transform is symbolic: its logarithm is not a polynomial')
  return length < 2 ? 0n : times(rows, BigInt(Math.round(5 * length * Math.log2(length))))
}

/** The transformed axis, counted from the front; undefined when it is a value that is not known. */
const transformAxis = (call: Call, rank: number): number | undefined => {
  const given = call.since < 20 ? (call.int('axis') ?? 1) : call.has(2) ? intOf(call.tensor(2)) : -2
  if (given === undefined || !isKnown(given)) return undefined
  const axis = given < 0 ? given + rank : given
  if (axis < 0 || axis >= rank - 1)
    call.fail(
      'attribute-invalid',
      `Cannot transform axis ${given} of rank ${rank}`,
      'The last axis holds real and imaginary parts',
    )
  return axis
}

const isOneSided = (call: Call): boolean => (call.int('onesided') ?? 0) !== 0
const isInverse = (call: Call): boolean => (call.int('inverse') ?? 0) !== 0

/** Length of the transform: `dft_length`, else the signal; a one-sided inverse expects 2 · (bins − 1). */
const transformLength = (call: Call, extent: Dim): Dim => {
  if (call.has(1)) return asDim(elementOf(call.tensor(1))) ?? call.unknown('missing-value')
  return isInverse(call) && isOneSided(call) ? multiply(2, subtract(extent, 1)) : extent
}

/** Reports parts that do not fit: one-sided forward needs real numbers, one-sided inverse complex ones. */
const checkParts = (call: Call, x: TensorFact): void => {
  if (x.shape !== undefined && x.shape.length < 2)
    call.fail('shape-mismatch', `Cannot transform ${showTensor(x)}`, 'Rank 2 or more is needed: signal and parts')
  const needed = isInverse(call) ? 2 : 1
  if (isOneSided(call) && differ(x.shape?.at(-1), needed))
    call.fail('shape-mismatch', `Cannot transform ${showTensor(x)} one-sided`, `The last dimension must be ${needed}`)
}

const transformedShape = (call: Call, shape: Shape): Shape => {
  const parts = isInverse(call) && isOneSided(call) ? 1 : 2
  const axis = transformAxis(call, shape.length)
  const complex = [...shape.slice(0, -1), parts]
  if (axis === undefined)
    return call.has(1) || isOneSided(call)
      ? [...shape.slice(1).map(() => call.unknown('missing-value')), parts]
      : complex
  const length = transformLength(call, shape[axis] ?? 1)
  return replaceAxis(complex, axis, isOneSided(call) && !isInverse(call) ? oneSidedBins(length) : length)
}

const inferDft = (call: Call): readonly TensorFact[] => {
  const x = call.tensor(0)
  checkParts(call, x)
  return [tensor(x.type, x.shape === undefined ? undefined : transformedShape(call, x.shape))]
}

const countDft = (call: CountCall): Work => {
  const shape = call.dims(0)
  const axis = transformAxis(call, shape.length) ?? call.giveUp('The transformed axis is not known')
  const rows = volume(replaceAxis(shape.slice(0, -1), axis))
  return { vector: fourierFlops(call, rows, transformLength(call, shape[axis] ?? 1)) }
}

/** Length of a frame: the input, else the window. */
const frameLength = (call: Call): Dim =>
  (call.has(3) ? asDim(elementOf(call.tensor(3))) : undefined) ??
  (call.has(2) ? call.tensor(2).shape?.[0] : undefined) ??
  call.unknown('missing-value')

/** [batch, frames, bins, 2]; `onesided` is 1 by default, whatever onnx infers (measured: §2.10). */
const inferStft = (call: Call): readonly TensorFact[] => {
  const signal = call.tensor(0)
  const length = frameLength(call)
  const step = asDim(elementOf(call.tensor(1)))
  if (step === 0) call.fail('input-invalid', 'Cannot step by 0 samples')
  if (call.has(3) && call.has(2) && differ(call.tensor(2).shape?.[0], length))
    call.fail('shape-mismatch', `Cannot use the window ${showTensor(call.tensor(2))}`, 'It is not as long as a frame')
  const samples = dimAt(call, signal.shape, 1)
  const frames =
    step === undefined ? call.unknown('missing-value') : add(floorDivide(subtract(samples, length), step), 1)
  if (isKnown(frames) && frames < 1)
    call.fail('shape-mismatch', `Cannot cut frames from ${showTensor(signal)}`, 'It is shorter than one frame')
  const bins = (call.int('onesided') ?? 1) !== 0 ? oneSidedBins(length) : length
  return [tensor(signal.type, [dimAt(call, signal.shape, 0), frames, bins, 2])]
}

const countStft = (call: CountCall): Work => {
  const rows = volume(call.outDims().slice(0, 2))
  return { vector: fourierFlops(call, rows, frameLength(call)) }
}

/** [floor(dft_length / 2) + 1, num_mel_bins]. */
const inferMel = (call: Call): readonly TensorFact[] => {
  const [bins, length] = [0, 1].map(index => asDim(elementOf(call.tensor(index))))
  const spectrum = length === undefined ? call.unknown('missing-value') : oneSidedBins(length)
  return [
    tensor(elementTypeAttribute(call, 'output_datatype', 'float'), [spectrum, bins ?? call.unknown('missing-value')]),
  ]
}

const FORMULA = '5 · rows · L · log2 L FLOPs: the model of a fast transform, not exact'

export const signal = {
  DFT: { infer: inferDft, cost: counted(FORMULA, countDft) },
  STFT: { infer: inferStft, cost: counted(`${FORMULA}; rows = batch · frames`, countStft) },
  MelWeightMatrix: { infer: inferMel, cost: moves('A table written once from a few scalars') },
} satisfies Family
