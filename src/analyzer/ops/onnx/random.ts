/** Random tensors. Drawing a number is not counted as arithmetic: no published count does. */
import { volume } from '../../dim/dim.ts'
import { elementTypeAttribute } from '../contract/attribute.ts'
import { showShape } from '../contract/broadcast.ts'
import { tensor, type TensorFact } from '../contract/fact.ts'
import { counted, moves, type Call, type CostRule, type Family, type Operator } from '../contract/operator.ts'
import { attributeDim, shapeAttribute } from '../contract/target-shape.ts'

const DRAW: CostRule = moves('writes random numbers')
/** Only the shape of the input is looked at. */
const DRAW_LIKE: CostRule = moves('writes random numbers', () => ({ 0: 0n }))

const drawn: Operator = {
  infer: call => [tensor(elementTypeAttribute(call, 'dtype', 'float'), shapeAttribute(call, 'shape'))],
  cost: DRAW,
}
const drawnLike: Operator = { infer: call => [likeFirst(call)], cost: DRAW_LIKE }

export const random = {
  RandomNormal: drawn,
  RandomUniform: drawn,
  RandomNormalLike: drawnLike,
  RandomUniformLike: drawnLike,
  // One draw per element, compared with the input.
  Bernoulli: {
    infer: call => [likeFirst(call)],
    cost: counted('1 comparison per element', call => ({ vector: volume(call.outDims()) })),
  },
  Multinomial: { infer: call => [multinomial(call)], cost: DRAW },
} satisfies Family

const likeFirst = (call: Call): TensorFact => {
  const { type, shape } = call.tensor(0)
  return tensor(elementTypeAttribute(call, 'dtype', type), shape)
}

/** [batch, classes] → [batch, sample_size]. */
const multinomial = (call: Call): TensorFact => {
  const { shape } = call.tensor(0)
  if (shape !== undefined && shape.length !== 2)
    call.fail('shape-mismatch', `Cannot draw from ${showShape(shape)}`, 'Rank 2 is needed')
  const batch = shape?.[0] ?? call.unknown('unbound-symbol')
  return tensor(elementTypeAttribute(call, 'dtype', 'int32'), [batch, attributeDim(call, 'sample_size')])
}
