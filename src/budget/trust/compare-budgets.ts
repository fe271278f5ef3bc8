/** What a pull request changes in the budget it is measured by, rule by rule; and the stricter of two budgets. */
import type { SourcePosition } from '../../diagnostic.ts'
import type {
  Budget,
  BudgetModel,
  CountRule,
  CustomDevice,
  DeviceRule,
  Growth,
  Limit,
  Rule,
  StructureRule,
} from '../budget.ts'

export type Direction = 'tighter' | 'looser' | 'new' | 'removed' | 'changed'

export interface BudgetChange {
  /** "models.detector.flops.max", as in the report's table. */
  readonly rule: string
  readonly base: string | null
  readonly head: string | null
  /** `changed`: neither stricter nor looser can be said (a percentage against an amount, another list). */
  readonly direction: Direction
  /** Where it stands: in the head budget, for removed rules in the base one. */
  readonly position: SourcePosition
}

/** Every limit that differs, in the order of the head's file, then what was removed. */
export const compareBudgets = (base: Budget, head: Budget): readonly BudgetChange[] => {
  const before = new Map(settingsOf(base).map(setting => [setting.key, setting]))
  const now = settingsOf(head)
  const keys = new Set(now.map(({ key }) => key))
  const changed = now.flatMap(setting => {
    const old = before.get(setting.key)
    if (old === undefined) return [change(setting.key, null, setting)]
    return old.text === setting.text || isSame(old, setting) ? [] : [change(setting.key, old, setting)]
  })
  const removed = [...before.values()].filter(({ key }) => !keys.has(key)).map(old => change(old.key, old, null))
  return [...changed, ...removed]
}

/** One thing a budget states. `size`: how much it allows; null = not on a scale. */
interface Setting {
  readonly key: string
  readonly text: string
  readonly size: Size | null
  readonly position: SourcePosition
}
/** `scale` tells sizes apart that cannot be compared; a larger `allows` is looser. */
interface Size {
  readonly scale: string
  readonly allows: bigint | number
  /** For fractions: `allows` / `over`. */
  readonly over: bigint
}

const change = (rule: string, base: Setting | null, head: Setting | null): BudgetChange => ({
  rule,
  base: base?.text ?? null,
  head: head?.text ?? null,
  direction: base === null ? 'new' : head === null ? 'removed' : direction(base, head),
  position: (head ?? base)?.position ?? { file: '', line: 1, column: 1 },
})

const direction = (base: Setting, head: Setting): Direction => {
  const order = compareSizes(base.size, head.size)
  return order === null || order === 0 ? 'changed' : order < 0 ? 'looser' : 'tighter'
}

const isSame = (base: Setting, head: Setting): boolean => compareSizes(base.size, head.size) === 0

