/** Changes an input: bytes anywhere, or the fields of a protobuf message with all lengths around them kept right. */
import type { Random } from './random.ts'

/** Extents, counts and codes at which readers go wrong. */
const NUMBERS = [
  0n,
  1n,
  2n,
  64n,
  4096n,
  2n ** 31n,
  2n ** 32n - 1n,
  2n ** 53n,
  2n ** 63n - 1n,
  2n ** 64n - 1n,
  2n ** 64n - 65_536n,
] as const
const WORDS = [
  '',
  'toString',
  '__proto__',
  'constructor',
  'x',
  'Conv',
  'Loop',
  'Unsqueeze',
  'Expand',
  '{a,b}{a,b}',
  '\u0000',
  '9'.repeat(40),
] as const

export type Bytes = Uint8Array

const join = (...parts: readonly Bytes[]): Bytes => new Uint8Array(Buffer.concat(parts))

const varint = (value: bigint): Bytes => {
  const bytes: number[] = []
  let rest = value
  for (; rest >= 0x80n; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80)
  return Uint8Array.from([...bytes, Number(rest)])
}

interface Field {
  readonly tag: bigint
  readonly content: Bytes
}

/** The fields of a message; undefined when the bytes are none. */
const fieldsOf = (bytes: Bytes): readonly Field[] | undefined => {
  const fields: Field[] = []
  let at = 0
  const number = (): bigint | undefined => {
    let value = 0n
    for (let shift = 0n; shift < 70n && at < bytes.length; shift += 7n) {
      const byte = bytes[at++] ?? 0
      value |= BigInt(byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
    return undefined
  }
  while (at < bytes.length) {
    const tag = number()
    const start = at
    if (tag === undefined || tag < 8n) return undefined
    const width = new Map([
      [1n, 8],
      [5n, 4],
    ]).get(tag & 7n)
    if (width !== undefined) at += width
    else if ((tag & 7n) === 0n) {
      if (number() === undefined) return undefined
    } else if ((tag & 7n) === 2n) {
      const length = number()
      if (length === undefined || length > BigInt(bytes.length - at)) return undefined
      fields.push({ tag, content: bytes.subarray(at, at + Number(length)) })
      at += Number(length)
      continue
    } else return undefined
    if (at > bytes.length) return undefined
    fields.push({ tag, content: bytes.subarray(start, at) })
  }
  return fields
}

const write = (fields: readonly Field[]): Bytes =>
  join(
    ...fields.flatMap(({ tag, content }) => [
      varint(tag),
      ...((tag & 7n) === 2n ? [varint(BigInt(content.length))] : []),
      content,
    ]),
  )

/** One change somewhere in the tree of messages. */
const mutateMessage = (bytes: Bytes, other: Bytes, random: Random): Bytes => {
  const fields = fieldsOf(bytes)
  if (fields === undefined || fields.length === 0) return mutateLeaf(bytes, random)
  const at = random.below(fields.length)
  const field = fields[at]
  if (field === undefined) return bytes
  const isLong = (field.tag & 7n) === 2n
  switch (random.below(isLong ? 12 : 4)) {
    case 0:
      return write(fields.toSpliced(at, 1))
    case 1:
      return write(fields.toSpliced(random.below(fields.length), 0, field))
    case 2:
      return write([...(fieldsOf(other) ?? []).slice(0, 40), ...fields].toSpliced(random.below(40), 1))
    case 3:
      return isLong
        ? write(fields.toReversed())
        : write(fields.with(at, { ...field, content: mutateLeaf(field.content, random) }))
    default:
      return write(fields.with(at, { ...field, content: mutateMessage(field.content, other, random) }))
  }
}

const mutateLeaf = (bytes: Bytes, random: Random): Bytes => {
  switch (random.below(4)) {
    case 0:
      return varint(random.of(NUMBERS))
    case 1:
      return new TextEncoder().encode(random.of(WORDS))
    case 2:
      return join(bytes, varint(random.of(NUMBERS)))
    default:
      return mutateBytes(bytes, random)
  }
}

/** Flips, cuts, repeats: for texts and for broken files. */
const mutateBytes = (bytes: Bytes, random: Random): Bytes => {
  const at = random.below(bytes.length + 1)
  const end = at + random.below(Math.min(64, bytes.length - at + 1))
  switch (random.below(4)) {
    case 0:
      return join(bytes.subarray(0, at), bytes.subarray(end))
    case 1:
      return join(bytes.subarray(0, end), bytes.subarray(at))
    case 2:
      return join(bytes.subarray(0, at), new TextEncoder().encode(random.of(WORDS)), bytes.subarray(end))
    default:
      return bytes.length === 0 ? bytes : bytes.with(at % bytes.length, random.below(256))
  }
}

/** One to four changes. `other` lends fields. */
export const mutate = (
  bytes: Bytes,
  other: Bytes,
  { random, isMessage }: { random: Random; isMessage: boolean },
): Bytes => {
  let changed = bytes
  for (let left = 1 + random.below(4); left > 0; left--)
    changed = isMessage && random.below(8) > 0 ? mutateMessage(changed, other, random) : mutateBytes(changed, random)
  return changed
}
