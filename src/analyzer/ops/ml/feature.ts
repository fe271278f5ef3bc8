/** Feature preparation of ai.onnx.ml: scaling, filling gaps, encoding categories as columns. */
import { add, productDim, times, volume, type Count, type Dim } from '../../dim/dim.ts'
import { attributeLength, requireOneList } from '../contract/attribute.ts'
import { tensor, type Shape } from '../contract/fact.ts'
import { counted, moves, type Call, type CountCall, type Family } from '../contract/operator.ts'
import { featuresOf, samplesOf } from './linear.ts'

const perElement = (operations: number) => (call: CountCall) => ({ vector: times(operations, volume(call.outDims())) })

/** Columns picked from the last axis; a vector counts as one row. */
const extracted = (call: Call): Shape | undefined => {
  const [data, indices] = [call.tensor(0).shape, call.tensor(1).shape]
  if (data === undefined || indices === undefined) return undefined
  const picked = productDim(indices)
  return data.length === 1 ? [1, picked] : [...data.slice(0, -1), picked]
}

/** Inputs side by side: [N, Σ widths]. */
const joined = (call: Call): Shape | undefined => {
  const first = call.tensor(0).shape
  if (first === undefined) return undefined
  const declared = call.ints('inputdimensions')
  if (declared?.some(width => width < 0 || !Number.isSafeInteger(width)) === true)
    call.fail('attribute-invalid', `Cannot use inputdimensions [${declared.join(',')}]`)
  const widths: readonly (Dim | undefined)[] =
    declared ?? call.inputs.map((_, index) => call.tensor(index).shape).map(shape => shape && featuresOf(shape))
  const width = widths.reduce((sum, dim) => (sum === undefined || dim === undefined ? undefined : add(sum, dim)), 0)
  return [samplesOf(first), width ?? call.unknown('missing-value')]
}

const oneHot = (call: Call): Shape | undefined => {
  const { shape } = call.tensor(0)
  requireOneList(call, ['cats_strings', 'cats_int64s'])
  const categories = attributeLength(call, 'cats_strings') || attributeLength(call, 'cats_int64s')
  return shape === undefined ? undefined : [...shape, categories]
}

/** Operations per element: find the norm (max: compare; L1: add; L2: multiply, add) and divide. */
const NORM_OPERATIONS: ReadonlyMap<string, number> = new Map([
  ['MAX', 2],
  ['L1', 2],
  ['L2', 3],
])

const normalizing = (call: CountCall): { readonly vector: Count; readonly special: Count } => {
  const elements = volume(call.outDims())
  const operations = NORM_OPERATIONS.get(call.string('norm') ?? 'MAX') ?? call.giveUp('the norm is none of MAX, L1, L2')
  return { vector: times(operations, elements), special: elements }
}

export const FEATURE = {
  ArrayFeatureExtractor: {
    infer: call => [tensor(call.tensor(0).type, extracted(call))],
    cost: moves('Columns are copied.', call => ({ 0: volume(call.outDims()) })),
  },
  Binarizer: {
    infer: call => [tensor(call.tensor(0).type, call.tensor(0).shape)],
    cost: counted('one comparison per element', perElement(1)),
  },
  FeatureVectorizer: {
    infer: call => [tensor('float', joined(call))],
    cost: moves('The inputs are copied side by side.'),
  },
  Imputer: {
    infer: call => [tensor(call.tensor(0).type, call.tensor(0).shape)],
    cost: counted('one comparison per element', perElement(1)),
  },
  Normalizer: {
    infer: call => [tensor('float', call.tensor(0).shape)],
    cost: counted('per element: max or L1 two, L2 three operations, one of them the division', normalizing),
  },
  OneHotEncoder: {
    infer: call => [tensor('float', oneHot(call))],
    cost: moves('Categories are looked up; there is no arithmetic.'),
  },
  Scaler: {
    infer: call => [tensor('float', call.tensor(0).shape)],
    cost: counted('one subtraction and one multiplication per element', perElement(2)),
  },
} satisfies Family
