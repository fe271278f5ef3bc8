import type { Operator } from './operator.ts';
export declare const comparison: {
    IsNaN: Operator;
    IsInf: Operator;
};
