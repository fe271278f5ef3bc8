/** The fact that a declared type states. */
import type { Dim } from '../../dim/dim.ts';
import type { ValueType } from '../../onnx/model.ts';
import type { Fact } from './fact.ts';
/** Turns a declared dimension into one of the engine; the length of a sequence is never declared. */
export type DimReader = (declared: number | string | undefined, axis: number | 'length') => Dim;
export declare const factOfType: (type: ValueType | undefined, readDim: DimReader) => Fact | undefined;
