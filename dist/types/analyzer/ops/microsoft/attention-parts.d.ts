/** What the attention operators of com.microsoft share: head sizes, caches, and work in front of the attention itself. */
import { type Count, type Dim } from '../../dim/dim.ts';
import type { Call, CountCall, Work } from '../contract/operator.ts';
/** `whole` cut into `parts` equal pieces; reports a number that does not divide. */
export declare const shareOf: (call: Call, whole: Dim, parts: number) => Dim;
/** Keys attended to, and the length of the cache that is handed on. */
export interface CacheLengths {
    readonly keys: Dim;
    readonly present: Dim;
}
/**
 * Lengths with a cache of `past` positions and `fresh` new ones. A shared buffer keeps its length; how much of it is
 * filled is the value at `pastLengthInput`, and when that is not known the whole buffer counts.
 */
export declare const cacheLengths: (call: Call, { past, fresh, isShared, pastLengthInput, }: {
    past: Dim | undefined;
    fresh: Dim;
    isShared: boolean;
    pastLengthInput?: number;
}) => CacheLengths;
/** The work of attention with MACs and element-wise work added that belong to the same node. */
export declare const withExtra: (attention: Work, extra: {
    readonly macs?: Count;
    readonly vector?: Count;
}) => Work;
/** Rotating a pair takes 4 multiplications and 2 additions: 3 per rotated element (operators.md §5). */
export declare const ROTARY_FLOPS = 3n;
/** Rotary embedding and RMS norm of `rows` heads of `headSize` features, where the node has them built in. */
export declare const headPreparation: (call: CountCall, { rows, headSize, cosines, norm }: {
    rows: Count;
    headSize: Dim;
    cosines: number;
    norm: number;
}) => Count;
