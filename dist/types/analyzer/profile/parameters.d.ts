/** Who pays for a stored tensor: the first node that uses it. Tied and shared tensors count once. */
import { type Bytes } from '../../units.ts';
import type { LeafCounts } from './count.ts';
import type { Leaf } from './flatten.ts';
interface Charge {
    readonly params: bigint;
    readonly weightBytes: Bytes;
    readonly weightBytesRead: Bytes;
}
export declare class ParameterLedger {
    #private;
    charge(leaf: Leaf, counts: LeafCounts): Charge;
}
export {};
