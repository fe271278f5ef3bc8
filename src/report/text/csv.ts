/** Cells of CSV files (RFC 4180). */

/** Quoted where needed; a text that a spreadsheet would run as a formula is kept from it by an apostrophe. */
export const csvCell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows of cells as text that ends in a line break. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `${rows.map(row => row.map(csvCell).join(',')).join('\n')}\n`
