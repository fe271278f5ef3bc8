import type { ArrayElement } from './schema.ts';
/** Elements in `length` bytes; undefined for varints, whose sizes differ. */
export declare const packedCount: (element: ArrayElement, length: number) => number | undefined;
/** Whether the bytes end with an element's end: a decoder would read past them otherwise. */
export declare const isWhole: (element: ArrayElement, bytes: Uint8Array, start: number, end: number) => boolean;
/** Varints that end between `start` and `end`. */
export declare const countVarints: (bytes: Uint8Array, start: number, end: number) => number;
