/** Random records: every value that the types allow, names that are special to JavaScript among them. */
import * as fc from 'fast-check'
import { NODE_CLASSES } from '../../src/analyzer/hardware/node-class.ts'
import { precisionNames } from '../../src/analyzer/hardware/precision.ts'
import type { Estimate, Interval, NodeEstimate } from '../../src/analyzer/hardware/predict/estimate.ts'
import type { NodeProfile, Profile, Totals, ValueProfile } from '../../src/analyzer/profile/profile.ts'
import type { CountRule } from '../../src/budget/budget.ts'
import type { Verdict } from '../../src/budget/judge/verdict.ts'
import { COUNT_METRICS } from '../../src/budget/metric.ts'
import type { Diagnostic, SourcePosition } from '../../src/diagnostic.ts'
import type { ModelDiff } from '../../src/diff/diff.ts'
import type { RecordedModel, RunRecord } from '../../src/result/record.ts'
import type { Comparison, ModelResult, Policy } from '../../src/result/result.ts'
import { bytes, flops, joules, macs, seconds } from '../../src/units.ts'
import { VERSION } from '../../src/version.ts'

const SPECIAL = ['__proto__', 'constructor', 'toString', '', '0', 'Infinity', 'null', '\u2028', '\ud800']

const text = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom(...SPECIAL))
// JSON has no negative zero.
const real = fc.double().map(value => (Object.is(value, -0) ? 0 : value))
const integer = fc.maxSafeInteger()
const count = fc.oneof(fc.bigInt(), fc.constantFrom(2n ** 63n, -(10n ** 300n)))
const list = <Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<readonly Item[]> => fc.array(item, { maxLength: 2 })
const nullable = <Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<Item | null> => fc.option(item, { freq: 2 })
const dictionary = <Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<Readonly<Record<string, Item>>> =>
  fc.array(fc.tuple(text, item), { maxLength: 3 }).map(entries => Object.fromEntries(entries))

const position: fc.Arbitrary<SourcePosition> = fc.record(
  { file: text, line: integer, column: integer, text, length: integer },
  { requiredKeys: ['file', 'line', 'column'] },
)
const diagnostics: fc.Arbitrary<readonly Diagnostic[]> = list(
  fc.record(
    {
      code: fc.constantFrom('model-unreadable', 'budget-missing', 'device-unknown'),
      severity: fc.constantFrom('error', 'warning', 'note'),
      where: fc.record({ file: text, position, node: text }, { requiredKeys: [] }),
      what: text,
      why: text,
      fix: text,
    },
    { requiredKeys: ['code', 'severity', 'where', 'what'] },
  ),
)

const value: fc.Arbitrary<ValueProfile> = fc.record({
  name: text,
  shape: nullable(list(fc.oneof(real, text, fc.constant(null)))),
  type: fc.constantFrom('float', 'int4', 'sequence', 'opaque', null),
})
const work = {
  macs: count.map(macs),
  flops: count.map(flops),
  causalMacs: count.map(macs),
  vectorFlops: count,
  specialFunctions: count,
  integerOps: count,
  quantizationOps: count,
  bitOperations: count,
}
const memory = {
  params: count,
  weightBytes: count.map(bytes),
  activationBytesRead: count.map(bytes),
  activationBytesWritten: count.map(bytes),
  weightBytesRead: count.map(bytes),
}
const node: fc.Arbitrary<NodeProfile> = fc.record({
  ...work,
  ...memory,
  name: text,
  op: text,
  domain: text,
  scope: list(text),
  times: count,
  status: fc.constantFrom('counted', 'free', 'moves', 'uncounted'),
  reason: text,
  operandTypes: fc.constantFrom(null, ['float', 'int8'] as const),
  inputs: list(value),
  outputs: list(value),
  attributes: dictionary(fc.oneof(real, text, list(real))),
})
const totals: fc.Arbitrary<Totals> = fc.record({
  ...work,
  ...memory,
  trafficBytes: count.map(bytes),
  peakMemoryBytes: count.map(bytes),
  arithmeticIntensity: real,
  macsByType: dictionary(count),
  isLowerBound: fc.boolean(),
})
const profile: fc.Arbitrary<Profile> = fc.record({
  producer: text,
  irVersion: real,
  opsetImports: dictionary(real),
  bindings: dictionary(real),
  inputs: list(value),
  outputs: list(value),
  nodes: list(node),
  totals,
  coverage: fc.record({
    nodes: integer,
    counted: integer,
    free: integer,
    moves: integer,
    uncounted: list(fc.record({ node: text, op: text, reason: text })),
  }),
  byOperator: dictionary(fc.record({ ...work, nodes: integer, params: count })),
  diagnostics,
})

