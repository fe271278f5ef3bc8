/** What is fuzzed: each target takes bytes and says what is wrong, or a signature of how it answered. */
import { analyzeRead } from '../../src/analyzer/analyzer.ts'
import { readModelBytes } from '../../src/analyzer/onnx/read-model.ts'
import { parseLfsPointer } from '../../src/baseline/git/lfs-pointer.ts'
import { parseBudget } from '../../src/budget/read/parse-budget.ts'
import type { Profile } from '../../src/analyzer/profile/profile.ts'
import { parseRecord } from '../../src/result/record-json.ts'

export const TARGETS = ['model', 'text', 'budget', 'record', 'pointer'] as const
export type Target = (typeof TARGETS)[number]

export interface Answer {
  /** What must not be: a failed rule, a negative count. Exceptions are the caller's to catch. */
  readonly wrong: string | undefined
  /** How the target answered: inputs with a new signature are kept and mutated further. */
  readonly signature: string
}

export const run = (target: Target, bytes: Uint8Array): Answer => {
  switch (target) {
    case 'model':
    case 'text':
      return runModel(bytes)
    case 'budget':
      return answered(parseBudget(new TextDecoder().decode(bytes), 'flopgate.yml').diagnostics.map(({ code }) => code))
    case 'record': {
      const parsed = parseRecord(new TextDecoder().decode(bytes), 'record.json')
      return answered([JSON.stringify(parsed.ok)])
    }
    case 'pointer':
      return answered([typeof parseLfsPointer(bytes)])
  }
}

const answered = (signs: readonly string[]): Answer => ({
  wrong: undefined,
  signature: [...new Set(signs)].toSorted().join(' '),
})

const runModel = (bytes: Uint8Array): Answer => {
  const analysis = analyzeRead(readModelBytes(bytes))
  if (!analysis.ok) return answered(analysis.diagnostics.map(({ code }) => code))
  const { profile } = analysis
  const signs = [
    ...profile.diagnostics.map(({ code }) => code),
    ...profile.nodes.map(({ op, status, reason }) => `${op}:${status}:${reason.split(':')[0]}`),
  ]
  return { ...answered(signs), wrong: wrongIn(profile) }
}

const wrongIn = ({ nodes, totals }: Profile): string | undefined => {
  const failed = nodes.find(({ reason }) => reason.startsWith('rule-failed'))
  if (failed !== undefined) return `the rule of ${failed.op} failed`
  for (const counts of [totals, ...nodes])
    for (const [name, value] of Object.entries(counts))
      if (typeof value === 'bigint' && value < 0n) return `${name} is ${value}`
  return undefined
}
