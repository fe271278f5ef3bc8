/** Packed arrays: many elements in one length-delimited field. */
import { MAX_VARINT_BYTES } from './limits.ts'
import type { ArrayElement } from './schema.ts'

/** Elements in `length` bytes; undefined for varints, whose sizes differ. */
export const packedCount = (element: ArrayElement, length: number): number | undefined => {
  switch (element) {
    case 'fixed32':
      return Math.floor(length / 4)
    case 'fixed64':
      return Math.floor(length / 8)
    case 'text':
      return 1
    case 'varint':
      return undefined
  }
}

/** Whether the bytes end with an element's end: a decoder would read past them otherwise. */
export const isWhole = (element: ArrayElement, bytes: Uint8Array, start: number, end: number): boolean => {
  switch (element) {
    case 'fixed32':
      return (end - start) % 4 === 0
    case 'fixed64':
      return (end - start) % 8 === 0
    case 'text':
      return true
    case 'varint':
      return areVarints(bytes, start, end)
  }
}

/** The last byte of a varint has its high bit clear. */
const areVarints = (bytes: Uint8Array, start: number, end: number): boolean => {
  let length = 0
  for (let at = start; at < end; at++) {
    length = (bytes[at] ?? 0) < 0x80 ? 0 : length + 1
    if (length === MAX_VARINT_BYTES) return false
  }
  return length === 0
}

/** Varints that end between `start` and `end`. */
export const countVarints = (bytes: Uint8Array, start: number, end: number): number => {
  let count = 0
  for (let at = start; at < end; at++) if ((bytes[at] ?? 0) < 0x80) count++
  return count
}
