export declare const GEMM: {
    FusedGemm: {
        infer: (call: import("../operator.ts").Call) => import("../fact.ts").TensorFact[];
        cost: import("../operator.ts").CostRule;
    };
    GemmFastGelu: {
        infer: (call: import("../operator.ts").Call) => import("../fact.ts").TensorFact[];
        cost: import("../operator.ts").CostRule;
    };
    GemmFloat8: {
        infer: (call: import("../operator.ts").Call) => import("../fact.ts").TensorFact[];
        cost: import("../operator.ts").CostRule;
    };
    QGemm: {
        infer: (call: import("../operator.ts").Call) => import("../fact.ts").TensorFact[];
        cost: import("../operator.ts").CostRule;
    };
    QOrderedMatMul: {
        infer: (call: import("../operator.ts").Call) => import("../fact.ts").TensorFact[];
        cost: import("../operator.ts").CostRule;
    };
};
