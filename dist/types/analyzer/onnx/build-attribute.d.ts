/** AttributeProto → Attribute. */
import type onnxProto from 'onnx-proto';
import type { BuildContext } from './build-context.ts';
import type { LaterAttribute } from './later-fields.ts';
import type { Attribute } from './model.ts';
type AttributeProto = onnxProto.onnx.IAttributeProto;
/** Undefined, and reported, when the attribute holds nothing that can be used. */
export declare const buildAttribute: (proto: AttributeProto, later: LaterAttribute | undefined, context: BuildContext) => Attribute | undefined;
export {};
