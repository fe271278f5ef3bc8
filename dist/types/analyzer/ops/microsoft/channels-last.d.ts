/** Layouts: [N, ...space, C] as the standard's [N, C, ...space], and back. */
import { type Shape, type TensorFact } from '../contract/fact.ts';
import type { Operator } from '../contract/operator.ts';
export declare const toChannelsFirst: (shape: Shape) => Shape;
export declare const toChannelsLast: (shape: Shape) => Shape;
/** The fact of a channels-last tensor, as a channels-first rule reads it. */
export declare const channelsFirst: ({ type, shape }: TensorFact) => TensorFact;
/** A standard rule for a node whose images (`inputs`, and every output) are channels-last. Weights keep their layout. */
export declare const channelsLastOperator: (operator: Operator, inputs?: readonly number[]) => Operator;
