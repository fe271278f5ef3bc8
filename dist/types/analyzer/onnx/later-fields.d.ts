import onnxProto from 'onnx-proto';
export interface LaterModel {
    readonly graph: LaterGraph | undefined;
    readonly functions: readonly LaterFunction[];
}
export interface LaterGraph {
    readonly nodes: readonly LaterNode[];
}
export interface LaterNode {
    readonly overload: string;
    readonly metadata: ReadonlyMap<string, string>;
    readonly attributes: readonly LaterAttribute[];
}
/** The subgraphs of one attribute. */
export interface LaterAttribute {
    readonly graph: LaterGraph | undefined;
    readonly graphs: readonly LaterGraph[];
}
export interface LaterFunction {
    readonly overload: string;
    readonly nodes: readonly LaterNode[];
    readonly attributeDefaults: readonly onnxProto.onnx.IAttributeProto[];
    readonly valueInfos: readonly onnxProto.onnx.IValueInfoProto[];
}
export declare const NO_METADATA: ReadonlyMap<string, string>;
export declare const readLaterFields: (slim: Uint8Array) => LaterModel;
