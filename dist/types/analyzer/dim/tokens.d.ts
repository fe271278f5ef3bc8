/** Words of a dimension expression. */
export type Token = {
    readonly kind: 'number';
    readonly numerator: bigint;
    readonly denominator: bigint;
} | {
    readonly kind: 'name';
    readonly text: string;
} | {
    readonly kind: 'sign';
    readonly text: string;
};
/** undefined = some character belongs to no expression. */
export declare const tokenize: (text: string) => readonly Token[] | undefined;
