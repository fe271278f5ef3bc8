/** Reads comma separated values (RFC 4180) with a header line, as measured tables and calibration files are. */

/** Rows longer or more numerous than this are not a table of measurements. */
const MAX_CELLS = 5_000_000

export type CsvRow = Readonly<Record<string, string>>

/** One record per line after the header; quoted cells may hold commas, line breaks and doubled quotes. */
export const readCsv = (text: string): readonly CsvRow[] => {
  const [header, ...lines] = cellsOf(text.startsWith('\uFEFF') ? text.slice(1) : text)
  if (header === undefined) return []
  const names = header.map(name => name.trim())
  return lines.map(cells => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])))
}

const cellsOf = (text: string): readonly (readonly string[])[] => {
  const lines: string[][] = []
  let line: string[] = []
  let at = 0
  for (let cells = 0; at < text.length && cells < MAX_CELLS; cells++) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at)
    line.push(cell.value)
    at = cell.end
    if (text[at] === ',') {
      at++
      if (at === text.length) line.push('')
      else continue
    }
    if (text[at] === '\r') at++
    if (text[at] === '\n') at++
    if (line.length > 1 || line[0] !== '') lines.push(line)
    line = []
  }
  return lines
}

interface Cell {
  readonly value: string
  /** Position of the separator after the cell. */
  readonly end: number
}

const plainCell = (text: string, start: number): Cell => {
  let end = start
  while (end < text.length && text[end] !== ',' && text[end] !== '\n' && text[end] !== '\r') end++
  return { value: text.slice(start, end), end }
}

const quotedCell = (text: string, start: number): Cell => {
  let end = start + 1
  while (end < text.length && !(text[end] === '"' && text[end + 1] !== '"')) end += text[end] === '"' ? 2 : 1
  const value = text.slice(start + 1, end).replaceAll('""', '"')
  const rest = plainCell(text, Math.min(end + 1, text.length))
  return { value: value + rest.value, end: rest.end }
}
