export declare const elementwise: {
    Identity: {
        infer: (call: import("../contract/operator.ts").Call) => (import("../contract/fact.ts").Fact | undefined)[];
        cost: import("../contract/operator.ts").CostRule;
    };
};
