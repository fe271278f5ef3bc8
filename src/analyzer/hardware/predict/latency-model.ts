/**
 * The latency model (docs/sources/latency-model.md §3.1): per kernel the time for arithmetic and the time for traffic, joined, plus
 * an overhead; summed over kernels, plus a base. About 50 positive parameters describe a device with its runtime;
 * they are fitted (fit-latency.ts) and stored by name in profiles/*.json.
 */
import { operationsOf, type Kernel } from '../kernels/kernel.ts'
import { CONTRACTIONS, isContraction, NODE_CLASSES, type ContractionClass, type NodeClass } from '../node-class.ts'

/** What a kernel runs on and with. */
export interface Conditions {
  /** Dense operations per second in the precision used. */
  readonly peak: number
  /** Bytes per second. */
  readonly bandwidth: number
  /** Bytes of the last shared on-chip level; 0 = none or not known. */
  readonly cache: number
  readonly batch: number
  /** Stored bits of an activation and of a weight. */
  readonly activationBits: number
  readonly weightBits: number
}

interface Parameter {
  readonly name: string
  /** Family default: where the parameter stays without data. */
  readonly prior: number
  /** How far data may pull it, as the standard deviation of its logarithm. */
  readonly spread: number
  readonly lowest: number
  readonly highest: number
}

const parameters: Parameter[] = []
const indexByName = new Map<string, number>()
const parameter = (name: string, prior: number, spread: number, bounds: readonly [number, number]): number => {
  indexByName.set(name, parameters.length)
  parameters.push({ name, prior, spread, lowest: bounds[0], highest: bounds[1] })
  return parameters.length - 1
}

// Priors are the middle of the starting values in docs/sources/latency-model.md §3.2; bounds and spreads are ours.
// Winograd convolution needs up to 2.25 times fewer multiplications than are counted (F(2×2, 3×3)); GeForce kernels
// that accumulate in FP16 run at twice the listed peak (docs/sources/hardware.md §1).
const COMPUTE_PRIORS = {
  conv: 0.6,
  conv_pw: 0.6,
  conv_dw: 0.1,
  conv_grp: 0.3,
  gemm: 0.7,
  bmm: 0.6,
  attention: 0.4,
} as const satisfies Record<ContractionClass, number>
const MAX_COMPUTE = 2.25
/** Above 1: caches and fusion across kernels avoid traffic that the table counts. */
const MAX_MEMORY = 8
const FREE: readonly [number, number] = [1e-9, 1e9]

interface ClassIndices {
  readonly compute: number
  readonly memory: number
  readonly reduction: number
  readonly channels: number
  readonly positions: number
  readonly overhead: number
}

const overheadContraction = parameter('overhead.contraction', 5e-6, 2, FREE)
const overheadOther = parameter('overhead.other', 5e-6, 2, FREE)
const BASE = parameter('overhead.base', 10e-6, 2, FREE)

const NONE = -1
const saturation = (kind: string, classes: readonly ContractionClass[], half: number, spread: number) =>
  new Map<NodeClass, number>(classes.map(name => [name, parameter(`saturation.${kind}.${name}`, half, spread, FREE)]))
const withoutDepthwise = CONTRACTIONS.filter(name => name !== 'conv_dw' && name !== 'attention')
const reductions = saturation('k', withoutDepthwise, 32, 1.5)
const channels = saturation('n', withoutDepthwise, 16, 1.5)
// One tile is 64 outputs; 1,000 of them fill a large device.
const positions = saturation(
  'outputs',
  CONTRACTIONS.filter(name => name !== 'attention'),
  64e3,
  2,
)

const CLASS_INDICES: ReadonlyMap<NodeClass, ClassIndices> = new Map(
  NODE_CLASSES.map(name => {
    // An attention kernel is two batched multiplications: it fills the multipliers as they do.
    const shape = name === 'attention' ? 'bmm' : name
    return [
      name,
      {
        compute: isContraction(name)
          ? parameter(`compute.${name}`, COMPUTE_PRIORS[name], 1, [1e-4, MAX_COMPUTE])
          : NONE,
        memory: parameter(`memory.${name}`, 0.6, 1, [1e-4, MAX_MEMORY]),
        reduction: reductions.get(shape) ?? NONE,
        channels: channels.get(shape) ?? NONE,
        positions: positions.get(shape) ?? NONE,
        overhead: isContraction(name) ? overheadContraction : overheadOther,
      },
    ]
  }),
)

/** Share of the traffic of folded element-wise nodes that is still paid. */
const FOLDED = parameter('folded', 0.3, 1.5, [1e-4, 10])
/** Speed-up of 3×3 stride-1 convolutions. */
const WINOGRAD = parameter('winograd', 1.2, 0.7, [1, 2.25])
/** Slow-down when k or n is not a multiple of 8, the fragment of matrix units. */
const MISALIGNED = parameter('misaligned', 1.3, 0.7, [1, 2])
/** Bandwidth of data that lies wholly in the last shared cache, over that of the main memory. */
const CACHE = parameter('cache', 2, 0.7, [1, 20])
/** Cost of a weight byte over that of an activation byte. */
const WEIGHTS = parameter('weights', 1, 1, [0.05, 20])

