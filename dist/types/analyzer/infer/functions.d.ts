import { type FunctionDefinition, type Node } from '../onnx/model.ts';
import { type Context, type Frame, Scope, type Walkable, type WalkedGraph } from './context.ts';
import type { NodeCall } from './node-call.ts';
/** The local function a node calls. Functions in the file win over schemas (operators.md §2.1). */
export declare const functionFor: (node: Node, context: Context) => FunctionDefinition | undefined;
export interface FunctionCaller {
    readonly frame: Frame;
    readonly context: Context;
    /** walkGraph: handed in, since it is what calls functions. */
    readonly walk: (graph: Walkable, scope: Scope, frame: Frame, context: Context) => WalkedGraph;
}
/** Walks the body of a function for this call; a string says why that cannot be done. */
export declare const callFunction: (definition: FunctionDefinition, call: NodeCall, { frame, context, walk }: FunctionCaller) => WalkedGraph | string;
