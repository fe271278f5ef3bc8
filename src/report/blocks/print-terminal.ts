/** A document as text for a terminal or a log: tables aligned, folds opened and indented. */
import { type Paint, paintFor, plainPaint, type TextStyle } from '../text/paint.ts'
import { type Table, textTable } from '../text/table.ts'
import type { Block, Blocks, BlockTable } from './blocks.ts'
import { hasMark, type Inline, isEmpty, showInline } from './inline.ts'

export const printTerminal = (blocks: Blocks, style: TextStyle): string => linesOf(blocks, style).join('\n')

/** Blocks stand apart by an empty line. */
const linesOf = (blocks: Blocks, style: TextStyle): readonly string[] =>
  blocks.flatMap((block, index) => [...(index === 0 ? [] : ['']), ...blockLines(block, style)])

const blockLines = (block: Block, style: TextStyle): readonly string[] => {
  const paint = paintFor(style)
  const wrapped = (text: string): readonly string[] => wrap(text, style.width)
  switch (block.kind) {
    case 'heading':
      return wrapped(paint.bold(shown(block.content)))
    case 'paragraph':
      return wrapped(shown(block.content, paint))
    case 'quote':
      return block.lines.flatMap((line, index) => [
        ...(index === 0 ? [] : ['│']),
        ...wrapped(`│ ${shown(line, paint)}`),
      ])
    case 'list':
      return [
        ...(isEmpty(block.lead) ? [] : wrapped(shown(block.lead, paint))),
        ...block.items.flatMap(({ content, source }) => [
          ...wrapped(`- ${shown(content, paint)}`),
          ...source.map(line => `  ${line}`),
        ]),
      ]
    case 'table':
      return tableText(block.table, paint, style.width).split('\n')
    case 'fold': {
      const inner = linesOf(block.body, { ...style, width: style.width - INDENT.length })
      return [paint.bold(`▸ ${shown(block.summary)}`), '', ...inner.map(line => `${INDENT}${line}`.trimEnd())]
    }
    case 'code':
      return block.lines
  }
}
const INDENT = '  '

/** Beside a number that broke its rule: bold is not visible everywhere. */
const BROKEN = ' !'

const tableText = ({ columns, rows }: BlockTable, paint: Paint, width: number): string => {
  const plain: Table = {
    columns: columns.map(({ title, align }) => ({ title: shown(title), align })),
    rows: rows.map(cells => cells.map(cell => `${shown(cell)}${hasMark(cell, 'broken') ? BROKEN : ''}`)),
  }
  return textTable(plain, width, (text, row, column) => {
    if (row < 0) return paint.dim(text)
    const cell = rows[row]?.[column] ?? []
    return hasMark(cell, 'broken') || hasMark(cell, 'failed') ? paint.red(text) : text
  })
}

const same = (text: string): string => text

const shown = (content: Inline, paint: Paint = plainPaint): string =>
  showInline(content, {
    text: same,
    code: paint.cyan,
    mark: (kind, text) => (kind === 'small' ? paint.dim(text) : kind === 'failed' ? text : paint.bold(text)),
  })

/** Breaks at spaces; a word that is longer than the line stays whole. */
const wrap = (text: string, width: number): readonly string[] => {
  if (text.length <= width || text.includes('\u001B')) return [text]
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
