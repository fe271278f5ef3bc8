import type { ValueType } from '../onnx/model.ts';
import type { Fact } from '../ops/contract/fact.ts';
import type { Context } from './context.ts';
interface Annotated {
    readonly name: string;
    readonly run: {
        readonly name: string;
        readonly problem: string | undefined;
        readonly isFunctionCall: boolean;
    };
    readonly context: Context;
}
/** The fact to go on with: the inferred one, completed from the annotation where the policy allows. */
export declare const fillFromAnnotation: (inferred: Fact | undefined, declared: ValueType | undefined, at: Annotated) => Fact | undefined;
export {};
