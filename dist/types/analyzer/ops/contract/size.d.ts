/** Sizes that a file states in attributes and values: checked before they become dimensions, since a file may be hostile. */
import { type Dim } from '../../dim/dim.ts';
import type { Call } from './operator.ts';
/** An attribute that counts something, `least` or more; undefined when it is absent. Reports other numbers. */
export declare const sizeOf: (call: Call, name: string, least?: number) => number | undefined;
/** As `sizeOf`; reports an absent one too. */
export declare const requireSize: (call: Call, name: string, least?: number) => number;
/** The size that a one-element input states; undefined when it is not known. */
export declare const sizeAt: (call: Call, index: number) => Dim | undefined;
/** A computed dimension; reports one below zero. */
export declare const nonNegative: (call: Call, dim: Dim, what: string) => Dim;
