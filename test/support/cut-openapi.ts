/**
 * Cuts GitHub's OpenAPI description down to the operations that Flopgate uses.
 * Usage: node test/support/cut-openapi.ts <api.github.com.json of @octokit/openapi> > test/support/github-openapi.json
 */
import { readFileSync } from 'node:fs'
import { isRecord } from './json.ts'

const OPERATIONS: Readonly<Record<string, readonly string[]>> = {
  '/user': ['get'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch', 'delete'],
  '/repos/{owner}/{repo}/issues/{issue_number}/labels': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get'],
  '/repos/{owner}/{repo}/pulls': ['get'],
  '/repos/{owner}/{repo}/compare/{basehead}': ['get'],
  '/repos/{owner}/{repo}/contents/{path}': ['get'],
  '/repos/{owner}/{repo}/git/commits/{commit_sha}': ['get'],
  '/repos/{owner}/{repo}/git/trees/{tree_sha}': ['get'],
  '/repos/{owner}/{repo}/git/blobs/{file_sha}': ['get'],
  '/repos/{owner}/{repo}/commits/{ref}': ['get'],
  '/repos/{owner}/{repo}/collaborators/{username}/permission': ['get'],
  '/repos/{owner}/{repo}/actions/artifacts': ['get'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}': ['get'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': ['get'],
  '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': ['get'],
}

/** Prose and examples are four fifths of the file and validate nothing. */
const PROSE = new Set([
  'description',
  'summary',
  'examples',
  'example',
  'externalDocs',
  'x-github',
  'tags',
  'title',
  'operationId',
])

const source: unknown = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))

/** `properties` maps names of the API, which may be words of PROSE, to schemas. */
const strip = (value: unknown, inProperties = false): unknown => {
  if (Array.isArray(value)) return value.map(item => strip(item))
  if (!isRecord(value)) return value
  const kept = Object.entries(value).filter(([key]) => inProperties || !PROSE.has(key))
  return Object.fromEntries(kept.map(([key, item]) => [key, strip(item, key === 'properties' && !inProperties)]))
}

const at = (pointer: string): unknown =>
  pointer
    .replace(/^#\//, '')
    .split('/')
    .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((value: unknown, key) => (isRecord(value) ? value[key] : undefined), source)

const references = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(references)
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, item]) =>
    key === '$ref' && typeof item === 'string' ? [item] : references(item),
  )
}

const paths = Object.fromEntries(
  Object.entries(OPERATIONS).map(([path, methods]) => {
    const item = at(`#/paths/${path.replaceAll('/', '~1')}`)
    if (!isRecord(item)) throw new Error(`no path ${path}`)
    return [
      path,
      strip(Object.fromEntries(Object.entries(item).filter(([key]) => methods.includes(key) || key === 'parameters'))),
    ]
  }),
)

const components: Record<string, Record<string, unknown>> = {}
const waiting = [...references(paths)]
for (let reference = waiting.pop(); reference !== undefined; reference = waiting.pop()) {
  const [, , kind = '', name = ''] = reference.split('/')
  const group = (components[kind] ??= {})
  if (name in group) continue
  group[name] = strip(at(reference))
  waiting.push(...references(group[name]))
}

const info = isRecord(source) ? strip(source['info']) : {}
process.stdout.write(`${JSON.stringify({ openapi: '3.0.3', info, paths, components })}\n`)
