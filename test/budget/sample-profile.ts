/** A profile with given totals, for budget tests: the numbers are stated, nothing is computed. */
import type { Estimate } from '../../src/analyzer/hardware/predict/estimate.ts'
import type { NodeProfile, Profile, Totals } from '../../src/analyzer/profile/profile.ts'
import { bytes, flops, joules, macs, seconds } from '../../src/units.ts'
import { parseBudget } from '../../src/budget/read/parse-budget.ts'
import type { Budget, BudgetModel } from '../../src/budget/budget.ts'
import { type Measured, requestKey } from '../../src/budget/judge/verdict.ts'

const NO_WORK = {
  macs: macs(0n),
  flops: flops(0n),
  causalMacs: macs(0n),
  vectorFlops: 0n,
  specialFunctions: 0n,
  integerOps: 0n,
  quantizationOps: 0n,
  bitOperations: 0n,
  params: 0n,
  weightBytes: bytes(0n),
  activationBytesRead: bytes(0n),
  activationBytesWritten: bytes(0n),
  weightBytesRead: bytes(0n),
}

export interface Stated {
  readonly flops?: bigint
  readonly params?: bigint
  readonly weightBytes?: bigint
  readonly peakMemory?: bigint
  readonly read?: bigint
  readonly written?: bigint
  readonly uncounted?: number
  readonly nodes?: readonly NodeProfile[]
  readonly opsets?: Readonly<Record<string, number>>
}

export const profile = (stated: Stated): Profile => ({
  producer: 'test',
  irVersion: 8,
  opsetImports: stated.opsets ?? { 'ai.onnx': 17 },
  bindings: {},
  inputs: [],
  outputs: [],
  nodes: stated.nodes ?? [],
  totals: totals(stated),
  coverage: {
    nodes: 10,
    counted: 10 - (stated.uncounted ?? 0),
    free: 0,
    moves: 0,
    uncounted: Array.from({ length: stated.uncounted ?? 0 }, (_, i) => ({
      node: `n${i}`,
      op: 'Custom',
      reason: 'no rule',
    })),
  },
  byOperator: {},
  diagnostics: [],
})

const totals = (stated: Stated): Totals => ({
  ...NO_WORK,
  flops: flops(stated.flops ?? 0n),
  macs: macs((stated.flops ?? 0n) / 2n),
  params: stated.params ?? 0n,
  weightBytes: bytes(stated.weightBytes ?? 0n),
  activationBytesRead: bytes(stated.read ?? 0n),
  activationBytesWritten: bytes(stated.written ?? 0n),
  trafficBytes: bytes((stated.read ?? 0n) + (stated.written ?? 0n)),
  peakMemoryBytes: bytes(stated.peakMemory ?? 0n),
  arithmeticIntensity: 0,
  macsByType: {},
  isLowerBound: (stated.uncounted ?? 0) > 0,
})

export const node = (name: string, op: string, more: Partial<NodeProfile> = {}): NodeProfile => ({
  ...NO_WORK,
  name,
  op,
  domain: 'ai.onnx',
  scope: [],
  times: 1n,
  status: 'counted',
  reason: '',
  operandTypes: null,
  inputs: [],
  outputs: [],
  attributes: {},
  ...more,
})

export const estimateOf = (low: number, point: number, high: number, more: Partial<Estimate> = {}): Estimate => ({
  device: 'nvidia-t4',
  deviceName: 'NVIDIA T4',
  precision: 'fp16',
  batch: 1,
  runtime: 'tensorrt',
  profile: 'test',
  grade: 'A',
  label: 'predicted',
  latency: { low: seconds(low), point: seconds(point), high: seconds(high) },
  energy: { low: joules(low * 10), point: joules(point * 70), high: joules(high * 70) },
  throughputPerSecond: 1 / point,
  bound: { compute: 1, memory: 0, overhead: 0 },
  fitsInMemory: true,
  nodes: [],
  notes: [],
  ...more,
})

export const measured = (stated: Stated, estimates: readonly Estimate[] = []): Measured => ({
  profile: profile(stated),
  predictions: predictionsOf(estimates),
})

/** Each stands for the requests that it could answer; of two that could, the first. */
export const predictionsOf = (estimates: readonly Estimate[]): Measured['predictions'] =>
  new Map(
    estimates
      .toReversed()
      .flatMap(estimate =>
        [estimate.device, 't4'].flatMap(device =>
          [null, estimate.precision].flatMap(precision =>
            [null, estimate.batch].flatMap(batch =>
              [null, estimate.runtime].map(
                runtime => [requestKey({ device, precision, batch, runtime }), estimate] as const,
              ),
            ),
          ),
        ),
      ),
  )

/** A budget of one model with these lines as its `budget:`. */
export const budgetWith = (rules: string, more = ''): Budget => {
  const indented = rules
    .split('\n')
    .map(line => `      ${line}`)
    .join('\n')
  return parsed(`version: 1\nmodels:\n  - id: m\n    path: m.onnx\n${more}    budget:\n${indented}\n`)
}

export const modelWith = (rules: string, more = ''): BudgetModel => first(budgetWith(rules, more).models)

export const parsed = (text: string): Budget => {
  const result = parseBudget(text, 'flopgate.yml')
  if (!result.ok) throw new Error(result.diagnostics.map(({ what, why }) => `${what} ${why}`).join('\n'))
  return result.budget
}

export const first = <Item>(items: readonly Item[]): Item => {
  const [item] = items
  if (item === undefined) throw new Error('empty')
  return item
}
