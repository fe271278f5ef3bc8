/** The shape of flopgate.yml. `schema/flopgate.schema.json` is generated from it (scripts/generate.ts). */
import * as z from 'zod'
import type { Dimension } from '../../units.ts'
import { EFFICIENCY_CLASSES, PRECISIONS, type ForbiddenChange } from '../budget.ts'
import { METRIC_DIMENSION } from '../metric.ts'
import { quantity } from './quantity-schema.ts'

const name = z.string().min(1).max(200)
const severity = z.enum(['error', 'warn']).describe('What exceeding the rule does: fail the build, or only warn.')
const ruleHead = {
  severity: severity.optional(),
  message: z.string().min(1).max(1000).optional().describe('Shown when the rule is broken.'),
  owner: z.string().min(1).max(200).optional().describe('Who to ask, e.g. "@org/team".'),
}

const countLimits = (dimension: Dimension) => ({
  max: quantity([dimension]).optional().describe('Largest allowed value.'),
  warn: quantity([dimension]).optional().describe('Above this the rule warns.'),
  increase: quantity([dimension, '%']).optional().describe('Largest allowed growth against the base commit.'),
  drift: quantity([dimension, '%']).optional().describe('Largest allowed growth against the anchor.'),
})

const countRule = (dimension: Dimension, about: string) =>
  z
    .union([quantity([dimension]), z.strictObject({ ...countLimits(dimension), ...ruleHead })])
    .optional()
    .describe(about)

/** Limits that also make sense for a part of the model, or for several models together. */
const additiveRules = {
  flops: countRule(METRIC_DIMENSION.flops, 'FLOPs of contractions: 2 × MACs.'),
  macs: countRule(METRIC_DIMENSION.macs, 'Multiply-accumulates.'),
  params: countRule(METRIC_DIMENSION.params, 'Parameters, each counted once.'),
  'weight-bytes': countRule(METRIC_DIMENSION['weight-bytes'], 'Bytes of the weights as stored.'),
  'traffic-bytes': countRule(METRIC_DIMENSION['traffic-bytes'], 'Activation bytes read and written.'),
  'vector-flops': countRule(METRIC_DIMENSION['vector-flops'], 'Floating point operations outside contractions.'),
  'uncounted-nodes': countRule(METRIC_DIMENSION['uncounted-nodes'], 'Nodes without a count.'),
}
const partRules = z.strictObject(additiveRules).meta({ id: 'partRules' })

const countRules = {
  ...additiveRules,
  'peak-memory': countRule(METRIC_DIMENSION['peak-memory'], 'Largest sum of live activations; weights excluded.'),
}

const deviceHead = {
  precision: z.enum(PRECISIONS).optional(),
  batch: z.int().min(1).max(1_000_000).optional(),
  runtime: name.optional(),
  'on-uncertain': z.enum(['warn', 'fail', 'pass']).optional().describe('When the limit lies inside the interval.'),
}

/** One device has one rule, or a list of rules for several precisions, batches or runtimes. */
const deviceRules = <Limit extends z.ZodRawShape>(dimension: Dimension, limit: Limit, about: string) => {
  const rule = z.strictObject({
    ...limit,
    warn: quantity([dimension]).optional(),
    increase: quantity([dimension, '%']).optional(),
    ...deviceHead,
    ...ruleHead,
  })
  return z
    .record(name, z.union([quantity([dimension]), rule, z.array(rule).min(1).max(64)]))
    .optional()
    .describe(about)
}

const deviceMetrics = {
  latency: deviceRules('s', { max: quantity(['s']).optional() }, 'Predicted time of one run, by device.'),
  energy: deviceRules('J', { max: quantity(['J']).optional() }, 'Predicted energy of one run, by device.'),
  throughput: deviceRules(
    '/s',
    { min: quantity(['/s']).optional() },
    'Predicted inferences per second, by device; the limit is `min`; `increase` is how much it may fall.',
  ),
}

const scenarioRules = z.strictObject({ ...countRules, ...deviceMetrics }).meta({ id: 'scenarioRules' })

const rules = z
  .strictObject({
    ...countRules,
    ...deviceMetrics,
    scopes: z.record(name, partRules).optional().describe('Limits on layer scopes, by glob: "backbone/**".'),
    operators: z.record(name, partRules).optional().describe('Limits by operator: Conv, com.microsoft:Attention.'),
    scenarios: z.record(name, scenarioRules).optional().describe('Limits for one scenario.'),
  })
  .meta({ id: 'rules', description: 'What the model may cost.' })

const patterns = z.array(name).min(1).max(500)
const listCheck = z.strictObject({ allow: patterns.optional(), forbid: patterns.optional(), ...ruleHead })
const opset = z.int().min(1).max(1000)
const opsetCheck = z.strictObject({
  domain: name.optional(),
  min: opset.optional(),
  max: opset.optional(),
  ...ruleHead,
})
const changeCheck = z.union([z.enum(['forbid', 'warn', 'none']), z.strictObject(ruleHead)])

