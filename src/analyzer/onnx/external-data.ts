/**
 * References to payload in other files. By default no such file is opened: dims and declared lengths are enough.
 * The rules follow the advisories against onnx's own loader (docs/sources/onnx.md §6.4).
 */
import type onnxProto from 'onnx-proto'

export interface ExternalReference {
  readonly location: string
  readonly offset: number
  /** Undefined when the file does not say: then it follows from dims and type. */
  readonly length: number | undefined
}

/** Reads a small payload; undefined when that is not possible. */
export type ExternalReader = (reference: ExternalReference, byteLength: number) => Uint8Array | undefined

type Parsed = { readonly reference: ExternalReference } | { readonly problem: string }

/** Only the keys of the specification are looked at; the rest could inject (CVE-2026-34445). */
export const parseExternalData = (entries: readonly onnxProto.onnx.IStringStringEntryProto[]): Parsed => {
  const values = new Map(entries.map(entry => [entry.key ?? '', entry.value ?? '']))
  const location = values.get('location') ?? ''
  const problem = locationProblem(location)
  if (problem !== undefined) return { problem }
  const offset = parseCount(values.get('offset') ?? '0')
  if (offset === undefined) return { problem: 'its offset is not a number of bytes' }
  const lengthText = values.get('length')
  const length = lengthText === undefined ? undefined : parseCount(lengthText)
  if (lengthText !== undefined && length === undefined) return { problem: 'its length is not a number of bytes' }
  return { reference: { location, offset, length } }
}

const parseCount = (text: string): number | undefined => {
  if (!/^\d{1,16}$/.test(text)) return undefined
  const count = Number(text)
  return Number.isSafeInteger(count) ? count : undefined
}

/** Why a location must not be followed; undefined when it is a plain relative path. */
export const locationProblem = (location: string): string | undefined => {
  if (location === '') return 'it names no file'
  if (location.includes('\0')) return 'its path contains a NUL character'
  if (location.includes('_ORT_MEM_ADDR_')) return 'it is an address in the memory of another program'
  if (/^[a-z][a-z0-9+.-]+:/i.test(location)) return 'it is a URL'
  if (/^[a-z]:/i.test(location) || /^[/\\]/.test(location)) return 'its path is absolute'
  if (location.split(/[/\\]/).includes('..')) return 'its path leads out of the directory of the model'
  return undefined
}
