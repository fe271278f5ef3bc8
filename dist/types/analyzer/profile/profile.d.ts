/**
 * The result of the analyzer for one model under one set of bindings: exact counts per node and in total.
 * Work inside subgraphs and local functions appears as nodes of its own; `times` says how often each runs,
 * and every count of a node is already multiplied by it.
 */
import type { Diagnostic } from '../../diagnostic.ts';
import type { Bytes, Flops, Macs } from '../../units.ts';
import type { ElementType } from '../onnx/element-type.ts';
export interface Profile {
    readonly producer: string;
    readonly irVersion: number;
    /** domain → version, '' printed as 'ai.onnx'. */
    readonly opsetImports: Readonly<Record<string, number>>;
    /** Symbol → value, as used. */
    readonly bindings: Readonly<Record<string, number>>;
    readonly inputs: readonly ValueProfile[];
    readonly outputs: readonly ValueProfile[];
    readonly nodes: readonly NodeProfile[];
    readonly totals: Totals;
    readonly coverage: Coverage;
    /** 'Conv' or 'com.microsoft:Attention' → sums over its nodes. */
    readonly byOperator: Readonly<Record<string, OperatorTotals>>;
    readonly diagnostics: readonly Diagnostic[];
}
export interface ValueProfile {
    readonly name: string;
    /** Numbers where known, formulas or null where not; null = rank unknown. */
    readonly shape: readonly (number | string | null)[] | null;
    readonly type: ElementType | 'sequence' | 'optional' | 'map' | 'opaque' | null;
}
/** Counts of arithmetic. `flops` is always 2 × `macs`, whatever the element types, and never holds vector work. */
export interface WorkCounts {
    readonly macs: Macs;
    readonly flops: Flops;
    /** Contraction MACs when masked attention positions are skipped; equals `macs` where nothing is causal. */
    readonly causalMacs: Macs;
    /** Floating point operations outside contractions: bias, norms, activations, pooling. */
    readonly vectorFlops: bigint;
    /** exp, log, erf, tanh, division, … among the vector work. */
    readonly specialFunctions: bigint;
    /** Operations on integers: 2 × MACs of integer contractions (also part of `flops`), and element-wise integer work. */
    readonly integerOps: bigint;
    readonly quantizationOps: bigint;
    /** Σ MACs × activation bits × weight bits. */
    readonly bitOperations: bigint;
}
export interface MemoryCounts {
    /** Elements of the constant tensors this node is the first to use. */
    readonly params: bigint;
    /** Their bytes as stored. */
    readonly weightBytes: Bytes;
    readonly activationBytesRead: Bytes;
    readonly activationBytesWritten: Bytes;
    /** Bytes of constant tensors read, whoever used them first. */
    readonly weightBytesRead: Bytes;
}
export type NodeStatus = 'counted' | 'free' | 'moves' | 'uncounted';
export interface NodeProfile extends WorkCounts, MemoryCounts {
    /** Unique path: `name`, or `call/name` inside a function or subgraph. Made from op and index when the file has none. */
    readonly name: string;
    readonly op: string;
    /** 'ai.onnx' for the default domain. */
    readonly domain: string;
    /** Layer scope, outermost first, e.g. ['encoder', 'layer.0', 'attention']: from exporter metadata or the node name. */
    readonly scope: readonly string[];
    readonly times: bigint;
    readonly status: NodeStatus;
    /** Why it is free or uncounted; for counted nodes the formula in words. */
    readonly reason: string;
    /** Types of the two operands of a contraction. */
    readonly operandTypes: readonly [ElementType, ElementType] | null;
    readonly inputs: readonly ValueProfile[];
    readonly outputs: readonly ValueProfile[];
    /** Attributes that shape the work (kernel_shape, group, strides, …), for explanations, fusion and matching. */
    readonly attributes: Readonly<Record<string, number | string | readonly number[]>>;
}
export interface Totals extends WorkCounts, MemoryCounts {
    /** Activation bytes read and written plus weight bytes read. */
    readonly trafficBytes: Bytes;
    /** Largest sum of live activations over the execution order of the file; weights excluded. */
    readonly peakMemoryBytes: Bytes;
    /** (FLOPs + vector FLOPs + integer operations) / trafficBytes, in operations per byte. */
    readonly arithmeticIntensity: number;
    /** MACs by 'activationType×weightType'. */
    readonly macsByType: Readonly<Record<string, bigint>>;
    /** A term is missing: the totals are lower bounds. */
    readonly isLowerBound: boolean;
}
export interface Coverage {
    readonly nodes: number;
    readonly counted: number;
    readonly free: number;
    readonly moves: number;
    readonly uncounted: readonly {
        readonly node: string;
        readonly op: string;
        readonly reason: string;
    }[];
}
export interface OperatorTotals extends WorkCounts {
    readonly nodes: number;
    readonly params: bigint;
}