const structure = z
  .strictObject({
    operators: listCheck.optional(),
    domains: listCheck.optional(),
    opset: z.union([opsetCheck, z.array(opsetCheck).min(1).max(64)]).optional(),
    'new-operators': changeCheck.optional(),
    'new-domains': changeCheck.optional(),
    'new-external-data': changeCheck.optional(),
    'dynamic-axes-change': changeCheck.optional(),
    'type-upcast': changeCheck.optional(),
    'lost-quantization': changeCheck.optional(),
  } satisfies Record<ForbiddenChange | 'operators' | 'domains' | 'opset', z.ZodType>)
  .meta({ id: 'structure', description: 'What the model may be made of.' })

const dimension = z.int().min(0).max(Number.MAX_SAFE_INTEGER)
const bind = z
  .record(name, z.union([dimension, z.array(dimension).max(64)]))
  .describe('Symbolic dimensions (batch: 1) or whole inputs (images: [1, 3, 640, 640]).')
const onUnknown = z.enum(['fail', 'warn', 'ignore']).describe('When a total misses a node that cannot be counted.')

const settings = {
  bind: bind.optional(),
  scenarios: z.record(name, bind).optional().describe('Each is measured and judged; laid over `bind`.'),
  budget: rules.optional(),
  structure: structure.optional(),
  'on-unknown': onUnknown.optional(),
}

const model = z.strictObject({
  id: name.optional().describe('Stable name in reports; default: the stem of the file.'),
  path: name.describe('Path or glob (*, **, ?, {a,b}), relative to the repository.'),
  ...settings,
})

const positive = z.number().positive().max(1e9)
const device = z
  .strictObject({
    extends: name.optional().describe('Device of the catalogue that fills what is not given here.'),
    name: name.optional(),
    peak: z
      .partialRecord(z.enum(PRECISIONS), positive)
      .optional()
      .describe('Dense TFLOP/s or TOP/s usable by one model.'),
    memory_bandwidth: positive.optional().describe('GB/s.'),
    memory: positive.optional().describe('GB.'),
    on_chip_memory: positive.optional().describe('MB.'),
    efficiency: z
      .partialRecord(z.enum(EFFICIENCY_CLASSES), z.number().positive().max(1))
      .optional()
      .describe('Share of the peak (of the bandwidth for memory) that is reached: above 0, at most 1.'),
    overhead_us: z
      .strictObject({ per_node: z.number().min(0).max(1e9).optional(), base: z.number().min(0).max(1e9).optional() })
      .optional()
      .describe('Microseconds per fused node and per run.'),
    unsupported_ops: patterns.optional(),
    fallback_device: name.optional(),
    power: z.strictObject({ tdp_w: positive.optional(), idle_w: z.number().min(0).max(1e9).optional() }).optional(),
    note: z.string().min(1).max(500).optional().describe('Why a figure is unusual, e.g. int8 slower than fp16.'),
    profile: name.optional().describe('Calibration file written by `flopgate calibrate`.'),
  })
  .describe('Hardware of your own.')

const override = z.union([z.literal('off'), z.strictObject({ label: z.string().min(1).max(50).optional() })])
const commentMode = z.enum(['always', 'changes', 'failures', 'never'])
const comment = z.union([
  commentMode,
  z.strictObject({
    mode: commentMode.optional(),
    id: z
      .string()
      .regex(/^[\w.-]{1,64}$/)
      .optional(),
    strategy: z.enum(['update', 'delete-when-clean', 'hide-and-new']).optional(),
    drafts: z.boolean().optional(),
  }),
])

export const budgetSchema = z
  .strictObject({
    version: z.literal(1),
    include: z.array(name).max(500).optional().describe('Further budget files; globs, relative to this file.'),
    policy: z
      .enum(['base', 'stricter-of-both', 'head'])
      .optional()
      .describe('Whose budget is enforced on pull requests.'),
    'on-removed': z
      .enum(['allow', 'warn', 'fail'])
      .optional()
      .describe('When a model that has rules at base is gone and nothing took its place. Default: warn.'),
    'on-existing': z
      .enum(['warn', 'fail'])
      .optional()
      .describe('When a rule is broken at base already and the pull request does not make it worse. Default: warn.'),
    override: override.optional().describe('Accepting an exceeded budget by label and reason comment.'),
    comment: comment.optional(),
    anchor: name.optional().describe('What `drift` compares with: "last-tag", or the path of a baseline file.'),
    devices: z.record(name, device).optional(),
    defaults: z.strictObject(settings).optional().describe('Applied to every model; a model can state otherwise.'),
    models: z.array(model).max(2000).optional(),
    total: partRules.optional().describe('Limits on the sum over all models.'),
  })
  .meta({ title: 'Flopgate budget (flopgate.yml)' })

export type RawBudget = z.output<typeof budgetSchema>
export type RawModel = z.output<typeof model>
export type RawSettings = Pick<RawModel, 'bind' | 'scenarios' | 'budget' | 'structure' | 'on-unknown'>
export type RawRules = z.output<typeof rules>
export type RawStructure = z.output<typeof structure>
export type RawDevice = z.output<typeof device>
