/** Builds the Profile: flattens the walked graph, counts every node, attributes parameters, and sums. */
import { diagnostic, type Diagnostic } from '../../diagnostic.ts'
import { bytes, flopsOf, macs } from '../../units.ts'
import { isPositive } from '../dim/bounds.ts'
import { type Count, isKnown, minus, plus, times, toExpression } from '../dim/dim.ts'
import { symbolsOf, syntheticOrigins } from '../dim/evaluate.ts'
import { format } from '../dim/format.ts'
import { modelInputs } from '../infer/bind.ts'
import type { Inferred } from '../infer/infer.ts'
import { bitsOf } from '../onnx/element-type.ts'
import type { Model } from '../onnx/model.ts'
import type { Fact } from '../ops/contract/fact.ts'
import { assumedBranches, assumedTrips } from './assumptions.ts'
import { countLeaf, type LeafCounts, UNCOUNTED } from './count.ts'
import {
  type Choose,
  executedLeaves,
  Flattener,
  type Leaf,
  passedOver,
  type Section,
  TooManyLeaves,
} from './flatten.ts'
import { layerScope } from './layer-scope.ts'
import { peakMemory } from './memory.ts'
import { describeOrigin } from './origin.ts'
import { type Charge, ParameterLedger } from './parameters.ts'
import type { NodeProfile, NodeStatus, Profile, ValueProfile } from './profile.ts'
import { coverageOf, sumByOperator, totalsOf } from './totals.ts'

/** How If nodes with an unknown condition count: the costlier branch, or always one side. */
export type BranchChoice = 'max' | 'then' | 'else'

export interface ProfileOptions {
  readonly branches?: BranchChoice
}

export const buildProfile = (model: Model, inferred: Inferred, options: ProfileOptions = {}): Profile => {
  const diagnostics: Diagnostic[] = [...inferred.diagnostics]
  const section = flatten(inferred, options.branches ?? 'max', diagnostics)
  const ledger = new ParameterLedger()
  const counted = executedLeaves(section).map(leaf => ({ leaf, counts: withoutOpen(leaf, countLeaf(leaf)) }))
  const choices = passedOver(section)
  const executedNodes = counted.map(({ leaf, counts }) => nodeProfile(leaf, counts, ledger.charge(leaf, counts)))
  const kept = choices.flatMap(({ leaves }) => leaves.flatMap(leaf => keptOf(leaf, ledger)))
  const nodes = [...executedNodes, ...kept.map(({ node }) => node)]
  const hidesWork = [...counted, ...kept].some(({ counts }) => counts.hidesWork)
  const executed = counted.map(({ leaf }) => leaf)
  diagnostics.push(...assumedTrips(executed), ...assumedBranches(choices))
  const peak = peakMemory(section)
  return {
    producer: [model.producerName, model.producerVersion].filter(part => part !== '').join(' '),
    irVersion: model.irVersion,
    opsetImports: Object.fromEntries(
      [...model.opsetImports].map(([domain, version]) => [domain || 'ai.onnx', version]),
    ),
    bindings: Object.fromEntries([...inferred.symbols].flatMap(([name, dim]) => (isKnown(dim) ? [[name, dim]] : []))),
    inputs: modelInputs(model).map(input => valueProfile(input.name, inferred.main.facts.get(input.name))),
    outputs: model.graph.outputs.map(output => valueProfile(output.name, inferred.main.facts.get(output.name))),
    nodes,
    totals: totalsOf(nodes, { peak: peak.bytes, isLowerBound: hidesWork || section.isCut }),
    coverage: coverageOf(nodes),
    byOperator: sumByOperator(nodes),
    diagnostics,
  }
}

/** The unfolded execution; a graph that unfolds without end is reported and counted as empty. */
export const flatten = (
  { main, limit }: Inferred,
  branches: BranchChoice,
  diagnostics: Diagnostic[],
): Section & { readonly isCut: boolean } => {
  try {
    return { ...new Flattener(chooser(branches), limit).main(main), isCut: false }
  } catch (error) {
    if (!(error instanceof TooManyLeaves)) throw error
    diagnostics.push(diagnostic('model-limit', {}, 'Cannot count this model: its functions unfold to too many nodes'))
    return { steps: [], inputs: [], outputs: [], isCut: true }
  }
}

const chooser = (branches: BranchChoice): Choose => {
  if (branches !== 'max') return () => (branches === 'then' ? 0 : 1)
  return sections => {
    const sums = sections.map(section =>
      plus(0n, ...executedLeaves(section).map(leaf => workOf(countLeaf(leaf), leaf))),
    )
    return sums.reduce<number>((best, sum, index) => (isLarger(sum, sums[best] ?? 0n) ? index : best), 0)
  }
}

/** Contractions decide; vector work breaks ties. */
const workOf = (counts: LeafCounts, leaf: Leaf): Count =>
  times(plus(times(counts.macs, 1_000_000n), counts.vector), leaf.times)

