/**
 * The note in place of payload that was dropped. It stands in the doc_string of the slim tensor or attribute; a file's
 * own doc_strings are never copied, so a file cannot forge one.
 */

export interface Dropped {
  /** Elements for arrays; 0 where they were not counted (packed integers of tensors, whose dims tell). */
  readonly count: number
  /** Bytes of the payload, tags and lengths excluded. */
  readonly bytes: number
}

/** field number → what was dropped */
export type DroppedFields = ReadonlyMap<number, Dropped>

const NOTHING: DroppedFields = new Map()

export const writeNote = (fields: DroppedFields): string =>
  [...fields].map(([field, { count, bytes }]) => `${field}:${count}:${bytes}`).join(' ')

export const readNote = (note: string): DroppedFields => {
  if (note === '') return NOTHING
  return new Map(
    note.split(' ').map(part => {
      const [field = 0, count = 0, bytes = 0] = part.split(':').map(Number)
      return [field, { count, bytes }]
    }),
  )
}
