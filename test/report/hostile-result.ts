/** A result of many models with many changed nodes, every name of which is an attack. */
import type { NodeProfile, Profile } from '../../src/analyzer/profile/profile.ts'
import { coverageOf, sumByOperator, totalsOf } from '../../src/analyzer/profile/totals.ts'
import { judge } from '../../src/budget/judge/judge.ts'
import { diagnostic } from '../../src/diagnostic.ts'
import { diffProfiles } from '../../src/diff/diff.ts'
import type { GateResult, ModelResult } from '../../src/result/result.ts'
import { flopsOf, macs } from '../../src/units.ts'
import { modelWith, node, profile } from '../budget/sample-profile.ts'
import { HOSTILE } from './hostile-names.ts'
import { BASE, HEAD } from './sample-results.ts'

/** About 300 characters, different for each number. */
const nameOf = (index: number): string => {
  const attack = HOSTILE[index % HOSTILE.length] ?? ''
  return `${index}${attack}${'x|`<@a#1\n'.repeat(30)}`.slice(0, 300)
}

const nodeOf = (index: number, work: bigint): NodeProfile =>
  node(nameOf(index), nameOf(index % 40), {
    domain: nameOf(index % 7),
    scope: [nameOf(index % 50), nameOf(index % 90)],
    macs: macs(work),
    flops: flopsOf(macs(work)),
    params: work,
    outputs: [{ name: nameOf(index), shape: [1, nameOf(index), null], type: 'float' }],
    ...(index % 11 === 0 ? { status: 'uncounted', reason: nameOf(index) } : {}),
  })

const profileOf = (nodes: readonly NodeProfile[], seed: number): Profile => ({
  ...profile({}),
  producer: nameOf(seed),
  nodes,
  totals: totalsOf(nodes, { peak: 1000n, isLowerBound: true }),
  coverage: coverageOf(nodes),
  byOperator: sumByOperator(nodes),
  bindings: { [nameOf(seed)]: 1 },
  opsetImports: { [nameOf(seed)]: seed },
  inputs: [{ name: nameOf(seed), shape: [nameOf(seed)], type: 'float' }],
})

export interface HostileSize {
  readonly models: number
  readonly nodes: number
}

export const hostileResult = ({ models, nodes }: HostileSize): GateResult => {
  const budget = modelWith('flops: { max: 1 MFLOPs, message: "| @all `x`", owner: "@org/team" }\nparams: 1 k')
  const results = Array.from({ length: models }, (_, index): ModelResult => {
    const head = profileOf(
      Array.from({ length: nodes }, (__, at) => nodeOf(index + at, BigInt(10_000 + at))),
      index,
    )
    const base = profileOf(
      Array.from({ length: nodes }, (__, at) => nodeOf(index + at, BigInt(9_000 + 2 * at))),
      index + 1,
    )
    return {
      id: nameOf(index),
      path: `${index}/${nameOf(index)}`,
      scenario: index % 3 === 0 ? nameOf(index + 1) : null,
      state: index % 5 === 0 ? 'renamed' : 'changed',
      from: nameOf(index + 2),
      note: { why: nameOf(index), fix: nameOf(index) },
      profile: head,
      estimates: [],
      baseProfile: base,
      baseEstimates: [],
      diff: diffProfiles(base, head),
      verdicts: judge(
        { ...budget, onExisting: null, id: nameOf(index) },
        { profile: head, predictions: new Map() },
        { profile: base, predictions: new Map() },
      ),
      diagnostics: [
        diagnostic('shape-mismatch', { file: nameOf(index), node: nameOf(index) }, nameOf(index), {
          why: nameOf(index),
          fix: nameOf(index),
        }),
      ],
    }
  })
  const position = { file: nameOf(1), line: 3, column: 5, text: nameOf(4), length: 400 }
  return {
    version: '0.1.0',
    outcome: 'fail',
    exitCode: 1,
    comparison: { kind: 'base', head: HEAD, base: BASE, method: nameOf(3), behindBy: 2 },
    policy: {
      file: nameOf(2),
      source: 'base',
      changes: Array.from({ length: 500 }, (_, index) => ({
        rule: nameOf(index),
        base: nameOf(index),
        head: nameOf(index + 1),
        direction: 'looser',
        position,
      })),
      newModels: HOSTILE,
    },
    models: results,
    total: [],
    diagnostics: HOSTILE.map((what, index) =>
      diagnostic('yaml-syntax', { position: { ...position, line: index + 1, text: what } }, what, {
        why: what,
        fix: what,
      }),
    ),
  }
}
