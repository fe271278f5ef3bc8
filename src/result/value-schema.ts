/**
 * The values that records are made of. Each codec takes every value of its type, so that what was written can be read;
 * how large a record may be is decided in bytes, where it is read.
 */
import * as z from 'zod'
import { MAX_RANK } from '../analyzer/onnx/limits.ts'
import { bytes, type Bytes, flops, type Flops, joules, macs, type Macs, seconds } from '../units.ts'

export const text = z.string()
export const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly()
export const integer = z.int()

/** JSON has no infinity (operations per byte where no byte moves). No text, since a dimension may be named "Infinity". */
const beyondJson = z.codec(
  z.strictObject({ number: z.enum(['Infinity', '-Infinity', 'NaN']) }),
  z.custom<number>(value => typeof value === 'number' && !Number.isFinite(value)),
  {
    decode: ({ number }) => Number(number),
    encode: value => ({ number: nameOf(value) }),
  },
)

const nameOf = (value: number): 'Infinity' | '-Infinity' | 'NaN' =>
  Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity'

export const real = z.union([z.number(), beyondJson])

/** The longest count: a product over all dimensions of a tensor, each of 64 bits (19 digits), with room for sums. */
const MAX_DIGITS = 2 * MAX_RANK * 19
const DIGITS = new RegExp(`^-?\\d{1,${MAX_DIGITS}}$`)

/** Counts are decimal texts: JSON numbers lose digits. */
const counted = <Count extends bigint>(make: (value: bigint) => Count) =>
  z.codec(z.string().regex(DIGITS), z.custom<Count>(isBigInt), {
    decode: digits => make(BigInt(digits)),
    encode: String,
  })

const isBigInt = (value: unknown): boolean => typeof value === 'bigint'

export const count = counted(value => value)
export const macCount = counted<Macs>(macs)
export const flopCount = counted<Flops>(flops)
export const byteCount = counted<Bytes>(bytes)

/** Exact counts are texts, predictions are numbers. */
export const amount = z.union([count, real]).nullable()

const measured = <Unit extends number>(make: (value: number) => Unit) =>
  z.codec(real, z.custom<Unit>(isNumber), { decode: make, encode: value => value })

const isNumber = (value: unknown): boolean => typeof value === 'number'

export const secondsValue = measured(seconds)
export const joulesValue = measured(joules)

/** Names from a model as keys: every name is data, `__proto__` too (`z.record` passes over it). */
export const dictionary = <Value extends z.ZodType>(value: Value) =>
  z.codec(
    z.custom<Readonly<Record<string, z.input<Value>>>>(isObject),
    z.custom<Readonly<Record<string, z.output<Value>>>>(isObject),
    {
      decode: (members, context) => converted(members, context, member => z.safeDecode(value, member)),
      encode: (members, context) => converted(members, context, member => z.safeEncode(value, member)),
    },
  )

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)

const converted = <From, To>(
  members: Readonly<Record<string, From>>,
  context: Context,
  convert: (member: From) => z.ZodSafeParseResult<To>,
): Readonly<Record<string, To>> => {
  const entries: [string, To][] = []
  for (const [key, member] of Object.entries(members)) {
    const result = convert(member)
    if (result.success) entries.push([key, result.data])
    else
      for (const { path, message } of result.error.issues)
        context.issues.push({ code: 'custom', input: member, path: [key, ...path], message })
  }
  return Object.fromEntries(entries)
}

type Context = z.core.ParsePayload
