/** What the file says twice or not at all about its initializers. */
import { type Diagnostic } from '../../diagnostic.ts';
import type { Graph } from '../onnx/model.ts';
export declare const checkInitializers: (graph: Graph) => readonly Diagnostic[];
