/** The join of facts: what holds whichever of several values a node yields (branches of If, elements of a sequence). */
import { type Dim } from '../../dim/dim.ts';
import type { Fact } from './fact.ts';
/** Makes the dimension that stands where the facts differ. */
export type Differs = () => Dim;
/** What holds for every one of `facts`. No facts, or an unknown one: nothing is known. */
export declare const mergeFacts: (facts: readonly (Fact | undefined)[], differs: Differs) => Fact | undefined;
