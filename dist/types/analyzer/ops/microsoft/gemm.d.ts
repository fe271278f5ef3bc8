export declare const GEMM: {
    FusedGemm: {
        infer: (call: import("../contract/operator.ts").Call) => import("../contract/fact.ts").TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    GemmFastGelu: {
        infer: (call: import("../contract/operator.ts").Call) => import("../contract/fact.ts").TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    GemmFloat8: {
        infer: (call: import("../contract/operator.ts").Call) => import("../contract/fact.ts").TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    QGemm: {
        infer: (call: import("../contract/operator.ts").Call) => import("../contract/fact.ts").TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    QOrderedMatMul: {
        infer: (call: import("../contract/operator.ts").Call) => import("../contract/fact.ts").TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
};
