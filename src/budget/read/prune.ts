/** The data without its faulty places, so that the checks behind the schema can still speak about the rest. */
import type { PlacedIssue } from './schema-issues.ts'
import type { Path } from './yaml-source.ts'

/** undefined = a fault cannot be cut out without moving the places of what follows (an item of a list). */
export const prune = (value: unknown, issues: readonly PlacedIssue[]): unknown => {
  const copy: unknown = structuredClone(value)
  for (const { path, key } of issues) {
    const target = key === undefined ? path : [...path, key]
    if (target[0] === 'version' && isMap(copy)) copy['version'] = 1
    else if (!cut(copy, target)) return undefined
  }
  return copy
}

/** Removes the value at `path`, or, where a key is missing, what should have held it. */
const cut = (root: unknown, path: Path): boolean => {
  let holder: unknown = root
  for (const step of path.slice(0, -1)) {
    if (Array.isArray(holder) && typeof step === 'number') holder = holder[step]
    else if (isMap(holder) && Object.hasOwn(holder, step)) holder = holder[step]
    else return true
  }
  const last = path.at(-1)
  if (last === undefined || !isMap(holder)) return false
  if (!Object.hasOwn(holder, last)) return cut(root, path.slice(0, -1))
  return Reflect.deleteProperty(holder, last)
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
