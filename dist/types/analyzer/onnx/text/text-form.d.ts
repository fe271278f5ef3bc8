export declare const isTextForm: (head: Uint8Array) => boolean;
/** The bytes of a ModelProto. Throws DiagnosticError. */
export declare const textToBinary: (bytes: Uint8Array, file: string) => Uint8Array;
