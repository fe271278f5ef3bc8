import type { Expression } from './expression.ts';
/** The expression with as few terms as the relation allows. */
export declare const joinComplements: (expression: Expression) => Expression;
/**
 * The form in which two sums are equal exactly when the relation proves it: every floor whose complement comes first in key
 * order is replaced. Longer than the joined form, so only for comparing and dividing. undefined = too many floors.
 */
export declare const withoutComplements: (expression: Expression) => Expression | undefined;
