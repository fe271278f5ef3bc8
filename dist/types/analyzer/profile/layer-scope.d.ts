/** Which layer a node belongs to, outermost first: from the exporter's metadata, else from the node's own name. */
import type { Node } from '../onnx/model.ts';
/**
 * Parts of the scope of a node. `path` is its unique path; names like `/encoder/layer.0/attention/MatMul` carry the
 * scope before the last part.
 */
export declare const layerScope: (node: Node, path: string) => readonly string[];
