import { type Operator } from './operator.ts';
export declare const cumulative: {
    CumSum: Operator;
    CumProd: Operator;
};
