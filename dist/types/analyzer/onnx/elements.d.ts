/** Decodes the elements of small tensors, from raw_data and from the typed fields (research/operators.md §6.2, §6.3). */
import type onnxProto from 'onnx-proto';
import { type ElementType } from './element-type.ts';
import type { Element } from './model.ts';
/** Whether a tensor of this type and size keeps its elements. Complex numbers are never kept: no shape needs them. */
export declare const isKept: (type: ElementType, count: number) => boolean;
/** `count` elements from little-endian bytes; sub-byte types are packed from the low bits up. */
export declare const decodeRaw: (type: ElementType, bytes: Uint8Array, count: number) => Element[];
/** The elements of the typed field that belongs to `type`; undefined when their number is not `count`. */
export declare const decodeTyped: (type: ElementType, tensor: onnxProto.onnx.ITensorProto, count: number) => Element[] | undefined;
/** UTF-8 with replacement characters: strings of a model may hold any bytes. */
export declare const decodeText: (bytes: Uint8Array) => string;
