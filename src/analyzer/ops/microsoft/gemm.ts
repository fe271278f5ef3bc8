/** Gemm of com.microsoft: fused activations, float8, quantised and ordered forms (docs/sources/onnx.md §5). */
import { plus, times, volume } from '../../dim/dim.ts'
import { elementTypeAttribute } from '../contract/attribute.ts'
import { tensor } from '../contract/fact.ts'
import { counted, type Family } from '../contract/operator.ts'
import { FAST_GELU, fusedActivation, onElements } from './activation-cost.ts'
import { additions, productShape, productWork } from './matmul.ts'

const FORMULA = 'output elements × inner dimension MACs'

export const GEMM = {
  FusedGemm: {
    infer: call => [tensor(call.tensor(0).type, productShape(call))],
    cost: counted(`${FORMULA}, one add per output for C, then the activation`, call => {
      const activation = fusedActivation(call)
      return { ...productWork(call), ...activation, vector: plus(activation.vector, additions(call, 2)) }
    }),
  },
  GemmFastGelu: {
    infer: call => [tensor(call.tensor(0).type, productShape(call))],
    cost: counted(`${FORMULA}, one add per output for the bias, then GELU (tanh form)`, call => {
      const gelu = onElements(FAST_GELU, volume(call.outDims()))
      return { ...productWork(call), ...gelu, vector: plus(gelu.vector, additions(call, 2)) }
    }),
  },
  GemmFloat8: {
    infer: call => [tensor(elementTypeAttribute(call, 'dtype', 'float'), productShape(call))],
    cost: counted(`${FORMULA}, one add per output for C, then the activation`, call => {
      const activation = fusedActivation(call)
      return { ...productWork(call), ...activation, vector: plus(activation.vector, additions(call, 2)) }
    }),
  },
  QGemm: {
    // Without an output zero point the result stays in float.
    infer: call => [tensor(call.has(8) ? call.tensor(8).type : 'float', productShape(call, { a: 0, b: 3 }))],
    cost: counted(`${FORMULA}, one add per output for C, two operations to requantise it`, call => ({
      ...productWork(call, { a: 0, b: 3 }),
      vector: additions(call, 6),
      quantization: times(2, volume(call.outDims())),
    })),
  },
  QOrderedMatMul: {
    infer: call => [tensor('int8', productShape(call, { a: 0, b: 2 }))],
    cost: counted(`${FORMULA}, one add per output for the bias and for C, two operations to requantise it`, call => ({
      ...productWork(call, { a: 0, b: 2 }),
      vector: additions(call, 5, 6),
      quantization: times(2, volume(call.outDims())),
    })),
  },
} satisfies Family
