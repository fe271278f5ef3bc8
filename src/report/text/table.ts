/** One table, printed as Markdown or as aligned text. Cells are escaped already. */

export type Align = 'left' | 'right'

export interface Column {
  readonly title: string
  readonly align: Align
}

export interface Table {
  readonly columns: readonly Column[]
  /** As many cells as columns. */
  readonly rows: readonly (readonly string[])[]
}

export const left = (title: string): Column => ({ title, align: 'left' })
export const right = (title: string): Column => ({ title, align: 'right' })

/** A GitHub table. Nothing is drawn for a table without rows. */
export const markdownTable = ({ columns, rows }: Table): string =>
  rows.length === 0
    ? ''
    : [
        line(columns.map(({ title }) => title)),
        `|${columns.map(({ align }) => (align === 'right' ? '--:' : ':--')).join('|')}|`,
        ...rows.map(line),
      ].join('\n')

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** Columns under each other with two spaces between them; the widest left column gives way when the line is too long. */
export const textTable = ({ columns, rows }: Table, width = Infinity, decorate: Decorate = plain): string => {
  if (rows.length === 0) return ''
  const natural = columns.map(({ title }, index) =>
    Math.max(textWidth(title), ...rows.map(row => textWidth(row[index] ?? ''))),
  )
  const widths = fitWidths(natural, columns, width)
  const print = (cells: readonly string[], row: number): string =>
    cells
      .map((cell, column) => {
        const padded = pad(cell, widths[column] ?? 0, columns[column]?.align ?? 'left')
        return decorate(column === cells.length - 1 ? padded.trimEnd() : padded, row, column)
      })
      .join(GAP)
      .trimEnd()
  return [
    print(
      columns.map(({ title }) => title),
      -1,
    ),
    ...rows.map(print),
  ].join('\n')
}

/** Colours a padded cell; the row of the titles is -1. */
export type Decorate = (cell: string, row: number, column: number) => string
const plain: Decorate = cell => cell

const GAP = '  '
/** A column is not made narrower than this. */
const MIN_WIDTH = 12

const fitWidths = (natural: readonly number[], columns: readonly Column[], width: number): readonly number[] => {
  const widths = [...natural]
  const overrun = columns.at(-1)?.align === 'left' ? (natural.at(-1) ?? 0) : 0
  const total = (): number => widths.reduce((sum, value) => sum + value + GAP.length, -GAP.length)
  for (let excess = total() - width; excess > 0; excess = total() - width) {
    const widest = widths.reduce((best, value, index) => {
      // The last column may run over the edge: nothing stands to its right, and no shorter column gives way to it.
      const isCandidate =
        columns[index]?.align === 'left' && value > MIN_WIDTH && index < columns.length - 1 && value >= overrun
      return isCandidate && value > (widths[best] ?? -1) ? index : best
    }, -1)
    if (widest < 0) break
    widths[widest] = Math.max(MIN_WIDTH, (widths[widest] ?? 0) - excess)
  }
  return widths
}

const pad = (cell: string, width: number, align: Align): string => {
  const shown = textWidth(cell) > width ? cut(cell, width) : cell
  const space = ' '.repeat(Math.max(0, width - textWidth(shown)))
  return align === 'right' ? `${space}${shown}` : `${shown}${space}`
}

const cut = (text: string, width: number): string => {
  const characters = [...text]
  const start = Math.ceil((width - 1) / 2)
  return `${characters.slice(0, start).join('')}…${characters.slice(characters.length - (width - 1 - start)).join('')}`
}

/** East Asian wide letters and emoji take two cells of a terminal (Unicode TR 11, its main blocks). */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F300}-\u{1FAFF}]/u
const NO_WIDTH = /\p{M}/u

export const textWidth = (text: string): number => {
  if (ASCII.test(text)) return text.length
  let width = 0
  for (const character of text) width += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1
  return width
}
const ASCII = /^[ -~]*$/
