/** What a schema cannot see: ids that clash, paths that leave the repository, limits that never speak. */
import { nearestNames } from '../../analyzer/hardware/catalogue/nearest-names.ts'
import { knownOperators } from '../../analyzer/ops/contract/schema.ts'
import { diagnostic, type Diagnostic, type SourcePosition } from '../../diagnostic.ts'
import type { Budget, BudgetModel, CountRule, DeviceRule, Rule } from '../budget.ts'
import { isTooWide } from '../glob.ts'

/** All findings of one budget. Devices are checked by `checkDevices`, once the includes are merged. */
export const checkBudget = (budget: Budget): readonly Diagnostic[] => [
  ...checkContent(budget),
  ...checkIds(budget.models),
  ...budget.models.flatMap(checkPath),
  ...patternsOf(budget).flatMap(checkPattern),
  ...unique([...budget.models.flatMap(({ rules }) => rules), ...budget.total]).flatMap(checkRule),
]

/** Rules of `defaults:` appear in every model but are written once. */
const unique = (rules: readonly Rule[]): readonly Rule[] => {
  const seen = new Set<string>()
  return rules.filter(rule => {
    const key = `${rule.position.file}:${rule.position.line}:${rule.position.column}:${rule.type}`
    return !seen.has(key) && seen.add(key)
  })
}

const checkContent = (budget: Budget): readonly Diagnostic[] =>
  budget.models.length > 0 || budget.include.length > 0
    ? []
    : [
        diagnostic(
          'key-missing',
          { position: { file: budget.file, line: 1, column: 1 } },
          'Cannot judge anything: no model is named',
          {
            fix: 'Add "models:" with at least one "- path: models/detector.onnx"',
          },
        ),
      ]

const checkIds = (models: readonly BudgetModel[]): readonly Diagnostic[] => {
  const first = new Map<string, BudgetModel>()
  return models.flatMap(model => {
    const { id, position } = model
    if (id === null) return []
    const other = first.get(id)
    if (other === undefined) {
      first.set(id, model)
      return []
    }
    return [
      diagnostic('duplicate-id', { position }, `Cannot tell two models apart: the id "${id}" is used twice`, {
        why: `It also stands at ${other.position.file}:${other.position.line}.`,
        fix: 'Give this model its own `id:`',
      }),
    ]
  })
}

/** Models lie inside the repository: no absolute paths, no "..", no backslashes. */
const checkPath = ({ path, position }: BudgetModel): readonly Diagnostic[] => {
  const isInside = !/^(\/|[A-Za-z]:)/.test(path) && !path.includes('\\') && !path.split('/').includes('..')
  if (isInside) return []
  return [
    diagnostic('value-invalid', { position }, `Cannot use the path "${path}"`, {
      why: 'Models are named relative to the repository, with forward slashes, and lie inside it.',
      fix: 'Write a path such as "models/detector.onnx"',
    }),
  ]
}

interface Pattern {
  readonly pattern: string
  readonly position: SourcePosition
}

/** Every pattern of a budget, with its place. */
const patternsOf = (budget: Budget): readonly Pattern[] => [
  ...budget.include,
  ...budget.models.map(({ path, position }) => ({ pattern: path, position })),
  ...unique([...budget.models.flatMap(({ rules }) => rules), ...budget.total]).flatMap(rule =>
    patternsOfRule(rule).map(pattern => ({ pattern, position: rule.position })),
  ),
]

const patternsOfRule = (rule: Rule): readonly string[] => {
  if (rule.type === 'structure') return 'allow' in rule.check ? [...(rule.check.allow ?? []), ...rule.check.forbid] : []
  if (rule.type !== 'count' || rule.part === null) return []
  return [rule.part.kind === 'scope' ? rule.part.pattern : rule.part.operator]
}

const checkPattern = ({ pattern, position }: Pattern): readonly Diagnostic[] =>
  isTooWide(pattern)
    ? [
        diagnostic('value-invalid', { position }, 'Cannot use a pattern of more than 256 choices', {
          why: `It begins with "${pattern.slice(0, 40)}"; each {a,b} doubles what it stands for.`,
          fix: 'Write * for what differs, or several entries.',
        }),
      ]
    : []

/** A misspelt operator sums to zero for ever. Operators of other domains, or of one's own, cannot be told from here. */
const checkOperator = (rule: CountRule): readonly Diagnostic[] => {
  const name = rule.part?.kind === 'operator' ? rule.part.operator : ''
  if (!/^\w+$/.test(name) || STANDARD_OPERATORS.includes(name)) return []
  const [near] = nearestNames(name, STANDARD_OPERATORS)
  if (near === undefined) return []
  return [
    diagnostic(
      'value-invalid',
      { position: rule.position },
      `Cannot limit the operator "${name}": ONNX has none of that name`,
      {
        why: 'A rule that no node matches checks nothing.',
        fix: `Did you mean "${near}"? One of your own domain is written "my.domain:${name}"`,
      },
    ),
  ]
}

const STANDARD_OPERATORS = knownOperators().flatMap(({ domain, name }) => (domain === '' ? [name] : []))

const checkRule = (rule: Rule): readonly Diagnostic[] => {
  if (rule.type === 'structure') return []
  const misspelt = rule.type === 'count' ? checkOperator(rule) : []
  if (misspelt.length > 0) return misspelt
  const limits = [rule.max, rule.warn, rule.increase, rule.type === 'count' ? rule.drift : rule.min]
  const name = rule.type === 'count' ? rule.metric : `${rule.metric} of ${rule.device}`
  if (limits.every(limit => limit === null)) {
    const wanted = rule.type === 'device' && rule.metric === 'throughput' ? 'min' : 'max'
    return [
      diagnostic(
        'budget-empty-rule',
        { position: rule.position },
        `Nothing is checked for ${name}: the rule has no limit`,
        {
          fix: `Add \`${wanted}:\`, \`warn:\` or \`increase:\`, or remove the rule`,
        },
      ),
    ]
  }
  return warnsTooLate(rule)
    ? [
        diagnostic(
          'budget-never-warns',
          { position: rule.warn?.position ?? rule.position },
          `The warning for ${name} never comes`,
          {
            why: `warn (${rule.warn?.text}) is not on the safe side of the limit (${(rule.max ?? (rule.type === 'device' ? rule.min : null))?.text}).`,
            fix: 'Move `warn` away from the limit, or remove it',
          },
        ),
      ]
    : []
}

const warnsTooLate = (rule: CountRule | DeviceRule): boolean => {
  if (rule.warn === null) return false
  if (rule.max !== null) return rule.warn.value >= rule.max.value
  return rule.type === 'device' && rule.min !== null && rule.warn.value <= rule.min.value
}
