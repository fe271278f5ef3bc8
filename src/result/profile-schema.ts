/** The shape of a profile, a prediction and a comparison in a record. Counts are decimal texts: JSON numbers lose digits. */
import * as z from 'zod'
import type { Bound, Estimate, Grade, Interval, NodeEstimate } from '../analyzer/hardware/predict/estimate.ts'
import { NODE_CLASSES, type NodeClass } from '../analyzer/hardware/node-class.ts'
import { isPrecision, type Precision } from '../analyzer/hardware/precision.ts'
import { ELEMENT_TYPES, type ElementType } from '../analyzer/onnx/element-type.ts'
import type {
  NodeProfile,
  NodeStatus,
  OperatorTotals,
  Profile,
  Totals,
  ValueProfile,
} from '../analyzer/profile/profile.ts'
import { DIAGNOSTICS, type Diagnostic, type DiagnosticCode, type Location, type SourcePosition } from '../diagnostic.ts'
import type { NodeChange } from '../diff/change.ts'
import type { Contribution } from '../diff/contributions.ts'
import type { Change, ModelDiff } from '../diff/diff.ts'
import { bytes, flops, joules, macs, seconds } from '../units.ts'

// Bounds on what a report may hold: far above real ones, so that a forged one cannot exhaust the job.
const MAX_DIGITS = 60
const MAX_TEXT = 100_000
const MAX_LIST = 1_000_000

export const text = z.string().max(MAX_TEXT)
export const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(MAX_LIST)
export const integer = z.int()
/** JSON has no infinity (operations per byte where no byte moves): it is a text. */
export const real = z.union([z.number(), z.enum(['Infinity', '-Infinity', 'NaN']).transform(Number)])

const COUNT = new RegExp(`^-?\\d{1,${MAX_DIGITS}}$`)
export const count = z.string().regex(COUNT).transform(BigInt)
const macCount = count.transform(macs)
const flopCount = count.transform(flops)
const byteCount = count.transform(bytes)

const elementType = z.custom<ElementType>(value => typeof value === 'string' && Object.hasOwn(ELEMENT_TYPES, value))
const precision = z.custom<Precision>(value => typeof value === 'string' && isPrecision(value))
const code = z.custom<DiagnosticCode>(value => typeof value === 'string' && Object.hasOwn(DIAGNOSTICS, value))

export const sourcePosition = z.strictObject({
  file: text,
  line: integer,
  column: integer,
  text: text.exactOptional(),
  length: integer.exactOptional(),
}) satisfies z.ZodType<SourcePosition>

const location = z.strictObject({
  file: text.exactOptional(),
  position: sourcePosition.exactOptional(),
  node: text.exactOptional(),
}) satisfies z.ZodType<Location>

export const diagnosticSchema = z.strictObject({
  code,
  severity: z.enum(['error', 'warning', 'note']),
  where: location,
  what: text,
  why: text.exactOptional(),
  fix: text.exactOptional(),
}) satisfies z.ZodType<Diagnostic>

const valueProfile = z.strictObject({
  name: text,
  shape: list(z.union([real, text, z.null()])).nullable(),
  type: z.union([elementType, z.enum(['sequence', 'optional', 'map', 'opaque']), z.null()]),
}) satisfies z.ZodType<ValueProfile>

const work = {
  macs: macCount,
  flops: flopCount,
  causalMacs: macCount,
  vectorFlops: count,
  specialFunctions: count,
  integerOps: count,
  quantizationOps: count,
  bitOperations: count,
}
const memory = {
  params: count,
  weightBytes: byteCount,
  activationBytesRead: byteCount,
  activationBytesWritten: byteCount,
  weightBytesRead: byteCount,
}

const nodeProfile = z.strictObject({
  ...work,
  ...memory,
  name: text,
  op: text,
  domain: text,
  scope: list(text),
  times: count,
  status: z.enum(['counted', 'free', 'moves', 'uncounted']) satisfies z.ZodType<NodeStatus>,
  reason: text,
  operandTypes: z.tuple([elementType, elementType]).nullable(),
  inputs: list(valueProfile),
  outputs: list(valueProfile),
  attributes: z.record(text, z.union([real, text, list(real)])),
}) satisfies z.ZodType<NodeProfile>

