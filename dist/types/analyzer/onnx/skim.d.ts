export interface ByteRange {
    readonly offset: number;
    readonly length: number;
}
export declare class Skimmer {
    #private;
    constructor(size: number, file: string);
    /** Fields of ModelProto met so far: none means the bytes are something else. */
    get recognised(): number;
    /** ModelProto has a text in field 2; TensorProto has its type there, a varint. */
    get looksLikeTensor(): boolean;
    get hasGraph(): boolean;
    /** Whether the slim bytes hold fields that came after ONNX 1.10. */
    get hasLaterFields(): boolean;
    get slim(): Uint8Array;
    /** Gives the bytes that `advance` asked for, or more. They must stay unchanged until the next call. */
    supply(offset: number, bytes: Uint8Array): void;
    /** Walks on until the end (undefined) or until bytes outside the window are needed. Throws DiagnosticError. */
    advance(): ByteRange | undefined;
}
