/** What an element type can hold exactly: results outside are unknown, never wrong (operators.md §3.2). */
import { type ElementType } from '../../onnx/element-type.ts';
/** The sum, product, … of a type, from its exact value: rounded for float and double, undefined where it cannot be told. */
export declare const roundTo: (type: ElementType | undefined, exact: number) => number | undefined;
/** An integer that the type holds and that JavaScript computes with exactly. */
export declare const isIntegerIn: (type: ElementType, value: number) => boolean;
/** Numbers beyond ±2^53 stand for "as far as possible": rounded when read, compared and clamped but never added. */
export declare const isSentinel: (value: number) => boolean;
