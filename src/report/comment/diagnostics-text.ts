/** A diagnostic in its four parts: where, what, why, how to fix it. For terminals, and as a list of a report. */
import type { Diagnostic, Location, SourcePosition } from '../../diagnostic.ts'
import { type Blocks, item, type Item, list } from '../blocks/blocks.ts'
import { code, inline, type Inline, joinWords, prose, strong, type Words } from '../blocks/inline.ts'
import { MAX_MESSAGE, plainLine, plainName, shorten } from '../text/escape.ts'
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

/** As an item of a list. */
const diagnosticItem = (found: Diagnostic, others: number): Item => {
  const place = placeOf(found.where)
  const { why, fix } = found
  const parts: readonly Words[] = [
    inline`${SIGN[found.severity]} ${place === '' ? '' : inline`${code(place, 120)}: `}${sentence(found.what)}`,
    ...(why === undefined || why === '' ? [] : [sentence(why)]),
    ...(fix === undefined || fix === '' ? [] : [inline`${strong('Fix:')} ${sentence(fix)}`]),
    `(${found.code})`,
  ]
  const more = others > 0 ? ` and ${plural(others, 'more place')} like it` : ''
  const { position } = found.where
  return item(inline`${joinWords(parts, ' ')}${more}`, position === undefined ? [] : caretLines(position))
}

const sentence = (text: string): Inline => prose(endSentence(shorten(plainLine(text), MAX_MESSAGE)))

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

/** Up to `most` messages as a list, errors first. */
export const diagnosticsList = (diagnostics: readonly Diagnostic[], most: number): Blocks => {
  const groups = groupDiagnostics(diagnostics)
  const rest = groups.length - most
  return list([
    ...groups
      .slice(0, most)
      .flatMap(([first, ...others]) => (first === undefined ? [] : [diagnosticItem(first, others.length)])),
    ...(rest > 0 ? [item(`… and ${rest} more`)] : []),
  ])
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
