export declare const image: {
    /** [height, width, channels]: the extents lie in the compressed stream. */
    ImageDecoder: {
        infer: (call: import("./operator.ts").Call) => import("./fact.ts").TensorFact[];
        cost: import("./operator.ts").CostRule;
    };
    MemcpyFromHost: {
        infer: (call: import("./operator.ts").Call) => (import("./fact.ts").Fact | undefined)[];
        cost: import("./operator.ts").CostRule;
    };
    MemcpyToHost: {
        infer: (call: import("./operator.ts").Call) => (import("./fact.ts").Fact | undefined)[];
        cost: import("./operator.ts").CostRule;
    };
};
