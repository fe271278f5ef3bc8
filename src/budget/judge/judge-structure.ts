/** Rules on what a model is made of, over its profile and the facts of its file. */
import { bitsOf, type ElementType } from '../../analyzer/onnx/element-type.ts'
import type { NodeProfile, Profile, ValueProfile } from '../../analyzer/profile/profile.ts'
import type { ForbiddenChange, OnUnknown, StructureCheck, StructureRule } from '../budget.ts'
import { matchesGlob } from '../glob.ts'
import { effectOf } from './judge-count.ts'
import { operatorName } from './part-value.ts'
import type { Measured, SkipReason, Status, Verdict } from './verdict.ts'

export interface StructureSubject {
  readonly model: string
  readonly scenario: string | null
  readonly onUnknown: OnUnknown
  readonly head: Measured
  readonly base: Measured | null
}

/** What a check found: the offending things; or that it has nothing to compare with or lacks its facts. */
type Finding = { readonly found: readonly string[] } | { readonly skipped: SkipReason } | { readonly unknown: string }

export const judgeStructure = (rule: StructureRule, subject: StructureSubject): Verdict => {
  const finding = inspect(rule.check, subject)
  const status: Status = statusOf(finding, rule)
  return {
    rule: {
      metric: 'structure',
      name: ruleName(rule.check),
      model: subject.model,
      scenario: subject.scenario,
      device: null,
      part: null,
      position: rule.position,
      severity: rule.severity,
      message: rule.message,
      owner: rule.owner,
    },
    kind: 'structure',
    status,
    effect: effectOf(status, subject.onUnknown, rule.severity),
    unit: null,
    value: null,
    interval: null,
    isLowerBound: false,
    limit: null,
    limitText: limitText(rule.check),
    isBinary: false,
    base: null,
    delta: null,
    share: null,
    skipped: 'skipped' in finding ? finding.skipped : null,
    text: findingText(rule.check, finding),
  }
}

/** What a check that looks at one side alone finds there; of the others, nothing. */
export const offenders = ({ check }: StructureRule, side: Measured): readonly string[] => {
  const finding = inspect(check, { head: side, base: null })
  return 'found' in finding ? finding.found : []
}

const statusOf = (finding: Finding, rule: StructureRule): Status => {
  if ('skipped' in finding) return 'skipped'
  if ('unknown' in finding) return 'unknown'
  return finding.found.length === 0 ? 'pass' : rule.severity === 'warn' ? 'warn' : 'fail'
}

const ruleName = (check: StructureCheck): string =>
  check.kind === 'operators' || check.kind === 'domains' || check.kind === 'opset'
    ? `structure-${check.kind}`
    : check.kind

const limitText = (check: StructureCheck): string => {
  switch (check.kind) {
    case 'operators':
    case 'domains':
      return [
        ...(check.allow === null ? [] : [`only ${check.allow.join(', ')}`]),
        ...(check.forbid.length === 0 ? [] : [`not ${check.forbid.join(', ')}`]),
      ].join('; ')
    case 'opset':
      return `${check.domain} ${check.min ?? ''}…${check.max ?? ''}`
    default:
      return 'forbidden'
  }
}

/** A message names at most this many offenders. */
const MAX_NAMED = 5

const findingText = (check: StructureCheck, finding: Finding): string => {
  if ('skipped' in finding) return 'no base to compare with'
  if ('unknown' in finding) return finding.unknown
  const { found } = finding
  if (found.length === 0) return `${LABEL[check.kind]}: none`
  const more = found.length > MAX_NAMED ? ` and ${found.length - MAX_NAMED} more` : ''
  return `${LABEL[check.kind]}: ${found.slice(0, MAX_NAMED).join(', ')}${more}`
}

const LABEL: Readonly<Record<StructureCheck['kind'], string>> = {
  operators: 'operators that are not allowed',
  domains: 'domains that are not allowed',
  opset: 'opset outside the range',
  'new-operators': 'operators that base does not use',
  'new-domains': 'domains that base does not use',
  'new-external-data': 'external files that base does not have',
  'dynamic-axes-change': 'dynamic axes that appeared (+) or vanished (-)',
  'type-upcast': 'inputs, outputs or operands of a wider type than at base',
  'lost-quantization': 'quantised work that base has',
}

const inspect = (check: StructureCheck, { head, base }: Pick<StructureSubject, 'head' | 'base'>): Finding => {
  switch (check.kind) {
    case 'operators':
      return { found: notAllowed([...operatorsOf(head.profile)], check) }
    case 'domains':
      return { found: notAllowed([...domainsOf(head.profile)], check) }
    case 'opset':
      return opsetRange(head.profile, check)
    default:
      return base === null ? { skipped: 'no-base' } : inspectChange(check.kind, head, base)
  }
}

