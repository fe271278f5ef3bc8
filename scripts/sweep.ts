/**
 * Analyzes every model below a directory: `npm run sweep -- [<directory>] [--only <text>] [--all]`.
 * Each file is analyzed with its symbols open and, where a recording gives input shapes, with them bound. Input shapes
 * come from goldens.json or from ../conformance/runtime-shapes. MANIFEST.json says which files onnx refuses.
 * Prints one line per finding (`--all`: per file) and a summary; exits with 1 when something throws, a rule fails, a file
 * that onnx refuses gives no diagnostic, or one analysis takes longer than MAX_SECONDS; with 2 when there is no model.
 */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { analyzeModel } from '../src/analyzer/analyzer.ts'
import { infer } from '../src/analyzer/infer/infer.ts'
import type { Model } from '../src/analyzer/onnx/model.ts'
import { readModelFile } from '../src/analyzer/onnx/read-file.ts'
import { schemaFor } from '../src/analyzer/ops/contract/schema.ts'
import { buildSymbolicProfile } from '../src/analyzer/profile/symbolic.ts'
import type { Diagnostic } from '../src/diagnostic.ts'
import { argumentsFor, refuse } from './data-set.ts'

/** Longest time of one analysis, in seconds of CPU time: the machine may be busy. */
const MAX_SECONDS = 3

const { directory, option, has } = argumentsFor({ beside: 'models', own: 'test/models', holds: [] })
const only = option('--only') ?? ''
const showAll = has('--all')

interface Manifest {
  readonly models: readonly { readonly file: string; readonly onnx_checker: string }[]
}
interface Golden {
  readonly file: string
  readonly inputs: readonly { readonly name: string; readonly bound: readonly number[] }[]
}
interface Recording {
  readonly inputs: readonly { readonly name: string; readonly kind: string; readonly shape?: readonly number[] }[]
}
type Shapes = Readonly<Record<string, readonly number[]>>

const readJson = <Value>(name: string): Value | undefined => {
  const path = join(directory, name)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}
const manifest = readJson<Manifest>('MANIFEST.json')
const goldens = readJson<{ readonly entries: readonly Golden[] }>('goldens.json')

/**
 * onnx's checker also refuses what an analysis does not need (names, declared shapes, payloads in other files) and
 * operators that ONNX Runtime registers in the default domain.
 */
const HARMLESS = /Field '(name|shape)'|should be stored in|one and only one value field/
const UNREGISTERED = /No Op registered for (\w+) with domain_version of (\d+)/
const isRefused = (file: string): boolean => {
  const verdict = manifest?.models.find(model => model.file === file)?.onnx_checker ?? 'ok'
  const [, operator = '', version = ''] = UNREGISTERED.exec(verdict) ?? []
  return (
    verdict.startsWith('error') && !HARMLESS.test(verdict) && schemaFor('', operator, Number(version)) === undefined
  )
}

const recordedShapes = (file: string): Shapes | undefined => {
  const golden = goldens?.entries.find(entry => entry.file === file)
  if (golden !== undefined) return Object.fromEntries(golden.inputs.map(({ name, bound }) => [name, bound]))
  const path = join(dirname(directory), 'conformance/runtime-shapes', `${file}.json.gz`)
  if (!existsSync(path)) return undefined
  const recording: Recording = JSON.parse(gunzipSync(readFileSync(path)).toString())
  return Object.fromEntries(
    recording.inputs.flatMap(({ name, kind, shape }) =>
      kind === 'tensor' && shape !== undefined ? [[name, shape]] : [],
    ),
  )
}

const tally = { files: 0, unreadable: 0, bound: 0, complete: 0, nodes: 0, findings: 0 }
const finding = (file: string, text: string): void => {
  tally.findings++
  console.log(`${file}: ${text}`)
}

const timed = <Result>(file: string, what: string, run: () => Result): Result | undefined => {
  const started = process.cpuUsage()
  try {
    return run()
  } catch (error) {
    finding(file, `${what} throws ${error instanceof Error ? error.stack : String(error)}`)
    return undefined
  } finally {
    const { user, system } = process.cpuUsage(started)
    const seconds = (user + system) / 1e6
    if (seconds > MAX_SECONDS) finding(file, `${what} takes ${seconds.toFixed(1)} s`)
  }
}

const checkRules = (file: string, diagnostics: readonly Diagnostic[]): void => {
  for (const { code, where, why } of diagnostics)
    if (code === 'rule-failed') finding(file, `a rule failed at ${where.node}: ${why}`)
}

const sweepModel = (file: string, model: Model): readonly Diagnostic[] => {
  const symbolic = timed(file, 'symbolic', () => buildSymbolicProfile(infer(model, { mode: 'symbolic' })))
  checkRules(file, symbolic?.diagnostics ?? [])
  const failed = symbolic?.uncounted.find(({ reason }) => reason.startsWith('rule-failed'))
  if (failed !== undefined) finding(file, `a cost rule failed at ${failed.node}: ${failed.reason}`)
  const shapes = recordedShapes(file)
  if (shapes === undefined) return symbolic?.diagnostics ?? []
  const bound = timed(file, 'bound', () => analyzeModel(model, { bind: shapes }))
  if (bound === undefined) return []
  if (!bound.ok) {
    finding(file, `does not bind: ${bound.diagnostics.map(({ what, why }) => `${what} ${why ?? ''}`).join('; ')}`)
    return bound.diagnostics
  }
  const { coverage, diagnostics } = bound.profile
  checkRules(file, diagnostics)
  tally.bound++
  tally.nodes += coverage.nodes
  if (coverage.uncounted.length === 0) tally.complete++
  if (showAll) {
    const open = coverage.uncounted.slice(0, 3).map(({ node, reason }) => `${node}: ${reason}`)
    const codes = [...new Set(diagnostics.map(({ code }) => code))]
    console.log(
      `${file}: ${coverage.nodes - coverage.uncounted.length} of ${coverage.nodes} nodes covered; ${codes.join(' ')}; ${open.join('; ')}`,
    )
  }
  return [...(symbolic?.diagnostics ?? []), ...diagnostics]
}

const started = performance.now()
for (const file of globSync('**/*.{onnx,ort,onnxtxt}', { cwd: directory }).sort()) {
  if (!file.includes(only)) continue
  tally.files++
  const read = timed(file, 'reading', () => readModelFile(join(directory, file), { externalValues: true }))
  if (read === undefined) continue
  if (!read.ok) tally.unreadable++
  const diagnostics = [...read.diagnostics, ...(read.ok ? sweepModel(file, read.model) : [])]
  if (isRefused(file) && diagnostics.length === 0) finding(file, 'onnx refuses it, and there is no diagnostic')
  if (!read.ok && showAll) console.log(`${file}: ${read.diagnostics.map(({ what }) => what).join('; ')}`)
}
if (tally.files === 0)
  refuse(`No model below ${directory} has "${only}" in its path`, 'name another directory or change --only')
const milliseconds = performance.now() - started
console.log(
  `${tally.files} files: ${tally.unreadable} refused with a diagnostic, ${tally.bound} bound to recorded shapes, of these ${tally.complete} counted completely ` +
    `(${tally.nodes} nodes); ${tally.findings} findings; ${(milliseconds / 1000).toFixed(1)} s`,
)
process.exitCode = tally.findings === 0 ? 0 : 1
