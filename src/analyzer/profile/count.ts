/** Counts one executing node: its arithmetic by its cost rule, its bytes from the facts. */
import type { Count } from '../dim/dim.ts'
import { plus, times, volume } from '../dim/dim.ts'
import { syntheticOrigins } from '../dim/evaluate.ts'
import { Uncountable } from '../infer/node-call.ts'
import { bitsOf, type ElementType, isFloat, isInteger, storedBytes } from '../onnx/element-type.ts'
import type { Fact } from '../ops/contract/fact.ts'
import type { CostRule, CountCall, Operand, Reads, Work } from '../ops/contract/operator.ts'
import { describeOrigin } from './origin.ts'
import type { Leaf, Value } from './flatten.ts'
import type { NodeStatus } from './profile.ts'

/** Work and traffic of one execution, not yet multiplied by how often the node runs. */
export interface LeafCounts {
  readonly status: NodeStatus
  readonly reason: string
  /** Set when the missing term may be arithmetic: totals of FLOPs become lower bounds. */
  readonly hidesWork: boolean
  readonly macs: Count
  readonly causalMacs: Count
  readonly vector: Count
  readonly special: Count
  readonly integer: Count
  readonly quantization: Count
  readonly operandTypes: readonly [ElementType, ElementType] | undefined
  readonly bytesRead: Count
  readonly bytesWritten: Count
}

const NOTHING: Omit<LeafCounts, 'status' | 'reason'> = {
  hidesWork: false,
  macs: 0n,
  causalMacs: 0n,
  vector: 0n,
  special: 0n,
  integer: 0n,
  quantization: 0n,
  operandTypes: undefined,
  bytesRead: 0n,
  bytesWritten: 0n,
}

/** Of a node of which nothing is counted; the reason says why. */
export const UNCOUNTED = { ...NOTHING, status: 'uncounted' } as const

const isZero = (count: Count): boolean => count === 0n

export const countLeaf = (leaf: Leaf): LeafCounts => {
  const { run } = leaf
  if (run.isFunctionCall) return { ...NOTHING, status: 'free', reason: 'a call: the nodes of its body are counted' }
  if (run.problem !== undefined || run.operator === undefined) {
    return { ...NOTHING, status: 'uncounted', reason: run.problem ?? 'unknown-op', hidesWork: true }
  }
  const { cost } = run.operator
  switch (cost.kind) {
    case 'free':
      return { ...NOTHING, status: 'free', reason: cost.reason }
    case 'bodies': {
      const missing = missingRuns(leaf)
      return missing === undefined
        ? { ...NOTHING, status: 'free', reason: cost.reason }
        : { ...NOTHING, status: 'uncounted', reason: missing, hidesWork: true }
    }
    case 'uncounted':
      return { ...NOTHING, status: 'uncounted', reason: cost.reason, hidesWork: true }
    case 'moves':
    case 'counted':
      return attempt(leaf, cost)
  }
}

/** Why the bodies of a node run more often than they are counted. */
const missingRuns = ({ run }: Leaf): string | undefined => {
  const { bodies } = run
  if (bodies === undefined) return 'missing-value: what its body runs on is unknown'
  if (bodies.missing !== undefined) return bodies.missing
  const assumed = bodies.items.find(item => item.assumed !== undefined)?.assumed
  return assumed === undefined
    ? undefined
    : `trip-count-unknown: its body is counted once; bind "${run.name}.${assumed.name}" to the number of steps`
}

type Counting = Extract<CostRule, { kind: 'moves' | 'counted' }>

const attempt = (leaf: Leaf, cost: Counting): LeafCounts => {
  const hidesWork = cost.kind === 'counted'
  try {
    if (isShapeArithmetic(leaf))
      return { ...NOTHING, status: 'free', reason: 'shape arithmetic: its result is known statically' }
    const { call } = leaf.run
    const work: Work = cost.kind === 'counted' ? cost.count(call) : readsOnly(cost, call)
    const counts = withBytes(leaf, withKinds(leaf, work), work.reads)
    if (isZero(counts.macs) && isPlannedWork(leaf))
      return { ...NOTHING, status: 'free', reason: 'computed once at load, from constants and shapes' }
    const unknown = firstUnknown(counts)
    if (unknown !== undefined) return { ...NOTHING, status: 'uncounted', reason: unknown, hidesWork }
    const moved = cost.kind === 'moves'
    return { ...counts, status: moved ? 'moves' : 'counted', reason: moved ? cost.reason : cost.formula }
  } catch (error) {
    if (error instanceof Uncountable)
      return { ...NOTHING, status: 'uncounted', reason: reasonOf(leaf, error.message), hidesWork }
    return { ...NOTHING, status: 'uncounted', reason: 'rule-failed: its rule does not cover these values', hidesWork }
  }
}

const readsOnly = (cost: Extract<CostRule, { kind: 'moves' }>, call: CountCall): Work =>
  cost.reads === undefined ? {} : { reads: cost.reads(call) }

/** Every element of every output is known: the host computes it while it plans, the device never does. */
const isShapeArithmetic = ({ run }: Leaf): boolean =>
  run.outputs.length > 0 &&
  run.outputs.every(
    fact => fact?.kind === 'tensor' && fact.value !== undefined && fact.value.every(element => element !== undefined),
  )

