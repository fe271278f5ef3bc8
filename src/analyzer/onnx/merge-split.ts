/**
 * Protobuf lets a file write one message field in several parts, which every reader merges; of the members of a oneof,
 * the last one counts. protobufjs replaces instead. Files that do either, which no exporter writes, are rewritten here
 * into the form that all readers understand alike.
 * Source: protobuf.dev/programming-guides/encoding, "Last One Wins".
 */
import { diagnostic, DiagnosticError } from '../../diagnostic.ts'
import { Reader } from './protobuf.ts'
import { type MessageSchema, MODEL_SCHEMA } from './schema.ts'
import { SlimWriter } from './slim-writer.ts'

/** Where a part of a message stands in the slim bytes. */
interface Part {
  readonly start: number
  readonly end: number
}

interface Source {
  readonly slim: Uint8Array
  readonly file: string
  readonly writer: SlimWriter
}

/** The slim bytes with every split message in one piece. Throws DiagnosticError where payload was left out of a part. */
export const mergeSplit = (slim: Uint8Array, file: string): Uint8Array => {
  const source = { slim, file, writer: new SlimWriter() }
  writeMerged(MODEL_SCHEMA, [{ start: 0, end: slim.length }], source)
  return source.writer.finish()
}

const writeMerged = (schema: MessageSchema, parts: readonly Part[], source: Source): void => {
  if (parts.length > 1) refuseNotes(schema, parts, source)
  const { writer, slim } = source
  const { pieces, chosen } = survey(schema, parts, slim)
  const written = new Set<number>()
  eachField(parts, slim, ({ number, header, start, end }) => {
    if (isMember(schema.oneof, number) && number !== chosen) return
    const field = schema.fields[number]
    const whole = pieces.get(number)
    if (whole !== undefined && written.has(number)) return
    written.add(number)
    if (field?.kind !== 'message') return writer.copy(slim, header, end)
    const inner = whole ?? [{ start, end }]
    writer.varint(number * 8 + 2)
    const gap = writer.openMessage(inner.reduce((sum, part) => sum + part.end - part.start, 0))
    writeMerged(field.schema, inner, source)
    writer.closeMessage(gap)
  })
}

interface Survey {
  /** The parts of every message field that a message has once. */
  readonly pieces: ReadonlyMap<number, readonly Part[]>
  /** The member of the oneof that was set last. */
  readonly chosen: number | undefined
}

const survey = (schema: MessageSchema, parts: readonly Part[], slim: Uint8Array): Survey => {
  const pieces = new Map<number, Part[]>()
  let chosen: number | undefined
  eachField(parts, slim, ({ number, start, end }) => {
    if (isMember(schema.oneof, number)) {
      // setting another member clears this one: what it held is not merged with what comes later
      if (chosen !== undefined && chosen !== number) pieces.delete(chosen)
      chosen = number
    }
    if (!isMember(schema.singular, number)) return
    const known = pieces.get(number)
    if (known === undefined) pieces.set(number, [{ start, end }])
    else known.push({ start, end })
  })
  return { pieces, chosen }
}

/** A note says what was left out of one part; beside the other parts it would say the wrong thing. */
const refuseNotes = ({ noteField, name }: MessageSchema, parts: readonly Part[], { slim, file }: Source): void => {
  if (noteField === undefined) return
  eachField(parts, slim, ({ number }) => {
    if (number !== noteField) return
    throw new DiagnosticError(
      diagnostic('model-malformed', { file }, `The file writes one ${name} in several parts`, {
        why: 'Parts of it are too large to be put together here.',
        fix: 'Load the model with onnx.load and save it again, which writes each message once.',
      }),
    )
  })
}

interface Place extends Part {
  readonly number: number
  /** Where the tag stands; the content follows at `start`. */
  readonly header: number
}

const eachField = (parts: readonly Part[], slim: Uint8Array, visit: (place: Place) => void): void => {
  const reader = Reader.create(slim)
  for (const part of parts) {
    reader.pos = part.start
    while (reader.pos < part.end) {
      const header = reader.pos
      const tag = reader.uint32()
      const isLong = (tag & 7) === 2
      const length = isLong ? reader.uint32() : 0
      const start = reader.pos
      if (isLong) reader.skip(length)
      else reader.skipType(tag & 7)
      visit({ number: tag >>> 3, header, start, end: reader.pos })
    }
  }
}

/** Sets of field numbers are bit masks: all numbers of ONNX's messages are below 32. */
export const isMember = (mask: number, number: number): boolean => ((mask >>> number) & 1) === 1
