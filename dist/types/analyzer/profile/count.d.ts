/** Counts one executing node: its arithmetic by its cost rule, its bytes from the facts. */
import type { Count } from '../dim/dim.ts';
import { type ElementType } from '../onnx/element-type.ts';
import type { Fact } from '../ops/contract/fact.ts';
import type { Leaf } from './flatten.ts';
import type { NodeStatus } from './profile.ts';
/** Work and traffic of one execution, not yet multiplied by how often the node runs. */
export interface LeafCounts {
    readonly status: NodeStatus;
    readonly reason: string;
    /** Set when the missing term may be arithmetic: totals of FLOPs become lower bounds. */
    readonly hidesWork: boolean;
    readonly macs: Count;
    readonly causalMacs: Count;
    readonly vector: Count;
    readonly special: Count;
    readonly integer: Count;
    readonly quantization: Count;
    readonly operandTypes: readonly [ElementType, ElementType] | undefined;
    readonly bytesRead: Count;
    readonly bytesWritten: Count;
}
export declare const countLeaf: (leaf: Leaf) => LeafCounts;
/** Bytes of a value, or of `elements` of it. Sequences are the sum of their elements; strings and maps have no fixed size. */
export declare const bytesOfFact: (fact: Fact | undefined, elements?: Count) => Count;
