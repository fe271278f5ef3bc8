import { type Operator } from '../contract/operator.ts';
export declare const cumulative: {
    CumSum: Operator;
    CumProd: Operator;
};
