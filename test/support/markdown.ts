/** What GitHub's Markdown would break on: uneven tables, open fences and folds, mentions, forged markers. */

/** Every fault found, in words; empty = well formed. */
export const markdownFaults = (markdown: string): readonly string[] => [
  ...tableFaults(markdown),
  ...foldFaults(markdown),
  ...textFaults(markdown),
]

const lines = (markdown: string): readonly string[] => markdown.split('\n')

/** Fenced blocks are taken out, and must all be closed. */
const withoutFences = (markdown: string): { readonly text: string; readonly isOpen: boolean } => {
  const kept: string[] = []
  let fence: string | undefined
  for (const line of lines(markdown)) {
    const run = /^\s*(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence === undefined && run !== undefined) fence = run
    else if (fence !== undefined && run?.startsWith(fence) === true && line.trim() === run) fence = undefined
    else if (fence === undefined) kept.push(line)
  }
  return { text: kept.join('\n'), isOpen: fence !== undefined }
}

/** Cells as GitHub splits them: at every `|` without a backslash, inside code spans too. */
const cellsOf = (row: string): number =>
  row
    .replace(/^\s*\|/, '')
    .replace(/\|\s*$/, '')
    .split(/(?<!\\)\|/).length

const tableFaults = (markdown: string): readonly string[] => {
  const { text, isOpen } = withoutFences(markdown)
  const faults = isOpen ? ['a fence is not closed'] : []
  const all = lines(text)
  all.forEach((line, index) => {
    if (!/^\|[:|-]+\|$/.test(line)) return
    const width = cellsOf(line)
    if (all[index - 2] !== '' && index > 1) faults.push(`no blank line before the table: ${all[index - 2]}`)
    if (cellsOf(all[index - 1] ?? '') !== width) faults.push(`uneven titles: ${all[index - 1]}`)
    for (let row = index + 1; (all[row] ?? '').startsWith('|'); row++) {
      if (cellsOf(all[row] ?? '') !== width) faults.push(`uneven row: ${all[row]}`)
    }
  })
  const stray = all.filter(line => line.includes('|') && !line.startsWith('|'))
  return [...faults, ...stray.map(line => `a bar outside a table: ${line}`)]
}

const foldFaults = (markdown: string): readonly string[] => {
  let depth = 0
  const faults: string[] = []
  for (const line of lines(withoutFences(markdown).text)) {
    const opened = line.match(/<details>/g)?.length ?? 0
    const closed = line.match(/<\/details>/g)?.length ?? 0
    if (opened > 0 && !/^<details><summary>.*<\/summary>$/.test(line)) faults.push(`a fold inside a line: ${line}`)
    if (closed > 0 && line !== '</details>') faults.push(`a fold closed inside a line: ${line}`)
    depth += opened - closed
    if (depth < 0) faults.push('a fold is closed twice')
  }
  return depth > 0 ? [...faults, 'a fold is not closed'] : faults
}

/** Takes out code as CommonMark finds it: a run of backticks up to the next run of the same length, escapes first. */
const withoutCode = (line: string): string => {
  let out = ''
  for (let at = 0; at < line.length; at++) {
    if (line.startsWith('<code>', at)) {
      const end = line.indexOf('</code>', at)
      if (end > 0) {
        out += 'CODE'
        at = end + '</code>'.length - 1
        continue
      }
    }
    if (line[at] === '\\') {
      out += line.slice(at, at + 2)
      at++
      continue
    }
    const run = /^`+/.exec(line.slice(at))?.[0]
    if (run === undefined) {
      out += line[at]
      continue
    }
    const close = [...line.slice(at + run.length).matchAll(/`+/g)].find(([found]) => found.length === run.length)
    out += close === undefined ? run : 'CODE'
    at += run.length - 1 + (close === undefined ? 0 : close.index + run.length)
  }
  return out
}

/** Tags that our reports write. */
const ALLOWED_TAG = /^<\/?(?:details|summary|sub|code)>$/

const textFaults = (markdown: string): readonly string[] => {
  const faults: string[] = []
  // oxlint-disable-next-line no-control-regex -- these must not be there
  if (/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u200E\u200F]/.test(markdown))
    faults.push('control or direction characters')
  if (/<!--/.test(markdown)) faults.push('an HTML comment')
  const text = withoutFences(markdown).text.split('\n').map(withoutCode).join('\n')
  for (const [tag] of text.matchAll(/(?<!\\)<[^>\n]*>?/g)) if (!ALLOWED_TAG.test(tag)) faults.push(`a tag: ${tag}`)
  for (const [mention] of text.matchAll(/@[\w-]+/g)) faults.push(`a mention: ${mention}`)
  for (const [issue] of text.matchAll(/(?<!&)#\d+|\bGH-\d+/gi)) faults.push(`an issue reference: ${issue}`)
  for (const [link] of text.matchAll(/https?:\/\/\S+|(?<!\\)\]\(|\bwww\.\w/g)) faults.push(`a link: ${link}`)
  return faults
}
