/** The first line of our comment: invisible, and all we know about the run that wrote it. */
import * as z from 'zod'

const MARKER = z.object({
  /** Several Flopgate runs on one pull request tell their comments apart by this. */
  id: z.string().regex(/^[\w.-]{1,64}$/),
  head: z.string().regex(/^[0-9a-f]{0,64}$/),
  base: z.string().regex(/^[0-9a-f]{0,64}$/),
  run: z.number().int().nonnegative(),
  attempt: z.number().int().nonnegative(),
  /** What a later run needs to know of this one: an accepted override. */
  memory: z.record(z.string().max(200), z.unknown()).optional(),
})

export type Marker = Readonly<z.infer<typeof MARKER>>

/** Room for the marker line in the comment's length. */
export const MARKER_MAX_CHARACTERS = 4_096

export const isMarkerId = (id: string): boolean => MARKER.shape.id.safeParse(id).success

/** `>` is written as an escape, so that no value can end the comment. */
export const formatMarker = (marker: Marker): string =>
  `<!-- flopgate v1 ${JSON.stringify(marker).replaceAll('>', '\\u003e').replaceAll('--', '-\\u002d')} -->`

/** Only the very first line counts: a quotation of our comment in another one is not ours. */
export const parseMarker = (body: string): Marker | undefined => {
  const line = body.slice(0, MARKER_MAX_CHARACTERS).split(/\r?\n/, 1)[0] ?? ''
  const json = /^<!-- flopgate v\d+ (\{.*\}) -->$/.exec(line)?.[1]
  if (json === undefined) return undefined
  try {
    const parsed = MARKER.safeParse(JSON.parse(json))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}

/** What somebody accepted holds until they take it back, also over a run that passes or that could not ask. */
export const keepAccepted = (marker: Marker, old: Marker | undefined): Marker => {
  const accepted = old?.memory?.['accepted']
  if (accepted === undefined || marker.memory?.['accepted'] !== undefined) return marker
  const keeping = { ...marker, memory: { ...marker.memory, accepted } }
  return formatMarker(keeping).length <= MARKER_MAX_CHARACTERS ? keeping : marker
}

/** The text below the marker, as GitHub may have stored it. */
export const withoutMarker = (body: string): string =>
  body
    .replace(/^<!-- flopgate [^\n]*\n?/, '')
    .replaceAll('\r\n', '\n')
    .trim()

/** GitHub's limit for a comment; the folded form is a little longer than the report was. */
const MAX_FOLDED_CHARACTERS = 65_000

/** The report as a folded, outdated one. Its first line is no marker any more, so no run takes it for the current one. */
export const foldOld = (body: string, { head }: Marker): string => {
  const report = withoutMarker(body)
  const title = `Outdated Flopgate report${head === '' ? '' : ` for ${head.slice(0, 7)}`}`
  const content = report.length > MAX_FOLDED_CHARACTERS ? 'It was long and is gone.' : report
  return `<!-- flopgate outdated -->\n<details><summary>${title}</summary>\n\n${content}\n\n</details>`
}

/** A run is older when it was started earlier; a later attempt of the same run is newer. */
export const isOlder = (one: Marker, other: Marker): boolean =>
  one.run === other.run ? one.attempt < other.attempt : one.run < other.run
