/** The machine-readable reports. Their shape is a promise: docs/json-report.md describes it, `schema` names its version. */
import type { Estimate } from '../../analyzer/hardware/predict/estimate.ts'
import type { NodeProfile, Profile } from '../../analyzer/profile/profile.ts'
import type { Verdict } from '../../budget/judge/verdict.ts'
import type { ModelDiff } from '../../diff/diff.ts'
import type { AnalyzedModel } from '../terminal/analyzed.ts'
import { exactJson } from '../../result/exact-json.ts'
import { inlineMarkdown } from '../blocks/print-markdown.ts'
import { headline } from '../comment/headline.ts'
import { outputsOf } from './outputs.ts'
import type { GateResult, ModelResult } from '../../result/result.ts'

export const REPORT_SCHEMA = 'flopgate/report/1'
export const ANALYSIS_SCHEMA = 'flopgate/analysis/1'
export const DIFF_SCHEMA = 'flopgate/diff/1'

/** `flopgate analyze --format json`. */
export const analysisJson = (models: readonly AnalyzedModel[]): string =>
  `${exactJson({ schema: ANALYSIS_SCHEMA, models: models.map(model => ({ path: model.path, ...profileFields(model.profile), estimates: model.estimates })) })}\n`

/** `flopgate diff --format json`. */
export const diffJson = ({ path, from, profile, baseProfile, diff }: ModelResult): string =>
  `${exactJson({
    schema: DIFF_SCHEMA,
    base: { path: from, totals: baseProfile?.totals ?? null },
    head: { path, totals: profile?.totals ?? null },
    ...(diff === null ? {} : diffFields(diff)),
  })}\n`

export interface ReportJsonOptions {
  /** Every node of every model: large, and needed only to use the report as a baseline. */
  readonly nodes?: boolean
}

/** The report of a check. */
export const reportJson = (result: GateResult, { nodes = false }: ReportJsonOptions = {}): string => {
  const outputs = outputsOf(result)
  return `${exactJson({
    schema: REPORT_SCHEMA,
    version: result.version,
    verdict: outputs.verdict,
    exitCode: result.exitCode,
    headline: inlineMarkdown(headline(result)),
    outputs,
    comparison: result.comparison,
    policy: result.policy,
    override: result.override,
    models: result.models.map(model => modelFields(model, nodes)),
    total: result.total.map(verdictFields),
    diagnostics: result.diagnostics,
  })}\n`
}

const modelFields = (model: ModelResult, nodes: boolean) => ({
  id: model.id,
  path: model.path,
  scenario: model.scenario,
  state: model.state,
  from: model.from,
  note: model.note,
  ...(model.profile === null ? { totals: null } : nodes ? profileFields(model.profile) : summaryFields(model.profile)),
  estimates: nodes ? model.estimates : model.estimates.map(withoutNodes),
  base:
    model.baseProfile === null
      ? null
      : { totals: model.baseProfile.totals, estimates: model.baseEstimates.map(withoutNodes) },
  diff: model.diff === null ? null : diffFields(model.diff, MAX_CHANGED_NODES),
  verdicts: model.verdicts.map(verdictFields),
  diagnostics: model.diagnostics,
})

const withoutNodes = (estimate: Estimate) => ({ ...estimate, nodes: undefined })

const summaryFields = (profile: Profile) => ({
  producer: profile.producer,
  irVersion: profile.irVersion,
  opsetImports: profile.opsetImports,
  bindings: profile.bindings,
  inputs: profile.inputs,
  outputs: profile.outputs,
  totals: profile.totals,
  coverage: profile.coverage,
  byOperator: profile.byOperator,
})

const profileFields = (profile: Profile) => ({
  ...summaryFields(profile),
  nodes: profile.nodes,
  diagnostics: profile.diagnostics,
})

/** A report of 200 models stays readable: the nodes with the largest changes stand for the rest. */
const MAX_CHANGED_NODES = 1_000

const diffFields = ({ totals, nodes, contributions, structure }: ModelDiff, most = Infinity) => ({
  changes: totals,
  changedNodeCount: nodes.length,
  changedNodes: nodes
    .slice(0, most)
    .map(({ base, head, ...change }) => ({ ...change, base: nodeName(base), head: nodeName(head) })),
  contributions,
  structure,
})

const nodeName = (node: NodeProfile | null): string | null => node?.name ?? null

const verdictFields = ({ rule, ...verdict }: Verdict) => ({
  rule: { ...rule, position: { file: rule.position.file, line: rule.position.line, column: rule.position.column } },
  ...verdict,
})
