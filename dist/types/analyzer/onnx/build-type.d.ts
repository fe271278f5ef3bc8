/** TypeProto and ValueInfoProto → ValueType and ValueInfo. */
import type onnxProto from 'onnx-proto';
import type { ValueInfo, ValueType } from './model.ts';
import { type Problems } from './problems.ts';
export declare const buildValueInfo: (proto: onnxProto.onnx.IValueInfoProto, problems: Problems) => ValueInfo;
/** `place` begins a sentence about what is wrong. */
export declare const buildType: (proto: onnxProto.onnx.ITypeProto | null | undefined, place: string, problems: Problems) => ValueType | undefined;
