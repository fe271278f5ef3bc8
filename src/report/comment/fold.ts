/** A folded section. The blank lines let Markdown be read inside. Nothing without a body. */
export const fold = (summary: string, body: string): string =>
  body === '' ? '' : `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`

/** Parts with a blank line between them; empty ones are left out. */
export const paragraphs = (...parts: readonly string[]): string => parts.filter(part => part !== '').join('\n\n')
