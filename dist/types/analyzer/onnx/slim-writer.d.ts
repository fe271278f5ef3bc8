/** Bytes of a varint in its shortest form. */
export declare const varintSize: (value: number) => number;
export declare class SlimWriter {
    #private;
    get length(): number;
    finish(): Uint8Array;
    varint(value: number): void;
    copy(source: Uint8Array, start: number, end: number): void;
    /** Leaves room for the length of a message that takes at most `sourceLength` bytes; returns where. */
    openMessage(sourceLength: number): number;
    closeMessage(gap: number): void;
}
