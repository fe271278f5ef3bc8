/** Writes protobuf bytes by hand, independent of the reader and of protobufjs: also impossible ones. */

type Content = string | number | bigint | Uint8Array

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

export const join = (...parts: readonly Uint8Array[]): Uint8Array => {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

/** A number becomes a varint; text and bytes become a length-delimited field. */
export const field = (number: number, content: Content): Uint8Array => {
  if (typeof content === 'number' || typeof content === 'bigint') return join(varint(number * 8), varint(content))
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return join(varint(number * 8 + 2), varint(bytes.length), bytes)
}

/** A length-delimited field of the given parts. */
export const message = (number: number, ...parts: readonly Uint8Array[]): Uint8Array => field(number, join(...parts))

export const float32 = (number: number, value: number): Uint8Array => {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setFloat32(0, value, true)
  return join(varint(number * 8 + 5), bytes)
}

/** A model of IR 13 and opset 25 around the fields of a graph. */
export const modelOf = (...graph: readonly Uint8Array[]): Uint8Array =>
  join(field(1, 13), message(7, ...graph), message(8, field(2, 25)))

/** A TensorProto's fields: dims, data type, name and the rest. */
export const tensorFields = (
  name: string,
  type: number,
  dims: readonly number[],
  ...rest: readonly Uint8Array[]
): Uint8Array => join(...dims.map(dim => field(1, dim)), field(2, type), field(8, name), ...rest)
