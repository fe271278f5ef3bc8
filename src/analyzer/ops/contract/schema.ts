/** Operator facts: which versions exist, what their inputs and attributes are called, and the attribute defaults. */
import { rareSchemaLines } from './rare-schemas.ts'
import { OPERATOR_LINES, TYPE_SET_LINES } from './schema-data.ts'

export interface Parameter {
  readonly name: string
  readonly option: 'single' | 'optional' | 'variadic'
  /** A type variable ('T') or a concrete type ('tensor(int64)'). */
  readonly type: string
}

export interface AttributeFacts {
  /** AttributeProto type in capitals: INT, FLOATS, TENSOR, … */
  readonly type: string
  readonly required: boolean
  readonly default: unknown
}

/** One schema version of an operator. */
export interface Schema {
  readonly domain: string
  readonly name: string
  readonly since: number
  readonly inputs: readonly Parameter[]
  readonly outputs: readonly Parameter[]
  readonly minInputs: number
  readonly attributes: ReadonlyMap<string, AttributeFacts>
  /** Type variable → allowed types. */
  readonly types: ReadonlyMap<string, readonly string[]>
  readonly deprecated: boolean
}

interface Compact {
  readonly i: readonly string[]
  readonly o: readonly string[]
  readonly m: number
  readonly a: Readonly<Record<string, readonly [string, number, unknown]>>
  readonly t: Readonly<Record<string, string>>
  readonly d?: number
}
type CompactVersions = readonly (readonly [readonly number[], Compact])[]

const keyOf = (domain: string, name: string): string => `${domain}\t${name}`

const linesOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split('\n')
      .filter(line => line !== '')
      .map(line => {
        const end = line.indexOf('\t', line.indexOf('\t') + 1)
        return [line.slice(0, end), line.slice(end + 1)]
      }),
  )

/** Lines are indexed at start and parsed when an operator is first met: start-up time counts. */
const lines = linesOf(OPERATOR_LINES)
/** Indexed when an operator of another domain is first met. */
let rareLines: ReadonlyMap<string, string> | undefined
const lineOf = (domain: string, name: string): string | undefined => {
  const key = keyOf(domain, name)
  if (domain === '') return lines.get(key)
  if (rareSchemaLines() === '') return undefined
  rareLines ??= linesOf(rareSchemaLines())
  return rareLines.get(key)
}

let typeSets: ReadonlyMap<string, readonly string[]> | undefined
const typeSet = (key: string): readonly string[] => {
  typeSets ??= new Map(
    TYPE_SET_LINES.trim()
      .split('\n')
      .map(line => {
        const [name = '', types = ''] = line.split('\t')
        return [name, types.split(' | ')]
      }),
  )
  return typeSets.get(key) ?? []
}

const parsed = new Map<string, readonly Schema[]>()

/** All versions of an operator, oldest first; empty when no registry knows it. */
export const schemaVersions = (domain: string, name: string): readonly Schema[] => {
  const key = keyOf(domain, name)
  const known = parsed.get(key)
  if (known !== undefined) return known
  const line = lineOf(domain, name)
  const versions: CompactVersions = line === undefined ? [] : JSON.parse(line)
  const schemas = versions.flatMap(([sinces, compact]) => sinces.map(since => expand(domain, name, since, compact)))
  parsed.set(key, schemas)
  return schemas
}

/** The schema in force: the newest with since-version ≤ `version`. Undefined when the operator is younger or unknown. */
export const schemaFor = (domain: string, name: string, version: number): Schema | undefined =>
  schemaVersions(domain, name).findLast(schema => schema.since <= version)

/** Every (domain, operator) that a registry knows, in file order. */
export const knownOperators = (): readonly { readonly domain: string; readonly name: string }[] =>
  `${OPERATOR_LINES}${rareSchemaLines()}`
    .split('\n')
    .filter(line => line !== '')
    .map(line => {
      const [domain = '', name = ''] = line.split('\t')
      return { domain, name }
    })

const expand = (domain: string, name: string, since: number, compact: Compact): Schema => ({
  domain,
  name,
  since,
  inputs: compact.i.map(parameter),
  outputs: compact.o.map(parameter),
  minInputs: compact.m,
  attributes: new Map(
    Object.entries(compact.a).map(([key, [type, required, value]]) => [
      key,
      { type, required: required === 1, default: value },
    ]),
  ),
  types: new Map(Object.entries(compact.t).map(([variable, set]) => [variable, typeSet(set)])),
  deprecated: compact.d === 1,
})

const parameter = (text: string): Parameter => {
  const colon = text.indexOf(':')
  const label = text.slice(0, colon)
  const option = label.endsWith('?') ? 'optional' : label.endsWith('*') ? 'variadic' : 'single'
  return { name: option === 'single' ? label : label.slice(0, -1), option, type: text.slice(colon + 1) }
}

/** Names of integer inputs that are added to a product: they are data, although no other type is allowed. */
const BIAS = /^B$|bias/i
const INDEX_TYPES: ReadonlySet<string> = new Set(['tensor(int32)', 'tensor(int64)', 'tensor(bool)'])

/** Input `index` holds indices, lengths, shapes or a mask: it takes 32- and 64-bit integers and nothing else. */
export const takesIndices = (schema: Schema | undefined, index: number): boolean => {
  const parameter = schema?.inputs[Math.min(index, schema.inputs.length - 1)]
  if (schema === undefined || parameter === undefined || BIAS.test(parameter.name)) return false
  const types = schema.types.get(parameter.type) ?? [parameter.type]
  return types.every(type => INDEX_TYPES.has(type))
}
