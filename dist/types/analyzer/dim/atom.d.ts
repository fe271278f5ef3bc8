import type { ChoiceAtom, Expression, FloorAtom, Origin } from './expression.ts';
/** A symbol of the model (dim_param). A named dimension is ≥ 1. */
export declare const symbol: (name: string) => Expression;
/**
 * A symbol nobody named, unlike every other: `?1`, `?2`, … in order of creation. It is ≥ 0, because a data-dependent
 * size may be 0; with reason `limit` or `conflict` it stands for an arbitrary integer and may have any sign.
 */
export declare const freshSymbol: (origin: Origin) => Expression;
/** Starts the names of fresh symbols again at `?1`. Call it before an analysis, never within one. */
export declare const resetFreshSymbols: () => void;
/** The result that is too large to be written. */
export declare const beyondLimits: () => Expression;
/** The result that does not exist (division by zero, impossible broadcast). */
export declare const conflicting: () => Expression;
/** ⌊of / by⌋ as it stands; both are integers. */
export declare const floorAtom: (of: Expression, by: Expression) => FloorAtom;
export declare const floorKey: (of: Expression, by: Expression) => string;
/** min, max or broadcast of at least two operands, as they stand; all are integers. */
export declare const choiceAtom: (kind: ChoiceAtom['kind'], operands: readonly Expression[]) => ChoiceAtom;
