/** The fact that a declared type states. */
import type { Dim } from '../../dim/dim.ts'
import type { ValueType } from '../../onnx/model.ts'
import type { Fact } from './fact.ts'

/** Turns a declared dimension into one of the engine; the length of a sequence is never declared. */
export type DimReader = (declared: number | string | undefined, axis: number | 'length') => Dim

export const factOfType = (type: ValueType | undefined, readDim: DimReader): Fact | undefined => {
  if (type === undefined) return undefined
  switch (type.kind) {
    case 'tensor':
    case 'sparse-tensor':
      return { kind: type.kind, type: type.elementType, shape: type.shape?.map((dim, axis) => readDim(dim, axis)) }
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
