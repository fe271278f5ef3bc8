/** Reads a directory of measured tables (the CSV format of shared/hardware/measured) into samples for fitting. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mergeAttention } from '../src/analyzer/hardware/kernels/attention.ts'
import { readCsv, type CsvRow } from '../src/analyzer/hardware/calibrate/csv.ts'
import type { Kernel } from '../src/analyzer/hardware/kernels/kernel.ts'
import { isNodeClass } from '../src/analyzer/hardware/node-class.ts'
import { refuse } from './data-set.ts'

/** A measured run with the kernels of its network. */
export interface MeasuredRun {
  readonly model: string
  /** Image size, '' where there is none. */
  readonly size: string
  /** Networks of one design: they must not sit on both sides of a split. */
  readonly family: string
  readonly batch: number
  readonly seconds: number
  readonly kernels: readonly Kernel[]
}

export interface RunFilter {
  readonly file: string
  /** Column → accepted text, compared exactly; `|` separates alternatives. */
  readonly where: Readonly<Record<string, string>>
}

export interface MeasuredData {
  readonly runs: (filter: RunFilter) => readonly MeasuredRun[]
  /** Kernels of a timm network at an image size, attention in pieces as the table has it. */
  readonly kernels: (model: string, size: string) => readonly Kernel[] | undefined
}

/** Ends the script where no table is: a fit of nothing looks like a result. */
export const readTables = (directory: string, mapDirectory = directory): MeasuredData => {
  if (!existsSync(directory) || !readdirSync(directory).some(name => name.endsWith('.csv')))
    refuse(`${directory} holds no measured tables (*.csv)`, 'name the directory that holds them')
  return readMeasured(directory, mapDirectory)
}

/** Files that are absent simply give no runs: a directory may hold a part of the tables. */
export const readMeasured = (directory: string, mapDirectory = directory): MeasuredData => {
  const table = (name: string, from = directory): readonly CsvRow[] => {
    const path = join(from, name)
    return existsSync(path) ? readCsv(readFileSync(path, 'utf8')) : []
  }
  const timm = nodeTable(table('nodes_timm.csv'))
  const ncnn = nodeTable(table('nodes_ncnn.csv'))
  const maps = [...table('map_paddleclas_to_timm.csv', mapDirectory), ...table('map_paddleclas_to_timm.csv')]
  const paddleNames = new Map(maps.map(row => [row['model'] ?? '', row['timm'] ?? '']))
  const kernelsOf = (row: CsvRow): readonly Kernel[] | undefined => {
    const size = sizeOf(row)
    const model = row['model'] ?? ''
    const key = row['model_key'] ?? ''
    if (row['source'] === 'ncnn') return ncnn.byKey(key, '') ?? timm.byKey(key, size)
    return timm.byName(paddleNames.get(model) ?? model, size) ?? timm.byKey(key, size)
  }
  return {
    kernels: timm.raw,
    runs: filter => {
      const rows = table(filter.file).filter(row => matches(row, filter))
      return filter.file === 'vidur_gemm.csv' ? rows.map(gemmRun) : rows.flatMap(row => networkRun(row, kernelsOf(row)))
    },
  }
}

const matches = (row: CsvRow, { where }: RunFilter): boolean =>
  Object.entries(where).every(([column, accepted]) => accepted.split('|').includes(row[column] ?? ''))

/** '224x224' → '224'. */
const sizeOf = (row: CsvRow): string => /^\d+/.exec(row['input'] ?? '')?.[0] ?? ''

const networkRun = (row: CsvRow, kernels: readonly Kernel[] | undefined): readonly MeasuredRun[] => {
  const milliseconds = Number(row['latency_ms'])
  const model = row['model'] ?? ''
  if (kernels === undefined || !(milliseconds > 0)) return []
  const batch = Number(row['batch'])
  return [{ model, size: sizeOf(row), family: familyOf(model), batch, seconds: milliseconds / 1e3, kernels }]
}

/** One linear layer: y[m, n] = x[m, k] · W[k, n]. */
const gemmRun = (row: CsvRow): MeasuredRun => {
  const [m, n, k] = [Number(row['m']), Number(row['n']), Number(row['k'])]
  const model = row['model'] ?? ''
  const sizes = { macs: m * n * k, inputs: m * k, weights: n * k, outputs: m * n, folded: 0 }
  const kernel: Kernel = { class: 'gemm', count: 1, ...sizes, k, n, m, groups: 1, constant: false }
  return { model, size: '', family: model, batch: 1, seconds: Number(row['ms_median']) / 1e3, kernels: [kernel] }
}

/** 'tf_efficientnetv2_s.in1k' → 'efficientnetv'; 'ResNet50_vd' → 'resnet'. */
export const familyOf = (model: string): string =>
  model
    .toLowerCase()
    .replace(/^(tf|gluon|legacy)_/, '')
    .split(/[_.]/)[0]
    ?.replace(/\d.*$/, '') ?? model

interface NodeTable {
  readonly raw: (model: string, size: string) => readonly Kernel[] | undefined
  readonly byName: (model: string, size: string) => readonly Kernel[] | undefined
  readonly byKey: (key: string, size: string) => readonly Kernel[] | undefined
}

const nodeTable = (rows: readonly CsvRow[]): NodeTable => {
  const names = new Map<string, Kernel[]>()
  const keys = new Map<string, string>()
  for (const row of rows) {
    const name = `${row['model']}@${row['input']}`
    const kernels = names.get(name) ?? []
    names.set(name, kernels)
    kernels.push(...kernelOf(row))
    // Several timm names share a key; the first in the table is the plainest.
    const key = `${row['model_key']}@${row['input']}`
    if (!keys.has(key)) keys.set(key, name)
  }
  const merged = new Map<string, readonly Kernel[]>()
  const byFullName = (name: string): readonly Kernel[] | undefined => {
    const kernels = names.get(name)
    if (kernels === undefined) return undefined
    const ready = merged.get(name) ?? mergeAttention(kernels, 'trace')
    merged.set(name, ready)
    return ready
  }
  return {
    raw: (model, size) => names.get(`${model}@${size}`),
    byName: (model, size) => byFullName(`${model}@${size}`),
    byKey: (key, size) => byFullName(keys.get(`${key}@${size}`) ?? ''),
  }
}

/**
 * One row. The traces treat weights that are computed at run time (weight standardisation) as activations: what is
 * missing from the weights of a convolution is moved back, and rows that read weights only do not grow with the batch.
 */
const kernelOf = (row: CsvRow): readonly Kernel[] => {
  const value = (column: string): number => Number(row[column])
  const name = row['class'] ?? ''
  if (!isNodeClass(name)) return []
  const [k, n, m, groups] = [value('k'), value('n'), value('m'), value('groups')]
  const inputs = value('in_elems')
  const hasWeights = value('macs') > 0 && name !== 'bmm'
  const missing = hasWeights ? Math.max(0, k * n * groups - value('w_elems')) : 0
  const moved = missing < inputs ? missing : 0
  return [
    {
      class: name,
      count: value('count'),
      macs: value('macs'),
      inputs: inputs - moved,
      weights: value('w_elems') + moved,
      outputs: value('out_elems'),
      folded: value('fused_elt_elems'),
      k,
      n,
      m,
      groups,
      constant: inputs === 0,
    },
  ]
}
