/** 200 models of 2,000 nodes in one check of a real repository: half changed, half as at base. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { layeredModel } from '../../test/support/layered-model.ts'
import { benchFolder, usageOf } from './child.ts'

const MODELS = 200
const LAYERS = 1_000

const BUDGET = `version: 1
defaults:
  bind: { batch: 1 }
  budget:
    flops: { max: 1 GFLOPs, increase: 50% }
    latency: { nvidia-t4: 1 s }
models:
  - path: models/*.onnx
`

/** Widths make every model its own; the head widens one layer in the middle and drops a tenth of the others. */
const widths = (seed: number, isHead: boolean): readonly number[] =>
  Array.from({ length: (isHead ? LAYERS - LAYERS / 10 : LAYERS) + 1 }, (_, index) =>
    isHead && index === LAYERS / 2 ? 9 + (seed % 3) : 4 + ((index + seed) % 4),
  )

/** CPU of the whole process in milliseconds, peak memory in MiB. */
export const benchManyModels = (cli: string): { readonly cpu: number; readonly rss: number } => {
  const repository = join(benchFolder, 'many-models')
  mkdirSync(join(repository, 'models'), { recursive: true })
  const git = (...args: readonly string[]): void => {
    execFileSync('git', ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com', ...args], { cwd: repository })
  }
  const write = (index: number, isHead: boolean): void =>
    writeFileSync(
      join(repository, `models/net${index}.onnx`),
      layeredModel({ widths: widths(index, isHead), batch: 'batch' }),
    )
  git('init', '--quiet')
  writeFileSync(join(repository, 'flopgate.yml'), BUDGET)
  for (let index = 0; index < MODELS; index++) write(index, false)
  git('add', '--all')
  git('commit', '--quiet', '--message', 'base')
  for (let index = 0; index < MODELS; index += 2) write(index, true)
  return usageOf([cli, 'check', '--format', 'json', '--output', join(benchFolder, 'many.json')], {
    cwd: repository,
    runs: 1,
  })
}
