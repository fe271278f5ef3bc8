/** Times of the kernels of a model on a machine, with what bounds each. */
import { seconds, type Seconds } from '../../../units.ts'
import type { NamedKernel } from '../kernels/kernels-of.ts'
import { operationsOf } from '../kernels/kernel.ts'
import { kernelTime, type Conditions, type LogParameters } from './latency-model.ts'
import type { Machine } from './machine.ts'
import type { NodeClass } from '../node-class.ts'

/** What limits a node: arithmetic, memory traffic, or the fixed cost of starting it. */
export type Bound = 'compute' | 'memory' | 'overhead'

export interface NodeEstimate {
  /** Name of the node that gives the fused group its name. */
  readonly name: string
  readonly op: string
  readonly class: NodeClass
  /** Names of all nodes in the fused group, in order. */
  readonly members: readonly string[]
  readonly seconds: Seconds
  readonly bound: Bound
  readonly operations: number
  readonly bytes: number
  /** Operations per byte. */
  readonly intensity: number
  /** Operations per byte at which this machine's arithmetic takes as long as its traffic. */
  readonly ridge: number
}

/** `logs` undefined: the data sheet alone, the longer of arithmetic at peak and traffic at full bandwidth. */
export const nodeTimes = (
  kernels: readonly NamedKernel[],
  machine: Machine,
  logs: LogParameters | undefined,
): readonly NodeEstimate[] => kernels.map(kernel => nodeTime(kernel, machine.conditionsOf(kernel), logs))

const nodeTime = (kernel: NamedKernel, conditions: Conditions, logs: LogParameters | undefined): NodeEstimate => {
  const operations = operationsOf(kernel, conditions.batch) * kernel.count
  const bytes = bytesOf(kernel, conditions) * kernel.count
  const once =
    logs === undefined
      ? ceiling(operations / kernel.count, bytes / kernel.count, conditions)
      : kernelTime(kernel, conditions, logs)
  return {
    name: kernel.name,
    op: kernel.op,
    class: kernel.class,
    members: kernel.members,
    seconds: seconds(kernel.count * (once.busy + once.overhead)),
    bound: boundOf(once),
    operations,
    bytes,
    intensity: bytes > 0 ? operations / bytes : 0,
    ridge: conditions.peak / conditions.bandwidth,
  }
}

interface Times {
  readonly compute: number
  readonly memory: number
  readonly busy: number
  readonly overhead: number
}

const ceiling = (operations: number, bytes: number, { peak, bandwidth }: Conditions): Times => {
  const compute = peak > 0 ? operations / peak : 0
  const memory = bytes / bandwidth
  return { compute, memory, busy: Math.max(compute, memory), overhead: 0 }
}

const boundOf = ({ compute, memory, overhead }: Times): Bound =>
  overhead > Math.max(compute, memory) ? 'overhead' : compute >= memory ? 'compute' : 'memory'

const bytesOf = (kernel: NamedKernel, { batch, activationBits, weightBits }: Conditions): number =>
  (batch * (kernel.inputs + kernel.outputs) * activationBits + kernel.weights * weightBits) / 8

/** Shares of the time by what bounds it; `base` is the time before the first kernel. They sum to 1, or to 0. */
export const boundShares = (nodes: readonly NodeEstimate[], base: number): Record<Bound, number> => {
  const sums = { compute: 0, memory: 0, overhead: base }
  for (const node of nodes) sums[node.bound] += node.seconds
  const total = sums.compute + sums.memory + sums.overhead
  if (total === 0) return sums
  return { compute: sums.compute / total, memory: sums.memory / total, overhead: sums.overhead / total }
}
