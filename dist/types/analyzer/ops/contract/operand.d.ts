/** Operands of a rule: how they are named in messages, checked, and taken apart. */
import { type Dim } from '../../dim/dim.ts';
import type { ElementType } from '../../onnx/element-type.ts';
import { type Shape, type TensorFact } from './fact.ts';
import type { Call } from './operator.ts';
/** "float[1,3,224,224]"; "?" for an unknown type. */
export declare const showTensor: (fact: TensorFact) => string;
/** Type and shape of `fact`, with nothing known about its elements. */
export declare const like: (fact: TensorFact, type?: ElementType | undefined) => TensorFact;
/** `count` fresh dimensions: the operand that would give them is not known. */
export declare const unknownDims: (call: Call, count: number) => readonly Dim[];
/** Dimension `axis` of `shape` (negative = from the end), or a fresh one when the rank is unknown. */
export declare const dimAt: (call: Call, shape: Shape | undefined, axis: number) => Dim;
/** The shape of input `index`, which has rank `rank` when it is known; reports any other rank. */
export declare const shapeOfRank: (call: Call, index: number, rank: number) => Shape | undefined;
/** An extent or count that an attribute gives: at least 1; undefined when it is absent and has no default. */
export declare const positiveInt: (call: Call, name: string) => number | undefined;
/** As `positiveInt`; reports an absent one, too. */
export declare const requirePositiveInt: (call: Call, name: string) => number;
/** The first dimension that is a number, else the first that is there, else a fresh one. */
export declare const firstKnown: (call: Call, ...dims: readonly (Dim | undefined)[]) => Dim;
/** Two dimensions provably differ. */
export declare const differ: (a: Dim | undefined, b: Dim | undefined) => boolean;
