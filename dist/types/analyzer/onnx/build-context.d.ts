/** What the builders of a model's parts share. */
import type onnxProto from 'onnx-proto';
import type { TensorContext } from './build-tensor.ts';
import type { LaterGraph } from './later-fields.ts';
import type { Graph } from './model.ts';
export interface BuildContext extends TensorContext {
    /** The node whose attributes are being built, for messages. */
    readonly node: string;
    /** Attributes hold graphs and graphs hold attributes: handed down here, so that no files import each other. */
    readonly buildGraph: (proto: onnxProto.onnx.IGraphProto, later: LaterGraph | undefined, context: BuildContext) => Graph;
}
