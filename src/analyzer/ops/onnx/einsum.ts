/** Einsum: shape from the equation, work along the cheapest pairwise path (docs/sources/flop-counters.md §2.5). */
import { isKnown, plus, volume, type Count, type Dim } from '../../dim/dim.ts'
import { readEquation, type Equation, type Labels } from '../contract/einsum-equation.ts'
import { tensor, type TensorFact } from '../contract/fact.ts'
import { counted, type Call, type CountCall, type Family, type Work } from '../contract/operator.ts'

/** Up to this many operands every path is tried (5: 10 · 6 · 3 = 180 paths); above, the cheapest next pair is taken. */
const EXHAUSTIVE_OPERANDS = 5
/** Above this many operands they are taken from left to right, so that a hostile node cannot stall the count. */
const GREEDY_OPERANDS = 32
/** Stands for a symbolic size when paths are compared; only the choice of path depends on it. */
const TYPICAL_SIZE = 64

interface Path {
  /** Operations with symbolic sizes replaced by a typical one: only for comparison. */
  readonly weight: number
  /** The labels of each pair on the way, with what is left after it. */
  readonly steps: readonly Step[]
}
interface Step {
  readonly labels: Labels
  /** Labels are summed over: multiply-accumulates. Otherwise a plain product. */
  readonly contracts: boolean
}

const unionOf = (...sets: readonly Labels[]): Labels => [...new Set(sets.flat())]

/** The pair of operands at `i` and `j` joined: the step, and the operands that remain. */
const joinPair = (operands: readonly Labels[], output: Labels, [i, j]: readonly [number, number]): [Step, Labels[]] => {
  const rest = operands.filter((_, index) => index !== i && index !== j)
  const labels = unionOf(operands[i] ?? [], operands[j] ?? [])
  const needed = new Set([...output, ...rest.flat()])
  const kept = labels.filter(label => needed.has(label))
  return [{ labels, contracts: kept.length < labels.length }, [...rest, kept]]
}

const pairsOf = (count: number): (readonly [number, number])[] =>
  Array.from({ length: count }, (_, i) =>
    Array.from({ length: count - 1 - i }, (_, k) => [i, i + 1 + k] as const),
  ).flat()

/** The cheapest order of pairwise products. */
const cheapestPath = (operands: readonly Labels[], { output, sizes }: Equation): Path => {
  const weigh = (labels: Labels): number =>
    labels.reduce((product, label) => product * typicalSize(sizes.get(label) ?? 1), 1)
  const search = (left: readonly Labels[]): Path => {
    if (left.length < 2) return { weight: 0, steps: [] }
    const pairs = left.length > GREEDY_OPERANDS ? [[0, 1] as const] : pairsOf(left.length)
    const candidates = pairs.map(pair => joinPair(left, output, pair))
    const greedy = candidates.toSorted(([a], [b]) => weigh(a.labels) - weigh(b.labels)).slice(0, 1)
    const paths = (left.length > EXHAUSTIVE_OPERANDS ? greedy : candidates).map(([step, next]): Path => {
      const onward = search(next)
      return { weight: weigh(step.labels) + onward.weight, steps: [step, ...onward.steps] }
    })
    return paths.reduce((best, path) => (path.weight < best.weight ? path : best))
  }
  return search(operands)
}

const typicalSize = (dim: Dim): number => (isKnown(dim) ? dim : TYPICAL_SIZE)

/** MACs of pairs that sum over a label, plain products of pairs that do not. */
export const einsumWork = (equation: Equation): Work => {
  const size = (labels: Labels): Count => volume(labels.map(label => equation.sizes.get(label) ?? 1))
  const [only, ...others] = equation.inputs
  if (only !== undefined && others.length === 0)
    return only.some(label => !equation.output.includes(label)) ? { vector: size(unionOf(only)) } : {}
  const { steps } = cheapestPath(equation.inputs, equation)
  const sum = (contracts: boolean): Count =>
    plus(...steps.filter(step => step.contracts === contracts).map(step => size(step.labels)), 0n)
  return { macs: sum(true), vector: sum(false) }
}

const shapesOf = (call: Call) => call.inputs.map((_, index) => call.tensor(index).shape)

const inferEinsum = (call: Call): readonly TensorFact[] => {
  const equation = readEquation(call, shapesOf(call))
  const shape = equation?.output.map(label => equation.sizes.get(label) ?? call.unknown('missing-value'))
  return [tensor(call.tensor(0).type, shape)]
}

const countEinsum = (call: CountCall): Work => {
  const shapes = call.inputs.map((_, index) => call.dims(index))
  return einsumWork(readEquation(call, shapes) ?? call.giveUp('An operand has no rank'))
}

export const einsum = {
  Einsum: {
    infer: inferEinsum,
    cost: counted(
      'Pairs of operands along the cheapest path: the product of all label sizes of the pair, in MACs when a label is summed, else in FLOPs',
      countEinsum,
    ),
  },
} satisfies Family
