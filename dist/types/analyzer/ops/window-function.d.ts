import type { Operator } from './operator.ts';
export declare const windowFunction: {
    HannWindow: Operator;
    HammingWindow: Operator;
    BlackmanWindow: Operator;
};
