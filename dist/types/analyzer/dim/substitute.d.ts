import type { Count, Dim } from './dim.ts';
export type Replacements = ReadonlyMap<string, Dim>;
/** All replacements at once, by name of the symbol. */
export declare const substitute: (dim: Dim, replacements: Replacements) => Dim;
export declare const substituteCount: (count: Count, replacements: Replacements) => Count;
