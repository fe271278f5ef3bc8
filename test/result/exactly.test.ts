import * as z from 'zod'
import { expect, test } from 'vitest'
import { exactly } from '../../src/result/exactly.ts'

interface Known {
  readonly name: string
  readonly size?: number
  readonly parts: readonly { readonly of: string | null }[]
}
const parts = z.array(z.strictObject({ of: z.string().nullable() })).readonly()
const name = z.string()
const size = z.number().exactOptional()

// The compiler is what is tested: a schema that is wrongly accepted makes its @ts-expect-error an error.
test('a schema is the type, or it does not compile', () => {
  const right = exactly<Known>()(z.strictObject({ name, size, parts }))
  expect(right.parse({ name: 'x', parts: [{ of: null }] })).toEqual({ name: 'x', parts: [{ of: null }] })
  // @ts-expect-error it demands what the type may lack
  exactly<Known>()(z.strictObject({ name, size: z.number(), parts }))
  // @ts-expect-error it does not know a member that may be there
  exactly<Known>()(z.strictObject({ name, parts }))
  // @ts-expect-error it has a member that the type lacks
  exactly<Known>()(z.strictObject({ name, size, parts, more: name.exactOptional() }))
  // @ts-expect-error it is narrower further down
  exactly<Known>()(z.strictObject({ name, size, parts: z.array(z.strictObject({ of: name })).readonly() }))
  // @ts-expect-error it is wider
  exactly<Known>()(z.strictObject({ name: name.nullable(), size, parts }))
})
