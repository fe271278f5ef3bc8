/** Recorded runtime shapes of whole models: inputs bound, annotations ignored, every value compared. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { infer } from '../../src/analyzer/infer/infer.ts'
import { elementTypeOf } from '../../src/analyzer/onnx/element-type.ts'
import { readModelFile } from '../../src/analyzer/onnx/read-file.ts'
import type { Fact } from '../../src/analyzer/ops/contract/fact.ts'
import { gradeTensor, type RecordedType, showFact, showType, Tally } from './compare.ts'

interface Recording {
  readonly model: string
  readonly runner: string
  readonly inputs: readonly (RecordedType & { readonly name: string })[]
  readonly values: Readonly<Record<string, RecordedType>>
}

/** Compares every recorded model below `directory`; the models themselves lie in `models`. */
export const runRuntimeShapes = (directory: string, models: string): Tally => {
  const tally = new Tally('runtime shapes')
  for (const file of globSync('**/*.json.gz', { cwd: directory }).sort()) {
    const recording: Recording = JSON.parse(gunzipSync(readFileSync(join(directory, file))).toString())
    const path = join(models, file.replace(/\.json\.gz$/, ''))
    if (existsSync(path)) compareModel(path, recording, tally)
    else tally.add('error', () => `${path}: the recorded model is missing`)
  }
  return tally
}

const compareModel = (path: string, recording: Recording, tally: Tally): void => {
  const read = readModelFile(path)
  if (!read.ok) return tally.add('error', () => `${path}: ${read.diagnostics[0]?.what}`)
  try {
    const facts = new Map(
      recording.inputs.flatMap(input => {
        const fact = inputFact(input)
        return fact === undefined ? [] : [[input.name, fact] as const]
      }),
    )
    const { main, diagnostics } = infer(read.model, { mode: 'symbolic', annotations: 'ignore', facts })
    const broken = diagnostics.find(({ code }) => code === 'rule-failed')
    if (broken !== undefined)
      tally.add('error', () => `${path} ${broken.where.node}: ${broken.what} ${broken.why ?? ''}`)
    // The reference evaluator computes in NumPy, whose promotion of scalars is not ONNX typing: its types prove nothing.
    const hasTypes = recording.runner.startsWith('onnxruntime')
    for (const [name, recorded] of Object.entries(recording.values)) {
      if (recorded.kind !== 'tensor') continue
      const { elem_type: _, ...untyped } = recorded
      const truth = hasTypes ? recorded : untyped
      const fact = main.facts.get(name)
      tally.add(
        gradeTensor(fact, truth),
        () => `${path.split('/').slice(-2).join('/')} "${name}": ${showFact(fact)}, truth ${showType(truth)}`,
      )
    }
  } catch (error) {
    tally.add('error', () => `${path}: ${String(error)}`)
  }
  return undefined
}

const inputFact = (input: RecordedType): Fact | undefined =>
  input.kind === 'tensor'
    ? { kind: 'tensor', type: elementTypeOf(input.elem_type ?? 0), shape: (input.shape ?? []).map(Number) }
    : undefined