/** For all values of the symbols in them. */
const isLarger = (a: Count, b: Count): boolean =>
  typeof a === 'bigint' && typeof b === 'bigint' ? a > b : isPositive(toExpression(minus(a, b)))

/** A count that stayed symbolic is not part of a bound profile; its node says why. */
const exact = (count: Count): bigint => (typeof count === 'bigint' ? count : 0n)

/** A node with an open count is not part of a bound profile: neither as 0 nor without a word. */
const withoutOpen = (leaf: Leaf, counts: LeafCounts): LeafCounts => {
  const { macs: contraction, vector, integer, quantization, bytesRead, bytesWritten } = counts
  const work = [contraction, vector, integer, quantization]
  const all = typeof leaf.times === 'bigint' ? [...work, bytesRead, bytesWritten] : [leaf.times]
  const open = all.find(count => typeof count !== 'bigint')
  if (open === undefined) return counts
  const hidesWork = counts.hidesWork || typeof leaf.times !== 'bigint' || work.some(count => typeof count !== 'bigint')
  return { ...UNCOUNTED, reason: openReason(open), hidesWork }
}

const openReason = (count: Count): string => {
  const [origin] = syntheticOrigins(count)
  if (origin !== undefined) return describeOrigin(origin)
  return `unbound-symbol: bind ${[...symbolsOf(count)].map(name => `"${name}"`).join(', ')}`
}

interface Kept {
  readonly node: NodeProfile
  readonly counts: LeafCounts
}

/** Of a branch that is not counted stay its weights, which are stored all the same, and what could not be counted. */
const keptOf = (leaf: Leaf, ledger: ParameterLedger): readonly Kept[] => {
  const found = withoutOpen(leaf, countLeaf(leaf))
  const charge = { ...ledger.charge(leaf, found), weightBytesRead: bytes(0n) }
  const isUncounted = found.status === 'uncounted'
  if (!isUncounted && charge.weightBytes === 0n) return []
  const reason = isUncounted ? found.reason : 'its branch is not the one that counts; the weights are stored'
  const counts = {
    ...UNCOUNTED,
    status: isUncounted ? found.status : 'free',
    reason,
    hidesWork: found.hidesWork,
  } as const
  return [{ node: nodeProfile({ ...leaf, times: 0n }, counts, charge), counts }]
}

const nodeProfile = (leaf: Leaf, counts: LeafCounts, charge: Charge): NodeProfile => {
  const { run } = leaf
  const scaled = (count: Count): bigint => exact(times(count, leaf.times))
  const contraction = macs(scaled(counts.macs))
  const [a, b] = counts.operandTypes ?? []
  return {
    name: leaf.path,
    op: run.node.opType,
    domain: run.node.domain || 'ai.onnx',
    scope: layerScope(run.node, leaf.path),
    times: exact(leaf.times),
    status: counts.status satisfies NodeStatus,
    reason: counts.reason,
    macs: contraction,
    flops: flopsOf(contraction),
    causalMacs: macs(scaled(counts.causalMacs)),
    vectorFlops: scaled(counts.vector),
    specialFunctions: scaled(counts.special),
    integerOps: scaled(counts.integer),
    quantizationOps: scaled(counts.quantization),
    bitOperations: a === undefined || b === undefined ? 0n : contraction * BigInt(bitsOf(a) * bitsOf(b)),
    ...charge,
    activationBytesRead: bytes(scaled(counts.bytesRead)),
    activationBytesWritten: bytes(scaled(counts.bytesWritten)),
    operandTypes: counts.operandTypes ?? null,
    inputs: leaf.inputs.map((value, index) => valueProfile(value?.name ?? run.node.inputs[index] ?? '', value?.fact)),
    outputs: leaf.outputs.map((value, index) => valueProfile(run.node.outputs[index] ?? '', value?.fact)),
    attributes: shapingAttributes(leaf),
  }
}

export const valueProfile = (name: string, fact: Fact | undefined): ValueProfile => {
  if (fact === undefined) return { name, shape: null, type: null }
  if (fact.kind !== 'tensor' && fact.kind !== 'sparse-tensor') return { name, shape: null, type: fact.kind }
  return { name, shape: fact.shape?.map(dim => (isKnown(dim) ? dim : format(dim))) ?? null, type: fact.type ?? null }
}

/** Numbers and short texts; graphs and tensors say nothing in an explanation. */
const shapingAttributes = (leaf: Leaf): NodeProfile['attributes'] => {
  const entries: [string, number | string | readonly number[]][] = []
  for (const name of leaf.run.node.attributes.keys()) {
    const attribute = leaf.run.call.attribute(name)
    if (attribute === undefined) continue
    if (attribute.type === 'int' || attribute.type === 'float') entries.push([name, attribute.value])
    else if (attribute.type === 'string' && attribute.value.length <= 64) entries.push([name, attribute.value])
    else if (attribute.type === 'ints' && attribute.value !== undefined && attribute.value.length <= 16)
      entries.push([name, attribute.value])
  }
  return Object.fromEntries(entries)
}
