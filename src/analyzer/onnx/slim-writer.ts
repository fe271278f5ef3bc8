/**
 * Writes the slim form: protobuf bytes into one growing buffer. A message's length is reserved before its content and
 * filled in afterwards; it is padded to the reserved width, which every protobuf reader accepts.
 */
const FIRST_CAPACITY = 64 * 1024

/** Bytes of a varint in its shortest form. */
export const varintSize = (value: number): number => {
  let size = 1
  for (let rest = value; rest >= 0x80; rest = Math.floor(rest / 0x80)) size++
  return size
}

export class SlimWriter {
  #bytes = new Uint8Array(FIRST_CAPACITY)
  #length = 0

  get length(): number {
    return this.#length
  }

  finish(): Uint8Array {
    return this.#bytes.subarray(0, this.#length)
  }

  varint(value: number): void {
    this.#reserve(10)
    let rest = value
    while (rest >= 0x80) {
      this.#bytes[this.#length++] = (rest & 0x7f) | 0x80
      rest = Math.floor(rest / 0x80)
    }
    this.#bytes[this.#length++] = rest
  }

  copy(source: Uint8Array, start: number, end: number): void {
    const count = end - start
    this.#reserve(count)
    const bytes = this.#bytes
    // most names are short, where a loop is faster than making a view
    if (count > 48) bytes.set(source.subarray(start, end), this.#length)
    else for (let from = start, to = this.#length; from < end;) bytes[to++] = source[from++] ?? 0
    this.#length += count
  }

  /** Leaves room for the length of a message that takes at most `sourceLength` bytes; returns where. */
  openMessage(sourceLength: number): number {
    const width = varintSize(sourceLength)
    this.#reserve(width)
    // the width is kept in the gap itself until the message is closed
    this.#bytes[this.#length] = width
    const gap = this.#length
    this.#length += width
    return gap
  }

  closeMessage(gap: number): void {
    const width = this.#bytes[gap] ?? 1
    let rest = this.#length - gap - width
    for (let index = 0; index < width - 1; index++) {
      this.#bytes[gap + index] = (rest & 0x7f) | 0x80
      rest = Math.floor(rest / 0x80)
    }
    this.#bytes[gap + width - 1] = rest & 0x7f
  }

  #reserve(count: number): void {
    const needed = this.#length + count
    if (needed <= this.#bytes.length) return
    const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2))
    grown.set(this.#bytes.subarray(0, this.#length))
    this.#bytes = grown
  }
}
