import type { Dim } from './dim.ts';
/** undefined = no expression: the whole string is then the name of a symbol. */
export declare const parseDimExpression: (text: string) => Dim | undefined;
