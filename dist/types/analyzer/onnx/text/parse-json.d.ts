/** The bytes of a ModelProto. Throws DiagnosticError. */
export declare const parseJson: (text: string, file: string) => Uint8Array;
