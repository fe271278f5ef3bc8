/** Broken rules on the line of the budget that owns them: models are binary, a line of a model helps nobody. */
import type { Diagnostic } from '../../diagnostic.ts'
import type { Verdict } from '../../budget/judge/verdict.ts'
import { placeOf } from '../comment/diagnostics-text.ts'
import { plainLine, plainName } from '../text/escape.ts'
import { allVerdicts, brokenFirst } from '../comment/model-results.ts'
import type { GateResult } from '../../result/result.ts'

/** What a workflow command shows; lines and columns start at 1. */
export interface ReportAnnotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
}

/** The runner shows ten of a level and drops the rest without a word (platform-facts research §3.1). */
const MAX_ANNOTATIONS = 10

/** The worst first; errors before warnings, rules before messages. */
export const annotationsOf = (result: GateResult): readonly ReportAnnotation[] => {
  const broken = brokenFirst(allVerdicts(result)).map(verdict => ofVerdict(verdict, result))
  const messages = [...result.models.flatMap(({ diagnostics }) => diagnostics), ...result.diagnostics]
    .filter(({ severity }) => severity === 'error')
    .map(ofDiagnostic)
  const all = unique([...broken, ...messages])
  const errors = all.filter(({ level }) => level === 'error')
  return [...errors, ...all.filter(({ level }) => level !== 'error')].slice(0, MAX_ANNOTATIONS)
}

const ofVerdict = ({ rule, effect, text }: Verdict, { override }: GateResult): ReportAnnotation => {
  const scenario = rule.scenario === null ? '' : ` (${plainName(rule.scenario)})`
  const who = rule.model === '' ? 'all models' : `${plainName(rule.model)}${scenario}`
  const device = rule.device === null ? '' : ` on ${plainName(rule.device)}`
  const message = rule.message === null ? '' : ` (${plainLine(rule.message)})`
  const isError = effect === 'fail' && override === undefined
  return {
    level: isError ? 'error' : 'warning',
    title: isError ? 'Model budget exceeded' : 'Model budget',
    message: `${who}: ${plainLine(rule.name)}${device}: ${plainLine(text)}${message}`,
    file: rule.position.file,
    line: rule.position.line,
    column: rule.position.column,
  }
}

const ofDiagnostic = (found: Diagnostic): ReportAnnotation => {
  const { file, position } = found.where
  const parts = [placeOf(found.where), found.what, found.why, found.fix === undefined ? undefined : `Fix: ${found.fix}`]
  const at = position ?? (file === undefined ? undefined : { file, line: 1, column: 1 })
  return {
    level: 'error',
    title: `Flopgate: ${found.code}`,
    message: parts
      .filter(part => part !== undefined && part !== '')
      .map(part => plainLine(part ?? ''))
      .join('. '),
    ...(at === undefined ? {} : { file: at.file, line: at.line, column: at.column }),
  }
}

/** Scenarios and globs repeat a message about one line. */
const unique = (annotations: readonly ReportAnnotation[]): readonly ReportAnnotation[] => [
  ...new Map(
    annotations.map(annotation => [`${annotation.file}:${annotation.line}:${annotation.message}`, annotation]),
  ).values(),
]
