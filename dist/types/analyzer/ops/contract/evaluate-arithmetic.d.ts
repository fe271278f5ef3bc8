import { type ElementType } from '../../onnx/element-type.ts';
import type { Element } from '../../onnx/model.ts';
/** One output element from two input elements; `type` is that of the operands. */
export type BinaryRule = (a: Element, b: Element, type: ElementType | undefined) => Element;
export declare const addElements: BinaryRule;
export declare const subtractElements: BinaryRule;
export declare const multiplyElements: BinaryRule;
/** Integers truncate toward zero (operators.md §3.2). */
export declare const divideElements: BinaryRule;
/** Mod with fmod = 0: the sign of the divisor, integers only. */
export declare const moduloElements: BinaryRule;
/** Mod with fmod = 1: the sign of the dividend. */
export declare const remainderElements: BinaryRule;
/** Powers that need no rounding beyond the last: small whole exponents and the square root. */
export declare const powerElements: BinaryRule;
export declare const minElements: BinaryRule;
export declare const maxElements: BinaryRule;
