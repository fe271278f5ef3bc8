/** Who pays for a stored tensor: the first node that uses it. Tied and shared tensors count once. */
import { type Bytes, bytes } from '../../units.ts'
import { times } from '../dim/dim.ts'
import { bitsOf, isFloat, isInteger } from '../onnx/element-type.ts'
import type { Tensor } from '../onnx/model.ts'
import { schemaFor, takesIndices } from '../ops/contract/schema.ts'
import type { LeafCounts } from './count.ts'
import type { Leaf } from './flatten.ts'

export interface Charge {
  readonly params: bigint
  readonly weightBytes: Bytes
  readonly weightBytesRead: Bytes
}

/** Normalisations have trained scales although they contract nothing. */
const NORMALIZATION = /Norm/

export class ParameterLedger {
  /** Stored tensors whose bytes, and whose parameters, a node has been charged with. */
  readonly #paid = new Set<Tensor | string>()
  readonly #counted = new Set<Tensor | string>()

  charge(leaf: Leaf, counts: LeafCounts): Charge {
    const uses = usesOf(leaf)
    const isFolded = leaf.outputs.every(value => value?.roots !== undefined)
    // A chain of constants (Constant → Cast → DequantizeLinear) is charged to the node that computes with it.
    if (isFolded && leaf.outputs.length > 0) return { params: 0n, weightBytes: bytes(0n), weightBytesRead: bytes(0n) }
    let [params, stored, read] = [0n, 0n, 0n]
    for (const [identity, use] of uses) {
      const size = BigInt(Math.max(0, Math.round(use.root.storedBytes)))
      if (counts.status === 'counted' || counts.status === 'moves') read += size
      if (isFirst(this.#paid, identity)) stored += size
      if (isParameter(use, leaf, counts) && isFirst(this.#counted, identity)) params += elementsOf(use, leaf)
    }
    const total = times(leaf.times, read)
    return { params, weightBytes: bytes(stored), weightBytesRead: bytes(typeof total === 'bigint' ? total : 0n) }
  }
}

const isFirst = (seen: Set<Tensor | string>, identity: Tensor | string): boolean =>
  !seen.has(identity) && seen.add(identity).size > 0

/** A stored tensor as a node uses it, at which inputs; none for one that the node holds itself. */
interface Use {
  readonly root: Tensor
  readonly inputs: readonly number[]
}

/** What a node is computed from, each stored tensor once. */
const usesOf = (leaf: Leaf): ReadonlyMap<Tensor | string, Use> => {
  const uses = new Map<Tensor | string, Use>()
  leaf.inputs.forEach((value, index) => {
    for (const root of value?.roots ?? []) {
      const known = uses.get(identityOf(root))
      uses.set(identityOf(root), { root: known?.root ?? root, inputs: [...(known?.inputs ?? []), index] })
    }
  })
  const owned = ownConstant(leaf)
  if (owned !== undefined) uses.set(identityOf(owned), { root: owned, inputs: [] })
  return uses
}

/** The same bytes of the same external file are one stored tensor, under however many names and shapes (tied weights). */
const identityOf = (root: Tensor): Tensor | string => {
  const { external, storedBytes } = root
  return external === undefined ? root : `${external.location}:${external.offset}:${external.length ?? storedBytes}`
}

/** A tensor held in an attribute of a node that is no Constant (tree ensembles). */
const ownConstant = (leaf: Leaf): Tensor | undefined =>
  leaf.run.node.opType === 'Constant' || leaf.run.node.opType === 'ConstantOfShape'
    ? undefined
    : leaf.run.call.tensorAttribute('value')

/**
 * Parameters are stored numbers that take part in computing: floating point and integers of up to 8 bits; wider ones
 * when a contraction reads them or they were dequantised. Scalars, and what stands where the operator takes indices,
 * lengths or masks, are none. Tensors that a generator node makes count when something contracts or normalises with
 * them.
 */
const isParameter = ({ root, inputs }: Use, leaf: Leaf, counts: LeafCounts): boolean => {
  if (root.dims.length === 0) return false
  const isTrained = counts.macs !== 0n || NORMALIZATION.test(leaf.run.node.opType)
  if (root.storedBytes === 0 && root.external === undefined && !isTrained) return false
  if (isFloat(root.elementType) || root.elementType.startsWith('complex')) return true
  if (!isInteger(root.elementType)) return false
  const givesElements = (index: number): boolean =>
    !isIndex(leaf, index) && leaf.inputs[index]?.dataRoots.includes(root) === true
  if (inputs.length > 0 && !inputs.some(givesElements)) return false
  const isDequantized = inputs.some(index => leaf.inputs[index]?.quantizedFrom === root.elementType)
  return bitsOf(root.elementType) <= 8 || counts.macs !== 0n || isDequantized
}

const isIndex = ({ run }: Leaf, index: number): boolean =>
  takesIndices(schemaFor(run.node.domain, run.node.opType, run.call.since), index)

/** Elements of a tensor; of packed ones those that they stand for, where the operator knows. */
const elementsOf = ({ root, inputs }: Use, { run }: Leaf): bigint => {
  const packed = run.problem === undefined ? run.operator?.packed?.(run.call) : undefined
  for (const index of inputs) {
    const logical = packed?.[index]
    if (typeof logical === 'bigint') return logical
  }
  return root.dims.reduce((product, dim) => product * BigInt(dim), 1n)
}
