/**
 * Reads what runtimes write about their own layers: ONNX Runtime's profiling trace, `trtexec --exportProfile`, and the
 * counters of OpenVINO's benchmark_app. All three end as the same list: names of the nodes in a layer, and its time.
 */
import { diagnostic, type Diagnostic } from '../../../diagnostic.ts'
import { readCsv } from './csv.ts'

export interface LayerTime {
  /** The layer's name as the runtime writes it. Fused layers hold several node names. */
  readonly name: string
  /** Of one run. */
  readonly seconds: number
}

export interface RuntimeProfile {
  readonly runtime: 'onnxruntime' | 'tensorrt' | 'openvino'
  /** Seconds of one whole run, when the file states it; else the sum of its layers. */
  readonly seconds: number
  readonly layers: readonly LayerTime[]
}

type Json = Readonly<Record<string, unknown>>
const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const records = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isRecord) : [])
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const number = (value: unknown): number => {
  const parsed = typeof value === 'string' ? Number(value) : value
  return typeof parsed === 'number' && Number.isFinite(parsed) && parsed > 0 ? parsed : 0
}

/** Recognises the format by its content. @returns `calibration-invalid` when it is none of the three. */
export const readRuntimeProfile = (content: string): RuntimeProfile | Diagnostic => {
  const json = parse(content)
  const found = json === undefined ? openVinoCsv(content) : (onnxRuntime(json) ?? tensorRt(json) ?? openVinoJson(json))
  if (found !== undefined && found.layers.length > 0) return found
  return diagnostic('calibration-invalid', {}, 'Cannot find layer times in this file', {
    why: 'It is not a profile of ONNX Runtime, trtexec or OpenVINO.',
    fix: 'Give the JSON of ONNX Runtime profiling, `trtexec --exportProfile`, or `benchmark_app -report_type average_counters`.',
  })
}

const parse = (content: string): unknown => {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}

const MICRO = 1e-6
const MILLI = 1e-3

/** Events with `cat: Node`, `name: <node>_kernel_time`, `dur` in µs, one per run; `model_run` events count the runs. */
const onnxRuntime = (json: unknown): RuntimeProfile | undefined => {
  const events = records(isRecord(json) ? json['traceEvents'] : json)
  const kernels = events.filter(event => event['cat'] === 'Node' && text(event['name']).endsWith(KERNEL_SUFFIX))
  if (kernels.length === 0) return undefined
  const runs = events.filter(event => event['cat'] === 'Session' && event['name'] === 'model_run')
  const durations = new Map<string, number[]>()
  for (const event of kernels) {
    const name = text(event['name']).slice(0, -KERNEL_SUFFIX.length)
    durations.set(name, [...(durations.get(name) ?? []), number(event['dur']) * MICRO])
  }
  const layers = [...durations].map(([name, times]) => ({ name, seconds: median(times) }))
  return { runtime: 'onnxruntime', layers, seconds: median(runs.map(run => number(run['dur']) * MICRO)) || sum(layers) }
}

const KERNEL_SUFFIX = '_kernel_time'

/** The first runs allocate and tune: the median is the steady state. */
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
const sum = (layers: readonly LayerTime[]): number => layers.reduce((total, layer) => total + layer.seconds, 0)

/** A list whose first entry counts the runs, then one entry per layer with `averageMs` (or `timeMs` over all runs). */
const tensorRt = (json: unknown): RuntimeProfile | undefined => {
  const entries = records(json)
  const runs = number(entries.find(entry => 'count' in entry)?.['count']) || 1
  const layers = entries.flatMap(entry => {
    const milliseconds = number(entry['averageMs']) || number(entry['timeMs']) / runs
    return text(entry['name']) === '' || milliseconds === 0
      ? []
      : [{ name: text(entry['name']), seconds: milliseconds * MILLI }]
  })
  return layers.length === 0 ? undefined : { runtime: 'tensorrt', layers, seconds: sum(layers) }
}

/** `avg_performance` (or the first of `detailed_performance`) with `nodes`, times in ms. */
const openVinoJson = (json: unknown): RuntimeProfile | undefined => {
  if (!isRecord(json)) return undefined
  const section = isRecord(json['avg_performance']) ? json['avg_performance'] : records(json['detailed_performance'])[0]
  const layers = records(section?.['nodes']).flatMap(node => layerOf(text(node['name']), node['real_time']))
  return layers.length === 0 ? undefined : { runtime: 'openvino', layers, seconds: sum(layers) }
}

/** Semicolon separated: layerName;execStatus;layerType;execType;realTime (ms);cpuTime (ms). */
const openVinoCsv = (content: string): RuntimeProfile | undefined => {
  const start = content.indexOf('layerName')
  if (start < 0) return undefined
  const layers = readCsv(content.slice(start).replaceAll(',', ' ').replaceAll(';', ',')).flatMap(row =>
    row['layerName'] === 'Total' ? [] : layerOf(row['layerName'] ?? '', row['realTime (ms)']),
  )
  return { runtime: 'openvino', layers, seconds: sum(layers) }
}

const layerOf = (name: string, milliseconds: unknown): readonly LayerTime[] => {
  const time = number(milliseconds)
  return name === '' || time === 0 ? [] : [{ name, seconds: time * MILLI }]
}
