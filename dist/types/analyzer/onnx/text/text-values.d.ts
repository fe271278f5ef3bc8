/** Types, value infos and tensors of ONNX's textual syntax, as protobuf fields (numbers: operators.md §6.5). */
import { type ElementType } from '../element-type.ts';
import type { Scanner, Token } from './scanner.ts';
export interface TensorType {
    readonly elementType: ElementType;
    /** Undefined: of unknown rank. */
    readonly dims: readonly (bigint | string | undefined)[] | undefined;
}
/** Whether a type begins here, and not the name of a value or graph. */
export declare const isTypeName: (token: Token) => boolean;
export declare const isCompoundType: (token: Token) => boolean;
/** `float` is a scalar, `float[]` of unknown rank, `float[N,3,?]` of known rank. */
export declare const parseTensorType: (scanner: Scanner) => TensorType;
/** The fields of a TypeProto. */
export declare const parseType: (scanner: Scanner, depth?: number) => Uint8Array;
/** The fields of a ValueInfoProto. */
export declare const valueInfo: (name: string, type: TensorType | Uint8Array) => readonly Uint8Array[];
/** The fields of a TensorProto, from its type on: `float[2] name = {1, 2}`, or a reference to another file. */
export declare const parseTensorData: (scanner: Scanner, name: string, { elementType, dims }: TensorType) => readonly Uint8Array[];
export declare const parsePairs: (scanner: Scanner) => (readonly [string, string])[];
