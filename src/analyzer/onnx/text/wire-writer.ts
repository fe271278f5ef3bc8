/** Fields of the protobuf wire format, for text forms: they are turned into the binary form and then read like it. */

const UTF8 = new TextEncoder()

/** Negative numbers take ten bytes, as two's complement of 64 bits. */
export const varint = (value: number | bigint): Uint8Array => {
  let rest = BigInt.asUintN(64, BigInt(value))
  const bytes: number[] = []
  while (rest >= 0x80n) {
    bytes.push(Number(rest & 0x7fn) | 0x80)
    rest >>= 7n
  }
  bytes.push(Number(rest))
  return Uint8Array.from(bytes)
}

export const join = (parts: readonly Uint8Array[]): Uint8Array => {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

export const intField = (number: number, value: number | bigint): Uint8Array =>
  join([varint(number * 8), varint(value)])

export const bytesField = (number: number, bytes: Uint8Array): Uint8Array =>
  join([varint(number * 8 + 2), varint(bytes.length), bytes])

export const textField = (number: number, text: string): Uint8Array => bytesField(number, UTF8.encode(text))

export const messageField = (number: number, parts: readonly Uint8Array[]): Uint8Array =>
  bytesField(number, join(parts))

export const float32 = (value: number): Uint8Array => new Uint8Array(Float32Array.of(value).buffer)
export const float64 = (value: number): Uint8Array => new Uint8Array(Float64Array.of(value).buffer)

export const floatField = (number: number, value: number): Uint8Array => join([varint(number * 8 + 5), float32(value)])

/** StringStringEntryProto. */
export const entryField = (number: number, key: string, value: string): Uint8Array =>
  messageField(number, [textField(1, key), textField(2, value)])
