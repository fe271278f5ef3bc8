/** Facts from what the file states: constant tensors and declared types. */
import { type Dim } from '../dim/dim.ts';
import type { Tensor, ValueType } from '../onnx/model.ts';
import type { Fact, TensorFact } from '../ops/fact.ts';
export declare const factOfTensor: (constant: Tensor) => TensorFact;
/** Turns a declared dimension into one of the engine; the length of a sequence is never declared. */
export type DimReader = (declared: number | string | undefined, axis: number | 'length') => Dim;
export declare const factOfType: (type: ValueType | undefined, readDim: DimReader) => Fact | undefined;
/** A dim_param as a dimension: an expression over symbols when it reads as one, else a symbol of that very name. */
export declare const symbolicDim: (text: string) => Dim;
