/** A document as GitHub Markdown. Every text is escaped here, once. */
import { codeSpan, escapeProse } from '../text/escape.ts'
import { markdownTable } from '../text/table.ts'
import type { Block, Blocks, Item } from './blocks.ts'
import { type Inline, isEmpty, showInline, type SpanMark } from './inline.ts'

export const inlineMarkdown = (content: Inline): string =>
  showInline(content, { text: escapeProse, code: codeSpan, mark })

const mark = (kind: SpanMark, shown: string): string => {
  switch (kind) {
    case 'strong':
    case 'broken':
      return `**${shown}**`
    case 'small':
      return `<sub>${shown}</sub>`
    case 'failed':
      return shown
  }
}

export const printMarkdown = (blocks: Blocks): string => blocks.map(blockMarkdown).join('\n\n')

const blockMarkdown = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inlineMarkdown(block.content)}`
    case 'paragraph':
      return inlineMarkdown(block.content)
    case 'quote':
      return block.lines.map(line => `> ${inlineMarkdown(line)}`).join('\n>\n')
    case 'list':
      return [...lead(block.lead).map(inlineMarkdown), ...block.items.map(itemMarkdown)].join('\n')
    case 'table':
      return markdownTable({
        columns: block.table.columns.map(({ title, align }) => ({ title: inlineMarkdown(title), align })),
        rows: block.table.rows.map(cells => cells.map(inlineMarkdown)),
      })
    // The blank lines let Markdown be read inside.
    case 'fold':
      return `<details><summary>${inlineMarkdown(block.summary)}</summary>\n\n${printMarkdown(block.body)}\n\n</details>`
    case 'code':
      return fenced(block.language, block.lines).join('\n')
  }
}

const lead = (content: Inline): readonly Inline[] => (isEmpty(content) ? [] : [content])

const itemMarkdown = ({ content, source }: Item): string =>
  [
    `- ${inlineMarkdown(content)}`,
    ...(source.length === 0 ? [] : fenced('text', source).map(line => `  ${line}`)),
  ].join('\n')

/** Backticks and HTML comments in the lines cannot end or hide anything. */
const fenced = (language: string, lines: readonly string[]): readonly string[] => {
  const longest = Math.max(2, ...lines.flatMap(line => Array.from(line.matchAll(/`+/g), ([run]) => run.length)))
  const fence = '`'.repeat(longest + 1)
  return [`${fence}${language}`, ...lines.map(line => line.replaceAll('<!', '<\u200B!')), fence]
}
