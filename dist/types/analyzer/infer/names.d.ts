/** Names of nodes and values, wherever in the model they stand. */
import type { Model, Node } from '../onnx/model.ts';
/** What a node is called in messages, pins and profiles: its name, or made from op type and place when it has none. */
export declare const nodeName: ({ name, opType }: Pick<Node, 'name' | 'opType'>, index: number) => string;
/** Every name that a pin can begin with: nodes, their outputs, and graph inputs. */
export declare const namesIn: (model: Model) => ReadonlySet<string>;
