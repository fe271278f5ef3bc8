import type { Operator } from '../contract/operator.ts';
export declare const windowFunction: {
    HannWindow: Operator;
    HammingWindow: Operator;
    BlackmanWindow: Operator;
};
