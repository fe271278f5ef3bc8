/** Proves at compile time that a schema and a type say the same, in both directions: no member more, none less. */
import type * as z from 'zod'

/** Takes a schema whose values are those of `Type`, and no others; anything else does not compile. */
export const exactly =
  <Type>() =>
  <Schema extends z.ZodType>(schema: Schema & Proof<Type, z.output<Schema>>): Schema =>
    schema

/** What a wrong schema would have to be; the compiler prints it. */
type Proof<Type, Read> = Same<Plain<Type>, Plain<Read>> extends true ? unknown : Difference<Type, Read>

interface Difference<Type, Read> {
  readonly 'the schema is not the type': {
    readonly missing: Exclude<keyof Type, keyof Read>
    readonly unknown: Exclude<keyof Read, keyof Type>
    readonly different: {
      [Key in keyof Type & keyof Read]: Same<Plain<Pick<Type, Key>>, Plain<Pick<Read, Key>>> extends true ? never : Key
    }[keyof Type & keyof Read]
  }
}

/** Two types are identical when neither can be told from the other in a condition; optional members count. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/** Interfaces, intersections and lists in one form; all data is readonly. */
type Plain<T> = T extends bigint | number | string | boolean | null | undefined
  ? T
  : { readonly [Key in keyof T]: Plain<T[Key]> }
