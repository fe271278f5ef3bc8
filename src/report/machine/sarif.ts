/** Broken rules as SARIF 2.1.0, for code scanning: on the line of the budget that owns each. */
import { DIAGNOSTICS, type Diagnostic } from '../../diagnostic.ts'
import type { Verdict } from '../../budget/judge/verdict.ts'
import { plainLine, plainName } from '../text/escape.ts'
import { exactJson } from '../../result/exact-json.ts'
import { allVerdicts, brokenFirst } from '../comment/model-results.ts'
import type { GateResult } from '../../result/result.ts'

/** GitHub reads at most this many results of a run (platform-facts research §3.1; docs, SARIF support). */
const MAX_RESULTS = 5_000

export const sarif = (result: GateResult): string => {
  const broken = brokenFirst(allVerdicts(result))
  const problems = [...result.models.flatMap(({ diagnostics }) => diagnostics), ...result.diagnostics]
  const results = [...broken.map(ofVerdict), ...problems.map(found => ofDiagnostic(found, result.policy.file))]
  return `${exactJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Flopgate', semanticVersion: result.version, rules: rulesOf(broken, problems) } },
        columnKind: 'utf16CodeUnits',
        results: results.slice(0, MAX_RESULTS),
      },
    ],
  })}\n`
}

const rulesOf = (broken: readonly Verdict[], problems: readonly Diagnostic[]) => [
  ...[...new Set(broken.map(({ rule }) => rule.name))].map(name => ({
    id: name,
    shortDescription: { text: `A limit of the model budget: ${plainLine(name)}` },
  })),
  ...[...new Set(problems.map(({ code }) => code))].map(code => ({
    id: code,
    shortDescription: { text: DIAGNOSTICS[code].when },
    help: { text: DIAGNOSTICS[code].remedy },
  })),
]

const LEVEL = { fail: 'error', warn: 'warning', pass: 'note' } as const

const ofVerdict = ({ rule, effect, text }: Verdict) => {
  const who = rule.model === '' ? 'all models' : plainName(rule.model)
  const where = [rule.scenario, rule.device, rule.part].flatMap(part => (part === null ? [] : [plainName(part)]))
  const message = `${[who, ...where].join(', ')}: ${plainLine(text)}${rule.message === null ? '' : ` (${plainLine(rule.message)})`}`
  return {
    ruleId: rule.name,
    level: LEVEL[effect],
    message: { text: message },
    locations: [place(rule.position.file, rule.position.line, rule.position.column)],
    /** The same finding in two runs, whatever its numbers. */
    partialFingerprints: { rule: [rule.name, rule.model, ...where].join('/') },
  }
}

const ofDiagnostic = ({ code, severity, where, what, why, fix }: Diagnostic, budget: string) => {
  const parts = [what, why, fix === undefined ? undefined : `Fix: ${fix}`].flatMap(part =>
    part === undefined || part === '' ? [] : [plainLine(part)],
  )
  const { position, file } = where
  return {
    ruleId: code,
    level: severity,
    message: { text: parts.join('. ') },
    locations: [place(position?.file ?? file ?? budget, position?.line ?? 1, position?.column ?? 1)],
  }
}

const place = (file: string, line: number, column: number) => ({
  physicalLocation: {
    artifactLocation: { uri: encodeURI(plainLine(file).replaceAll('\\', '/')), uriBaseId: '%SRCROOT%' },
    region: { startLine: Math.max(1, line), startColumn: Math.max(1, column) },
  },
})
