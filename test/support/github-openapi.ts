/** Checks requests and answers against GitHub's own description of its API. */
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { default as addFormats } from 'ajv-formats'
import { isRecord } from './json.ts'
import type { ValidateFunction } from 'ajv'

/** OpenAPI 3.0 allows `nullable` beside a reference; JSON Schema says the same with a choice. */
const asJsonSchema = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(asJsonSchema)
  if (!isRecord(value)) return value
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, asJsonSchema(item)]),
  )
  if (nullable === undefined || isRecord(nullable)) return nullable === undefined ? rest : { ...rest, nullable }
  if (nullable === false) return rest
  return 'type' in rest && !('enum' in rest) ? { ...rest, nullable } : { anyOf: [rest, { enum: [null] }] }
}

const description: unknown = asJsonSchema(
  JSON.parse(readFileSync(new URL('github-openapi.json', import.meta.url), 'utf8')),
)

const ajv = new Ajv({ strict: false, coerceTypes: false, validateSchema: false, validateFormats: true })
addFormats.default(ajv)
ajv.addFormat('repo.nwo', true)
ajv.addFormat('timestamp', true)
ajv.addSchema(isRecord(description) ? description : {}, 'github')

const get = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce((inner: unknown, key) => (isRecord(inner) ? inner[key] : undefined), value)

const escapePointer = (key: string): string => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))

const compiled = new Map<string, ValidateFunction>()
const validator = (...keys: readonly string[]): ValidateFunction => {
  const reference = `github#/${keys.map(escapePointer).join('/')}`
  const known = compiled.get(reference) ?? ajv.compile({ $ref: reference })
  compiled.set(reference, known)
  return known
}

export interface Operation {
  readonly path: string
  readonly method: string
  readonly parameters: Readonly<Record<string, string>>
}

const templates = Object.keys(isRecord(get(description, 'paths')) ? Object(get(description, 'paths')) : {}).map(
  path => ({
    path,
    // `{path}` of the contents API is the one parameter that may hold slashes.
    pattern: new RegExp(
      `^${path
        .replaceAll('.', '\\.')
        .replace('{path}', '(?<path>.+)')
        .replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`,
    ),
  }),
)

/** The operation of a request path below the API's base; undefined when GitHub has none or Flopgate's cut lacks it. */
export const findOperation = (method: string, pathname: string): Operation | undefined => {
  for (const { path, pattern } of templates) {
    const match = pattern.exec(pathname)
    const lower = method.toLowerCase()
    if (match === null || get(description, 'paths', path, lower) === undefined) continue
    const parameters = Object.fromEntries(
      Object.entries(match.groups ?? {}).map(([key, value]) => [key, decodeURIComponent(value)]),
    )
    return { path, method: lower, parameters }
  }
  return undefined
}

/** What is wrong with a request, by GitHub's description. */
export const checkRequest = (operation: Operation, query: URLSearchParams, body: unknown): readonly string[] => {
  const declared = operationParameters(operation)
  const unknown = [...query.keys()].filter(
    name => !declared.some(parameter => parameter.name === name && parameter.in === 'query'),
  )
  const wrong = declared.flatMap(({ name, in: place, keys }) => {
    const text = place === 'query' ? query.get(name) : place === 'path' ? operation.parameters[name] : undefined
    if (text === undefined || text === null) return []
    const check = validator(...keys, 'schema')
    const number = Number(text)
    return check(text) || (text !== '' && !Number.isNaN(number) && check(number))
      ? []
      : [`parameter ${name}: ${ajv.errorsText(check.errors)}`]
  })
  const bodyKeys = ['paths', operation.path, operation.method, 'requestBody', 'content', 'application/json', 'schema']
  const hasBody = get(description, ...bodyKeys) !== undefined
  const check = hasBody ? validator(...bodyKeys) : undefined
  const bodyWrong = check === undefined || check(body) ? [] : [`body: ${ajv.errorsText(check.errors)}`]
  return [...unknown.map(name => `query ${name} does not exist`), ...wrong, ...bodyWrong]
}

interface Parameter {
  readonly name: string
  readonly in: string
  readonly keys: readonly string[]
}

const operationParameters = ({ path, method }: Operation): readonly Parameter[] =>
  [
    ['paths', path, 'parameters'],
    ['paths', path, method, 'parameters'],
  ].flatMap(keys => {
    const list = get(description, ...keys)
    return (Array.isArray(list) ? list : []).map((item: unknown, index) => {
      const reference = get(item, '$ref')
      const place = typeof reference === 'string' ? reference.slice(2).split('/') : [...keys, String(index)]
      const resolved = typeof reference === 'string' ? get(description, ...place) : item
      return { name: String(get(resolved, 'name')), in: String(get(resolved, 'in')), keys: place }
    })
  })

/** What is wrong with an answer. Statuses that GitHub gives to any request need not be declared. */
export const checkResponse = (operation: Operation, status: number, body: unknown): readonly string[] => {
  const responses = ['paths', operation.path, operation.method, 'responses']
  const declared = get(description, ...responses, String(status))
  if (declared === undefined) return EVERYWHERE.has(status) ? [] : [`status ${status} is not declared`]
  const reference = get(declared, '$ref')
  const keys = typeof reference === 'string' ? reference.slice(2).split('/') : [...responses, String(status)]
  const schema = [...keys, 'content', 'application/json', 'schema']
  if (get(description, ...schema) === undefined) return []
  const check = validator(...schema)
  return check(body) ? [] : [`answer ${status}: ${ajv.errorsText(check.errors)}`]
}

/** Bad token, missing permission, rate limit, and the service's own failures. */
const EVERYWHERE = new Set([401, 403, 404, 429, 500, 502, 503])