const intervalOf = <Unit extends number>(number: fc.Arbitrary<Unit>): fc.Arbitrary<Interval<Unit>> =>
  fc.record({ low: number, point: number, high: number })
const nodeEstimate: fc.Arbitrary<NodeEstimate> = fc.record({
  name: text,
  op: text,
  class: fc.constantFrom(...NODE_CLASSES),
  members: list(text),
  seconds: real.map(seconds),
  bound: fc.constantFrom('compute', 'memory', 'overhead'),
  operations: real,
  bytes: real,
  intensity: real,
  ridge: real,
})
const estimate: fc.Arbitrary<Estimate> = fc
  .record({
    device: text,
    deviceName: text,
    precision: fc.constantFrom(...precisionNames),
    batch: real,
    runtime: nullable(text),
    profile: nullable(text),
    grade: fc.constantFrom('A', 'B', 'C'),
    label: text,
    latency: intervalOf(real.map(seconds)),
    energy: nullable(intervalOf(real.map(joules))),
    throughputPerSecond: real,
    bound: fc.record({ compute: real, memory: real, overhead: real }),
    fitsInMemory: nullable(fc.boolean()),
    nodes: list(nodeEstimate),
    notes: list(text),
  })
  .chain(whole =>
    fc.record({ low: real, high: real }).chain(ratio => fc.constantFrom<Estimate>(whole, { ...whole, ratio })),
  )

const kind = fc.constantFrom('added', 'removed', 'changed')
const deltas = { deltaFlops: count, deltaParams: count, deltaBytes: count }
const change = fc.record({ base: count, head: count, delta: count })
const diff: fc.Arbitrary<ModelDiff> = fc.record({
  totals: fc.record({
    flops: change,
    macs: change,
    params: change,
    weightBytes: change,
    peakMemoryBytes: change,
    trafficBytes: change,
    vectorFlops: change,
  }),
  nodes: list(fc.record({ kind, base: nullable(node), head: nullable(node), ...deltas })),
  contributions: list(
    fc.record({
      op: text,
      scope: text,
      node: text,
      count: integer,
      kind,
      baseFlops: count,
      headFlops: count,
      ...deltas,
    }),
  ),
  structure: list(
    fc.record({
      kind: fc.constantFrom('operator', 'domain', 'opset', 'input', 'output'),
      name: text,
      base: nullable(text),
      head: nullable(text),
    }),
  ),
})

const head = { position, message: nullable(text), owner: nullable(text), scenario: nullable(text) }
const severity = fc.constantFrom('error', 'warn')
const limit = <Value>(limited: fc.Arbitrary<Value>) =>
  nullable(fc.record({ value: limited, text, isBinary: fc.boolean(), position }))
const growth = limit(
  fc.oneof(
    fc.record({ kind: fc.constant('share'), share: fc.record({ numerator: count, denominator: count }) }),
    fc.record({ kind: fc.constant('amount'), amount: count }),
  ),
)
const countRule: fc.Arbitrary<CountRule> = fc.record({
  ...head,
  severity,
  type: fc.constant('count'),
  metric: fc.constantFrom(...COUNT_METRICS),
  part: nullable(
    fc.oneof(
      fc.record({ kind: fc.constant('scope'), pattern: text }),
      fc.record({ kind: fc.constant('operator'), operator: text }),
    ),
  ),
  max: limit(count),
  warn: limit(count),
  increase: growth,
  drift: growth,
})

