/** `flopgate init`: a first budget and a first workflow from the models that are there. */
import { existsSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { analyzeModel } from '../analyzer/analyzer.ts'
import type { Model } from '../analyzer/onnx/model.ts'
import { readModelFile } from '../analyzer/onnx/read-file.ts'
import { FIRST_WORKFLOW } from '../gate/setup/first-workflow.ts'
import { type FoundModel, proposeBudget } from '../gate/setup/propose-budget.ts'
import { workspaceFiles } from '../baseline/workspace-files.ts'
import { diagnosticText } from '../report/comment/diagnostics-text.ts'
import type { Io } from './io.ts'
import { writeText } from './render-result.ts'
import { EXIT } from '../exit-code.ts'

export interface InitOptions {
  readonly config: string
  readonly headroom: number
  readonly force?: boolean
}

const WORKFLOW = '.github/workflows/flopgate.yml'

/** Writes nothing that is there already, unless forced. */
export const initCommand = (options: InitOptions, io: Io): number => {
  const paths = workspaceFiles(resolve(io.cwd)).files.filter(path => path.endsWith('.onnx'))
  if (paths.length === 0) {
    io.error(
      'Cannot find a model: no file below this folder ends in .onnx. Export one first, or start in its folder.\n',
    )
    return EXIT.configuration
  }
  const models = paths.map(path => findModel(path, io))
  const files = [
    { path: options.config, text: proposeBudget(models, options.headroom) },
    { path: WORKFLOW, text: FIRST_WORKFLOW },
  ]
  const kept = files.filter(({ path }) => options.force !== true && existsSync(resolve(io.cwd, path)))
  for (const { path } of kept) io.error(`${path} exists and is kept; --force overwrites it.\n`)
  for (const { path, text } of files.filter(file => !kept.includes(file))) {
    mkdirSync(dirname(resolve(io.cwd, path)), { recursive: true })
    if (!writeText(resolve(io.cwd, path), text, io)) return EXIT.configuration
    io.print(`${path} written.\n`)
  }
  if (kept.some(({ path }) => path === options.config)) return EXIT.configuration
  io.print(
    `${models.length} ${models.length === 1 ? 'model' : 'models'} found. Next: read the limits, then \`flopgate check\`.\n`,
  )
  return EXIT.pass
}

const findModel = (path: string, io: Io): FoundModel => {
  const read = readModelFile(resolve(io.cwd, path), { externalValues: true })
  if (!read.ok) {
    for (const problem of read.diagnostics) io.error(`${diagnosticText({ ...problem, where: { file: path } })}\n`)
    return { path, bind: {}, profile: null, problem: read.diagnostics[0]?.what ?? null }
  }
  const bind = openDimensions(read.model)
  for (const [name, value] of Object.entries(bind))
    io.print(`${path}: ${name} is open, ${typeof value === 'number' ? value : `[${value.join(', ')}]`} is assumed.\n`)
  const analysis = analyzeModel(read.model, { bind })
  if (analysis.ok) return { path, bind, profile: analysis.profile, problem: null }
  for (const problem of analysis.diagnostics) io.error(`${diagnosticText({ ...problem, where: { file: path } })}\n`)
  return { path, bind, profile: null, problem: analysis.diagnostics[0]?.what ?? null }
}

/** 1 for every symbol; whole shapes for inputs with unnamed dimensions. */
const openDimensions = ({ graph }: Model): Readonly<Record<string, number | readonly number[]>> => {
  const bind = new Map<string, number | readonly number[]>()
  for (const { name, type } of graph.inputs) {
    if (graph.initializers.has(name) || type === undefined || type.kind !== 'tensor' || type.shape === undefined)
      continue
    for (const dim of type.shape) if (typeof dim === 'string') bind.set(dim, 1)
    if (type.shape.some(dim => dim === undefined || (typeof dim === 'number' && dim < 1)))
      bind.set(
        name,
        type.shape.map(dim => (typeof dim === 'number' && dim > 0 ? dim : 1)),
      )
  }
  return Object.fromEntries(bind)
}
