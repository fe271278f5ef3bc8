/** Shape, type and value inference of a whole model. */
import { type Diagnostic } from '../../diagnostic.ts';
import { type Dim } from '../dim/dim.ts';
import type { Model } from '../onnx/model.ts';
import type { Fact } from '../ops/contract/fact.ts';
import type { Operator } from '../ops/contract/operator.ts';
import { type BindingRequest } from './bind.ts';
import { type AnnotationPolicy, type WalkedGraph } from './context.ts';
export interface InferOptions extends Partial<BindingRequest> {
    /** Default `fallback`. */
    readonly annotations?: AnnotationPolicy;
    readonly operatorOf?: (domain: string, opType: string) => Operator | undefined;
}
export interface Inferred {
    readonly main: WalkedGraph;
    readonly inputs: ReadonlyMap<string, Fact | undefined>;
    /** Every symbol with its value or what it stands for. */
    readonly symbols: ReadonlyMap<string, Dim>;
    readonly diagnostics: readonly Diagnostic[];
    /** Nodes that may be walked, and may execute once all functions and loops are unfolded. */
    readonly limit: number;
}
/**
 * Infers the facts of every value of a model.
 * Never throws for bad models: what cannot be known is missing, with a diagnostic.
 */
export declare const infer: (model: Model, options?: InferOptions) => Inferred;
