/**
 * Full git object names. Only a value of this type reaches a git command line as a revision, so text from an event
 * payload can never be read as an option or as a revision expression.
 */

declare const objectId: unique symbol
/** A full, lower-case hexadecimal object name: 40 digits (SHA-1) or 64 (SHA-256). */
export type ObjectId = string & { readonly [objectId]: true }

const FULL_NAME = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const ALL_ZEROS = /^0+$/

/** Git writes "no such object" as zeros (`before` of a push that creates a branch): that is undefined here. */
export const parseObjectId = (text: string): ObjectId | undefined => {
  const name = text.trim().toLowerCase()
  return FULL_NAME.test(name) && !ALL_ZEROS.test(name) ? (name as ObjectId) : undefined
}

/** Seven digits: what git and GitHub print. */
export const shortId = (id: string): string => id.slice(0, 7)