const outcome = fc.constantFrom('pass', 'warn', 'fail')
const amount = nullable(fc.oneof(count, real))
const verdict: fc.Arbitrary<Verdict> = fc.record({
  rule: fc.record({
    ...head,
    severity,
    metric: fc.constantFrom(...COUNT_METRICS, 'latency', 'structure'),
    name: text,
    model: text,
    device: nullable(text),
    part: nullable(text),
  }),
  kind: fc.constantFrom('max', 'min', 'warn', 'increase', 'drift', 'structure', 'memory'),
  status: fc.constantFrom('pass', 'warn', 'fail', 'uncertain', 'unknown', 'skipped'),
  effect: outcome,
  unit: fc.constantFrom('FLOPs', 's', 'B', null),
  value: amount,
  interval: nullable(intervalOf(real)),
  isLowerBound: fc.boolean(),
  limit: amount,
  limitText: text,
  isBinary: fc.boolean(),
  base: amount,
  delta: amount,
  share: nullable(real),
  skipped: fc.constantFrom('no-base', 'no-anchor', null),
  text,
})

const result: fc.Arbitrary<ModelResult> = fc.record({
  id: text,
  path: text,
  scenario: nullable(text),
  state: fc.constantFrom('new', 'changed', 'base-unreadable'),
  from: nullable(text),
  note: nullable(fc.record({ why: text, fix: text })),
  profile: nullable(profile),
  estimates: list(estimate),
  baseProfile: nullable(profile),
  baseEstimates: list(estimate),
  diff: nullable(diff),
  verdicts: list(verdict),
  diagnostics,
})
const model: fc.Arbitrary<RecordedModel> = fc.record({
  order: integer,
  result,
  base: fc.constantFrom('measured', 'absent', 'unknown'),
  failure: fc.constantFrom('configuration', 'unreadable', null),
  proposed: nullable(outcome),
  sha256: nullable(text),
  structure: nullable(fc.record({ dynamicAxes: list(text), externalFiles: list(text) })),
  isComplete: fc.boolean(),
})

const comparison: fc.Arbitrary<Comparison> = fc.oneof(
  fc.record({
    kind: fc.constant('base'),
    head: nullable(text),
    base: text,
    method: text,
    behindBy: nullable(real),
  }),
  fc.record({
    kind: fc.constant('none'),
    head: nullable(text),
    why: text,
    fix: nullable(text),
    isWanted: fc.boolean(),
  }),
)
const policy: fc.Arbitrary<Policy> = fc.record(
  {
    file: text,
    source: fc.constantFrom('base', 'head', 'stricter-of-both', 'adoption', 'local'),
    changes: list(
      fc.record({
        rule: text,
        base: nullable(text),
        head: nullable(text),
        direction: fc.constantFrom('tighter', 'looser', 'new', 'removed', 'changed'),
        position,
      }),
    ),
    newModels: list(text),
    proposed: outcome,
    acceptWith: fc.record({ label: text, command: text }),
  },
  { requiredKeys: ['file', 'source', 'changes', 'newModels'] },
)

export const randomRecord: fc.Arbitrary<RunRecord> = fc.record({
  version: fc.constant(VERSION),
  shard: fc.record({ index: fc.integer({ min: 1, max: 9999 }), count: fc.integer({ min: 1, max: 9999 }) }),
  comparison,
  policy,
  comment: fc.record({
    mode: fc.constantFrom('always', 'changes', 'failures', 'never', null),
    id: nullable(text),
    strategy: fc.constantFrom('update', 'delete-when-clean', 'hide-and-new', null),
    drafts: nullable(fc.boolean()),
  }),
  total: fc.record({
    onExisting: nullable(fc.constantFrom('warn', 'fail')),
    enforced: list(countRule),
    proposed: nullable(list(countRule)),
  }),
  models: list(model),
  diagnostics,
})
