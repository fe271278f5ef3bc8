/**
 * The call that rules see: one node, its input facts, and its attributes with schema defaults filled in.
 * It serves inference first and, once its outputs are recorded, counting.
 */
import { type DiagnosticCode } from '../../diagnostic.ts';
import { type Dim } from '../dim/dim.ts';
import type { UnknownReason } from '../dim/expression.ts';
import type { Attribute, Graph, Node, Tensor } from '../onnx/model.ts';
import type { ElementType } from '../onnx/element-type.ts';
import type { Fact, Shape, TensorFact } from '../ops/contract/fact.ts';
import type { CountCall, GraphRun } from '../ops/contract/operator.ts';
import type { Schema } from '../ops/contract/schema.ts';
import type { Context, Frame } from './context.ts';
export interface NodeCallParts {
    readonly node: Node;
    readonly name: string;
    readonly schema: Schema | undefined;
    readonly inputs: readonly (Fact | undefined)[];
    readonly frame: Frame;
    readonly context: Context;
    readonly runBody: (graph: Graph, inputs: readonly (Fact | undefined)[], label: string) => GraphRun;
}
/** Unwinds from a cost rule whose node cannot be counted; the message is the reason for the coverage. */
export declare class Uncountable extends Error {
}
export declare class NodeCall implements CountCall {
    #private;
    constructor(parts: NodeCallParts);
    get node(): string;
    get opType(): string;
    get domain(): string;
    get since(): number;
    get inputs(): readonly (Fact | undefined)[];
    get outputCount(): number;
    has(index: number): boolean;
    wants(index: number): boolean;
    tensor(index: number): TensorFact;
    attribute(name: string): Attribute | undefined;
    int(name: string): number | undefined;
    float(name: string): number | undefined;
    string(name: string): string | undefined;
    ints(name: string): readonly number[] | undefined;
    floats(name: string): readonly number[] | undefined;
    strings(name: string): readonly string[] | undefined;
    tensorAttribute(name: string): Tensor | undefined;
    graph(name: string): Graph | undefined;
    requireInt(name: string): number;
    unknown(reason: UnknownReason): Dim;
    pinned(name: string): Dim;
    fail(code: DiagnosticCode, what: string, why?: string): never;
    report(code: DiagnosticCode, what: string, why?: string): void;
    run(graph: Graph, inputs: readonly (Fact | undefined)[], label: string): GraphRun;
    /** Records what was inferred, for counting. */
    complete(outputs: readonly (Fact | undefined)[]): void;
    get outputs(): readonly (Fact | undefined)[];
    dims(index: number): Shape;
    outDims(index?: number): Shape;
    typeOf(index: number): ElementType | undefined;
    giveUp(reason: string): never;
}
