/** Running counts of one message's arrays while it is skimmed, and what of them is kept. */
import type { Dropped } from './dropped.ts'
import { bitsOf, elementTypeOf, isFloat } from './element-type.ts'
import { KEPT_ELEMENTS, KEPT_FLOATS, KEPT_TEXT_BYTES } from './limits.ts'
import type { MessageSchema } from './schema.ts'

export interface Tally extends Dropped {
  count: number
  bytes: number
  isDropped: boolean
}

/** A message that is being walked. */
export interface Frame {
  schema: MessageSchema
  /** Offset in the file where the message ends. */
  end: number
  /** Where its length stands in the slim bytes. */
  gap: number
  /** Of a tensor, once seen. */
  dataType: number
  /** Bit mask of the fields that were kept so far. */
  seen: number
  /** By field number. */
  tallies: Map<number, Tally> | undefined
}

export const newFrame = (schema: MessageSchema, end: number): Frame => ({
  schema,
  end,
  gap: -1,
  dataType: 0,
  seen: 0,
  tallies: undefined,
})

export const tallyOf = (frame: Frame, number: number): Tally => {
  frame.tallies ??= new Map()
  let tally = frame.tallies.get(number)
  if (tally === undefined) {
    tally = { count: 0, bytes: 0, isDropped: false }
    frame.tallies.set(number, tally)
  }
  return tally
}

/** Counts an element written as a field of its own; whether it is kept. */
export const tallyElement = (frame: Frame, number: number, width: number, limit: number): boolean => {
  const tally = tallyOf(frame, number)
  tally.count++
  tally.bytes += width
  if (tally.bytes > limit) tally.isDropped = true
  return !tally.isDropped
}

/** Bytes of raw_data that can hold a kept value of this type; the most when the type has not been met yet. */
export const keptRawBytes = (dataType: number): number => {
  const type = elementTypeOf(dataType)
  if (type === undefined) return 8 * KEPT_ELEMENTS
  const elements = isFloat(type) ? KEPT_FLOATS : KEPT_ELEMENTS
  return Math.min(KEPT_TEXT_BYTES, Math.ceil((bitsOf(type) * elements) / 8))
}
