/** zod issues → diagnostics at the place in the YAML file, with the wanted value and the fix. */
import * as z from 'zod'
import { nearestNames } from '../../analyzer/hardware/catalogue/nearest-names.ts'
import { diagnostic, type Diagnostic, type DiagnosticCode } from '../../diagnostic.ts'
import type { IssueParams } from './quantity-schema.ts'
import { locate, type Path, type YamlSource } from './yaml-source.ts'

/** An issue at the deepest place that explains it, its path complete. */
export interface PlacedIssue {
  readonly path: Path
  readonly issue: z.core.$ZodIssue
  /** For `unrecognized_keys`: the one key this entry is about. */
  readonly key?: string
}

/** Follows unions into the branch that the author meant, and splits lists of unknown keys. */
export const placeIssues = (issues: readonly z.core.$ZodIssue[], parent: Path = []): readonly PlacedIssue[] =>
  issues.flatMap(issue => {
    const path: Path = [...parent, ...issue.path.map(step => (typeof step === 'symbol' ? step.toString() : step))]
    if (issue.code === 'unrecognized_keys') return issue.keys.map(key => ({ path, issue, key }))
    if (issue.code !== 'invalid_union') return [{ path, issue }]
    const best = likeliestBranch(issue.errors)
    return best === undefined ? [{ path, issue }] : placeIssues(best, path)
  })

/** The branch that got furthest into the value; undefined = the value has a type that no branch takes. */
const likeliestBranch = (
  branches: readonly (readonly z.core.$ZodIssue[])[],
): readonly z.core.$ZodIssue[] | undefined => {
  const scored = branches.map(branch => ({ branch, score: Math.max(...branch.map(depthOf)) }))
  const best = Math.max(...scored.map(({ score }) => score))
  return best < 0 ? undefined : scored.find(({ score }) => score === best)?.branch
}

const depthOf = (issue: z.core.$ZodIssue): number => {
  const isRoot = issue.path.length === 0
  if (isRoot && (issue.code === 'invalid_type' || paramsOf(issue)?.wrongType === true)) return -1
  return issue.path.length + (issue.code === 'unrecognized_keys' ? 0.5 : 0)
}

const paramsOf = (issue: z.core.$ZodIssue): IssueParams | undefined => {
  if (issue.code !== 'custom') return undefined
  const { diagnostic, why, fix, wrongType } = issue.params ?? {}
  const isKnown = diagnostic === 'unit-missing' || diagnostic === 'unit-wrong' || diagnostic === 'quantity-invalid'
  if (typeof why !== 'string' || typeof fix !== 'string') return undefined
  return { diagnostic: isKnown ? diagnostic : 'value-invalid', why, fix, wrongType: wrongType === true }
}

/** What an issue is about: the file, the whole schema, and the data that was checked. */
export interface IssueContext {
  readonly source: YamlSource
  readonly schema: z.ZodType
  readonly value: unknown
}

export const issueDiagnostic = (context: IssueContext, placed: PlacedIssue): Diagnostic => {
  const { path, issue, key } = placed
  if (key !== undefined) return unknownKey(context, path, key)
  const found = valueAt(context.value, path)
  const name = pathName(path)
  const params = paramsOf(issue)
  if (found === undefined && issue.code !== 'custom') return missing(context, path)
  const position = locate(context.source, path)
  if (params !== undefined) {
    return diagnostic(params.diagnostic, { position }, `Cannot use ${describe(found)} for ${name}`, {
      why: params.why,
      fix: params.fix,
    })
  }
  const { why, fix } = explain(issue, found)
  return diagnostic('value-invalid', { position }, `Cannot use ${describe(found)} for ${name}`, { why, fix })
}

const missing = ({ source }: IssueContext, path: Path): Diagnostic => {
  const key = String(path.at(-1) ?? '')
  const parent = path.slice(0, -1)
  const where = parent.length === 0 ? 'the budget' : pathName(parent)
  const example = new Map([
    ['version', 'version: 1'],
    ['path', 'path: models/detector.onnx'],
  ])
  return diagnostic(
    'key-missing',
    { position: locate(source, parent, 'key') },
    `Cannot read ${where}: "${key}" is missing`,
    {
      fix: `Add "${example.get(key) ?? `${key}: …`}"`,
    },
  )
}

const unknownKey = ({ source, schema }: IssueContext, path: Path, key: string): Diagnostic => {
  const known = knownKeys(schema, path)
  const isMetric = known.includes('flops') && known.includes('params')
  const code: DiagnosticCode = isMetric ? 'unknown-metric' : 'unknown-key'
  const near = nearestNames(key.toLowerCase().replaceAll('_', '-'), known)[0]
  const what = isMetric ? `Cannot check ${quote(key)}` : `Cannot read the key ${quote(key)}${within(path)}`
  const listed = isMetric ? known.filter(name => !SECTIONS.has(name)) : known
  const list = `${isMetric ? 'Metrics' : 'Keys'} here are ${listed.join(', ')}.`
  return diagnostic(code, { position: locate(source, [...path, key], 'key') }, what, {
    why: known.length === 0 ? 'No key is allowed here.' : list,
    fix: near === undefined ? 'Remove it, or write one of these' : `Did you mean "${near}"? Write "${near}"`,
  })
}

