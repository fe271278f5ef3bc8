/** Who pays for a stored tensor: the first node that uses it. Tied and shared tensors count once. */
import { type Bytes, bytes } from '../../units.ts'
import { times } from '../dim/dim.ts'
import { bitsOf, isFloat, isInteger } from '../onnx/element-type.ts'
import type { Tensor } from '../onnx/model.ts'
import type { LeafCounts } from './count.ts'
import type { Leaf } from './flatten.ts'

interface Charge {
  readonly params: bigint
  readonly weightBytes: Bytes
  readonly weightBytesRead: Bytes
}

/** Normalisations have trained scales although they contract nothing. */
const NORMALIZATION = /Norm/

export class ParameterLedger {
  readonly #paid = new Set<Tensor | string>()

  charge(leaf: Leaf, counts: LeafCounts): Charge {
    const roots = new Set(leaf.inputs.flatMap(value => value?.roots ?? []))
    const owned = ownConstant(leaf)
    if (owned !== undefined) roots.add(owned)
    const isFolded = leaf.outputs.every(value => value?.roots !== undefined)
    // A chain of constants (Constant → Cast → DequantizeLinear) is charged to the node that computes with it.
    if (isFolded && leaf.outputs.length > 0) return { params: 0n, weightBytes: bytes(0n), weightBytesRead: bytes(0n) }
    let [params, stored, read] = [0n, 0n, 0n]
    for (const root of roots) {
      const size = BigInt(Math.max(0, Math.round(root.storedBytes)))
      if (counts.status === 'counted' || counts.status === 'moves') read += size
      const identity = identityOf(root)
      if (this.#paid.has(identity)) continue
      this.#paid.add(identity)
      stored += size
      if (isParameter(root, leaf, counts)) params += elementsOf(root)
    }
    const total = times(leaf.times, read)
    return { params, weightBytes: bytes(stored), weightBytesRead: bytes(typeof total === 'bigint' ? total : 0n) }
  }
}

/** The same bytes of the same external file under two names are one stored tensor (tied embeddings). */
const identityOf = (root: Tensor): Tensor | string =>
  root.external === undefined
    ? root
    : `${root.external.location}:${root.external.offset}:${root.external.length}:${root.dims.join('x')}`

/** A tensor held in an attribute of a node that is no Constant (tree ensembles). */
const ownConstant = (leaf: Leaf): Tensor | undefined =>
  leaf.run.node.opType === 'Constant' || leaf.run.node.opType === 'ConstantOfShape'
    ? undefined
    : leaf.run.call.tensorAttribute('value')

/**
 * Parameters are stored numbers that take part in computing: floating point and ≤ 8-bit integers, scalars excepted.
 * 32- and 64-bit integers are shapes, axes and indices, unless a quantised contraction reads them as its bias.
 * Tensors that a generator node makes count when something contracts or normalises with them.
 */
const isParameter = (root: Tensor, leaf: Leaf, counts: LeafCounts): boolean => {
  if (root.dims.length === 0) return false
  const isTrained = counts.macs !== 0n || NORMALIZATION.test(leaf.run.node.opType)
  if (root.storedBytes === 0 && root.external === undefined && !isTrained) return false
  if (isFloat(root.elementType) || root.elementType.startsWith('complex')) return true
  return (
    isInteger(root.elementType) &&
    (bitsOf(root.elementType) <= 8 || (counts.macs !== 0n && root.elementType === 'int32'))
  )
}

const elementsOf = (root: Tensor): bigint => root.dims.reduce((product, dim) => product * BigInt(dim), 1n)
