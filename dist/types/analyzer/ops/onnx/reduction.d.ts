import { type Operator } from '../contract/operator.ts';
export declare const reduction: {
    [x: string]: Operator;
};
