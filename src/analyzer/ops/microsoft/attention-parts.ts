/** What the attention operators of com.microsoft share: head sizes, caches, and work in front of the attention itself. */
import { add, divideExactly, isKnown, plus, times, type Count, type Dim } from '../../dim/dim.ts'
import { rmsNormalizationFlops } from '../onnx/normalization.ts'
import type { Call, CountCall, Work } from '../contract/operator.ts'
import { sizeAt } from '../contract/size.ts'

/** `whole` cut into `parts` equal pieces; reports a number that does not divide. */
export const shareOf = (call: Call, whole: Dim, parts: number): Dim => {
  if (parts < 1) call.fail('attribute-invalid', `Cannot split features into ${parts} heads`)
  const share = divideExactly(whole, parts)
  if (share === undefined && isKnown(whole))
    call.fail('shape-mismatch', `Cannot split ${whole} features into ${parts} parts`)
  return share ?? call.unknown('limit')
}

/** Keys attended to, and the length of the cache that is handed on. */
export interface CacheLengths {
  readonly keys: Dim
  readonly present: Dim
}

/**
 * Lengths with a cache of `past` positions and `fresh` new ones. A shared buffer keeps its length; how much of it is
 * filled is the value at `pastLengthInput`, and when that is not known the whole buffer counts.
 */
export const cacheLengths = (
  call: Call,
  {
    past,
    fresh,
    isShared,
    pastLengthInput,
  }: { past: Dim | undefined; fresh: Dim; isShared: boolean; pastLengthInput?: number },
): CacheLengths => {
  if (past === undefined) return { keys: fresh, present: fresh }
  if (!isShared) return { keys: add(past, fresh), present: add(past, fresh) }
  const filled = pastLengthInput === undefined ? undefined : sizeAt(call, pastLengthInput)
  return { keys: filled === undefined ? past : add(filled, fresh), present: past }
}

/** The work of attention with MACs and element-wise work added that belong to the same node. */
export const withExtra = (attention: Work, extra: { readonly macs?: Count; readonly vector?: Count }): Work => {
  const macs = extra.macs ?? 0n
  const combined = {
    ...attention,
    macs: plus(attention.macs ?? 0n, macs),
    vector: plus(attention.vector ?? 0n, extra.vector ?? 0n),
  }
  return attention.causalMacs === undefined ? combined : { ...combined, causalMacs: plus(attention.causalMacs, macs) }
}

/** Rotating a pair takes 4 multiplications and 2 additions: 3 per rotated element (docs/sources/onnx.md §5). */
export const ROTARY_FLOPS = 3n

/** Rotary embedding and RMS norm of `rows` heads of `headSize` features, where the node has them built in. */
export const headPreparation = (
  call: CountCall,
  { rows, headSize, cosines, norm }: { rows: Count; headSize: Dim; cosines: number; norm: number },
): Count => {
  // The cosine table has one column per rotated pair.
  const pairs = call.int('do_rotary') === 1 ? (call.tensor(cosines).shape?.at(-1) ?? undefined) : 0
  const rotated = pairs === undefined ? headSize : times(2, pairs)
  const rotary = pairs === 0 ? 0n : times(ROTARY_FLOPS, rows, rotated)
  return plus(rotary, call.has(norm) ? times(rows, rmsNormalizationFlops([headSize])) : 0n)
}
