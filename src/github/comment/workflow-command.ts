/** Lines for the job's log. The runner reads commands out of it, so text from a model must not look like one. */

export type AnnotationLevel = 'error' | 'warning' | 'notice'

export interface Annotation {
  readonly level: AnnotationLevel
  readonly title: string
  readonly message: string
  /** From the top of the repository. Lines and columns start at 1. */
  readonly file?: string
  readonly line?: number
  readonly column?: number
}

/** The runner drops what is beyond this, per level and step, without a word (actions/runner `_maxCountPerIssueType`). */
export const MAX_ANNOTATIONS_PER_LEVEL = 10
/** The runner cuts there (actions/runner `_maxIssueMessageLength`). */
const MAX_MESSAGE_CHARACTERS = 4_096

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** `::error file=…,line=…,title=…::message`, escaped as the runner unescapes it (actions/toolkit, command.ts). */
export const formatAnnotation = (annotation: Annotation): string => {
  const { level, title, message, file, line, column } = annotation
  const properties = Object.entries({ file, line, col: column, title: visible(title).slice(0, 255) }).flatMap(
    ([key, value]) => (value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`]),
  )
  return `::${level} ${properties.join(',')}::${escapeData(visible(message).slice(0, MAX_MESSAGE_CHARACTERS))}`
}

/** The first ten of each level, in the given order: the caller puts the worst first. */
export const selectAnnotations = (annotations: readonly Annotation[]): readonly Annotation[] =>
  (['error', 'warning', 'notice'] as const).flatMap(level =>
    annotations.filter(annotation => annotation.level === level).slice(0, MAX_ANNOTATIONS_PER_LEVEL),
  )

/**
 * Text for the log that no line of which is a command: `::name::` counts at the start of a line and `##[name]`
 * anywhere in it (actions/runner ActionCommand.cs).
 */
export const safeLog = (text: string): string =>
  text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map(line =>
      visible(line)
        .replace(/^(\s*):(?=:)/, '$1: ')
        .replaceAll('##[', '## ['),
    )
    .join('\n')

/** Control characters would move a terminal's cursor; format characters hide and reorder text. */
const visible = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Cf}]/gu, character => ('\t\r\n'.includes(character) ? character : ''))
