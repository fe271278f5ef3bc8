export declare const elementwise: {
    Identity: {
        infer: (call: import("./operator.ts").Call) => (import("./fact.ts").Fact | undefined)[];
        cost: import("./operator.ts").CostRule;
    };
};