const notAllowed = (
  names: readonly string[],
  { allow, forbid }: { readonly allow: readonly string[] | null; readonly forbid: readonly string[] },
): readonly string[] =>
  names
    .filter(
      name =>
        forbid.some(pattern => matchesGlob(pattern, name)) || allow?.every(pattern => !matchesGlob(pattern, name)),
    )
    .sort()

const opsetRange = (profile: Profile, { domain, min, max }: Extract<StructureCheck, { kind: 'opset' }>): Finding => {
  const version = profile.opsetImports[domain]
  if (version === undefined) return { found: [] }
  const isOutside = (min !== null && version < min) || (max !== null && version > max)
  return { found: isOutside ? [`${domain} ${version}`] : [] }
}

const inspectChange = (change: ForbiddenChange, head: Measured, base: Measured): Finding => {
  switch (change) {
    case 'new-operators':
      return { found: added(operatorsOf(base.profile), operatorsOf(head.profile)) }
    case 'new-domains':
      return { found: added(domainsOf(base.profile), domainsOf(head.profile)) }
    case 'new-external-data':
      return compareFacts(head, base, (now, then) => added(new Set(then.externalFiles), new Set(now.externalFiles)))
    case 'dynamic-axes-change':
      return compareFacts(head, base, (now, then) => [
        ...added(new Set(then.dynamicAxes), new Set(now.dynamicAxes)).map(axis => `+${axis}`),
        ...added(new Set(now.dynamicAxes), new Set(then.dynamicAxes)).map(axis => `-${axis}`),
      ])
    case 'type-upcast':
      return { found: upcasts(head.profile, base.profile) }
    case 'lost-quantization':
      return { found: lostQuantization(head.profile, base.profile) }
  }
}

type Facts = NonNullable<Measured['structure']>

const compareFacts = (
  head: Measured,
  base: Measured,
  compare: (now: Facts, then: Facts) => readonly string[],
): Finding =>
  head.structure === undefined || base.structure === undefined
    ? { unknown: 'the structure of one side is not known' }
    : { found: compare(head.structure, base.structure) }

const operatorsOf = (profile: Profile): ReadonlySet<string> => new Set(profile.nodes.map(operatorName))

const domainsOf = (profile: Profile): ReadonlySet<string> =>
  new Set(
    [...Object.keys(profile.opsetImports), ...profile.nodes.map(({ domain }) => domain)].map(name => name || 'ai.onnx'),
  )

const added = (before: ReadonlySet<string>, now: ReadonlySet<string>): readonly string[] =>
  [...now].filter(name => !before.has(name)).sort()

/** Inputs and outputs of one name, and contractions of one name, whose type grew. */
const upcasts = (head: Profile, base: Profile): readonly string[] => [
  ...wider([...base.inputs, ...base.outputs].flatMap(valueType), [...head.inputs, ...head.outputs].flatMap(valueType)),
  ...wider(base.nodes.flatMap(operandTypes), head.nodes.flatMap(operandTypes)),
]

type Typed = readonly [name: string, type: ElementType]
const valueType = ({ name, type }: ValueProfile): readonly Typed[] =>
  type === null || type === 'sequence' || type === 'optional' || type === 'map' || type === 'opaque'
    ? []
    : [[name, type]]
const operandTypes = ({ name, operandTypes: types }: NodeProfile): readonly Typed[] =>
  types === null ? [] : types.map((type, index): Typed => [`${name} (operand ${index + 1})`, type])

const wider = (before: readonly Typed[], now: readonly Typed[]): readonly string[] => {
  const known = new Map(before)
  return now.flatMap(([name, type]) => {
    const old = known.get(name)
    const grew = old !== undefined && bitsOf(type) > bitsOf(old)
    return grew ? [`${name}: ${old} → ${type}`] : []
  })
}

/** Fewer quantising nodes than base: QDQ pairs dropped, quantised operators replaced. */
const lostQuantization = (head: Profile, base: Profile): readonly string[] => {
  const count = (profile: Profile): number => profile.nodes.filter(({ op }) => QUANTIZING.test(op)).length
  const [now, then] = [count(head), count(base)]
  return now < then ? [`${then} quantising nodes → ${now}`] : []
}

/** QuantizeLinear, DequantizeLinear, DynamicQuantizeLinear, QLinearConv, QLinearMatMul, ConvInteger, MatMulInteger, MatMulNBits, … */
const QUANTIZING = /[Qq]uantize|^QLinear|^QGemm$|^QAttention$|Integer$|NBits$|Bnb4$/
