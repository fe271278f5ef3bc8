/** Attributes of ONNX's textual syntax, as AttributeProto fields (numbers: operators.md §6.5). */
import type { Scanner } from './scanner.ts';
export interface ParsedAttribute {
    readonly name: string;
    /** The whole field; undefined for a bare name, as functions declare attributes without default. */
    readonly bytes: Uint8Array | undefined;
}
type ParseGraph = () => readonly Uint8Array[];
/** `<name: type = value, name = [values], name: type = @reference, name>`; `field` is that of the attributes' owner. */
export declare const parseAttributes: (scanner: Scanner, field: number, parseGraph: ParseGraph) => readonly ParsedAttribute[];
export {};