/** All parameters, in the order of the vectors below. */
export const PARAMETERS: readonly Parameter[] = parameters

/** Natural logarithms of the parameters, in the order of `PARAMETERS`. */
export type LogParameters = Float64Array

export const priorLogs = (): LogParameters => Float64Array.from(PARAMETERS, ({ prior }) => Math.log(prior))

/** Logarithms of named values; names that are missing keep the prior. */
export const toLogs = (values: Readonly<Record<string, number>>): LogParameters =>
  Float64Array.from(PARAMETERS, ({ name, prior }) => Math.log(values[name] ?? prior))

/** Named values with four significant digits: more would be noise in a data file. */
export const fromLogs = (logs: LogParameters): Record<string, number> =>
  Object.fromEntries(PARAMETERS.map(({ name }, index) => [name, Number(Math.exp(at(logs, index)).toPrecision(4))]))

/** Indices of the parameters whose name starts with one of the prefixes. */
export const parameterIndices = (...prefixes: readonly string[]): readonly number[] =>
  PARAMETERS.flatMap(({ name }, index) => (prefixes.some(prefix => name.startsWith(prefix)) ? [index] : []))

/** Indices of the efficiencies that belong to one class alone: dividing them multiplies its busy time. */
export const efficiencyIndices = (name: NodeClass): readonly number[] => {
  const { compute = NONE, memory = NONE } = CLASS_INDICES.get(name) ?? {}
  return [compute, memory].filter(index => index !== NONE)
}

const at = (values: Float64Array, index: number): number => values[index] ?? 0

// Every kernel needs the same exponentials: computed once per vector. Vectors are never changed after use.
let lastLogs: LogParameters | undefined
let lastFactors = new Float64Array()
const factorsOf = (logs: LogParameters): Float64Array => {
  if (logs !== lastLogs) {
    lastLogs = logs
    lastFactors = Float64Array.from(logs, Math.exp)
  }
  return lastFactors
}
const factor = (logs: LogParameters, index: number): number => (index === NONE ? 0 : at(factorsOf(logs), index))

/** Seconds of one execution, by cause. `busy` joins compute and memory; the total is busy + overhead. */
export interface KernelTime {
  readonly compute: number
  readonly memory: number
  readonly busy: number
  readonly overhead: number
}

/** √(compute² + memory²): between the larger of the two (perfect overlap) and their sum (none), and smooth. */
const join = (compute: number, memory: number): number => Math.hypot(compute, memory)

/**
 * Time of one execution of a kernel. With `gradient`, adds `count` × ∂time/∂log(parameter) to it.
 *
 *     compute = operations / (peak · e) · (aK + k0/k) · (aN + n0/n + o0/outputs) / winograd
 *     memory  = (activations + weights · w + folded · f) / (bandwidth · m · cacheGain)
 */
export const kernelTime = (
  kernel: Kernel,
  conditions: Conditions,
  logs: LogParameters,
  gradient?: Float64Array,
): KernelTime => {
  const indices = CLASS_INDICES.get(kernel.class)
  if (indices === undefined) return { compute: 0, memory: 0, busy: 0, overhead: 0 }
  const fill = fillOf(kernel, conditions, logs, indices)
  const traffic = trafficOf(kernel, conditions, logs)
  const operations = operationsOf(kernel, conditions.batch)
  const compute =
    operations > 0 && indices.compute !== NONE
      ? (operations / (conditions.peak * factor(logs, indices.compute))) * fill.slowdown
      : 0
  const reach = conditions.bandwidth * factor(logs, indices.memory) * traffic.cacheGain
  const memory = conditions.bandwidth === Infinity ? 0 : traffic.bytes / reach
  const busy = join(compute, memory)
  const overhead = factor(logs, indices.overhead)
  if (gradient !== undefined) {
    addTo(gradient, indices.overhead, kernel.count * overhead)
    const byCompute = busy > 0 ? (kernel.count * compute * compute) / busy : 0
    const byMemory = busy > 0 ? (kernel.count * memory * memory) / busy : 0
    addComputeGradient(gradient, byCompute, indices, fill)
    addMemoryGradient(gradient, byMemory, indices, traffic)
  }
  return { compute, memory, busy, overhead }
}

const addTo = (gradient: Float64Array, index: number, amount: number): void => {
  if (index !== NONE) gradient[index] = at(gradient, index) + amount
}

interface Fill {
  readonly slowdown: number
  /** Share of each term in the slow-down, which is also its derivative. */
  readonly reduction: number
  readonly channels: number
  readonly positions: number
  readonly misaligned: number
  readonly isWinograd: boolean
}

/**
 * How far short reductions, few channels and few outputs leave the multipliers idle; aK and aN are 1, or `misaligned`
 * where k or n is not a multiple of 8. Terms of the same dimension add up instead of multiplying: so more channels or
 * outputs never take less time than fewer.
 */
