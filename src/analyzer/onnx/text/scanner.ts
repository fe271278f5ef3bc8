/** Tokens of ONNX's textual syntax (onnx docs/Syntax.md), with positions for messages. */
import { diagnostic, DiagnosticError } from '../../../diagnostic.ts'

export type Token =
  | { readonly kind: 'name' | 'text'; readonly text: string }
  | { readonly kind: 'int'; readonly value: bigint }
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'mark'; readonly text: string }
  | { readonly kind: 'end' }

// no pattern repeats an alternative: on megabytes of it the matching would run out of stack
const SPACE = /\s+|#[^\n]*/y
const NAME = /[A-Za-z_]\w*/y
const NUMBER = /[+-]?(?:inf|nan|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/y
const PLAIN_TEXT = /[^"\\]*/y
const MARK = /=>|[()[\]{}<>,:=@?.]/y

/** Words that are numbers, unless a name is expected. */
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['inf', Infinity],
  ['nan', NaN],
])

export class Scanner {
  readonly #text: string
  readonly #file: string
  #at = 0
  #start = 0
  #next: Token | undefined

  constructor(text: string, file: string) {
    this.#text = text
    this.#file = file
  }

  peek(): Token {
    this.#next ??= this.#scan()
    return this.#next
  }

  take(): Token {
    const token = this.peek()
    this.#next = undefined
    return token
  }

  isMark(text: string): boolean {
    const token = this.peek()
    return token.kind === 'mark' && token.text === text
  }

  /** Takes the mark when it comes next. */
  skip(text: string): boolean {
    const found = this.isMark(text)
    if (found) this.take()
    return found
  }

  expect(text: string): void {
    if (!this.skip(text)) throw this.error(`"${text}" is expected here`)
  }

  name(): string {
    const token = this.take()
    if (token.kind === 'name') return token.text
    throw this.error('a name is expected here')
  }

  /** A name, or any text in quotes. */
  quotableName(): string {
    const token = this.take()
    if (token.kind === 'name' || token.kind === 'text') return token.text
    throw this.error('a name is expected here')
  }

  text(): string {
    const token = this.take()
    if (token.kind === 'text') return token.text
    throw this.error('a text in quotes is expected here')
  }

  integer(): bigint {
    const token = this.take()
    if (token.kind === 'int') return token.value
    throw this.error('an integer is expected here')
  }

  /** Items between two marks, separated by commas; a comma may also end the list. */
  list<Item>(open: string, close: string, item: () => Item): Item[] {
    this.expect(open)
    const items: Item[] = []
    while (!this.skip(close)) {
      items.push(item())
      if (!this.skip(',') && !this.isMark(close)) throw this.error(`"," or "${close}" is expected here`)
    }
    return items
  }

  /** At the token that was read last. */
  error(why: string): DiagnosticError {
    const before = this.#text.slice(0, this.#start)
    const line = before.split('\n').length
    const column = this.#start - before.lastIndexOf('\n')
    const text = this.#text.slice(this.#start - column + 1).split('\n', 1)[0] ?? ''
    // a hostile line may be megabytes long
    const position = { file: this.#file, line, column, ...(text.length <= 200 ? { text } : {}) }
    return new DiagnosticError(
      diagnostic('model-malformed', { file: this.#file, position }, 'The text is not a model in ONNX syntax', {
        why: `Line ${line}, column ${column}: ${why}.`,
        fix: 'Correct the text, or save the model in the binary form.',
      }),
    )
  }

  #scan(): Token {
    while (this.#match(SPACE) !== undefined);
    this.#start = this.#at
    if (this.#at >= this.#text.length) return { kind: 'end' }
    const name = this.#match(NAME)
    if (name !== undefined) {
      const number = NUMBER_WORDS.get(name)
      return number === undefined ? { kind: 'name', text: name } : { kind: 'float', value: number }
    }
    const number = this.#match(NUMBER)
    if (number !== undefined) return numberToken(number)
    if (this.#text[this.#at] === '"') return this.#scanText()
    const mark = this.#match(MARK)
    if (mark !== undefined) return { kind: 'mark', text: mark }
    throw this.error('this character has no meaning here')
  }

  /** Text in quotes; a backslash takes the next character as it is. */
  #scanText(): Token {
    const parts: string[] = []
    this.#at++
    for (;;) {
      parts.push(this.#match(PLAIN_TEXT) ?? '')
      const end = this.#text[this.#at]
      if (end === undefined) throw this.error('the text has no closing quote')
      if (end === '"') {
        this.#at++
        return { kind: 'text', text: parts.join('') }
      }
      parts.push(this.#text[this.#at + 1] ?? '')
      this.#at += 2
    }
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0]
    if (found !== undefined) this.#at += found.length
    return found
  }
}

const numberToken = (text: string): Token => {
  if (/^[+-]?\d+$/.test(text)) return { kind: 'int', value: BigInt(text.replace(/^\+/, '')) }
  if (text.endsWith('inf')) return { kind: 'float', value: text.startsWith('-') ? -Infinity : Infinity }
  return { kind: 'float', value: text.endsWith('nan') ? NaN : Number(text) }
}
