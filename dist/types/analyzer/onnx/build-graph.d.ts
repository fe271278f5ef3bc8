/** GraphProto and NodeProto → Graph and Node. */
import type onnxProto from 'onnx-proto';
import type { BuildContext } from './build-context.ts';
import { type LaterAttribute, type LaterGraph, type LaterNode } from './later-fields.ts';
import type { Attribute, Graph, Node } from './model.ts';
export declare const buildGraph: (proto: onnxProto.onnx.IGraphProto, later: LaterGraph | undefined, context: BuildContext) => Graph;
interface NodePlace {
    readonly context: BuildContext;
    readonly index: number;
}
export declare const buildNode: (proto: onnxProto.onnx.INodeProto, later: LaterNode | undefined, place: NodePlace) => Node;
export declare const buildAttributes: (protos: readonly onnxProto.onnx.IAttributeProto[], later: readonly LaterAttribute[] | undefined, context: BuildContext) => ReadonlyMap<string, Attribute>;
/** The default domain has two spellings. */
export declare const normalizeDomain: (domain: string | null | undefined) => string;
export {};
