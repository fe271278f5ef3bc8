/** Facts about attributes that hold even when a long list was not kept. */
import { type ElementType } from '../../onnx/element-type.ts';
import type { Call } from './operator.ts';
/** The element type that an attribute names by its number, or `otherwise`; reports a number that names none. */
export declare const elementTypeAttribute: (call: Call, name: string, otherwise: ElementType | undefined) => ElementType | undefined;
/** Number of entries of a list or tensor attribute; 0 when it is absent. */
export declare const attributeLength: (call: Call, name: string) => number;
/** Reports a node that gives none of two lists, or both, where exactly one is needed. */
export declare const requireOneList: (call: Call, [first, second]: readonly [string, string]) => void;
