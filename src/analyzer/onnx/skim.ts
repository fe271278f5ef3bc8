/**
 * First stage of reading: walks the wire format of an ONNX file and copies its structure, leaving out payloads that no
 * shape can need. An explicit stack instead of recursion: depth costs no call stack, and the walk can stop between two
 * fields to ask for bytes, so that the same code reads a file descriptor, a byte array and a Blob.
 */
import { DiagnosticError, diagnostic, type DiagnosticCode } from '../../diagnostic.ts'
import { writeNote } from './dropped.ts'
import { MAX_DEPTH, MAX_FIELDS, MAX_KEPT_FIELDS, MAX_KEPT_MESSAGES, MAX_STRUCTURE_BYTES } from './limits.ts'
import { isMember, mergeSplit } from './merge-split.ts'
import { countVarints, isWhole, packedCount } from './packed.ts'
import { type ArrayElement, type Field, type MessageSchema, MODEL_SCHEMA } from './schema.ts'
import { SlimWriter } from './slim-writer.ts'
import { type Frame, keptRawBytes, newFrame, type Tally, tallyElement, tallyOf } from './tally.ts'

/** A field's tag and length, or tag and varint, at their longest. */
const HEADER_BYTES = 20

const RAW_DATA = 9
const DATA_TYPE = 2

export interface ByteRange {
  readonly offset: number
  readonly length: number
}

type BytesField = Extract<Field, { kind: 'text' | 'array' }>

export class Skimmer {
  readonly #file: string
  readonly #size: number
  readonly #writer = new SlimWriter()
  readonly #frames: Frame[]
  #depth = 0
  #window: Uint8Array = new Uint8Array(0)
  /** Offset of the window in the file. */
  #base = 0
  /** Reading position in the window; beyond its end after a skip. */
  #at = 0
  /** A long packed array whose elements are being counted. */
  #scan: { readonly tally: Tally; readonly end: number } | undefined
  #fields = 0
  #keptFields = 0
  #keptMessages = 0
  readonly #counts = new Map<MessageSchema, number>()
  #recognised = 0
  #hasGraph = false
  #looksLikeTensor = false
  #hasLaterFields = false
  #isSplit = false

  constructor(size: number, file: string) {
    this.#file = file
    this.#size = size
    this.#frames = [newFrame(MODEL_SCHEMA, size)]
  }

  /** Fields of ModelProto met so far: none means the bytes are something else. */
  get recognised(): number {
    return this.#recognised
  }

  /** ModelProto has a text in field 2; TensorProto has its type there, a varint. */
  get looksLikeTensor(): boolean {
    return this.#looksLikeTensor
  }

  get hasGraph(): boolean {
    return this.#hasGraph
  }

  /** Whether the slim bytes hold fields that came after ONNX 1.10. */
  get hasLaterFields(): boolean {
    return this.#hasLaterFields
  }

  /** Throws DiagnosticError when a message comes in parts that cannot be put together. */
  get slim(): Uint8Array {
    const slim = this.#writer.finish()
    return this.#isSplit ? mergeSplit(slim, this.#file) : slim
  }

  /** Gives the bytes that `advance` asked for, or more. They must stay unchanged until the next call. */
  supply(offset: number, bytes: Uint8Array): void {
    this.#at += this.#base - offset
    this.#base = offset
    this.#window = bytes
  }

