/**
 * Globs over slash-separated paths: `*` and `?` stay within a segment, `**` spans segments, `{a,b}` is a choice.
 * Matching is linear in pattern × text, so that no pattern can hang.
 */

/** A pattern with choices stands for at most this many plain ones; one with more is plain text and matches itself. */
const MAX_ALTERNATIVES = 256

/** Characters of all plain ones together: long texts with many choices would be copied for each. */
const MAX_EXPANDED_LENGTH = 64 * 1024

/** The text has a sign that makes it a pattern. */
export const hasGlob = (path: string): boolean => /[*?{]/.test(path)

/** The pattern stands for more plain ones than are looked at: it matches nothing but its own text. */
export const isTooWide = (pattern: string): boolean => expand(pattern) === undefined

/** `backbone/**` also matches `backbone` itself. Composed and decomposed accents are the same letters. */
export const matchesGlob = (pattern: string, path: string): boolean => {
  const segments = path.normalize('NFC').split('/')
  const plain = plainOf(pattern.normalize('NFC')) ?? []
  return plain.some(choice => matchSegments(choice, segments)) || path === pattern
}

type Plain = readonly string[]

/** The pattern that was asked for last: lists of paths are matched against one pattern after the other. */
let last: { readonly pattern: string; readonly plain: readonly Plain[] | undefined } | undefined

const plainOf = (pattern: string): readonly Plain[] | undefined => {
  if (last?.pattern !== pattern) last = { pattern, plain: expand(pattern)?.map(plain => plain.split('/')) }
  return last.plain
}

/** "a/{b,c}.onnx" → "a/b.onnx", "a/c.onnx"; unbalanced braces are plain text; undefined when there are too many. */
const expand = (pattern: string): readonly string[] | undefined => {
  const done: string[] = []
  const open = [pattern]
  let length = 0
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [, before, inner, after] = /^(.*)\{([^{}]*)\}(.*)$/s.exec(next) ?? []
    if (before === undefined || inner === undefined || after === undefined) done.push(next)
    else open.push(...inner.split(',').map(choice => `${before}${choice}${after}`))
    length += next.length
    if (done.length + open.length > MAX_ALTERNATIVES || length > MAX_EXPANDED_LENGTH) return undefined
  }
  return done
}

const matchSegments = (pattern: readonly string[], path: readonly string[]): boolean =>
  matchWildcards(pattern, path, {
    isStar: part => part === '**',
    isMatch: matchSegment,
  })

const matchSegment = (pattern: string, text: string): boolean =>
  matchWildcards([...pattern], [...text], {
    isStar: sign => sign === '*',
    isMatch: (sign, character) => sign === '?' || sign === character,
  })

interface Signs {
  readonly isStar: (part: string) => boolean
  readonly isMatch: (part: string, item: string) => boolean
}

/** The usual two-pointer match: on a mismatch, the last star takes one item more. */
const matchWildcards = (pattern: readonly string[], items: readonly string[], { isStar, isMatch }: Signs): boolean => {
  let p = 0
  let star = -1
  let starItem = 0
  for (let i = 0; i < items.length;) {
    const part = pattern[p]
    if (part !== undefined && isStar(part)) {
      star = p++
      starItem = i
    } else if (part !== undefined && isMatch(part, items[i] ?? '')) {
      p++
      i++
    } else if (star >= 0) {
      p = star + 1
      i = ++starItem
    } else return false
  }
  while (p < pattern.length && isStar(pattern[p] ?? '')) p++
  return p === pattern.length
}
