/**
 * How much to read at once: little after a jump over skipped payload, more and more while the reading is continuous.
 * So a file of large weights is not read in between, and a file of many nodes takes few reads.
 */
import type { ByteRange } from './skim.ts'

/** One page of the usual file systems. */
const FIRST_BYTES = 4 * 1024
const MOST_BYTES = 256 * 1024

export class ReadAhead {
  readonly #size: number
  #end = 0
  #length = FIRST_BYTES

  constructor(size: number) {
    this.#size = size
  }

  /** The range to read for a wanted one: begins at the same place, at least as long. */
  extend(wanted: ByteRange): ByteRange {
    const isContinuous = wanted.offset <= this.#end
    this.#length = isContinuous ? Math.min(MOST_BYTES, this.#length * 2) : FIRST_BYTES
    const length = Math.min(Math.max(this.#length, wanted.length), this.#size - wanted.offset)
    this.#end = wanted.offset + length
    return { offset: wanted.offset, length }
  }
}
