import { type ReadResult, type StripResult } from './read-model.ts';
export interface ReadOptions {
    /** Open external data files for values small enough to be shapes. Off by default: a file from a stranger names them. */
    readonly externalValues?: boolean;
}
/** Reads a model from a file. Never throws for a bad file: the diagnostics say what is wrong and what to do. */
export declare const readModelFile: (path: string, options?: ReadOptions) => ReadResult;
/** The structure of a model file as an ONNX file of its own, without its weights. Never throws for a bad file. */
export declare const stripModelFile: (path: string) => StripResult;
