/** Fields of the protobuf wire format, for text forms: they are turned into the binary form and then read like it. */
/** Negative numbers take ten bytes, as two's complement of 64 bits. */
export declare const varint: (value: number | bigint) => Uint8Array;
export declare const join: (parts: readonly Uint8Array[]) => Uint8Array;
export declare const intField: (number: number, value: number | bigint) => Uint8Array;
export declare const bytesField: (number: number, bytes: Uint8Array) => Uint8Array;
export declare const textField: (number: number, text: string) => Uint8Array;
export declare const messageField: (number: number, parts: readonly Uint8Array[]) => Uint8Array;
export declare const float32: (value: number) => Uint8Array;
export declare const float64: (value: number) => Uint8Array;
export declare const floatField: (number: number, value: number) => Uint8Array;
/** StringStringEntryProto. */
export declare const entryField: (number: number, key: string, value: string) => Uint8Array;
