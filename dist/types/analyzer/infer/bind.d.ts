/** Gives every graph input its dimensions: from the file, from bound symbols, or from whole shapes the user states. */
import { type Diagnostic } from '../../diagnostic.ts';
import { type Dim } from '../dim/dim.ts';
import type { Model, ValueInfo } from '../onnx/model.ts';
import type { Fact } from '../ops/contract/fact.ts';
export interface BindingRequest {
    /** Symbol → value; also pinned names such as `NonMaxSuppression_12.n`. */
    readonly symbols: Readonly<Record<string, number>>;
    /** Input name → whole shape. */
    readonly inputs: Readonly<Record<string, readonly number[]>>;
    /** `bound`: an input dimension without value is an error. `symbolic`: it stays a symbol. */
    readonly mode: 'bound' | 'symbolic';
    /** Inputs whose facts are known already: they win over declared types. */
    readonly facts?: ReadonlyMap<string, Fact>;
}
export interface BoundInputs {
    readonly facts: ReadonlyMap<string, Fact | undefined>;
    readonly symbols: ReadonlyMap<string, Dim>;
    readonly diagnostics: readonly Diagnostic[];
}
/** The inputs a caller must feed: before IR 4 initializers are listed as inputs, too. */
export declare const modelInputs: (model: Model) => readonly ValueInfo[];
export declare const bindInputs: (model: Model, request: BindingRequest) => BoundInputs;
