/** A report as a small document: printed to Markdown, to a terminal and to HTML by the printers beside this file. */
import { type Inline, isEmpty, spansOf, type Words } from './inline.ts'
import type { Align } from '../text/table.ts'

export type Block =
  | { readonly kind: 'heading'; readonly level: 3 | 4; readonly content: Inline }
  | { readonly kind: 'paragraph'; readonly content: Inline }
  /** Lines of one quotation. */
  | { readonly kind: 'quote'; readonly lines: readonly Inline[] }
  | { readonly kind: 'list'; readonly lead: Inline; readonly items: readonly Item[] }
  | { readonly kind: 'table'; readonly table: BlockTable }
  | { readonly kind: 'fold'; readonly summary: Inline; readonly body: Blocks }
  | { readonly kind: 'code'; readonly language: string; readonly lines: readonly string[] }

export type Blocks = readonly Block[]

export interface Item {
  readonly content: Inline
  /** Lines of source below it. */
  readonly source: readonly string[]
}

export interface BlockTable {
  readonly columns: readonly { readonly title: Inline; readonly align: Align }[]
  /** As many cells as columns. */
  readonly rows: readonly (readonly Inline[])[]
}

export const heading = (level: 3 | 4, content: Words): Blocks => [{ kind: 'heading', level, content: spansOf(content) }]

/** Nothing without words, as everywhere here. */
export const paragraph = (words: Words): Blocks => {
  const content = spansOf(words)
  return isEmpty(content) ? [] : [{ kind: 'paragraph', content }]
}

export const quote = (lines: readonly Words[]): Blocks =>
  lines.length === 0 ? [] : [{ kind: 'quote', lines: lines.map(spansOf) }]

/** @param lead a line right above the items */
export const list = (items: readonly Item[], lead: Words = ''): Blocks =>
  items.length === 0 ? paragraph(lead) : [{ kind: 'list', lead: spansOf(lead), items }]

export const item = (content: Words, source: readonly string[] = []): Item => ({ content: spansOf(content), source })

export interface TableWords {
  readonly columns: readonly { readonly title: Words; readonly align: Align }[]
  readonly rows: readonly (readonly Words[])[]
}

export const table = ({ columns, rows }: TableWords): Blocks =>
  rows.length === 0
    ? []
    : [
        {
          kind: 'table',
          table: {
            columns: columns.map(({ title, align }) => ({ title: spansOf(title), align })),
            rows: rows.map(cells => cells.map(spansOf)),
          },
        },
      ]

export const left = <Title extends Words>(title: Title) => ({ title, align: 'left' }) as const
export const right = <Title extends Words>(title: Title) => ({ title, align: 'right' }) as const

export const fold = (summary: Words, body: Blocks): Blocks =>
  body.length === 0 ? [] : [{ kind: 'fold', summary: spansOf(summary), body }]

export const codeBlock = (language: string, lines: readonly string[]): Blocks => [{ kind: 'code', language, lines }]