  /** Walks on until the end (undefined) or until bytes outside the window are needed. Throws DiagnosticError. */
  advance(): ByteRange | undefined {
    for (;;) {
      const position = this.#base + this.#at
      if (this.#scan !== undefined) {
        if (this.#at >= this.#window.length) return { offset: position, length: 1 }
        this.#countScanned(this.#scan.tally, this.#scan.end)
        continue
      }
      const frame = this.#frame()
      if (position >= frame.end) {
        if (this.#depth === 0) return undefined
        this.#close(frame)
        continue
      }
      const header = Math.min(HEADER_BYTES, frame.end - position)
      if (this.#at + header > this.#window.length) return { offset: position, length: header }
      const missing = this.#readField(frame, this.#at + header)
      if (missing > 0) return { offset: position, length: missing }
    }
  }

  #frame(): Frame {
    const frame = this.#frames[this.#depth]
    if (frame === undefined) throw new Error('the stack of messages is empty')
    return frame
  }

  /** Reads one field; 0, or, when its content is not in the window, how many bytes from its start are needed. */
  #readField(frame: Frame, headerEnd: number): number {
    if (++this.#fields > MAX_FIELDS) throw this.#limit(`more than ${MAX_FIELDS} fields`)
    const start = this.#at
    const tag = this.#varint(headerEnd)
    const number = Math.floor(tag / 8)
    if (number === 0 || tag > 0xffffffff) throw this.#broken('a field has an impossible number')
    const field = frame.schema.fields[number]
    switch (tag & 7) {
      case 0:
        this.#readVarint(frame, number, field, headerEnd)
        return 0
      case 1:
        this.#readFixed(frame, number, field, 8)
        return 0
      case 2:
        return this.#readLength(frame, number, start, headerEnd)
      case 5:
        this.#readFixed(frame, number, field, 4)
        return 0
      default:
        throw this.#broken(`a field has the wire type ${tag & 7}, which ONNX does not use`)
    }
  }

  #readVarint(frame: Frame, number: number, field: Field | undefined, headerEnd: number): void {
    const start = this.#at
    const value = this.#varint(headerEnd)
    if (this.#depth === 0 && number === DATA_TYPE) this.#looksLikeTensor = true
    if (field === undefined) return
    if (field.kind === 'varint') {
      if (frame.schema.name === 'tensor' && number === DATA_TYPE) frame.dataType = value
      this.#keepField(frame, number, 0)
      this.#writer.copy(this.#window, start, this.#at)
    } else if (field.kind === 'array' && field.element === 'varint') {
      if (!tallyElement(frame, number, this.#at - start, field.limit)) return this.#refuseDropped(field)
      this.#keepField(frame, number, 0)
      this.#writer.copy(this.#window, start, this.#at)
    }
  }

  #readFixed(frame: Frame, number: number, field: Field | undefined, width: 4 | 8): void {
    const start = this.#at
    this.#at += width
    if (this.#base + this.#at > frame.end) throw this.#overrun()
    const kind = width === 4 ? 'fixed32' : 'fixed64'
    const isKept =
      field?.kind === kind ||
      (field?.kind === 'array' && field.element === kind && tallyElement(frame, number, width, field.limit))
    if (!isKept) return
    this.#keepField(frame, number, width === 4 ? 5 : 1)
    this.#writer.copy(this.#window, start, this.#at)
  }

  #readLength(frame: Frame, number: number, start: number, headerEnd: number): number {
    const length = this.#varint(headerEnd)
    const end = this.#base + this.#at + length
    if (end > frame.end) throw this.#overrun()
    const field = frame.schema.fields[number]
    if (field?.kind === 'text' || field?.kind === 'array') return this.#readBytes(frame, number, field, length, start)
    if (field?.kind === 'message') this.#open(frame, number, field.schema, length)
    else this.#at += length
    return 0
  }

  /** Text or a packed array. */
  #readBytes(frame: Frame, number: number, field: BytesField, length: number, start: number): number {
    const contentStart = this.#at
    const contentEnd = contentStart + length
    const limit = frame.schema.name === 'tensor' && number === RAW_DATA ? keptRawBytes(frame.dataType) : field.limit
    const before = frame.tallies?.get(number)
    const isRepeated = field.kind === 'array'
    // an empty text counts as one byte, so that millions of them meet the limit too
    const cost = isRepeated && field.element === 'text' ? length + 1 : length
    const isKept = (isRepeated ? (before?.bytes ?? 0) : 0) + cost <= limit && before?.isDropped !== true
    if (isKept && contentEnd > this.#window.length) {
      this.#at = start
      this.#fields--
      return contentEnd - start
    }
    if (!isKept && field.beyond === 'refuse') throw this.#limit(`a name or list of ${length} bytes`)
    this.#at = contentEnd
    if (isRepeated || (!isKept && field.beyond === 'note')) {
      const tally = tallyOf(frame, number)
      tally.isDropped = !isKept
      tally.bytes = isRepeated ? tally.bytes + cost : length
      if (isRepeated) this.#countPacked(frame, tally, field.element, length)
    }
    if (!isKept) return 0
    if (isRepeated && !isWhole(field.element, this.#window, contentStart, contentEnd)) {
      throw this.#broken('an array ends in the middle of an element')
    }
    this.#keepField(frame, number, 2)
    this.#writer.varint(length)
    this.#writer.copy(this.#window, contentStart, contentEnd)
    return 0
  }

  #countPacked(frame: Frame, tally: Tally, element: ArrayElement, length: number): void {
    const count = packedCount(element, length)
    if (count !== undefined) {
      tally.count += count
    } else if (frame.schema.name === 'attribute' && length > 0) {
      // a tensor's dims tell its count; only the length of an attribute needs counting
      this.#scan = { tally, end: this.#base + this.#at }
      this.#at -= length
    }
  }

  #countScanned(tally: Tally, end: number): void {
    const stop = Math.min(this.#window.length, end - this.#base)
    tally.count += countVarints(this.#window, this.#at, stop)
    this.#at = stop
    if (this.#base + stop >= end) this.#scan = undefined
  }

  #refuseDropped(field: Extract<Field, { kind: 'array' }>): void {
    if (field.beyond === 'refuse') throw this.#limit(`a list of more than ${field.limit} bytes`)
  }

  #keepField(frame: Frame, number: number, wireType: number): void {
    if (++this.#keptFields > MAX_KEPT_FIELDS) throw this.#limit(`more than ${MAX_KEPT_FIELDS} structural fields`)
    if (this.#writer.length > MAX_STRUCTURE_BYTES)
      throw this.#limit(`more than ${MAX_STRUCTURE_BYTES} bytes of structure`)
    if (this.#depth === 0) {
      this.#recognised++
      if (number === 7) this.#hasGraph = true
    }
    if (frame.schema.laterFields.has(number)) this.#hasLaterFields = true
    if (isSplitBy(frame, number)) this.#isSplit = true
    frame.seen |= 1 << number
    this.#writer.varint(number * 8 + wireType)
  }

  #open(frame: Frame, number: number, schema: MessageSchema, length: number): void {
    if (++this.#keptMessages > MAX_KEPT_MESSAGES) throw this.#limit(`more than ${MAX_KEPT_MESSAGES} messages`)
    const count = (this.#counts.get(schema) ?? 0) + 1
    if (count > schema.most) throw this.#limit(`more than ${schema.most} messages of the kind ${schema.name}`)
    this.#counts.set(schema, count)
    if (this.#depth + 1 >= MAX_DEPTH) throw this.#limit(`messages nested more than ${MAX_DEPTH} deep`)
    this.#keepField(frame, number, 2)
    const gap = this.#writer.openMessage(length)
    const end = this.#base + this.#at + length
    this.#depth++
    const reused = this.#frames[this.#depth]
    if (reused === undefined) {
      this.#frames.push({ ...newFrame(schema, end), gap })
      return
    }
    reused.schema = schema
    reused.end = end
    reused.gap = gap
    reused.dataType = 0
    reused.seen = 0
    reused.tallies = undefined
  }

  #close(frame: Frame): void {
    const { noteField } = frame.schema
    if (frame.tallies !== undefined && noteField !== undefined) {
      const dropped = new Map([...frame.tallies].filter(([, tally]) => tally.isDropped))
      if (dropped.size > 0) {
        const note = new TextEncoder().encode(writeNote(dropped))
        this.#writer.varint(noteField * 8 + 2)
        this.#writer.varint(note.length)
        this.#writer.copy(note, 0, note.length)
      }
    }
    this.#writer.closeMessage(frame.gap)
    this.#depth--
  }

  /** A varint as a number; exact up to 2^53, which suffices for tags and lengths. Content is copied, not converted. */
  #varint(end: number): number {
    const window = this.#window
    let value = 0
    let scale = 1
    for (let at = this.#at; at < end; at++) {
      const byte = window[at] ?? 0
      value += (byte & 0x7f) * scale
      if (byte < 0x80) {
        this.#at = at + 1
        return value
      }
      scale *= 0x80
      if (at - this.#at >= 9) throw this.#broken('a number takes more than ten bytes')
    }
    throw this.#overrun()
  }

  /** A cut file shows in the model itself: what lies inside was checked against its message's end before. */
  #overrun(): DiagnosticError {
    if (this.#depth === 0) {
      return this.#error('model-truncated', 'The file ends in the middle of a field', {
        why: `At byte ${this.#base + this.#at} of ${this.#size} a field begins that goes beyond the end.`,
        fix: 'Export the model again, or download it again; check that the copy is complete.',
      })
    }
    return this.#broken('a field goes beyond the end of its message')
  }

  #broken(what: string): DiagnosticError {
    return this.#error('model-malformed', 'The bytes break the rules of the protobuf format', {
      why: `Near byte ${this.#base + this.#at} ${what}.`,
      fix: 'Export the model again.',
    })
  }

  #limit(what: string): DiagnosticError {
    return this.#error('model-limit', 'The model goes beyond a limit that protects against hostile files', {
      why: `Near byte ${this.#base + this.#at}: ${what}.`,
      fix: 'If this is a real model, report it: the limit can be raised.',
    })
  }

  #error(code: DiagnosticCode, what: string, more: { readonly why: string; readonly fix: string }): DiagnosticError {
    return new DiagnosticError(diagnostic(code, { file: this.#file }, what, more))
  }
}

/** The message has this field already, or another member of the same oneof. */
const isSplitBy = ({ schema, seen }: Frame, number: number): boolean =>
  isMember(schema.singular & seen, number) ||
  (isMember(schema.oneof, number) && (schema.oneof & seen & ~(1 << number)) !== 0)
