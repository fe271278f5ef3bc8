/** A profile, a prediction and a comparison as they stand in a record. */
import * as z from 'zod'
import type { Bound, Estimate, Interval, NodeEstimate } from '../analyzer/hardware/predict/estimate.ts'
import { NODE_CLASSES } from '../analyzer/hardware/node-class.ts'
import { isPrecision, type Precision } from '../analyzer/hardware/precision.ts'
import { ELEMENT_TYPES, type ElementType } from '../analyzer/onnx/element-type.ts'
import type { NodeProfile, OperatorTotals, Profile, Totals, ValueProfile } from '../analyzer/profile/profile.ts'
import { DIAGNOSTICS, type Diagnostic, type DiagnosticCode, type Location, type SourcePosition } from '../diagnostic.ts'
import type { NodeChange } from '../diff/change.ts'
import type { Contribution } from '../diff/contributions.ts'
import type { Change, ModelDiff } from '../diff/diff.ts'
import { exactly } from './exactly.ts'
import {
  byteCount,
  count,
  dictionary,
  flopCount,
  integer,
  joulesValue,
  list,
  macCount,
  real,
  secondsValue,
  text,
} from './value-schema.ts'

const elementType = z.custom<ElementType>(value => typeof value === 'string' && Object.hasOwn(ELEMENT_TYPES, value))
const precision = z.custom<Precision>(value => typeof value === 'string' && isPrecision(value))
const code = z.custom<DiagnosticCode>(value => typeof value === 'string' && Object.hasOwn(DIAGNOSTICS, value))

export const sourcePosition = exactly<SourcePosition>()(
  z.strictObject({
    file: text,
    line: integer,
    column: integer,
    text: text.exactOptional(),
    length: integer.exactOptional(),
  }),
)

const location = exactly<Location>()(
  z.strictObject({
    file: text.exactOptional(),
    position: sourcePosition.exactOptional(),
    node: text.exactOptional(),
  }),
)

export const diagnosticSchema = exactly<Diagnostic>()(
  z.strictObject({
    code,
    severity: z.enum(['error', 'warning', 'note']),
    where: location,
    what: text,
    why: text.exactOptional(),
    fix: text.exactOptional(),
  }),
)

const valueProfile = exactly<ValueProfile>()(
  z.strictObject({
    name: text,
    shape: list(z.union([real, text, z.null()])).nullable(),
    type: z.union([elementType, z.enum(['sequence', 'optional', 'map', 'opaque']), z.null()]),
  }),
)

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

const nodeProfile = exactly<NodeProfile>()(
  z.strictObject({
    ...work,
    ...memory,
    name: text,
    op: text,
    domain: text,
    scope: list(text),
    times: count,
    status: z.enum(['counted', 'free', 'moves', 'uncounted']),
    reason: text,
    operandTypes: z.tuple([elementType, elementType]).readonly().nullable(),
    inputs: list(valueProfile),
    outputs: list(valueProfile),
    attributes: dictionary(z.union([real, text, list(real)])),
  }),
)

const totals = exactly<Totals>()(
  z.strictObject({
    ...work,
    ...memory,
    trafficBytes: byteCount,
    peakMemoryBytes: byteCount,
    arithmeticIntensity: real,
    macsByType: dictionary(count),
    isLowerBound: z.boolean(),
  }),
)

const operatorTotals = exactly<OperatorTotals>()(z.strictObject({ ...work, nodes: integer, params: count }))

export const profileSchema = exactly<Profile>()(
  z.strictObject({
    producer: text,
    irVersion: real,
    opsetImports: dictionary(real),
    bindings: dictionary(real),
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
    byOperator: dictionary(operatorTotals),
    diagnostics: list(diagnosticSchema),
  }),
)

export const interval = exactly<Interval>()(z.strictObject({ low: real, point: real, high: real }))

const bound = exactly<Bound>()(z.enum(['compute', 'memory', 'overhead']))

const nodeEstimate = exactly<NodeEstimate>()(
  z.strictObject({
    name: text,
    op: text,
    class: z.enum(NODE_CLASSES),
    members: list(text),
    seconds: secondsValue,
    bound,
    operations: real,
    bytes: real,
    intensity: real,
    ridge: real,
  }),
)

export const estimateSchema = exactly<Estimate>()(
  z.strictObject({
    device: text,
    deviceName: text,
    precision,
    batch: real,
    runtime: text.nullable(),
    profile: text.nullable(),
    grade: z.enum(['A', 'B', 'C']),
    label: text,
    latency: z.strictObject({ low: secondsValue, point: secondsValue, high: secondsValue }),
    ratio: z.strictObject({ low: real, high: real }).exactOptional(),
    energy: z.strictObject({ low: joulesValue, point: joulesValue, high: joulesValue }).nullable(),
    throughputPerSecond: real,
    bound: z.strictObject({ compute: real, memory: real, overhead: real }),
    fitsInMemory: z.boolean().nullable(),
    nodes: list(nodeEstimate),
    notes: list(text),
  }),
)

const change = exactly<Change>()(z.strictObject({ base: count, head: count, delta: count }))
const kind = z.enum(['added', 'removed', 'changed'])

const nodeChange = exactly<NodeChange>()(
  z.strictObject({
    kind,
    base: nodeProfile.nullable(),
    head: nodeProfile.nullable(),
    deltaFlops: count,
    deltaParams: count,
    deltaBytes: count,
  }),
)

const contribution = exactly<Contribution>()(
  z.strictObject({
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
  }),
)

export const diffSchema = exactly<ModelDiff>()(
  z.strictObject({
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
  }),
)
