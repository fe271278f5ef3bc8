/** A document as HTML: tables that can be sorted, folds, lists, quotes. Nothing of it passes through unescaped. */
import { escapeHtml } from '../text/escape.ts'
import type { Block, Blocks, BlockTable } from './blocks.ts'
import { hasMark, type Inline, isEmpty, showInline, type SpanMark } from './inline.ts'

export const printHtml = (blocks: Blocks): string => blocks.map(blockHtml).join('\n')

const blockHtml = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return block.level === 3 ? `<h1>${inlineHtml(block.content)}</h1>` : `<h2>${inlineHtml(block.content)}</h2>`
    case 'paragraph':
      return `<p>${inlineHtml(block.content)}</p>`
    case 'quote':
      return `<blockquote>${block.lines.map(inlineHtml).join('<br>')}</blockquote>`
    case 'list':
      return [
        ...(isEmpty(block.lead) ? [] : [`<p>${inlineHtml(block.lead)}</p>`]),
        ...block.items.map(({ content, source }) => `<p class="item">${inlineHtml(content)}</p>${sourceHtml(source)}`),
      ].join('\n')
    case 'table':
      return tableHtml(block.table)
    case 'fold':
      return `<details><summary>${inlineHtml(block.summary)}</summary>\n${printHtml(block.body)}\n</details>`
    case 'code':
      return sourceHtml(block.lines)
  }
}

const sourceHtml = (lines: readonly string[]): string =>
  lines.length === 0 ? '' : `<pre>${escapeHtml(lines.join('\n'))}</pre>`

const tableHtml = ({ columns, rows }: BlockTable): string => {
  const cell = (tag: 'th' | 'td', content: Inline, column: number): string =>
    `<${tag}${columns[column]?.align === 'right' ? ' class="n"' : ''}>${inlineHtml(content)}</${tag}>`
  const row = (cells: readonly Inline[]): string => {
    const kind = cells.some(content => hasMark(content, 'failed')) ? ' class="fail"' : ''
    return `<tr${kind}>${cells.map((content, column) => cell('td', content, column)).join('')}</tr>`
  }
  const head = columns.map(({ title }, column) => cell('th', title, column)).join('')
  return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${rows.map(row).join('')}</tbody></table></div>`
}

const inlineHtml = (content: Inline): string =>
  showInline(content, { text: escapeHtml, code: text => `<code>${escapeHtml(text)}</code>`, mark })

const mark = (kind: SpanMark, shown: string): string => {
  switch (kind) {
    case 'strong':
    case 'broken':
      return `<b>${shown}</b>`
    case 'small':
      return `<small>${shown}</small>`
    case 'failed':
      return shown
  }
}
