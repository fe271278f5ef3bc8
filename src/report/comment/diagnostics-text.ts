/** A diagnostic in its four parts: where, what, why, how to fix it (DESIGN.md §5). For terminals and for Markdown. */
import type { Diagnostic, Location, SourcePosition } from '../../diagnostic.ts'
import { code, plainLine, plainName, prose, shorten } from '../text/escape.ts'
import { plural } from './model-results.ts'
import { type Paint, plainPaint } from '../text/paint.ts'

/** "flopgate.yml:12:7", "model.onnx, node conv1". '' when the message is about the run. */
export const placeOf = ({ file, position, node }: Location): string => {
  const place = position === undefined ? file : `${position.file}:${position.line}:${position.column}`
  const isElsewhere = file !== undefined && position !== undefined && file !== position.file
  const parts = [
    ...(place === undefined ? [] : [plainName(place, 120)]),
    ...(isElsewhere ? [plainName(file, 120)] : []),
    ...(node === undefined ? [] : [`node ${plainName(node)}`]),
  ]
  return parts.join(', ')
}

export const diagnosticText = (found: Diagnostic, paint: Paint = plainPaint): string => {
  const place = placeOf(found.where)
  const kind = paint[found.severity === 'error' ? 'red' : found.severity === 'warning' ? 'yellow' : 'blue'](
    found.severity,
  )
  const head = `${place === '' ? '' : `${paint.bold(place)}  `}${kind} ${found.code}: ${plainLine(found.what)}`
  const rest = [
    ...(found.where.position === undefined ? [] : caretLines(found.where.position)),
    ...(found.why === undefined || found.why === '' ? [] : [`  ${plainLine(found.why)}`]),
    ...(found.fix === undefined || found.fix === ''
      ? []
      : [`  ${paint.green('Fix:')} ${endSentence(plainLine(found.fix))}`]),
  ]
  return [head, ...rest].join('\n')
}

/** The line of the file with the faulty part underlined. */
export const caretLines = ({ line, column, text, length = 1 }: SourcePosition): readonly string[] => {
  if (text === undefined || plainLine(text) === '') return []
  const number = String(line)
  const from = column > MAX_INDENT ? column - MAX_INDENT : 0
  const shown = Array.from(text.slice(from, from + MAX_SOURCE), visible).join('')
  const at = Math.max(0, column - 1 - from)
  const marks = '^'.repeat(Math.max(1, Math.min(length, shown.length - at)))
  return [`  ${number} | ${shown.trimEnd()}`, `  ${' '.repeat(number.length)} | ${' '.repeat(at)}${marks}`]
}
/** A terminal line; the marked place stays in sight. */
const MAX_SOURCE = 100
const MAX_INDENT = 80
/** One character for one, so that the caret stays under its place. */
const visible = (character: string): string =>
  character === '\t' ? ' ' : /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(character) ? '·' : character

const endSentence = (text: string): string => (/[.!?:]["”`]?$/.test(text) ? text : `${text}.`)

const SIGN = { error: '❌', warning: '⚠️', note: 'ℹ️' } as const

/** One list item of Markdown. */
export const diagnosticMarkdown = (found: Diagnostic): string => {
  const place = placeOf(found.where)
  const parts = [
    `${SIGN[found.severity]} ${place === '' ? '' : `${code(place, 120)}: `}${endSentence(prose(found.what))}`,
    ...(found.why === undefined || found.why === '' ? [] : [endSentence(prose(found.why))]),
    ...(found.fix === undefined || found.fix === '' ? [] : [`**Fix:** ${endSentence(prose(found.fix))}`]),
    `(${found.code})`,
  ]
  return [`- ${parts.join(' ')}`, ...sourceBlock(found.where.position)].join('\n')
}

/** The faulty line as a code block of the list item. Backticks and HTML comments in it cannot end or hide anything. */
const sourceBlock = (position: SourcePosition | undefined): readonly string[] => {
  const lines = position === undefined ? [] : caretLines(position)
  if (lines.length === 0) return []
  const longest = Math.max(2, ...lines.flatMap(line => Array.from(line.matchAll(/`+/g), ([run]) => run.length)))
  const fence = '`'.repeat(longest + 1)
  return [`${fence}text`, ...lines.map(line => line.replaceAll('<!', '<\u200B!')), fence].map(line => `  ${line}`)
}

const WEIGHT = { error: 0, warning: 1, note: 2 } as const

/** Errors first; the same message about many places is said once with their number. */
export const groupDiagnostics = (diagnostics: readonly Diagnostic[]): readonly (readonly Diagnostic[])[] => {
  const groups = new Map<string, Diagnostic[]>()
  for (const found of diagnostics) {
    const key = JSON.stringify([
      found.severity,
      found.code,
      found.where.node === undefined ? found.what : '',
      found.where.position?.line,
    ])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [found])
    else group.push(found)
  }
  return [...groups.values()].toSorted((a, b) => WEIGHT[a[0]?.severity ?? 'note'] - WEIGHT[b[0]?.severity ?? 'note'])
}

/** Up to `most` messages as a Markdown list, errors first. */
export const diagnosticsMarkdown = (diagnostics: readonly Diagnostic[], most: number): string => {
  const groups = groupDiagnostics(diagnostics)
  const lines = groups
    .slice(0, most)
    .flatMap(([first, ...others]) =>
      first === undefined
        ? []
        : [
            `${diagnosticMarkdown(first)}${others.length > 0 ? ` and ${plural(others.length, 'more place')} like it` : ''}`,
          ],
    )
  const rest = groups.length - most
  return [...lines, ...(rest > 0 ? [`- … and ${rest} more`] : [])].join('\n')
}

/** The same for terminals. */
export const diagnosticsText = (
  diagnostics: readonly Diagnostic[],
  most: number,
  paint: Paint = plainPaint,
): string => {
  const groups = groupDiagnostics(diagnostics)
  const lines = groups
    .slice(0, most)
    .flatMap(([first, ...others]) =>
      first === undefined
        ? []
        : [
            `${diagnosticText(first, paint)}${others.length > 0 ? `\n  … and ${plural(others.length, 'more place')} like it` : ''}`,
          ],
    )
  const rest = groups.length - most
  return shorten([...lines, ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n'), MAX_TEXT)
}
/** A terminal shows no more than this at once: a few hundred lines. */
const MAX_TEXT = 50_000
