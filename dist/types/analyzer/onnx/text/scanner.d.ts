/** Tokens of ONNX's textual syntax (onnx docs/Syntax.md), with positions for messages. */
import { DiagnosticError } from '../../../diagnostic.ts';
export type Token = {
    readonly kind: 'name' | 'text';
    readonly text: string;
} | {
    readonly kind: 'int';
    readonly value: bigint;
} | {
    readonly kind: 'float';
    readonly value: number;
} | {
    readonly kind: 'mark';
    readonly text: string;
} | {
    readonly kind: 'end';
};
export declare class Scanner {
    #private;
    constructor(text: string, file: string);
    peek(): Token;
    take(): Token;
    isMark(text: string): boolean;
    /** Takes the mark when it comes next. */
    skip(text: string): boolean;
    expect(text: string): void;
    name(): string;
    /** A name, or any text in quotes. */
    quotableName(): string;
    text(): string;
    integer(): bigint;
    /** Items between two marks, separated by commas; a comma may also end the list. */
    list<Item>(open: string, close: string, item: () => Item): Item[];
    /** At the token that was read last. */
    error(why: string): DiagnosticError;
}
