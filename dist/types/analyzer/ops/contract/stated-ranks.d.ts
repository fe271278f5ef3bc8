import type { Call } from './operator.ts';
/** Reports an input of another rank than the standard states, and unwinds. */
export declare const checkStatedRanks: (call: Call) => void;
