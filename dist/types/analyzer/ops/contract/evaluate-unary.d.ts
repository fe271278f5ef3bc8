import { type ElementType } from '../../onnx/element-type.ts';
import type { Element } from '../../onnx/model.ts';
export type UnaryRule = (a: Element, type: ElementType | undefined) => Element;
export declare const absElement: UnaryRule;
export declare const negElement: UnaryRule;
export declare const signElement: UnaryRule;
export declare const reluElement: UnaryRule;
export declare const floorElement: UnaryRule;
export declare const ceilElement: UnaryRule;
export declare const roundElement: UnaryRule;
export declare const sqrtElement: UnaryRule;
export declare const reciprocalElement: UnaryRule;
/** An element converted to another type; undefined where the standard leaves the result open. */
export declare const castElement: (a: Element, from: ElementType | undefined, to: ElementType) => Element;
