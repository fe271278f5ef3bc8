import type { ElementType } from '../../onnx/element-type.ts';
import type { Element } from '../../onnx/model.ts';
import type { BinaryRule } from './evaluate-arithmetic.ts';
import type { Shape, TensorFact } from './fact.ts';
import { type Call, type CostRule, type Operator } from './operator.ts';
/** Operations per output element; the output type where it is not that of the inputs. */
export interface BinaryFacts {
    readonly vector: number;
    /** How many of `vector` are divisions, powers, … */
    readonly special?: number;
    readonly result?: 'bool';
    /** The inputs may have different types: the output has that of the first. */
    readonly mixed?: true;
}
/** One binary operator: A and B broadcast; the output has their type, or `result`. */
export declare const binaryOperator: (facts: BinaryFacts, evaluate: (call: Call) => BinaryRule | undefined) => Operator;
/** Operators by name that broadcast two inputs; one operation per output element. */
export declare const binary: (rows: Readonly<Record<string, BinaryRule | undefined>>, facts: BinaryFacts) => Readonly<Record<string, Operator>>;
/** The elements are of one type, so that they can be computed with. */
export declare const agree: (a: TensorFact, b: TensorFact) => boolean;
/** Elements of the output from the elements that broadcasting brings together. */
export declare const combine: (type: ElementType | undefined, shape: Shape | undefined, inputs: readonly TensorFact[], rule: (...elements: readonly Element[]) => Element) => TensorFact;
/** Any number of inputs, broadcast together since opset 8 and of one shape before; `rule` folds their elements. */
export declare const variadicOperator: (rule: BinaryRule | undefined, cost: CostRule) => Operator;
/** k inputs take k − 1 operations per output element, and `more` after the last. */
export declare const foldCost: (formula: string, more: {
    readonly vector: number;
    readonly special: number;
}) => CostRule;
