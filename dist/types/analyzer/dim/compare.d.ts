import type { Expression } from './expression.ts';
/** true = equal for all bindings, false = different for all bindings, undefined = cannot be told. */
export declare const compare: (a: Expression, b: Expression) => boolean | undefined;
