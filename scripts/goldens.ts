/**
 * Compares counts and shapes with recorded truth: `npm run goldens -- [<directory>] [--only <text>] [--verbose]`.
 * The directory holds goldens.json and the files it names, as described in its README. Prints one line per difference
 * and a summary; exits with 1 when a total or a shape is wrong, with 2 when there is nothing to compare.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { analyzeModel } from '../src/analyzer/analyzer.ts'
import { syntheticOrigins } from '../src/analyzer/dim/evaluate.ts'
import { infer } from '../src/analyzer/infer/infer.ts'
import type { Model } from '../src/analyzer/onnx/model.ts'
import { readModelFile } from '../src/analyzer/onnx/read-file.ts'
import type { Fact } from '../src/analyzer/ops/contract/fact.ts'
import { argumentsFor, refuse } from './data-set.ts'

interface Golden {
  readonly file: string
  readonly shapes_file?: string | null
  readonly inputs: readonly { readonly name: string; readonly bound: readonly number[] }[]
  readonly bindings: Readonly<Record<string, number>>
  readonly macs_expected: number
}

const { directory, option, has } = argumentsFor({
  beside: 'exports',
  own: 'test/models/exports',
  holds: ['goldens.json'],
})
const only = option('--only') ?? ''
const verbose = has('--verbose')
const goldens: { readonly entries: readonly Golden[] } = JSON.parse(
  readFileSync(join(directory, 'goldens.json'), 'utf8'),
)

const tally = { models: 0, equal: 0, exact: 0, open: 0, wrong: 0, nodes: 0, errors: 0 }
const started = performance.now()

const shapeText = (fact: Fact | undefined): string =>
  fact?.kind === 'tensor'
    ? `[${fact.shape?.map(dim => (typeof dim === 'number' ? dim : '?')).join(',') ?? 'no rank'}]`
    : 'unknown'

const recordedShapes = (golden: Golden): Readonly<Record<string, [string, number[]]>> => {
  const path = golden.shapes_file ?? undefined
  if (path === undefined || !existsSync(join(directory, path))) return {}
  return JSON.parse(gunzipSync(readFileSync(join(directory, path))).toString())
}

const compareShapes = (golden: Golden, facts: ReadonlyMap<string, Fact | undefined>): void => {
  const recorded = recordedShapes(golden)
  for (const [name, [, dims]] of Object.entries(recorded)) {
    if (!facts.has(name)) continue
    const fact = facts.get(name)
    const shape = fact?.kind === 'tensor' ? fact.shape : undefined
    const contradicts =
      shape !== undefined &&
      (shape.length !== dims.length || shape.some((dim, i) => typeof dim === 'number' && dim !== dims[i]))
    if (contradicts) {
      tally.wrong++
      console.log(`WRONG SHAPE ${golden.file} "${name}": inferred ${shapeText(fact)}, recorded [${dims.join(',')}]`)
    } else if (shape?.every(dim => typeof dim === 'number') === true) tally.exact++
    else {
      tally.open++
      if (verbose) console.log(`open ${golden.file} "${name}": ${shapeText(fact)}, recorded [${dims.join(',')}]`)
    }
  }
}

/**
 * Sizes that depend on the data (how many boxes survive) are taken from the recorded run, as the goldens' README says:
 * the pins that a user would bind. One pin can bring forth the next, so this looks until nothing new is found.
 */
const pinsOf = (model: Model, golden: Golden, inputs: Readonly<Record<string, readonly number[]>>) => {
  const recorded = recordedShapes(golden)
  const pins: Record<string, number> = {}
  for (let before = -1; before < Object.keys(pins).length;) {
    before = Object.keys(pins).length
    const { main } = infer(model, { inputs, symbols: { ...golden.bindings, ...pins } })
    for (const [name, fact] of main.facts) {
      if (fact?.kind !== 'tensor') continue
      fact.shape?.forEach((dim, axis) => {
        const size = recorded[name]?.[1][axis]
        if (typeof dim === 'number' || size === undefined) return
        const [origin, ...more] = syntheticOrigins(dim)
        const [term, ...terms] = dim.terms
        const isOneSymbol =
          term?.coefficient === 1n && term.factors.length === 1 && terms.length === 0 && more.length === 0
        if (origin?.reason === 'data-dependent' && origin.pin !== undefined && isOneSymbol) pins[origin.pin] ??= size
      })
    }
  }
  return pins
}

for (const golden of goldens.entries) {
  if (!golden.file.includes(only)) continue
  tally.models++
  const read = readModelFile(join(directory, golden.file))
  if (!read.ok) {
    tally.errors++
    console.log(`UNREADABLE ${golden.file}: ${read.diagnostics[0]?.what}`)
    continue
  }
  const inputs = Object.fromEntries(golden.inputs.map(input => [input.name, input.bound]))
  const bind = { ...golden.bindings, ...inputs }
  const first = analyzeModel(read.model, { bind })
  const pins = first.ok && first.profile.totals.isLowerBound ? pinsOf(read.model, golden, inputs) : {}
  const analysis = Object.keys(pins).length === 0 ? first : analyzeModel(read.model, { bind: { ...bind, ...pins } })
  if (verbose && Object.keys(pins).length > 0) console.log(`pins ${golden.file}: ${JSON.stringify(pins)}`)
  if (!analysis.ok) {
    tally.errors++
    console.log(`FAILED ${golden.file}: ${analysis.diagnostics.map(d => `${d.what} ${d.why ?? ''}`).join('; ')}`)
    continue
  }
  const { profile } = analysis
  tally.nodes += profile.nodes.length
  if (profile.totals.macs === BigInt(golden.macs_expected)) tally.equal++
  else
    console.log(
      `MACS ${golden.file}: ${profile.totals.macs}, expected ${golden.macs_expected} (difference ${profile.totals.macs - BigInt(golden.macs_expected)})`,
    )
  const bad = profile.diagnostics.filter(d => d.severity !== 'note')
  if (verbose || bad.some(d => d.code === 'rule-failed' || d.code === 'shape-mismatch'))
    for (const d of bad.slice(0, 5))
      console.log(`  ${golden.file}: ${d.code} ${d.where.node ?? ''}: ${d.what} ${d.why ?? ''}`)
  if (verbose)
    for (const u of profile.coverage.uncounted.slice(0, 5)) console.log(`  uncounted ${u.node} (${u.op}): ${u.reason}`)
  compareShapes(golden, infer(read.model, { inputs, symbols: golden.bindings }).main.facts)
}

if (tally.models === 0) refuse(`No model of ${directory}/goldens.json has "${only}" in its path`, 'change --only')
const seconds = (performance.now() - started) / 1000
console.log(
  `${tally.models} models: ${tally.equal} totals equal, ${tally.models - tally.equal - tally.errors} different, ${tally.errors} not analyzed; ` +
    `shapes: ${tally.exact} exact, ${tally.open} open, ${tally.wrong} wrong; ${tally.nodes} nodes in ${seconds.toFixed(1)} s`,
)
process.exitCode = tally.equal === tally.models && tally.wrong === 0 ? 0 : 1
