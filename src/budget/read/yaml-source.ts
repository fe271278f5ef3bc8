/** YAML text → plain data plus the place of every key and value. Hostile text ends in a located diagnostic. */
import { Buffer } from 'node:buffer'
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Document, Node, Pair, Scalar, YAMLError, YAMLMap } from 'yaml'
import { diagnostic, type Diagnostic, type DiagnosticCode, type SourcePosition } from '../../diagnostic.ts'

/** Bytes. A budget of 200 models is about 40 KiB; parsing time grows with the size (docs/sources/platform.md §7.1). */
export const MAX_BUDGET_BYTES = 256 * 1024
/** The schema is 7 levels deep. */
const MAX_DEPTH = 24
/** The default of the yaml package; each use of an alias counts with what it stands for. */
const MAX_ALIAS_COUNT = 100
/** Follow-up errors of one mistake are noise; the first ones name it. */
const MAX_SYNTAX_ERRORS = 5
/** Longer lines are not quoted in messages. Characters. */
const MAX_QUOTED_LINE = 200

export type Path = readonly (string | number)[]

export interface YamlSource {
  readonly file: string
  readonly text: string
  readonly lines: LineCounter
  readonly document: Document
  /** Pairs of a map by key: finding each of n keys in turn would be quadratic. */
  readonly pairs: Map<YAMLMap, Map<string, Pair>>
}

export type YamlResult =
  | { readonly ok: true; readonly source: YamlSource; readonly value: unknown }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

export const readYaml = (text: string, file: string): YamlResult => {
  const size = Buffer.byteLength(text)
  if (size > MAX_BUDGET_BYTES) return { ok: false, diagnostics: [tooLarge(file, size)] }
  try {
    return readParsed(parseSource(text, file))
  } catch (error) {
    // The package throws ReferenceError for alias bombs and unresolved aliases, RangeError for some deep nestings.
    if (!(error instanceof ReferenceError || error instanceof RangeError)) throw error
    const what = error instanceof ReferenceError ? lowerFirst(error.message) : 'it is nested too deeply'
    const fix = error instanceof ReferenceError ? 'Write the values out' : 'Write fewer nested levels'
    return { ok: false, diagnostics: [diagnostic('yaml-limit', { file }, `Cannot read the budget: ${what}`, { fix })] }
  }
}

const parseSource = (text: string, file: string): YamlSource => {
  const lines = new LineCounter()
  // uniqueKeys of the package compares every pair of keys (25,000 keys: 11 s measured); `inspect` does it by hash.
  const options = {
    lineCounter: lines,
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  } as const
  return { file, text, lines, document: parseDocument(text, options), pairs: new Map() }
}

const readParsed = (source: YamlSource): YamlResult => {
  const { document } = source
  const problems = [...document.errors, ...document.warnings]
    .toSorted((a, b) => a.pos[0] - b.pos[0])
    .slice(0, MAX_SYNTAX_ERRORS)
    .map(problem => syntaxDiagnostic(source, problem))
  if (problems.length > 0) return { ok: false, diagnostics: problems }
  const refused = inspect(source)
  if (refused.length > 0) return { ok: false, diagnostics: refused.slice(0, MAX_SYNTAX_ERRORS) }
  return { ok: true, source, value: document.toJS({ maxAliasCount: MAX_ALIAS_COUNT }) }
}

const tooLarge = (file: string, size: number): Diagnostic =>
  diagnostic('budget-too-large', { file }, `Cannot read the budget: it has ${size} bytes`, {
    why: `The limit is ${MAX_BUDGET_BYTES} bytes.`,
    fix: 'Split it with `include:`, or use globs and `defaults:`',
  })

/** Codes of the yaml package whose own message does not say what to do. */
const SYNTAX_FIX: Readonly<Record<string, readonly [DiagnosticCode, string]>> = {
  TAB_AS_INDENT: ['yaml-syntax', 'Indent with spaces'],
  MULTIPLE_DOCS: ['yaml-unsupported', 'Remove the "---" line, or use `include:` for a second budget'],
  RESOURCE_EXHAUSTION: ['yaml-limit', 'Write fewer nested levels'],
  TAG_RESOLVE_FAILED: ['yaml-unsupported', 'Remove the tag'],
  BAD_SCALAR_START: ['yaml-syntax', 'Put the value in quotes, for example owner: "@team"'],
  BLOCK_AS_IMPLICIT_KEY: ['yaml-syntax', 'Start a new line for the inner key, use { … }, or quote the text'],
  NON_STRING_KEY: ['yaml-unsupported', 'Write a plain text key'],
}