const totals = z.strictObject({
  ...work,
  ...memory,
  trafficBytes: byteCount,
  peakMemoryBytes: byteCount,
  arithmeticIntensity: real,
  macsByType: z.record(text, count),
  isLowerBound: z.boolean(),
}) satisfies z.ZodType<Totals>

const operatorTotals = z.strictObject({ ...work, nodes: integer, params: count }) satisfies z.ZodType<OperatorTotals>

export const profileSchema = z.strictObject({
  producer: text,
  irVersion: integer,
  opsetImports: z.record(text, integer),
  bindings: z.record(text, real),
  inputs: list(valueProfile),
  outputs: list(valueProfile),
  nodes: list(nodeProfile),
  totals,
  coverage: z.strictObject({
    nodes: integer,
    counted: integer,
    free: integer,
    moves: integer,
    uncounted: list(z.strictObject({ node: text, op: text, reason: text })),
  }),
  byOperator: z.record(text, operatorTotals),
  diagnostics: list(diagnosticSchema),
}) satisfies z.ZodType<Profile>

export const interval = z.strictObject({ low: real, point: real, high: real }) satisfies z.ZodType<Interval>
const secondsValue = real.transform(seconds)
const joulesValue = real.transform(joules)

const bound = z.enum(['compute', 'memory', 'overhead']) satisfies z.ZodType<Bound>

const nodeEstimate = z.strictObject({
  name: text,
  op: text,
  class: z.enum(NODE_CLASSES) satisfies z.ZodType<NodeClass>,
  members: list(text),
  seconds: secondsValue,
  bound,
  operations: real,
  bytes: real,
  intensity: real,
  ridge: real,
}) satisfies z.ZodType<NodeEstimate>

export const estimateSchema = z.strictObject({
  device: text,
  deviceName: text,
  precision,
  batch: real,
  runtime: text.nullable(),
  profile: text.nullable(),
  grade: z.enum(['A', 'B', 'C']) satisfies z.ZodType<Grade>,
  label: text,
  latency: z.strictObject({ low: secondsValue, point: secondsValue, high: secondsValue }),
  ratio: z.strictObject({ low: real, high: real }),
  energy: z.strictObject({ low: joulesValue, point: joulesValue, high: joulesValue }).nullable(),
  throughputPerSecond: real,
  bound: z.strictObject({ compute: real, memory: real, overhead: real }),
  fitsInMemory: z.boolean().nullable(),
  nodes: list(nodeEstimate),
  notes: list(text),
}) satisfies z.ZodType<Estimate>

const change = z.strictObject({ base: count, head: count, delta: count }) satisfies z.ZodType<Change>
const kind = z.enum(['added', 'removed', 'changed'])

const nodeChange = z.strictObject({
  kind,
  base: nodeProfile.nullable(),
  head: nodeProfile.nullable(),
  deltaFlops: count,
  deltaParams: count,
  deltaBytes: count,
}) satisfies z.ZodType<NodeChange>

const contribution = z.strictObject({
  op: text,
  scope: text,
  node: text,
  count: integer,
  kind,
  baseFlops: count,
  headFlops: count,
  deltaFlops: count,
  deltaParams: count,
  deltaBytes: count,
}) satisfies z.ZodType<Contribution>

export const diffSchema = z.strictObject({
  totals: z.strictObject({
    flops: change,
    macs: change,
    params: change,
    weightBytes: change,
    peakMemoryBytes: change,
    trafficBytes: change,
    vectorFlops: change,
  }),
  nodes: list(nodeChange),
  contributions: list(contribution),
  structure: list(
    z.strictObject({
      kind: z.enum(['operator', 'domain', 'opset', 'input', 'output']),
      name: text,
      base: text.nullable(),
      head: text.nullable(),
    }),
  ),
}) satisfies z.ZodType<ModelDiff>
