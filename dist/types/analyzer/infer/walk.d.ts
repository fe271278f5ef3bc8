import type { Graph } from '../onnx/model.ts';
import { type Context, type Frame, Scope, type Walkable, type WalkedGraph } from './context.ts';
export declare const walkGraph: (graph: Walkable, scope: Scope, frame: Frame, context: Context) => WalkedGraph;
export declare const walkable: (graph: Graph) => Walkable;
