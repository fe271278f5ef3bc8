/**
 * ONNX element types: enum value, storage width and kind.
 * Source: onnx.proto TensorProto.DataType up to IR 14 (docs/sources/onnx.md §6.2).
 */

export type ElementKind = 'float' | 'int' | 'uint' | 'bool' | 'string' | 'complex'

interface ElementFacts {
  /** TensorProto.DataType enum value. */
  readonly code: number
  /** Stored width of one element in bits; 0 for strings, whose width varies. */
  readonly bits: number
  readonly kind: ElementKind
}

export const ELEMENT_TYPES = {
  float: { code: 1, bits: 32, kind: 'float' },
  uint8: { code: 2, bits: 8, kind: 'uint' },
  int8: { code: 3, bits: 8, kind: 'int' },
  uint16: { code: 4, bits: 16, kind: 'uint' },
  int16: { code: 5, bits: 16, kind: 'int' },
  int32: { code: 6, bits: 32, kind: 'int' },
  int64: { code: 7, bits: 64, kind: 'int' },
  string: { code: 8, bits: 0, kind: 'string' },
  bool: { code: 9, bits: 8, kind: 'bool' },
  float16: { code: 10, bits: 16, kind: 'float' },
  double: { code: 11, bits: 64, kind: 'float' },
  uint32: { code: 12, bits: 32, kind: 'uint' },
  uint64: { code: 13, bits: 64, kind: 'uint' },
  complex64: { code: 14, bits: 64, kind: 'complex' },
  complex128: { code: 15, bits: 128, kind: 'complex' },
  bfloat16: { code: 16, bits: 16, kind: 'float' },
  float8e4m3fn: { code: 17, bits: 8, kind: 'float' },
  float8e4m3fnuz: { code: 18, bits: 8, kind: 'float' },
  float8e5m2: { code: 19, bits: 8, kind: 'float' },
  float8e5m2fnuz: { code: 20, bits: 8, kind: 'float' },
  uint4: { code: 21, bits: 4, kind: 'uint' },
  int4: { code: 22, bits: 4, kind: 'int' },
  float4e2m1: { code: 23, bits: 4, kind: 'float' },
  float8e8m0: { code: 24, bits: 8, kind: 'float' },
  uint2: { code: 25, bits: 2, kind: 'uint' },
  int2: { code: 26, bits: 2, kind: 'int' },
  float6e2m3: { code: 27, bits: 6, kind: 'float' },
  float6e3m2: { code: 28, bits: 6, kind: 'float' },
} as const satisfies Record<string, ElementFacts>

export type ElementType = keyof typeof ELEMENT_TYPES

const BY_CODE: ReadonlyMap<number, ElementType> = new Map(
  elementTypeNames().map(name => [ELEMENT_TYPES[name].code, name]),
)

function elementTypeNames(): ElementType[] {
  const isName = (name: string): name is ElementType => name in ELEMENT_TYPES
  return Object.keys(ELEMENT_TYPES).filter(isName)
}

/** The type of a TensorProto.DataType value; undefined for 0 (UNDEFINED) and for values this version does not know. */
export const elementTypeOf = (code: number): ElementType | undefined => BY_CODE.get(code)
export const bitsOf = (type: ElementType): number => ELEMENT_TYPES[type].bits
export const kindOf = (type: ElementType): ElementKind => ELEMENT_TYPES[type].kind
export const isFloat = (type: ElementType): boolean => kindOf(type) === 'float'
export const isInteger = (type: ElementType): boolean => kindOf(type) === 'int' || kindOf(type) === 'uint'

/** Stored bytes of `count` elements: sub-byte types are packed, ceil(bits · n / 8) (docs/sources/onnx.md §6.2). */
export const storedBytes = (type: ElementType, count: bigint): bigint => (BigInt(bitsOf(type)) * count + 7n) / 8n
