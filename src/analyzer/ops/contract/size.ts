/** Sizes that a file states in attributes and values: checked before they become dimensions, since a file may be hostile. */
import { isKnown, type Dim } from '../../dim/dim.ts'
import type { Call } from './operator.ts'
import { asDim, elementOf } from './value.ts'

/** Largest size an attribute may state: runtimes index attributes such as head counts with 32 bits. */
const MAX_SIZE = 2 ** 31 - 1

/** An attribute that counts something, `least` or more; undefined when it is absent. Reports other numbers. */
export const sizeOf = (call: Call, name: string, least = 1): number | undefined => {
  const size = call.int(name)
  if (size !== undefined && (size < least || size > MAX_SIZE))
    call.fail('attribute-invalid', `Cannot use ${name} ${size}`, `It must lie between ${least} and ${MAX_SIZE}`)
  return size
}

/** As `sizeOf`; reports an absent one too. */
export const requireSize = (call: Call, name: string, least = 1): number =>
  sizeOf(call, name, least) ?? call.requireInt(name)

/** The size that a one-element input states; undefined when it is not known. */
export const sizeAt = (call: Call, index: number): Dim | undefined => asDim(elementOf(call.tensor(index)))

/** A computed dimension; reports one below zero. */
export const nonNegative = (call: Call, dim: Dim, what: string): Dim =>
  isKnown(dim) && dim < 0 ? call.fail('shape-mismatch', `Cannot have ${dim} ${what}`) : dim
