/** Shapes that a tensor names: the `shape` input of Reshape, Expand, ConstantOfShape, … */
import { type Dim } from '../../dim/dim.ts';
import type { Shape } from './fact.ts';
import type { Call } from './operator.ts';
/** The integers of a shape input, each known or not; undefined when not even the rank is known. */
export declare const targetInts: (call: Call, index: number) => readonly (Dim | undefined)[] | undefined;
/** The shape that input `index` spells out, with a fresh dimension where an element is not known. */
export declare const targetShape: (call: Call, index: number) => Shape | undefined;
/** The shape that an attribute spells out; undefined when it is absent. Reports what no dimension can be. */
export declare const shapeAttribute: (call: Call, name: string) => Shape | undefined;
/** The dimension that an attribute gives. Reports one that is missing or that no dimension can be. */
export declare const attributeDim: (call: Call, name: string) => Dim;
