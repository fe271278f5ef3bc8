import { Scanner } from './scanner.ts';
/** The bytes of a ModelProto. Throws DiagnosticError with the position of what is wrong. */
export declare const parseText: (text: string, file: string) => Uint8Array;
/** The fields of a GraphProto: `name (inputs) => (outputs) <initializers and value infos> { nodes }`. */
export declare const parseGraph: (scanner: Scanner, depth: number) => readonly Uint8Array[];
