/** Our own Markdown made readable in a terminal: tables aligned, folds opened and indented, markup taken away. */
import { readTable, renderInline } from './inline.ts'
import { type Paint, paintFor, plainPaint, type TextStyle } from './paint.ts'
import { type Table, textTable } from './table.ts'

const LOG_STYLE: TextStyle = { color: false, width: 120 }

/** Reads what `renderComment` writes; other Markdown is shown as it is. */
export const renderMarkdownForTerminal = (markdown: string, style: TextStyle = LOG_STYLE): string => {
  const paint = paintFor(style)
  const lines = markdown.split('\n')
  const out: string[] = []
  let depth = 0
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const indent = '  '.repeat(depth)
    if (line.startsWith('| ')) {
      const table = tableAt(lines, index)
      const text = textTable(table, style.width - indent.length, decorator(table, paint))
      out.push(...text.split('\n').map(row => `${indent}${row}`))
      index += table.rows.length + 1
      continue
    }
    const summary = /^<details><summary>(.*)<\/summary>$/.exec(line)?.[1]
    if (summary !== undefined) {
      out.push(`${indent}${paint.bold(`▸ ${inlineText(summary)}`)}`)
      depth++
    } else if (line === '</details>') depth = Math.max(0, depth - 1)
    else if (line.startsWith('<!-- ')) continue
    else
      out.push(...wrap(blockText(line, paint), style.width - indent.length).map(part => `${indent}${part}`.trimEnd()))
  }
  return out
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trimEnd()
}

const blockText = (line: string, paint: Paint): string => {
  const heading = /^#{1,6} (.*)$/.exec(line)?.[1]
  if (heading !== undefined) return paint.bold(inlineText(heading))
  return inlineText(line.replace(/^> ?/, '│ '), paint)
}

const tableAt = (lines: readonly string[], start: number): Table => {
  const { titles, isRight, rows } = readTable(lines, start)
  return {
    columns: titles.map((title, index) => ({
      title: inlineText(title),
      align: isRight[index] === true ? 'right' : 'left',
    })),
    rows: rows.map(cells =>
      cells.map(cell => (cell.includes('**') ? `${inlineText(cell)}${BROKEN}` : inlineText(cell))),
    ),
  }
}
/** Beside a number that broke its rule: bold is not visible everywhere. */
const BROKEN = ' !'

const decorator =
  ({ rows }: Table, paint: Paint) =>
  (cell: string, row: number, column: number): string => {
    if (row < 0) return paint.dim(cell)
    const text = rows[row]?.[column] ?? ''
    return text.endsWith(BROKEN) || text.startsWith('❌') ? paint.red(cell) : cell
  }

const same = (text: string): string => text

const inlineText = (markdown: string, paint: Paint = plainPaint): string =>
  renderInline(markdown, { text: same, code: paint.cyan, bold: paint.bold, small: paint.dim })

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
