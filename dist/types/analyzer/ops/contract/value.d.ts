/**
 * The known elements of small tensors: how rules read and make them (operators.md §3.2).
 * Integers beyond ±2^53 are rounded sentinels ("to the end"): they are only compared and clamped.
 */
import { type Dim } from '../../dim/dim.ts';
import { type ElementType } from '../../onnx/element-type.ts';
import type { Element } from '../../onnx/model.ts';
import { type Shape, type TensorFact } from './fact.ts';
/** Largest number of elements of this type that is propagated. */
export declare const elementLimit: (type: ElementType | undefined) => number;
/** Number of elements, when every dimension is a number. */
export declare const elementCount: (shape: Shape | undefined) => number | undefined;
/** Every dimension as a number; undefined when one is symbolic or the rank is unknown. */
export declare const knownDims: (shape: Shape | undefined) => readonly number[] | undefined;
/** Elements of a tensor; unknown elements when only its (small) size is known; undefined when not even that. */
export declare const elementsOf: (fact: TensorFact) => readonly Element[] | undefined;
/** An integer, known or symbolic; may be negative or a sentinel. */
export declare const isInt: (element: Element) => element is Dim;
/** The integers of a tensor, each known or not; undefined when not even their number is known. */
export declare const intsOf: (fact: TensorFact) => readonly (Dim | undefined)[] | undefined;
/** As `intsOf`, when every one is known (a number or symbolic). */
export declare const allInts: (fact: TensorFact) => readonly Dim[] | undefined;
/** As `allInts`, when every one is a plain number. */
export declare const knownInts: (fact: TensorFact) => readonly number[] | undefined;
/** The only element of a scalar or a one-element tensor. */
export declare const elementOf: (fact: TensorFact) => Element;
/** As `elementOf`, for an integer. */
export declare const intOf: (fact: TensorFact) => Dim | undefined;
/** As `elementOf`, for a plain number, integer or not. */
export declare const numberOf: (fact: TensorFact) => number | undefined;
/** Plain numbers, integer or not, when every one is known. */
export declare const numbersOf: (fact: TensorFact) => readonly number[] | undefined;
/** A dimension that a tensor element names: a safe non-negative integer or a symbolic one. */
export declare const asDim: (element: Element) => Dim | undefined;
/** Number of elements a 1-D tensor holds; a scalar counts as one. */
export declare const lengthOf: (fact: TensorFact) => Dim | undefined;
/**
 * A tensor whose elements are computed when there are few enough to keep. `compute` gets the dimensions as numbers;
 * it returns undefined when nothing is known.
 */
export declare const evaluated: (type: ElementType | undefined, shape: Shape | undefined, compute: (dims: readonly number[], count: number) => readonly Element[] | undefined) => TensorFact;
