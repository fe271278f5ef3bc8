import type { Family, Operator } from './contract/operator.ts';
/** Exported for the test that no two families name the same operator. */
export declare const FAMILIES: Readonly<Record<string, readonly Family[]>>;
/** The rule of an operator; '' is the default domain. */
export declare const operatorFor: (domain: string, opType: string) => Operator | undefined;
interface RegisteredOperator {
    readonly domain: string;
    readonly name: string;
    readonly operator: Operator;
}
/** Every rule: for the documentation, and for the test that none is silently free. */
export declare const allOperators: () => readonly RegisteredOperator[];
export {};
