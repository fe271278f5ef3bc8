import type { Operator } from '../contract/operator.ts';
export declare const comparison: {
    IsNaN: Operator;
    IsInf: Operator;
};
