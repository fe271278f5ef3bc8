import type { Call, Inference } from '../contract/operator.ts';
declare const inferIf: (call: Call) => Inference;
declare const inferLoop: (call: Call) => Inference;
declare const inferScan: (call: Call) => Inference;
declare const inferSequenceMap: (call: Call) => Inference;
export declare const controlFlow: {
    If: {
        infer: typeof inferIf;
        cost: {
            kind: "bodies";
            reason: string;
        };
    };
    Loop: {
        infer: typeof inferLoop;
        cost: {
            kind: "bodies";
            reason: string;
        };
    };
    Scan: {
        infer: typeof inferScan;
        cost: {
            kind: "bodies";
            reason: string;
        };
    };
    SequenceMap: {
        infer: typeof inferSequenceMap;
        cost: {
            kind: "bodies";
            reason: string;
        };
    };
};
export {};
