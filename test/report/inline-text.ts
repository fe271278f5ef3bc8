import { renderInline } from '../../src/report/text/inline.ts'

const same = (text: string): string => text

/** What a reader sees of inline Markdown. */
export const inlineTextOf = (markdown: string): string =>
  renderInline(markdown, { text: same, code: same, bold: same, small: same })
