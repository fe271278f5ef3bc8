/** Our own Markdown as HTML: tables that can be sorted, folds, lists, quotes. Nothing of it passes through unescaped. */
import { escapeHtml } from './escape.ts'
import { readTable, renderInline } from './inline.ts'

const inlineHtml = (markdown: string): string =>
  renderInline(markdown, {
    text: escapeHtml,
    code: text => `<code>${escapeHtml(text)}</code>`,
    bold: rendered => `<b>${rendered}</b>`,
    small: rendered => `<small>${rendered}</small>`,
  })

export const markdownForHtml = (markdown: string): string => {
  const lines = markdown.split('\n')
  const out: string[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (line.startsWith('| ')) {
      const { html, rows } = tableHtml(lines, index)
      out.push(html)
      index += rows + 1
    } else if (line !== '') out.push(blockHtml(line))
  }
  return out.join('\n')
}

const blockHtml = (line: string): string => {
  const summary = /^<details><summary>(.*)<\/summary>$/.exec(line)?.[1]
  if (summary !== undefined) return `<details><summary>${inlineHtml(summary)}</summary>`
  if (line === '</details>') return line
  const heading = /^(#{1,6}) (.*)$/.exec(line)
  if (heading !== null)
    return heading[1] === '###'
      ? `<h1>${inlineHtml(heading[2] ?? '')}</h1>`
      : `<h2>${inlineHtml(heading[2] ?? '')}</h2>`
  if (line.startsWith('- ')) return `<p class="item">${inlineHtml(line.slice(2))}</p>`
  if (line.startsWith('>')) return `<blockquote>${inlineHtml(line.slice(1).trim())}</blockquote>`
  return `<p>${inlineHtml(line)}</p>`
}

const tableHtml = (lines: readonly string[], start: number): { readonly html: string; readonly rows: number } => {
  const { titles, isRight, rows } = readTable(lines, start)
  const cell = (tag: 'th' | 'td', text: string, column: number): string =>
    `<${tag}${isRight[column] === true ? ' class="n"' : ''}>${inlineHtml(text)}</${tag}>`
  const row = (cells: readonly string[]): string => {
    const kind = cells.some(text => text.startsWith('❌')) ? ' class="fail"' : ''
    return `<tr${kind}>${cells.map((text, column) => cell('td', text, column)).join('')}</tr>`
  }
  const head = titles.map((title, column) => cell('th', title, column)).join('')
  const html = `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${rows.map(row).join('')}</tbody></table></div>`
  return { html, rows: rows.length }
}
