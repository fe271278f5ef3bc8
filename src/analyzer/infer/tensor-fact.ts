/** Facts from what the file states: constant tensors and dim_params. */
import { type Dim, symbol } from '../dim/dim.ts'
import { parseDimExpression } from '../dim/parse.ts'
import type { Tensor } from '../onnx/model.ts'
import type { TensorFact } from '../ops/contract/fact.ts'

export const factOfTensor = (constant: Tensor): TensorFact => ({
  kind: constant.nonZeros === undefined ? 'tensor' : 'sparse-tensor',
  type: constant.elementType,
  shape: constant.dims,
  value: constant.values,
  constant: true,
  ...(constant.nonZeros === undefined ? {} : { nonZeros: constant.nonZeros }),
})

/** A dim_param as a dimension: an expression over symbols when it reads as one, else a symbol of that very name. */
export const symbolicDim = (text: string): Dim => parseDimExpression(text) ?? symbol(text)
