/** Text of a report as data: what it says and what is code, strong or small. Printers escape; nothing here is markup. */
import { MAX_MESSAGE, plainLine, plainName, shorten } from '../text/escape.ts'

export type Span =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: SpanMark; readonly content: Inline }

/** `broken`: a number beyond its limit. `failed`: the word of a failing status. */
export type SpanMark = 'strong' | 'small' | 'broken' | 'failed'

export type Inline = readonly Span[]

/** What a report is written from: our own words, numbers, or text that is taken apart already. */
export type Words = string | number | bigint | Inline

export const NOTHING: Inline = []

/** inline`${code(name)} is ${amount} over its limit` */
export const inline = (words: TemplateStringsArray, ...values: readonly Words[]): Inline =>
  words.reduce<Inline>((all, text, index) => joined(joined(all, spansOf(text)), spansOf(values[index] ?? '')), NOTHING)

export const spansOf = (words: Words): Inline =>
  typeof words === 'object' ? words : words === '' ? NOTHING : [{ kind: 'text', text: String(words) }]

/** Neighbouring texts become one, so that a printer sees what stands beside each character. */
const joined = (left: Inline, right: Inline): Inline => {
  const [last, first] = [left.at(-1), right[0]]
  return last?.kind === 'text' && first?.kind === 'text'
    ? [...left.slice(0, -1), { kind: 'text', text: `${last.text}${first.text}` }, ...right.slice(1)]
    : [...left, ...right]
}

export const joinWords = (parts: readonly Words[], separator: string): Inline =>
  parts.reduce<Inline>((all, part, index) => inline`${all}${index === 0 ? '' : separator}${part}`, NOTHING)

/** A name from a model, a budget or a commit. */
export const code = (name: string, most?: number): Inline => [{ kind: 'code', text: plainName(name, most) }]

/** A message from outside, as one line; what it puts between backticks is code. */
export const prose = (message: string, most = MAX_MESSAGE): Inline =>
  shorten(plainLine(message), most)
    .split(QUOTED_CODE)
    .flatMap((part, index) => (index % 2 === 1 ? code(part, most) : spansOf(part)))
/** Beside another backtick a span would start or end elsewhere. */
const QUOTED_CODE = /(?<!`)`([^`]*[^`\s][^`]*)`(?!`)/

const marked =
  (kind: SpanMark) =>
  (content: Words): Inline => [{ kind, content: spansOf(content) }]

export const strong = marked('strong')
export const small = marked('small')
export const broken = marked('broken')
export const failed = marked('failed')

export const isEmpty = (content: Inline): boolean => content.length === 0

/** Whether this, or what is inside it, is marked so. */
export const hasMark = (content: Inline, mark: SpanMark): boolean =>
  content.some(span => 'content' in span && (span.kind === mark || hasMark(span.content, mark)))

/** How the pieces are shown. */
export interface InlineStyle {
  readonly text: (text: string) => string
  readonly code: (text: string) => string
  /** Gets its content shown already. */
  readonly mark: (kind: SpanMark, shown: string) => string
}

export const showInline = (content: Inline, style: InlineStyle): string =>
  content
    .map(span =>
      span.kind === 'text'
        ? style.text(span.text)
        : span.kind === 'code'
          ? style.code(span.text)
          : style.mark(span.kind, showInline(span.content, style)),
    )
    .join('')