/** Keys beside the metrics that hold further rules. */
const SECTIONS: ReadonlySet<string> = new Set(['scopes', 'operators', 'scenarios'])

const within = (path: Path): string => (path.length === 0 ? '' : ` in ${pathName(path)}`)

/** Keys of the strict object at `path`, whichever branch of a union it is in. */
const knownKeys = (schema: unknown, path: Path): readonly string[] => {
  if (schema instanceof z.ZodOptional) return knownKeys(schema.unwrap(), path)
  if (schema instanceof z.ZodUnion) return [...new Set(schema.options.flatMap(option => knownKeys(option, path)))]
  const [step, ...rest] = path
  if (schema instanceof z.ZodObject) {
    if (step === undefined) return Object.keys(schema.shape)
    return Object.hasOwn(schema.shape, step) ? knownKeys(schema.shape[step], rest) : []
  }
  if (step === undefined) {
    const keyType = schema instanceof z.ZodRecord ? schema.keyType : undefined
    return keyType instanceof z.ZodEnum ? keyType.options.map(String) : []
  }
  if (schema instanceof z.ZodRecord) return knownKeys(schema.valueType, rest)
  return schema instanceof z.ZodArray ? knownKeys(schema.element, rest) : []
}

const TYPE_NAME: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a map of keys and values',
  record: 'a map of keys and values',
  array: 'a list ("- …" or [ … ])',
}

const explain = (issue: z.core.$ZodIssue, found: unknown): { readonly why: string; readonly fix: string } => {
  switch (issue.code) {
    case 'invalid_type':
      return wanted(TYPE_NAME[issue.expected] ?? issue.expected)
    case 'invalid_value': {
      const values = issue.values.map(String)
      if (typeof found === 'string' && values.includes(found))
        return { why: 'It is text.', fix: `Write ${found} without quotes` }
      const near = typeof found === 'string' ? nearestNames(found, values)[0] : undefined
      const fix = near ?? (values.length === 1 ? values[0] : undefined)
      return {
        why: `Allowed here: ${values.join(', ')}.`,
        fix: fix === undefined ? 'Write one of these' : `Write "${fix}"`,
      }
    }
    case 'invalid_union': {
      const types = issue.errors.flatMap(branch => branch.map(({ code, ...rest }) => typeOf(code, rest)))
      return wanted([...new Set(types)].join(' or '))
    }
    case 'too_small':
      return bound('least', issue.minimum, issue.inclusive !== false)
    case 'too_big':
      return bound('most', issue.maximum, issue.inclusive !== false)
    case 'invalid_key':
      return { why: 'This name is not known here.', fix: `Allowed: ${keyNames(issue).join(', ')}` }
    default:
      return { why: `${issue.message}.`, fix: 'See docs/budget.md for what stands here' }
  }
}

/** Lists and texts are bounded by their length, numbers by their value. */
const bound = (which: 'least' | 'most', limit: bigint | number, isInclusive: boolean) => ({
  why: `The ${which} here is ${limit}${isInclusive ? '' : ', itself excluded'}.`,
  fix: isInclusive ? `Write at ${which} ${limit}` : `Write ${which === 'least' ? 'more' : 'less'} than ${limit}`,
})

const keyNames = (issue: z.core.$ZodIssueInvalidKey): readonly string[] =>
  issue.issues.flatMap(inner => (inner.code === 'invalid_value' ? inner.values.map(String) : [inner.message]))

const typeOf = (code: string, rest: object): string => {
  if (code === 'invalid_type' && 'expected' in rest && typeof rest.expected === 'string') {
    return TYPE_NAME[rest.expected] ?? rest.expected
  }
  return 'a quantity such as "4.5 GFLOPs"'
}

const wanted = (type: string): { readonly why: string; readonly fix: string } => ({
  why: `Here stands ${type}.`,
  fix: `Write ${type}`,
})

const valueAt = (value: unknown, path: Path): unknown => {
  let at = value
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined
    at = Object.getOwnPropertyDescriptor(at, step)?.value
  }
  return at
}

/** Longest piece of a value that a message repeats, characters. */
const MAX_SHOWN = 60
const quote = (text: string): string => `"${text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text}"`

const describe = (value: unknown): string => {
  if (value === null) return 'an empty value'
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'a map' : quote(String(value))
}

/** ['models', 0, 'budget', 'flops'] → "models[0].budget.flops". */
export const pathName = (path: Path): string =>
  path.length === 0
    ? 'the budget'
    : quote(
        path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join(''),
      )
