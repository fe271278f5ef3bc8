import { type ElementType } from '../../onnx/element-type.ts';
import type { Element } from '../../onnx/model.ts';
import type { BinaryRule } from './evaluate-arithmetic.ts';
export declare const equalElements: BinaryRule;
export declare const lessElements: BinaryRule;
export declare const greaterElements: BinaryRule;
export declare const lessOrEqualElements: BinaryRule;
export declare const greaterOrEqualElements: BinaryRule;
declare const negate: (element: Element) => Element;
export declare const notElement: typeof negate;
export declare const andElements: BinaryRule;
export declare const orElements: BinaryRule;
export declare const xorElements: BinaryRule;
export declare const bitwiseAndElements: BinaryRule;
export declare const bitwiseOrElements: BinaryRule;
export declare const bitwiseXorElements: BinaryRule;
/** Only amounts below the widest type's width: larger ones are undefined behaviour. */
export declare const shiftLeftElements: BinaryRule;
export declare const shiftRightElements: BinaryRule;
export declare const bitwiseNotElement: (a: Element, type: ElementType | undefined) => Element;
/** The branch the condition takes; when the condition is unknown, what both branches agree on. */
export declare const selectElement: (condition: Element, a: Element, b: Element) => Element;
/** Symbolic elements are numbers. */
export declare const isNanElement: (a: Element) => Element;
export {};
