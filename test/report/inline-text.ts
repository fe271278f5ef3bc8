/** What a reader sees of the inline Markdown that reports write: an independent reading, to compare names with. */

/** How the pieces are shown. */
interface InlineStyle {
  readonly text: (text: string) => string
  readonly code: (text: string) => string
  /** Gets its content rendered already. */
  readonly bold: (rendered: string) => string
  readonly small: (rendered: string) => string
}

const INLINE =
  /(?<fence>`+)(?<pad> ?)(?<span>.*?)\k<pad>\k<fence>(?!`)|<code>(?<coded>.*?)<\/code>|\*\*(?<bold>.+?)\*\*|<sub>(?<small>.*?)<\/sub>|\\(?<escaped>[!-/:-@[-`{-~])|&(?<entity>#\d+|[a-z]+);|\u200B/g

const renderInline = (markdown: string, style: InlineStyle): string => {
  const parts: string[] = []
  let from = 0
  for (const match of markdown.matchAll(INLINE)) {
    parts.push(style.text(markdown.slice(from, match.index)), renderMatch(match.groups ?? {}, style))
    from = match.index + match[0].length
  }
  parts.push(style.text(markdown.slice(from)))
  return parts.join('')
}

const renderMatch = (groups: Readonly<Record<string, string | undefined>>, style: InlineStyle): string => {
  const { fence, span, coded, bold, small, escaped, entity } = groups
  if (fence !== undefined) return style.code(span ?? '')
  if (coded !== undefined) return style.code(coded.replaceAll(/&(#\d+|[a-z]+);/g, (_, name: string) => decode(name)))
  if (bold !== undefined) return style.bold(renderInline(bold, style))
  if (small !== undefined) return style.small(renderInline(small, style))
  if (escaped !== undefined) return style.text(escaped)
  return entity === undefined ? '' : style.text(decode(entity))
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }

/** Control characters never come back out of an entity. */
const decode = (entity: string): string => {
  if (!entity.startsWith('#')) return Object.hasOwn(NAMED, entity) ? (NAMED[entity] ?? '') : `&${entity};`
  const point = Number(entity.slice(1))
  return point < 32 || point > 0x10ffff ? '' : String.fromCodePoint(point)
}

const same = (text: string): string => text

/** What a reader sees of inline Markdown. */
export const inlineTextOf = (markdown: string): string =>
  renderInline(markdown, { text: same, code: same, bold: same, small: same })
