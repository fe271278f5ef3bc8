export declare const image: {
    /** [height, width, channels]: the extents lie in the compressed stream. */
    ImageDecoder: {
        infer: (call: import("../contract/operator.ts").Call) => import("../contract/fact.ts").TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    MemcpyFromHost: {
        infer: (call: import("../contract/operator.ts").Call) => (import("../contract/fact.ts").Fact | undefined)[];
        cost: import("../contract/operator.ts").CostRule;
    };
    MemcpyToHost: {
        infer: (call: import("../contract/operator.ts").Call) => (import("../contract/fact.ts").Fact | undefined)[];
        cost: import("../contract/operator.ts").CostRule;
    };
};