/** Negative: `a` allows less than `b`. null = not comparable. */
const compareSizes = (a: Size | null, b: Size | null): number | null => {
  if (a === null || b === null || a.scale !== b.scale) return null
  if (typeof a.allows === 'number' || typeof b.allows === 'number')
    return Math.sign(Number(a.allows) - Number(b.allows))
  const difference = a.allows * b.over - b.allows * a.over
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

const settingsOf = (budget: Budget): readonly Setting[] => [
  ...budget.models.flatMap(model => modelSettings(model)),
  ...budget.total.flatMap(rule => ruleSettings(`total.${ruleKey(rule)}`, rule)),
  ...budget.devices.flatMap(deviceSettings),
  ...wholeSettings(budget),
]

/** What rules hang on without being one: a device that became faster loosens every limit on it. */
const deviceSettings = (device: CustomDevice): readonly Setting[] =>
  Object.entries(device).flatMap(([key, value]) => {
    const isEmpty = value === null || (typeof value === 'object' && Object.keys(value).length === 0)
    if (key === 'id' || key === 'position' || isEmpty) return []
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    return [{ key: `devices.${device.id}.${key}`, text, size: null, position: device.position }]
  })

/** Settings of the file as a whole, when they are stated or not the default. */
const wholeSettings = (budget: Budget): readonly Setting[] => {
  const position = { file: budget.file, line: 1, column: 1 }
  const removed = { fail: 0n, warn: 1n, allow: 2n }
  const { policy, anchor } = budget
  const comment = Object.entries(budget.comment).filter(([, value]) => value !== null)
  const plain = [
    ['policy', policy.source],
    ['override', policy.override.enabled ? policy.override.label : 'off'],
    ['anchor', anchor === null ? null : anchor.kind === 'file' ? anchor.path : 'last-tag'],
    ...comment.map(([key, value]) => [`comment.${key}`, String(value)] as const),
  ] as const
  return [
    ...plain.flatMap(([key, text]) => (text === null ? [] : [{ key, text, size: null, position }])),
    { key: 'on-removed', text: budget.onRemoved, size: onScale('on-removed', removed[budget.onRemoved]), position },
    {
      key: 'on-existing',
      text: budget.onExisting,
      size: onScale('on-existing', budget.onExisting === 'fail' ? 0n : 1n),
      position,
    },
  ]
}

const modelSettings = (model: BudgetModel): readonly Setting[] => {
  const prefix = `models.${modelKey(model)}`
  const { position } = model
  const weights = { fail: 0n, warn: 1n, ignore: 2n }
  return [
    { key: `${prefix}.path`, text: model.path, size: null, position },
    { key: `${prefix}.bind`, text: JSON.stringify(model.bind), size: null, position },
    {
      key: `${prefix}.scenarios`,
      text: JSON.stringify(model.scenarios.map(({ name, bind }) => [name, bind])),
      size: null,
      position,
    },
    {
      key: `${prefix}.on-unknown`,
      text: model.onUnknown,
      size: onScale('on-unknown', weights[model.onUnknown]),
      position,
    },
    ...model.rules.flatMap(rule => ruleSettings(`${prefix}.${ruleKey(rule)}`, rule)),
  ]
}

const modelKey = ({ id, path }: BudgetModel): string => id ?? path

/** What a rule is about, without its limits: the same in both budgets when it is the same rule. */
export const ruleKey = (rule: Rule): string => {
  const scenario = rule.scenario === null ? '' : `scenarios.${rule.scenario}.`
  switch (rule.type) {
    case 'count': {
      const part = rule.part
      const inside =
        part === null ? '' : part.kind === 'scope' ? `scopes.${part.pattern}.` : `operators.${part.operator}.`
      return `${scenario}${inside}${rule.metric}`
    }
    case 'device': {
      const how = [rule.precision, rule.runtime, rule.batch === null ? null : `batch ${rule.batch}`].filter(
        item => item !== null,
      )
      return `${scenario}${rule.metric}.${rule.device}${how.length === 0 ? '' : ` (${how.join(', ')})`}`
    }
    case 'structure':
      return `structure.${rule.check.kind}${rule.check.kind === 'opset' ? `.${rule.check.domain}` : ''}`
  }
}

const onScale = (scale: string, allows: bigint | number): Size => ({ scale, allows, over: 1n })

const ruleSettings = (key: string, rule: Rule): readonly Setting[] => {
  const { position } = rule
  const severity = {
    key: `${key}.severity`,
    text: rule.severity,
    size: onScale('severity', rule.severity === 'error' ? 0n : 1n),
    position,
  }
  if (rule.type === 'structure') return [severity, { key, text: structureText(rule), size: null, position }]
  const limits = [
    ...limitSetting<bigint | number>(`${key}.max`, rule.max, value => onScale('max', value)),
    ...limitSetting<bigint | number>(`${key}.warn`, rule.warn, value =>
      onScale('warn', isFloor(rule) ? -value : value),
    ),
    ...limitSetting<Growth<bigint | number>>(`${key}.increase`, rule.increase, growthSize),
  ]
  if (rule.type === 'count') return [severity, ...limits, ...limitSetting(`${key}.drift`, rule.drift, growthSize)]
  const weights = { fail: 0n, warn: 1n, pass: 2n }
  const uncertain = onScale('on-uncertain', weights[rule.onUncertain])
  return [
    severity,
    ...limits,
    ...limitSetting(`${key}.min`, rule.min, value => onScale('min', -value)),
    { key: `${key}.on-uncertain`, text: rule.onUncertain, size: uncertain, position },
  ]
}

const isFloor = (rule: CountRule | DeviceRule): boolean => rule.metric === 'throughput'

const limitSetting = <Value>(
  key: string,
  limit: Limit<Value> | null,
  size: (value: Value) => Size,
): readonly Setting[] =>
  limit === null ? [] : [{ key, text: limit.text, size: size(limit.value), position: limit.position }]

const growthSize = (growth: Growth<bigint | number>): Size =>
  growth.kind === 'amount'
    ? onScale('amount', growth.amount)
    : { scale: 'share', allows: growth.share.numerator, over: growth.share.denominator }

const structureText = ({ check }: StructureRule): string => {
  if (check.kind === 'operators' || check.kind === 'domains') {
    return `${check.allow === null ? '' : `only ${check.allow.join(', ')}; `}not ${check.forbid.join(', ')}`
  }
  return check.kind === 'opset' ? `${check.min ?? ''}…${check.max ?? ''}` : 'forbid'
}
