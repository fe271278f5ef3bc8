import { type Operator } from './operator.ts';
export declare const reduction: {
    [x: string]: Operator;
};
