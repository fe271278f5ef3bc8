/** Linear models and support vector machines of ai.onnx.ml. Weights are attributes: their counts give the sizes. */
import { plus, times, volume, type Count, type Dim } from '../../dim/dim.ts'
import { attributeLength } from '../contract/attribute.ts'
import { tensor, type Fact, type Shape } from '../contract/fact.ts'
import { counted, type Call, type CountCall, type Family } from '../contract/operator.ts'
import { sizeOf } from '../contract/size.ts'

/** Samples of [N, C]; [C] is one sample. */
export const samplesOf = (shape: Shape): Dim => (shape.length > 1 ? (shape[0] ?? 1) : 1)
export const featuresOf = (shape: Shape): Dim => shape.at(-1) ?? 1

const rows = (call: Call, ...columns: readonly Dim[]): Shape | undefined => {
  const { shape } = call.tensor(0)
  return shape === undefined ? undefined : [samplesOf(shape), ...columns]
}

const labelCount = (call: Call): number =>
  attributeLength(call, 'classlabels_strings') || attributeLength(call, 'classlabels_ints')

/** Labels [N] as int64 or string, and scores [N, columns]. */
const classified = (call: Call, columns: number): readonly Fact[] => [
  tensor(attributeLength(call, 'classlabels_strings') > 0 ? 'string' : 'int64', rows(call)),
  tensor('float', rows(call, columns)),
]

/** Functions of the linear classifier: one intercept each; the coefficients tell when there are none. */
const linearFunctions = (call: Call): number => attributeLength(call, 'intercepts') || labelCount(call)
/** Two labels on one function: the runtime adds the score of the other class. */
const linearColumns = (call: Call): number =>
  linearFunctions(call) === 1 && labelCount(call) === 2 ? 2 : linearFunctions(call)

const linearMacs = (call: CountCall, functions: Dim): Count =>
  times(samplesOf(call.dims(0)), featuresOf(call.dims(0)), functions)

const classCount = (call: Call): number => attributeLength(call, 'vectors_per_class') || labelCount(call)
const isKernelClassifier = (call: Call): boolean => attributeLength(call, 'vectors_per_class') > 0

/** With probabilities one score per class; without, one per pair of classes (two for two classes). */
const machineColumns = (call: Call): number => {
  const classes = classCount(call)
  if (!isKernelClassifier(call) || attributeLength(call, 'prob_a') > 0) return classes
  return classes > 2 ? (classes * (classes - 1)) / 2 : 2
}

const machineVectors = (call: CountCall): number => {
  const perClass = call.ints('vectors_per_class')
  if (perClass === undefined) return call.giveUp('the numbers of support vectors per class are too many to keep')
  return perClass.every(count => count >= 0 && Number.isSafeInteger(count))
    ? perClass.reduce((sum, count) => sum + count, 0)
    : call.giveUp('a number of support vectors is impossible')
}

/** Every sample against every support vector, then one coefficient per vector and decision function. */
const kernelMacs = (call: CountCall, vectors: number, coefficientsPerVector: number): Count =>
  plus(linearMacs(call, vectors), times(samplesOf(call.dims(0)), vectors, coefficientsPerVector))

/** Kernels besides LINEAR apply exp, tanh or a power to every sample × vector pair. */
const kernelSpecial = (call: CountCall, vectors: number): Count =>
  call.string('kernel_type') === 'LINEAR' ? 0n : times(samplesOf(call.dims(0)), vectors)

const kernelWork = (call: CountCall, vectors: number, coefficientsPerVector: number) => {
  const special = kernelSpecial(call, vectors)
  const differences = call.string('kernel_type') === 'RBF' ? linearMacs(call, vectors) : 0n
  return {
    macs: kernelMacs(call, vectors, coefficientsPerVector),
    operands: ['float', 'float'] as const,
    vector: plus(special, differences),
    special,
  }
}

export const LINEAR = {
  LinearClassifier: {
    infer: call => classified(call, linearColumns(call)),
    cost: counted('samples × features × decision functions MACs, one add per score for the intercept', call => ({
      macs: linearMacs(call, linearFunctions(call)),
      operands: ['float', 'float'],
      vector: times(samplesOf(call.dims(0)), linearFunctions(call)),
    })),
  },
  LinearRegressor: {
    infer: call => [tensor('float', rows(call, sizeOf(call, 'targets') ?? 1))],
    cost: counted('samples × features × targets MACs, one add per output for the intercept', call => ({
      macs: linearMacs(call, sizeOf(call, 'targets') ?? 1),
      operands: ['float', 'float'],
      vector: attributeLength(call, 'intercepts') > 0 ? volume(call.outDims()) : 0n,
    })),
  },
  SVMClassifier: {
    infer: call => classified(call, machineColumns(call)),
    cost: counted(
      'samples × support vectors × features MACs and × (classes − 1) coefficients; linear: samples × features × classes',
      call =>
        isKernelClassifier(call)
          ? kernelWork(call, machineVectors(call), classCount(call) - 1)
          : { macs: linearMacs(call, classCount(call)), operands: ['float', 'float'] },
    ),
  },
  SVMRegressor: {
    infer: call => [tensor('float', rows(call, 1))],
    cost: counted(
      'samples × support vectors × (features + 1) MACs; linear (n_supports = 0): samples × features',
      call => {
        const vectors = sizeOf(call, 'n_supports', 0) ?? 0
        return vectors > 0 ? kernelWork(call, vectors, 1) : { macs: linearMacs(call, 1), operands: ['float', 'float'] }
      },
    ),
  },
} satisfies Family
