/**
 * Hostile text made harmless. Names come from models, budgets and commits (docs/trust.md): they may hold markup,
 * mentions, terminal escapes, or characters that hide or reorder what follows.
 */

/** A name longer than this is shortened in its middle, in characters: the ends tell names apart. */
export const MAX_NAME = 80
/** Longest message that is shown whole. */
export const MAX_MESSAGE = 400

/** CSI, OSC and two-byte escape sequences of terminals (ECMA-48). */
// oxlint-disable-next-line no-control-regex -- these are what is removed
const TERMINAL_SEQUENCE = /[\u001B\u009B](?:\[[0-?]*[ -/]*[@-~]?|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[@-Z\\^_])?/gu
/** Line breaks of every system, tabs, other control characters, and lone surrogates. */
const BREAKING = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+/gu
/** Zero-width and direction marks; letters that draw nothing (Hangul fillers, braille blank); variation selectors. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\u115F|\u1160|\u2800|\u3164|\uFFA0|\u034F/gu
/** More than two accents on one letter climb over the lines around it. */
const ACCENTS = /(\p{M}{2})\p{M}+/gu

/** One line without control, hidden or reordering characters. The base of every other function here. */
export const plainLine = (text: string): string =>
  text
    .slice(0, MAX_READ)
    .replaceAll(TERMINAL_SEQUENCE, '')
    .replaceAll(BREAKING, ' ')
    .replaceAll(INVISIBLE, '')
    .replaceAll(ACCENTS, '$1')
    .replaceAll(/\s+/gu, ' ')
    .trim()

/** Characters of a text that are looked at: far beyond what is shown, and cheap. */
const MAX_READ = 4_000

/** At most `most` characters, cut in the middle. */
export const shorten = (text: string, most = MAX_NAME): string => {
  if (text.length <= most) return text
  const characters = [...text]
  if (characters.length <= most) return text
  const head = Math.ceil((most - 1) / 2)
  return `${characters.slice(0, head).join('')}…${characters.slice(characters.length - (most - 1 - head)).join('')}`
}

/** For names that are empty or invisible. */
const NO_NAME = '(no name)'

/** A name in plain text: clean and short. */
export const plainName = (name: string, most = MAX_NAME): string => shorten(plainLine(name), most) || NO_NAME

/** Inside code spans entities are not decoded, so these need the HTML form; `|` would end a table cell. */
const BREAKS_CODE_SPAN = /[|\\<>&$]/

/**
 * A name as inline code for Markdown, in prose and in table cells: `` `conv1` ``. GitHub links no mention, issue number
 * or address inside code.
 */
export const code = (name: string, most = MAX_NAME): string => codeSpan(plainName(name, most))

/** A clean text as a code span. */
export const codeSpan = (text: string): string => {
  if (BREAKS_CODE_SPAN.test(text)) return `<code>${entities(text)}</code>`
  const longestRun = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longestRun + 1)
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${text}${pad}${fence}`
}

/** Every character that Markdown or HTML could read as markup, as a numeric entity. */
const entities = (text: string): string =>
  text.replaceAll(/[^\p{L}\p{N}\p{M} .,:/+=()…-]/gu, character => `&#${character.codePointAt(0) ?? 0xfffd};`)

/** Breaks a word for GitHub's filters, which run on the rendered text, where escapes are gone. Draws nothing. */
const BREAK = '\u200B'

/**
 * A message as Markdown prose or table cell: no markup, no mention, no issue reference, no link. What the message puts
 * between backticks becomes code.
 */
export const prose = (message: string, most = MAX_MESSAGE): string =>
  shorten(plainLine(message), most)
    .split(QUOTED_CODE)
    .map((part, index) => (index % 2 === 1 ? code(part, most) : escapeProse(part)))
    .join('')
/** Beside another backtick a span would start or end elsewhere. */
const QUOTED_CODE = /(?<!`)`([^`]*[^`\s][^`]*)`(?!`)/

/** Clean text as prose. */
export const escapeProse = (text: string): string =>
  text
    .replaceAll(MARKUP, character => ESCAPED[character] ?? `\\${character}`)
    .replaceAll(/\bGH-(?=\d)/gi, `$&${BREAK}`)
    .replaceAll('://', `:${BREAK}//`)
    .replaceAll(/\bwww\./gi, `www${BREAK}.`)

const MARKUP = /[&<>|@#\\`*_~[\]!$^{}]/g
/** What a backslash is not enough for: entities, cells, and words that GitHub links after escapes are gone. */
const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  '@': `@${BREAK}`,
  '#': `\\#${BREAK}`,
}

/** Text or an attribute value of HTML and SVG, clean and short. */
export const html = (text: string, most = MAX_MESSAGE): string => escapeHtml(shorten(plainLine(text), most))

export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
