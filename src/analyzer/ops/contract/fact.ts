/** What inference knows about a value: type, shape (rank kept) and, when small and computable, its elements. */
import type { Dim } from '../../dim/dim.ts'
import type { ElementType } from '../../onnx/element-type.ts'
import type { Element } from '../../onnx/model.ts'

export type Shape = readonly Dim[]

export interface TensorFact {
  readonly kind: 'tensor' | 'sparse-tensor'
  readonly type: ElementType | undefined
  /** undefined = rank unknown; [] = scalar. */
  readonly shape: Shape | undefined
  /** Row-major elements; partial knowledge per element. Only present when every dimension is a number. */
  readonly value?: readonly Element[] | undefined
  /** The tensor is an initializer, a Constant, or computed from nothing else: a parameter or a shape constant. */
  readonly constant?: boolean
  /** Computed from shapes, constants and step numbers alone: known before any data, as a runtime plans. */
  readonly planned?: boolean
  /** Number of stored values of a sparse constant. */
  readonly nonZeros?: number
}

export interface SequenceFact {
  readonly kind: 'sequence'
  /** What holds for every element. */
  readonly element: Fact | undefined
  readonly length: Dim
  /** Each element, when the length is a small number and each is known. */
  readonly elements?: readonly (Fact | undefined)[]
}

export interface OptionalFact {
  readonly kind: 'optional'
  readonly element: Fact | undefined
  readonly present: boolean | undefined
}

export interface MapFact {
  readonly kind: 'map'
  readonly keyType: ElementType | undefined
  readonly value: Fact | undefined
}

export interface OpaqueFact {
  readonly kind: 'opaque'
}

export type Fact = TensorFact | SequenceFact | OptionalFact | MapFact | OpaqueFact

/**
 * Values above this many elements are not propagated: shape arithmetic is short, masks and position tables are long
 * (docs/sources/onnx.md §3.2). Integers drive shapes; floats only through scales and sizes.
 */
export const MAX_INTEGER_ELEMENTS = 4096
export const MAX_FLOAT_ELEMENTS = 512

export const tensor = (
  type: ElementType | undefined,
  shape: Shape | undefined,
  value?: readonly Element[],
): TensorFact => (value === undefined ? { kind: 'tensor', type, shape } : { kind: 'tensor', type, shape, value })

export const scalar = (type: ElementType, element: Element): TensorFact => tensor(type, [], [element])