/** Nothing of it depends on data: a runtime with these sizes computes it once, when it loads or plans. */
const isPlannedWork = ({ run }: Leaf): boolean =>
  run.outputs.length > 0 &&
  run.outputs.every(fact => fact?.kind === 'tensor' && (fact.constant === true || fact.planned === true))

/** Vector work on integers counts as integer operations; contractions on integers count in both columns. */
const withKinds = (leaf: Leaf, work: Work): Omit<LeafCounts, 'status' | 'reason'> => {
  const macs = work.macs ?? 0n
  const operandTypes = isZero(macs) ? undefined : operandsOf(leaf, work)
  const output = leaf.run.outputs[0]
  const type = output?.kind === 'tensor' ? output.type : undefined
  const input = leaf.run.call.typeOf(0)
  const onFloats =
    type === undefined || isFloat(type) || type.startsWith('complex') || (input !== undefined && isFloat(input))
  const vector = work.vector ?? 0n
  const isIntegerContraction = operandTypes?.every(isInteger) === true
  const contraction = isIntegerContraction ? times(2, macs) : 0n
  return {
    ...NOTHING,
    macs,
    causalMacs: work.causalMacs ?? macs,
    vector: onFloats ? vector : 0n,
    special: onFloats ? (work.special ?? 0n) : 0n,
    integer: onFloats ? contraction : plus(contraction, vector),
    quantization: work.quantization ?? 0n,
    operandTypes,
  }
}

/** The stored types behind the operands: a float tensor fresh from DequantizeLinear counts as what it was. */
const operandsOf = (leaf: Leaf, work: Work): readonly [ElementType, ElementType] | undefined => {
  const typeAt = (index: number): ElementType | undefined => {
    const value = leaf.inputs[index]
    return value?.quantizedFrom ?? leaf.run.call.typeOf(index)
  }
  const typeOf = (operand: Operand): ElementType | undefined =>
    typeof operand === 'number' ? typeAt(operand) : operand
  const [a, b] = work.operands?.map(typeOf) ?? [typeAt(0), typeAt(1) ?? typeAt(0)]
  return a === undefined || b === undefined ? undefined : [a, b]
}

const withBytes = (leaf: Leaf, counts: Omit<LeafCounts, 'status' | 'reason'>, reads: Reads | undefined) => {
  let bytesRead: Count = 0n
  const seen = new Set<Value>()
  leaf.inputs.forEach((value, index) => {
    if (value === undefined || value.roots !== undefined || seen.has(value)) return
    seen.add(value)
    bytesRead = plus(bytesRead, bytesOfFact(value.fact, reads?.[index]))
  })
  const bytesWritten = leaf.outputs.reduce<Count>(
    (sum, value) => (value === undefined ? sum : plus(sum, bytesOfFact(value.fact))),
    0n,
  )
  return { ...counts, bytesRead, bytesWritten }
}

/** Bytes of a value, or of `elements` of it. Sequences are the sum of their elements; strings and maps have no fixed size. */
export const bytesOfFact = (fact: Fact | undefined, elements?: Count): Count => {
  if (fact === undefined) throw new Uncountable('the shape of an operand is unknown')
  switch (fact.kind) {
    case 'tensor':
    case 'sparse-tensor': {
      if (fact.shape === undefined || fact.type === undefined)
        throw new Uncountable('the shape of an operand is unknown')
      return bytesOf(fact.type, elements ?? volume(fact.shape))
    }
    case 'sequence':
      return fact.elements === undefined
        ? times(fact.length, bytesOfFact(fact.element))
        : fact.elements.reduce<Count>((sum, element) => plus(sum, bytesOfFact(element)), 0n)
    case 'optional':
      return fact.present === false ? 0n : bytesOfFact(fact.element)
    case 'map':
    case 'opaque':
      return 0n
  }
}

const bytesOf = (type: ElementType, count: Count): Count => {
  if (typeof count === 'bigint') return storedBytes(type, count)
  // Sub-byte activations with symbolic sizes do not occur in practice; a whole byte each is the upper bound.
  return times(count, Math.max(1, bitsOf(type) / 8))
}

/** Why a count is not a number: the first symbol in it that nobody named. */
const firstUnknown = (counts: Omit<LeafCounts, 'status' | 'reason'>): string | undefined => {
  for (const count of [
    counts.macs,
    counts.vector,
    counts.integer,
    counts.quantization,
    counts.bytesRead,
    counts.bytesWritten,
  ]) {
    if (typeof count === 'bigint') continue
    const origin = syntheticOrigins(count)[0]
    if (origin !== undefined && origin.reason !== 'unbound-symbol') return describeOrigin(origin)
  }
  return undefined
}

/** A missing shape is blamed on the node that lost it, not on the one that needed it. */
const reasonOf = (leaf: Leaf, message: string): string => {
  const lost = leaf.inputs.find(
    value => value?.fact === undefined || (value.fact.kind === 'tensor' && value.fact.shape === undefined),
  )
  return lost === undefined ? message : `missing-value: the shape of "${lost.name}" is unknown`
}
