/** At most this share of the longer name may differ for it to be worth suggesting. */
const MAX_DISTANCE_SHARE = 0.4
const MAX_SUGGESTIONS = 3
/** Longer input is not a typing mistake; it also bounds the work on hostile text. */
const MAX_LENGTH = 64

/** Known names that `name` may have meant, nearest first: those that hold it, then those few edits away. */
export const nearestNames = (name: string, known: readonly string[]): readonly string[] => {
  if (name.length === 0 || name.length > MAX_LENGTH) return []
  return known
    .map(candidate => ({ candidate, distance: candidate.includes(name) ? 0.5 : editDistance(name, candidate) }))
    .filter(({ candidate, distance }) => distance <= MAX_DISTANCE_SHARE * Math.max(name.length, candidate.length))
    .sort((a, b) => a.distance - b.distance || a.candidate.length - b.candidate.length)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ candidate }) => candidate)
}

/** Levenshtein distance: insertions, deletions and replacements that turn `a` into `b`. */
const editDistance = (a: string, b: string): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 0; i < a.length; i++) {
    const row = [i + 1]
    for (let j = 0; j < b.length; j++) {
      const replace = (previous[j] ?? 0) + (a[i] === b[j] ? 0 : 1)
      row.push(Math.min(replace, (previous[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1))
    }
    previous = row
  }
  return previous[b.length] ?? 0
}