const syntaxDiagnostic = (source: YamlSource, error: YAMLError): Diagnostic => {
  const [code, fix] = SYNTAX_FIX[error.code] ?? (['yaml-syntax', 'Correct the YAML at the marked place'] as const)
  const [start, end] = error.pos
  const what = error.code === 'MULTIPLE_DOCS' ? 'the file holds several documents' : lowerFirst(error.message)
  return at(source, code, start, end, `Cannot read the budget: ${what}`, fix)
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

const at = (
  source: YamlSource,
  code: DiagnosticCode,
  start: number,
  end: number,
  what: string,
  fix?: string,
): Diagnostic => diagnostic(code, { position: positionAt(source, start, end) }, what, fix === undefined ? {} : { fix })

/** What YAML allows and a budget does not: duplicate keys, `<<`, tags, infinite numbers, deep or circular structures. */
const inspect = (source: YamlSource): readonly Diagnostic[] => {
  const inspection: Inspection = { source, found: [], open: new Set() }
  walk(inspection, source.document.contents, 0)
  return inspection.found
}

interface Inspection {
  readonly source: YamlSource
  readonly found: Diagnostic[]
  /** Anchors of the collections being walked: an alias to one makes a structure that holds itself. */
  readonly open: Set<string>
}

const report = (
  { source, found }: Inspection,
  node: Node,
  problem: readonly [DiagnosticCode, string, string],
): void => {
  const [code, what, fix] = problem
  const [start = 0, end = start + 1] = node.range ?? []
  found.push(at(source, code, start, end, `Cannot read the budget: ${what}`, fix))
}

const walk = (inspection: Inspection, node: unknown, depth: number): void => {
  if (!isNode(node)) return
  if (depth > MAX_DEPTH) {
    report(inspection, node, [
      'yaml-limit',
      `it is nested more than ${MAX_DEPTH} levels deep`,
      'Write fewer nested levels',
    ])
  } else if (isAlias(node)) {
    if (inspection.open.has(node.source))
      report(inspection, node, ['yaml-limit', 'an alias holds itself', 'Write the value out'])
  } else if (isScalar(node)) inspectScalar(inspection, node)
  else if (isMap(node) || isSeq(node)) {
    const { anchor } = node
    if (anchor !== undefined) inspection.open.add(anchor)
    if (isMap(node)) walkMap(inspection, node, depth)
    else for (const item of node.items) walk(inspection, item, depth + 1)
    if (anchor !== undefined) inspection.open.delete(anchor)
  }
}

const inspectScalar = (inspection: Inspection, node: Scalar): void => {
  if (node.tag !== undefined) {
    report(inspection, node, [
      'yaml-unsupported',
      'tags are not allowed',
      'Remove the tag; quote the value if it is text',
    ])
  }
  if (typeof node.value === 'number' && !Number.isFinite(node.value)) {
    report(inspection, node, ['yaml-unsupported', 'infinite numbers are not allowed', 'Write a finite number'])
  }
}

const walkMap = (inspection: Inspection, map: YAMLMap, depth: number): void => {
  const pairs = new Map<string, Pair>()
  inspection.source.pairs.set(map, pairs)
  for (const pair of map.items) {
    const key = keyText(pair)
    if (isNode(pair.key) && key === '<<') {
      report(inspection, pair.key, [
        'yaml-unsupported',
        'merge keys (<<) are not allowed',
        'Use `defaults:`, or write the values out',
      ])
    }
    if (isNode(pair.key) && pairs.has(key)) {
      report(inspection, pair.key, [
        'yaml-syntax',
        `the key "${key.slice(0, MAX_QUOTED_LINE)}" is written twice`,
        'Remove one of them',
      ])
    }
    pairs.set(key, pair)
    walk(inspection, pair.value, depth + 1)
  }
}

const isNode = (value: unknown): value is Node => isScalar(value) || isMap(value) || isSeq(value) || isAlias(value)

const keyText = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '')

/**
 * The place of the value at `path`, or of its key. Where the path ends early (a missing key), the deepest place that
 * exists; an empty value stands at its key.
 */
export const locate = (source: YamlSource, path: Path, target: 'key' | 'value' = 'value'): SourcePosition => {
  let node: unknown = source.document.contents
  let key: unknown
  let depth = 0
  for (const step of path) {
    const inner: unknown = isAlias(node) ? node.resolve(source.document) : node
    if (isMap(inner)) {
      const pair: Pair | undefined = source.pairs.get(inner)?.get(String(step))
      if (pair === undefined) break
      key = pair.key
      node = pair.value
    } else if (isSeq(inner) && typeof step === 'number' && step < inner.items.length) {
      key = undefined
      node = inner.items[step]
    } else break
    depth++
  }
  const isWhole = depth === path.length
  const wanted =
    (target === 'key' && isWhole) || isEmpty(node) || (!isWhole && key !== undefined) ? (key ?? node) : node
  const [start = 0, end = start + 1] = (isNode(wanted) ? wanted.range : null) ?? []
  return positionAt(source, start, end)
}

const isEmpty = (node: unknown): boolean =>
  !isNode(node) || (isScalar(node) && node.value === null && (node.range?.[0] ?? 0) === (node.range?.[1] ?? 0))

const positionAt = (source: YamlSource, start: number, end: number): SourcePosition => {
  const { line, col } = source.lines.linePos(Math.min(start, source.text.length))
  const lineNumber = Math.max(line, 1)
  const column = Math.max(col, 1)
  const lineStart = source.lines.lineStarts[lineNumber - 1] ?? 0
  const lineEnd = source.text.indexOf('\n', lineStart)
  const text = source.text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd).replace(/\r$/, '')
  const length = Math.max(1, Math.min(end - start, text.length - column + 1))
  const place = { file: source.file, line: lineNumber, column }
  return text.length > MAX_QUOTED_LINE ? place : { ...place, text, length }
}
