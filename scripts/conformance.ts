/**
 * Conformance of shapes and types: `npm run conformance -- [<directory>] [--models <directory>] [--gaps] [--only <text>]`.
 * Reads the format of conformance/README.md: node-cases.jsonl.gz, infer-calls.jsonl.gz, patterns.json, runtime-shapes/.
 * Prints one line per set and every failure; exits with 1 on anything wrong, contradictory or thrown, with 2 when there is
 * nothing to compare.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { runInferCalls, type InferCall } from './conformance/infer-calls.ts'
import { type NodeCase, runNodeCases } from './conformance/node-cases.ts'
import { type Pattern, runPatterns } from './conformance/patterns.ts'
import { runRuntimeShapes } from './conformance/runtime-shapes.ts'
import { argumentsFor, refuse } from './data-set.ts'

const { directory, option, has } = argumentsFor({
  beside: 'conformance',
  own: 'test/conformance',
  holds: ['node-cases.jsonl.gz', 'infer-calls.jsonl.gz', 'patterns.json', 'runtime-shapes'],
})
const showGaps = has('--gaps')
const only = option('--only') ?? ''
let hasFailed = false

const lines = <Row>(file: string): readonly Row[] =>
  gunzipSync(readFileSync(join(directory, file)))
    .toString()
    .trim()
    .split('\n')
    .map((line): Row => JSON.parse(line))

const print = (summary: string, failures: readonly string[], gaps: readonly string[]): void => {
  for (const failure of failures) console.log(failure)
  if (showGaps) for (const gap of gaps) console.log(gap)
  console.log(summary)
  hasFailed ||= failures.length > 0
}

if (existsSync(join(directory, 'node-cases.jsonl.gz'))) {
  const cases = lines<NodeCase>('node-cases.jsonl.gz').filter(({ name }) => name.includes(only))
  for (const mode of ['const', 'dyn'] as const) {
    const tally = runNodeCases(cases, mode)
    print(tally.summary(), tally.failures, tally.gaps)
  }
}
if (existsSync(join(directory, 'infer-calls.jsonl.gz'))) {
  const tally = runInferCalls(lines<InferCall>('infer-calls.jsonl.gz').filter(({ id }) => id.includes(only)))
  print(
    `inference calls: ${tally.asSpecific} of ${tally.succeeded} at least as specific, ${tally.contradictions.length} contradictions; ` +
      `${tally.diagnosed} of ${tally.mustFail} bad inputs diagnosed`,
    [
      ...tally.contradictions.map(line => `CONTRADICTION ${line}`),
      ...tally.undiagnosed.map(line => `UNDIAGNOSED ${line}`),
    ],
    tally.lessSpecific.map(line => `less specific ${line}`),
  )
}
if (existsSync(join(directory, 'patterns.json'))) {
  const patterns: readonly Pattern[] = JSON.parse(readFileSync(join(directory, 'patterns.json'), 'utf8'))
  const tally = runPatterns(patterns)
  print(
    `exporter patterns: ${tally.symbolic} symbolic and ${tally.bound} bound of ${tally.patterns}, ${tally.wrong.length} wrong values`,
    tally.wrong.map(line => `WRONG ${line}`),
    tally.open.map(line => `open ${line}`),
  )
}
if (existsSync(join(directory, 'runtime-shapes'))) {
  const beside = [join(directory, 'models'), join(dirname(directory), 'models')]
  const models =
    option('--models') ??
    beside.find(folder => existsSync(folder)) ??
    refuse(
      `The models of ${directory}/runtime-shapes are missing: none of ${beside.join(', ')} exists`,
      'name them with --models <directory>',
    )
  const tally = runRuntimeShapes(join(directory, 'runtime-shapes'), models)
  print(tally.summary(), tally.failures, tally.gaps)
}
process.exitCode = hasFailed ? 1 : 0
