/** Decodes the elements of small tensors, from raw_data and from the typed fields (docs/sources/onnx.md §6.2, §6.3). */
import type onnxProto from 'onnx-proto'
import { bitsOf, type ElementType, kindOf } from './element-type.ts'
import { KEPT_ELEMENTS, KEPT_FLOATS } from './limits.ts'
import type { Element } from './model.ts'
import { toNumber } from './protobuf.ts'
import { decodeE8m0, decodeSmallFloat, SMALL_FLOATS } from './small-floats.ts'

/** Whether a tensor of this type and size keeps its elements. Complex numbers are never kept: no shape needs them. */
export const isKept = (type: ElementType, count: number): boolean => {
  const kind = kindOf(type)
  return kind !== 'complex' && count <= (kind === 'float' ? KEPT_FLOATS : KEPT_ELEMENTS)
}

/** `count` elements from little-endian bytes; sub-byte types are packed from the low bits up. */
export const decodeRaw = (type: ElementType, bytes: Uint8Array, count: number): Element[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const width = bitsOf(type)
  return Array.from({ length: count }, (_, index) => {
    switch (type) {
      case 'float':
        return view.getFloat32(4 * index, true)
      case 'double':
        return view.getFloat64(8 * index, true)
      case 'int64':
        return Number(view.getBigInt64(8 * index, true))
      case 'uint64':
        return Number(view.getBigUint64(8 * index, true))
      default:
        return fromPattern(type, readBits(view, index * width, width))
    }
  })
}

/** At most 32 bits; the least significant bit of the first byte comes first. */
const readBits = (view: DataView, start: number, width: number): number => {
  if (width === 32) return view.getUint32(start / 8, true)
  if (width === 16) return view.getUint16(start / 8, true)
  const byte = Math.floor(start / 8)
  const low = view.getUint8(byte)
  const high = byte + 1 < view.byteLength ? view.getUint8(byte + 1) : 0
  return ((low | (high << 8)) >> (start % 8)) & (2 ** width - 1)
}

/** A bit pattern of at most 32 bits as an element. */
const fromPattern = (type: ElementType, pattern: number): Element => {
  const kind = kindOf(type)
  if (kind === 'bool') return pattern !== 0
  const bits = bitsOf(type)
  if (kind === 'int') return (pattern << (32 - bits)) >> (32 - bits)
  if (kind === 'uint') return pattern >>> 0
  if (type === 'float8e8m0') return decodeE8m0(pattern)
  const format = SMALL_FLOATS.get(type)
  return format === undefined ? undefined : decodeSmallFloat(pattern, format)
}

/** The elements of the typed field that belongs to `type`; undefined when their number is not `count`. */
export const decodeTyped = (
  type: ElementType,
  tensor: onnxProto.onnx.ITensorProto,
  count: number,
): Element[] | undefined => {
  switch (type) {
    case 'float':
      return exactly(tensor.floatData ?? [], count)
    case 'double':
      return exactly(tensor.doubleData ?? [], count)
    case 'int64':
      return exactly((tensor.int64Data ?? []).map(toNumber), count)
    case 'uint32':
    case 'uint64':
      return exactly((tensor.uint64Data ?? []).map(toNumber), count)
    case 'string':
      return exactly((tensor.stringData ?? []).map(decodeText), count)
    default:
      return decodeInt32Data(type, tensor.int32Data ?? [], count)
  }
}

/** int32_data: one element per entry; of the 4-bit and 2-bit types a whole byte of elements per entry. */
const decodeInt32Data = (type: ElementType, entries: readonly number[], count: number): Element[] | undefined => {
  const bits = bitsOf(type)
  const perEntry = bits === 4 || bits === 2 ? 8 / bits : 1
  if (entries.length !== Math.ceil(count / perEntry)) return undefined
  return Array.from({ length: count }, (_, index) => {
    const entry = entries[Math.floor(index / perEntry)] ?? 0
    const pattern = bits === 32 ? entry : (entry >> (bits * (index % perEntry))) & (2 ** bits - 1)
    return fromPattern(type, pattern)
  })
}

const exactly = (elements: readonly Element[], count: number): Element[] | undefined =>
  elements.length === count ? [...elements] : undefined

const TEXT = new TextDecoder('utf-8', { ignoreBOM: true })

/** UTF-8 with replacement characters: strings of a model may hold any bytes. */
export const decodeText = (bytes: Uint8Array): string => TEXT.decode(bytes)
