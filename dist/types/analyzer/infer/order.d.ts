/** Execution order. Files are nearly always sorted already; those that are not are sorted here. */
import type { Node } from '../onnx/model.ts';
export interface Ordered {
    readonly nodes: readonly Node[];
    /** Nodes on or behind a cycle; they cannot run. */
    readonly cyclic: readonly Node[];
    /** The first node that stood before a producer of its inputs; undefined when the file is sorted. */
    readonly moved?: Node;
}
/**
 * Sorts the nodes so that each comes after the producers of its inputs (names captured by its subgraphs included).
 * Keeps the file's order where it can. `O(nodes + edges)`.
 */
export declare const executionOrder: (nodes: readonly Node[]) => Ordered;
/** Names a node reads: its inputs and what its subgraphs capture. */
export declare const readsOf: (node: Node) => readonly string[];
