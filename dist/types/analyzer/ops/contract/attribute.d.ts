/** Facts about attributes that hold even when a long list was not kept. */
import type { Call } from './operator.ts';
/** Number of entries of a list or tensor attribute; 0 when it is absent. */
export declare const attributeLength: (call: Call, name: string) => number;
