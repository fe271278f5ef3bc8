/** How many (query, key) positions a masked attention needs (flop-counters.md §2.5). */
import { type Count, type Dim } from '../../dim/dim.ts';
/** Which keys a query at position p sees: from p − left to p + right; undefined = no bound on that side. */
export interface Band {
    readonly left: number | undefined;
    readonly right: number | undefined;
}
/**
 * Score positions of `queries` rows and `keys` columns inside a band. The last query stands at the last key, so a row
 * sees keys before it in the cache: causal = { left: undefined, right: 0 } gives Sq·Skv − Sq·(Sq − 1)/2.
 */
export declare const bandPositions: (queries: Dim, keys: Dim, band: Band) => Count;
