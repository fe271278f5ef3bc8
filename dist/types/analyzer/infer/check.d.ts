import type { Schema } from '../ops/contract/schema.ts';
import type { NodeCall } from './node-call.ts';
export declare const checkAgainstSchema: (call: NodeCall, schema: Schema | undefined) => void;
