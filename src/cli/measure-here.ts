/**
 * `analyze --measure`: runs the model on this machine with the user's own `onnxruntime-node`. It is never a dependency:
 * it is looked for in the folder where the command runs, and nothing else of Flopgate runs a model.
 */
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Profile, ValueProfile } from '../analyzer/profile/profile.ts'
import { type Io, modelFile } from './io.ts'

/** Runs before and while measuring; the first ones allocate. */
const WARM_UP = 3
const MAX_RUNS = 50
/** Seconds after which no further run is started. */
const MAX_SECONDS = 5

export interface HereMeasured {
  /** Median seconds of one run. */
  readonly seconds: number
  readonly runs: number
  readonly runtime: string
}

export type HereOutcome = ({ readonly ok: true } & HereMeasured) | { readonly ok: false; readonly why: string }

export const measureHere = async (path: string, profile: Profile, io: Io): Promise<HereOutcome> => {
  const runtime = await loadRuntime(io)
  if (runtime === undefined)
    return { ok: false, why: 'onnxruntime-node is not installed here. Run `npm install onnxruntime-node` to measure.' }
  const feeds = new Map<string, unknown>()
  for (const input of profile.inputs) {
    const data = zeros(input)
    if (data === undefined) return { ok: false, why: `The input "${input.name}" cannot be filled with zeros.` }
    feeds.set(input.name, new runtime.Tensor(data.type, data.values, data.dims))
  }
  try {
    const session = await runtime.InferenceSession.create(modelFile(path, io))
    return { ok: true, ...(await time(() => session.run(Object.fromEntries(feeds)))), runtime: 'onnxruntime-node' }
  } catch (error) {
    return {
      ok: false,
      why: `The runtime refuses the model: ${error instanceof Error ? error.message : String(error)}`,
    }
  }
}

const time = async (run: () => Promise<unknown>): Promise<Omit<HereMeasured, 'runtime'>> => {
  for (let index = 0; index < WARM_UP; index++) await run()
  const times: number[] = []
  const started = performance.now()
  while (times.length < MAX_RUNS && performance.now() - started < MAX_SECONDS * 1000) {
    const before = performance.now()
    await run()
    times.push((performance.now() - before) / 1000)
  }
  const sorted = times.toSorted((a, b) => a - b)
  return { seconds: sorted[Math.floor(sorted.length / 2)] ?? 0, runs: times.length }
}

/** The part of onnxruntime-node that is used. */
interface Runtime {
  readonly Tensor: new (type: string, data: unknown, dims: readonly number[]) => unknown
  readonly InferenceSession: {
    readonly create: (
      path: string,
    ) => Promise<{ readonly run: (feeds: Readonly<Record<string, unknown>>) => Promise<unknown> }>
  }
}

const isRuntime = (value: unknown): value is Runtime =>
  typeof value === 'object' && value !== null && 'Tensor' in value && 'InferenceSession' in value

const loadRuntime = async ({ cwd }: Io): Promise<Runtime | undefined> => {
  try {
    const file = createRequire(join(resolve(cwd), 'package.json')).resolve('onnxruntime-node')
    const loaded: unknown = await import(pathToFileURL(file).href)
    if (isRuntime(loaded)) return loaded
    const inner: unknown =
      typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : undefined
    return isRuntime(inner) ? inner : undefined
  } catch {
    return undefined
  }
}

interface Zeros {
  readonly type: string
  readonly values: unknown
  readonly dims: readonly number[]
}

/** Element types by the runtime's names, with an array of zeros. */
const ARRAYS: Readonly<Record<string, readonly [type: string, make: (length: number) => unknown]>> = {
  float: ['float32', length => new Float32Array(length)],
  double: ['float64', length => new Float64Array(length)],
  float16: ['float16', length => new Uint16Array(length)],
  int8: ['int8', length => new Int8Array(length)],
  uint8: ['uint8', length => new Uint8Array(length)],
  int16: ['int16', length => new Int16Array(length)],
  uint16: ['uint16', length => new Uint16Array(length)],
  int32: ['int32', length => new Int32Array(length)],
  uint32: ['uint32', length => new Uint32Array(length)],
  int64: ['int64', length => new BigInt64Array(length)],
  uint64: ['uint64', length => new BigUint64Array(length)],
  bool: ['bool', length => new Uint8Array(length)],
}

/** 1 GiB of the widest type. */
const MAX_ELEMENTS = 2 ** 27

const zeros = ({ shape, type }: ValueProfile): Zeros | undefined => {
  const array = type === null ? undefined : ARRAYS[type]
  const dims = shape?.flatMap(dim => (typeof dim === 'number' ? [dim] : []))
  if (array === undefined || dims === undefined || dims.length !== shape?.length) return undefined
  const length = dims.reduce((product, dim) => product * dim, 1)
  return length > MAX_ELEMENTS ? undefined : { type: array[0], values: array[1](length), dims }
}