const fillOf = (kernel: Kernel, { batch }: Conditions, logs: LogParameters, indices: ClassIndices): Fill => {
  const outputs = Math.max(1, kernel.m * kernel.n * kernel.groups * (kernel.constant ? 1 : batch))
  const reduction = factor(logs, indices.reduction) / kernel.k
  const channelTerm = factor(logs, indices.channels) / kernel.n
  const position = factor(logs, indices.positions) / outputs
  const isWinograd = isThreeByThree(kernel)
  const hasBlocks = indices.reduction !== NONE
  const isOddK = hasBlocks && kernel.k % 8 !== 0
  const isOddN = hasBlocks && kernel.n % 8 !== 0
  const alongK = isOddK ? factor(logs, MISALIGNED) : 1
  const alongN = isOddN ? factor(logs, MISALIGNED) : 1
  const deep = alongK + reduction
  const wide = alongN + channelTerm + position
  return {
    slowdown: (deep * wide) / (isWinograd ? factor(logs, WINOGRAD) : 1),
    reduction: reduction / deep,
    channels: channelTerm / wide,
    positions: position / wide,
    misaligned: (isOddK ? alongK / deep : 0) + (isOddN ? alongN / wide : 0),
    isWinograd,
  }
}

/** Reads per output position is kernel area over stride²: 9 only for 3×3 with stride 1. */
const isThreeByThree = (kernel: Kernel): boolean => {
  if (kernel.class !== 'conv') return false
  const area = (kernel.k * kernel.m) / kernel.inputs
  return area > 8 && area < 10
}

interface Traffic {
  readonly bytes: number
  readonly foldedShare: number
  readonly weightShare: number
  readonly cacheGain: number
  /** cache / (cache + bytes): 1 = all of it fits. */
  readonly cacheShare: number
}

const trafficOf = (kernel: Kernel, conditions: Conditions, logs: LogParameters): Traffic => {
  const scale = ((kernel.constant ? 1 : conditions.batch) * conditions.activationBits) / 8
  const activations = (kernel.inputs + kernel.outputs) * scale
  const stored = (kernel.weights * conditions.weightBits) / 8
  const folded = kernel.folded * scale * factor(logs, FOLDED)
  const weights = stored * factor(logs, WEIGHTS)
  const bytes = activations + folded + weights
  const { cache } = conditions
  const cacheShare = cache > 0 ? cache / (cache + activations + stored) : 0
  return {
    bytes,
    foldedShare: bytes > 0 ? folded / bytes : 0,
    weightShare: bytes > 0 ? weights / bytes : 0,
    cacheGain: Math.exp(at(logs, CACHE) * cacheShare),
    cacheShare,
  }
}

const addComputeGradient = (gradient: Float64Array, amount: number, indices: ClassIndices, fill: Fill): void => {
  if (amount === 0) return
  addTo(gradient, indices.compute, -amount)
  addTo(gradient, indices.reduction, amount * fill.reduction)
  addTo(gradient, indices.channels, amount * fill.channels)
  addTo(gradient, indices.positions, amount * fill.positions)
  if (fill.isWinograd) addTo(gradient, WINOGRAD, -amount)
  if (fill.misaligned > 0) addTo(gradient, MISALIGNED, amount * fill.misaligned)
}

const addMemoryGradient = (gradient: Float64Array, amount: number, indices: ClassIndices, traffic: Traffic): void => {
  if (amount === 0) return
  addTo(gradient, indices.memory, -amount)
  addTo(gradient, FOLDED, amount * traffic.foldedShare)
  addTo(gradient, WEIGHTS, amount * traffic.weightShare)
  addTo(gradient, CACHE, -amount * traffic.cacheShare)
}

/** Seconds of the kernels of one run: Σ count × (busy + overhead). With `gradient`, adds ∂/∂log(parameter) to it. */
export const layersTime = (
  kernels: readonly Kernel[],
  conditionsOf: (kernel: Kernel) => Conditions,
  logs: LogParameters,
  gradient?: Float64Array,
): number => {
  let total = 0
  for (const kernel of kernels) {
    const { busy, overhead } = kernelTime(kernel, conditionsOf(kernel), logs, gradient)
    total += kernel.count * (busy + overhead)
  }
  return total
}

/** Seconds of one run: base + kernels. With `gradient`, adds ∂/∂log(parameter) to it. */
export const runTime = (
  kernels: readonly Kernel[],
  conditionsOf: (kernel: Kernel) => Conditions,
  logs: LogParameters,
  gradient?: Float64Array,
): number => {
  if (gradient !== undefined) addTo(gradient, BASE, factor(logs, BASE))
  return factor(logs, BASE) + layersTime(kernels, conditionsOf, logs, gradient)
}

/** Seconds a run costs before its first kernel. */
export const baseTime = (logs: LogParameters): number => factor(logs, BASE)
