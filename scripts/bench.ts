/**
 * `npm run bench`: the speed and memory bars, measured here and now. Ratios within one run count; the machine is noisy.
 * Needs a built dist. Uses ../shared when present for the largest real model.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { analyzeFile } from '../src/analyzer/analyze-file.ts'
import { benchAction } from './bench/action.ts'
import { chain, twoGigabytes, withWeights } from './bench/big-files.ts'
import { benchManyModels } from './bench/many-models.ts'
import { benchFolder, usageOf } from './bench/child.ts'

const root = join(import.meta.dirname, '..')
const cli = join(root, 'dist/cli.js')
const resnet50 = join(root, 'test/models/exports/torchvision/resnet50_ts17.onnx')
const at = (name: string): string => join(benchFolder, name)
const print = (label: string, value: string): void => console.log(`${label.padEnd(58)} ${value}`)
const ms = (value: number): string => `${value.toFixed(0)} ms`

const nodes: readonly (readonly [string, string])[] = [
  ['this Node', process.execPath],
  ...(existsSync('/usr/bin/node') ? [['/usr/bin/node', '/usr/bin/node'] as const] : []),
]
for (const [label, node] of nodes) {
  const empty = usageOf(['-e', '0'], { node })
  const analyze = usageOf([cli, 'analyze', resnet50], { node })
  print(
    `cold analyze of resnet50, CPU (${label})`,
    `${ms(analyze.cpu)} = ${(analyze.cpu / empty.cpu).toFixed(2)} × node -e 0 (${ms(empty.cpu)})`,
  )
}

withWeights(resnet50, at('resnet50-weights.onnx'))
const stripped = usageOf([cli, 'analyze', resnet50])
const weights = usageOf([cli, 'analyze', at('resnet50-weights.onnx')])
print(
  'the same with 102 MB of weights inside, CPU',
  `${ms(weights.cpu)} = ${(weights.cpu / stripped.cpu).toFixed(2)} × stripped; ${weights.rss.toFixed(0)} MiB`,
)

twoGigabytes(resnet50, at('two-gigabytes.onnx'))
const huge = usageOf([cli, 'analyze', at('two-gigabytes.onnx')])
print(
  'a 2 GB single file, CPU and peak memory',
  `${ms(huge.cpu)} = ${(huge.cpu / stripped.cpu).toFixed(2)} × its stripped twin; ${huge.rss.toFixed(0)} MiB`,
)

const swin = join(root, '../shared/exports/torchvision/swin_t_ts17.onnx')
if (existsSync(swin)) {
  const usage = usageOf([cli, 'analyze', swin], { runs: 5 })
  print('swin_t, 7,639 nodes, whole process CPU', ms(usage.cpu))
}

let first: number | undefined
for (const count of [1_000, 10_000, 50_000, 100_000]) {
  chain(count, at(`chain-${count}.onnx`))
  const times = Array.from({ length: 5 }, () => {
    const started = process.cpuUsage()
    analyzeFile(at(`chain-${count}.onnx`))
    const { user, system } = process.cpuUsage(started)
    return (user + system) / count
  })
  const perNode = Math.min(...times)
  first ??= perNode
  print(
    `chain of ${count.toLocaleString('en')} nodes, CPU per node`,
    `${perNode.toFixed(1)} µs = ${(perNode / first).toFixed(2)} × the smallest`,
  )
}

await benchAction(print)

const many = benchManyModels(cli)
print('200 models × 2,000 nodes, half changed', `${(many.cpu / 1000).toFixed(1)} s of CPU, ${many.rss.toFixed(0)} MiB`)
