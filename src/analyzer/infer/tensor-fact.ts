/** Facts from what the file states: constant tensors and declared types. */
import { type Dim, symbol } from '../dim/dim.ts'
import { parseDimExpression } from '../dim/parse.ts'
import type { DeclaredShape, Tensor, ValueType } from '../onnx/model.ts'
import type { Fact, TensorFact } from '../ops/fact.ts'

export const factOfTensor = (constant: Tensor): TensorFact => ({
  kind: constant.nonZeros === undefined ? 'tensor' : 'sparse-tensor',
  type: constant.elementType,
  shape: constant.dims,
  value: constant.values,
  constant: true,
  ...(constant.nonZeros === undefined ? {} : { nonZeros: constant.nonZeros }),
})

/** Turns a declared dimension into one of the engine; the length of a sequence is never declared. */
export type DimReader = (declared: number | string | undefined, axis: number | 'length') => Dim

export const factOfType = (type: ValueType | undefined, readDim: DimReader): Fact | undefined => {
  if (type === undefined) return undefined
  switch (type.kind) {
    case 'tensor':
    case 'sparse-tensor':
      return { kind: type.kind, type: type.elementType, shape: readShape(type.shape, readDim) }
    case 'sequence':
      return { kind: 'sequence', element: factOfType(type.element, readDim), length: readDim(undefined, 'length') }
    case 'optional':
      return { kind: 'optional', element: factOfType(type.element, readDim), present: undefined }
    case 'map':
      return { kind: 'map', keyType: type.keyType, value: factOfType(type.value, readDim) }
    case 'opaque':
      return { kind: 'opaque' }
  }
}

const readShape = (shape: DeclaredShape | undefined, readDim: DimReader): readonly Dim[] | undefined =>
  shape?.map((dim, axis) => readDim(dim, axis))

/** A dim_param as a dimension: an expression over symbols when it reads as one, else a symbol of that very name. */
export const symbolicDim = (text: string): Dim => parseDimExpression(text) ?? symbol(text)
