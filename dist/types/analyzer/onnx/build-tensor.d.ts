/** TensorProto and SparseTensorProto → Tensor: checked dims, stored bytes, and elements when they are few. */
import type onnxProto from 'onnx-proto';
import { type ExternalReader } from './external-data.ts';
import type { Tensor } from './model.ts';
import { type Problems } from './problems.ts';
type TensorProto = onnxProto.onnx.ITensorProto;
export interface TensorContext {
    readonly problems: Problems;
    readonly readExternal: ExternalReader | undefined;
}
/** Undefined, and reported, when type or dims are impossible: nothing could be said about such a tensor. */
export declare const buildTensor: (proto: TensorProto, context: TensorContext) => Tensor | undefined;
export declare const buildSparseTensor: (proto: onnxProto.onnx.ISparseTensorProto, context: TensorContext) => Tensor | undefined;
export {};
