/**
 * npm run validate:latency -- --fit <dir> --exports <dir>
 *
 * The whole way from ONNX files: analyze, fuse, predict. Compares the fused totals with the node tables, and the
 * predictions of the shipped profiles with the measured step times of the same networks.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { analyzeFile } from '../src/analyzer/analyze-file.ts'
import { mergeAttention } from '../src/analyzer/hardware/kernels/attention.ts'
import type { Kernel } from '../src/analyzer/hardware/kernels/kernel.ts'
import { kernelsOf, type NamedKernel } from '../src/analyzer/hardware/kernels/kernels-of.ts'
import { errorFigures } from '../src/analyzer/hardware/residuals.ts'
import { readMeasured, readTables, type MeasuredRun } from './fit-data.ts'
import { refuse } from './data-set.ts'
import { fitterOf, scoreRuns } from './fit-recipe.ts'
import { RECIPES } from './fit-recipes.ts'

const goldens = z.object({
  entries: z.array(
    z.object({
      file: z.string(),
      bindings: z.record(z.string(), z.number()),
      latency_rows: z.object({ model: z.string(), input: z.string() }).nullish(),
    }),
  ),
})

interface Export {
  readonly file: string
  readonly model: string
  readonly size: string
  readonly kernels: readonly NamedKernel[]
}

/** Prints both comparisons. */
export const validateExports = (fitDirectory: string, exportsDirectory: string): void => {
  const data = readTables(fitDirectory)
  const exported = readExports(exportsDirectory)
  console.log(
    '| export | MACs, ours / table | elements moved, ours / table | kernels, ours / table |\n|---|---|---|---|',
  )
  const ratios = exported.flatMap(model => {
    const table = data.kernels(model.model, model.size)
    if (table === undefined) return []
    const [ours, theirs] = [totalsOf(model.kernels), totalsOf(table)]
    const moved = ours.elements / theirs.elements
    console.log(
      `| ${model.file} | ${(ours.macs / theirs.macs).toFixed(3)} | ${moved.toFixed(3)} | ${ours.count} / ${theirs.count} |`,
    )
    return [{ macs: ours.macs / theirs.macs, moved }]
  })
  const within = (share: number, pick: (ratio: (typeof ratios)[number]) => number): number =>
    ratios.filter(ratio => Math.abs(pick(ratio) - 1) <= share).length
  console.log(
    `\nMACs within 1 %: ${within(0.01, r => r.macs)} of ${ratios.length}; elements moved within 10 %: ${within(0.1, r => r.moved)}.\n`,
  )
  scoreExports(fitDirectory, exported)
}

const readExports = (directory: string): readonly Export[] => {
  if (!existsSync(join(directory, 'goldens.json')))
    refuse(`${directory} holds no exports: goldens.json is missing`, 'name the directory that holds them')
  return goldens
    .parse(JSON.parse(readFileSync(join(directory, 'goldens.json'), 'utf8')))
    .entries.flatMap(({ file, bindings, latency_rows: rows }) => {
      const path = join(directory, file)
      if (rows === null || rows === undefined || !existsSync(path)) return []
      const analysis = analyzeFile(path, { bind: bindings })
      if (!analysis.ok) throw new Error(`${file}: ${analysis.diagnostics[0]?.what}`)
      return [{ file, model: rows.model, size: rows.input.split('x')[0] ?? '', kernels: kernelsOf(analysis.profile) }]
    })
}

const totalsOf = (kernels: readonly Kernel[]) => {
  const sum = (pick: (kernel: Kernel) => number): number =>
    kernels.reduce((total, kernel) => total + kernel.count * pick(kernel), 0)
  return {
    macs: sum(kernel => kernel.macs),
    elements: sum(kernel => kernel.inputs + kernel.outputs + kernel.weights),
    count: sum(() => 1),
  }
}

/** Measured runs of the exported networks, predicted from their ONNX files and from the node tables. */
const scoreExports = (fitDirectory: string, exported: readonly Export[]): void => {
  const fitter = fitterOf(readMeasured(fitDirectory))
  console.log('| profile | runs | MAPE from ONNX | MAPE from node tables |\n|---|---|---|---|')
  const byName = new Map(
    exported.map(model => [`${model.model}@${model.size}`, mergeAttention(model.kernels, 'export')]),
  )
  for (const recipe of RECIPES.filter(({ rows }) => rows.file === 'timm.csv')) {
    const fromTables: readonly MeasuredRun[] = fitter.runs(recipe).filter(run => byName.has(`${run.model}@${run.size}`))
    const fromOnnx = fromTables.map(run => ({ ...run, kernels: byName.get(`${run.model}@${run.size}`) ?? run.kernels }))
    // Families of the exports are left out of the fit: their networks must be new to it.
    const logs = fitter.fit(recipe, new Set(fromTables.map(run => run.family)))
    const [onnx, tables] = [fromOnnx, fromTables].map(runs => errorFigures(scoreRuns(recipe, logs, runs)).mape)
    const percent = (share = 0): string => `${(100 * share).toFixed(1)} %`
    console.log(`| ${recipe.id} | ${fromTables.length} | ${percent(onnx)} | ${percent(tables)} |`)
  }
}
