/**
 * Members in one order, however a value came about: reports are the same bytes whether a model was measured here or came
 * out of a shard's record.
 */
import type { Verdict } from '../budget/judge/verdict.ts'
import type { Diagnostic, SourcePosition } from '../diagnostic.ts'
import type { ModelResult } from './result.ts'

export const inOrder = (result: ModelResult): ModelResult => ({
  ...result,
  verdicts: result.verdicts.map(verdictInOrder),
  diagnostics: result.diagnostics.map(diagnosticInOrder),
})

export const verdictInOrder = (verdict: Verdict): Verdict => ({
  rule: {
    metric: verdict.rule.metric,
    name: verdict.rule.name,
    model: verdict.rule.model,
    scenario: verdict.rule.scenario,
    device: verdict.rule.device,
    part: verdict.rule.part,
    position: verdict.rule.position,
    severity: verdict.rule.severity,
    message: verdict.rule.message,
    owner: verdict.rule.owner,
  },
  kind: verdict.kind,
  status: verdict.status,
  effect: verdict.effect,
  unit: verdict.unit,
  value: verdict.value,
  interval: verdict.interval,
  isLowerBound: verdict.isLowerBound,
  limit: verdict.limit,
  limitText: verdict.limitText,
  base: verdict.base,
  delta: verdict.delta,
  share: verdict.share,
  skipped: verdict.skipped,
  text: verdict.text,
})

export const diagnosticInOrder = ({ code, severity, where, what, why, fix }: Diagnostic): Diagnostic => ({
  code,
  severity,
  where: {
    ...(where.file === undefined ? {} : { file: where.file }),
    ...(where.position === undefined ? {} : { position: positionInOrder(where.position) }),
    ...(where.node === undefined ? {} : { node: where.node }),
  },
  what,
  ...(why === undefined ? {} : { why }),
  ...(fix === undefined ? {} : { fix }),
})

const positionInOrder = ({ file, line, column, text, length }: SourcePosition): SourcePosition => ({
  file,
  line,
  column,
  ...(text === undefined ? {} : { text }),
  ...(length === undefined ? {} : { length }),
})
