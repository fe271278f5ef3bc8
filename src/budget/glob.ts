/**
 * Globs over slash-separated paths: `*` and `?` stay within a segment, `**` spans segments, `{a,b}` is a choice.
 * Matching is linear in pattern × text, so that no pattern can hang.
 */

/** A pattern with choices stands for at most this many plain ones; further ones are not expanded. */
const MAX_ALTERNATIVES = 256

/** The text has a sign that makes it a pattern. */
export const hasGlob = (path: string): boolean => /[*?{]/.test(path)

/** `backbone/**` also matches `backbone` itself. */
export const matchesGlob = (pattern: string, path: string): boolean => {
  const segments = path.split('/')
  return alternatives(pattern).some(plain => matchSegments(plain.split('/'), segments))
}

/** "a/{b,c}.onnx" → "a/b.onnx", "a/c.onnx"; unbalanced braces are plain text. */
const alternatives = (pattern: string): readonly string[] => {
  const done: string[] = []
  const open = [pattern]
  for (let next = open.pop(); next !== undefined && done.length < MAX_ALTERNATIVES; next = open.pop()) {
    const [, before, inner, after] = /^(.*)\{([^{}]*)\}(.*)$/s.exec(next) ?? []
    if (before === undefined || inner === undefined || after === undefined) done.push(next)
    else if (open.length < MAX_ALTERNATIVES) open.push(...inner.split(',').map(choice => `${before}${choice}${after}`))
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
