/** Runtimes a latency can be predicted for: the names that `runtime:` takes, and what else people call them. */
import { nearestNames } from './nearest-names.ts'

/** Canonical name → aliases. Every runtime of a shipped profile is among them (test). */
const ALIASES = {
  'pytorch-compile': ['torch-compile', 'torch.compile', 'inductor', 'pytorch-inductor'],
  'pytorch-eager': ['pytorch', 'torch', 'eager', 'torch-eager'],
  tensorrt: ['trt', 'trtexec', 'tensor-rt'],
  onnxruntime: ['ort', 'onnx-runtime', 'onnxruntime-cpu', 'onnxruntime-node'],
  'onnxruntime-cuda': ['ort-cuda', 'onnxruntime-gpu'],
  'onnxruntime-tensorrt': ['ort-trt', 'ort-tensorrt'],
  'onnxruntime-qnn': ['ort-qnn'],
  openvino: ['ov', 'benchmark_app'],
  tflite: ['litert', 'tensorflow-lite'],
  ncnn: [],
  'paddle-lite': ['paddlelite'],
  pulsar2: ['axera'],
  qnn: ['qnn-dlc', 'qairt'],
  coreml: ['core-ml'],
  rknn: ['rknn-toolkit2'],
  hailort: ['hailo'],
  vllm: [],
  sglang: [],
  'tensorrt-llm': ['trtllm', 'trt-llm'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Runtime = keyof typeof ALIASES

export const isRuntime = (text: string): text is Runtime => Object.hasOwn(ALIASES, text)

/** Every name that `runtime:` takes as it stands, in the order of documentation. */
export const RUNTIMES: readonly Runtime[] = Object.keys(ALIASES).filter(isRuntime)

const BY_NAME: ReadonlyMap<string, Runtime> = new Map(
  RUNTIMES.flatMap(name => [name, ...ALIASES[name]].map(other => [other, name] as const)),
)

export interface NamedRuntime {
  readonly runtime: Runtime
  /** As written ("10.3"); absent = any. */
  readonly version?: string
}

/** A name or alias in any case, with a version if wanted: "TensorRT 10.3", "ort@1.20". undefined = no such runtime. */
export const runtimeNamed = (text: string): NamedRuntime | undefined => {
  const [, name = '', version] = /^\s*([^\s@]+)(?:(?:\s+|@)v?(\d+(?:\.\d+)*))?\s*$/.exec(text) ?? []
  const runtime = BY_NAME.get(name.toLowerCase())
  if (runtime === undefined) return undefined
  return version === undefined ? { runtime } : { runtime, version }
}

/** The names that look most like a text that is none. */
export const nearestRuntimes = (text: string): readonly string[] =>
  nearestNames(text.trim().toLowerCase(), [...BY_NAME.keys()])
