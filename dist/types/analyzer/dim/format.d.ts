/** Expressions as text for people: "1536·B·S² + 12·S", "⌈H/2⌉", "min(S, 128)". `parse.ts` reads it back. */
import type { Count, Dim } from './dim.ts';
/** Names of symbols are printed as they are: hostile text is escaped by who shows it. */
export declare const format: (value: Dim | Count) => string;
