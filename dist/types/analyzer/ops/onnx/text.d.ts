import { type TensorFact } from '../contract/fact.ts';
import { type Call } from '../contract/operator.ts';
/** As Python's str.split: without delimiter, runs of whitespace separate and the ends are trimmed. */
export declare const splitText: (text: string, delimiter: string, limit: number) => readonly string[];
/** Substrings per string, padded to the longest list; and how many each string has. */
declare const stringSplit: (call: Call) => readonly TensorFact[];
export declare const TEXT: {
    StringConcat: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    StringSplit: {
        infer: typeof stringSplit;
        cost: import("../contract/operator.ts").CostRule;
    };
    StringNormalizer: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    RegexFullMatch: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
    TfIdfVectorizer: {
        infer: (call: Call) => TensorFact[];
        cost: import("../contract/operator.ts").CostRule;
    };
};
export {};
