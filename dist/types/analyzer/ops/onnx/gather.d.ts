import type { Element } from '../../onnx/model.ts';
import { type TensorFact } from '../contract/fact.ts';
import { type Call, type CostRule } from '../contract/operator.ts';
export declare const gather: {
    Gather: {
        infer: (call: Call) => TensorFact[];
        cost: CostRule;
    };
    GatherElements: {
        infer: (call: Call) => TensorFact[];
        cost: CostRule;
    };
    GatherND: {
        infer: (call: Call) => TensorFact[];
        cost: CostRule;
    };
    OneHot: {
        infer: (call: Call) => TensorFact[];
        cost: CostRule;
    };
};
/** An index counts from the end when negative; undefined when it is not known or outside. */
export declare const position: (index: Element, dim: number) => number | undefined;
export declare const dot: (index: readonly number[], strides: readonly number[]) => number;
