/** Bytes or Blob → Model. Runs in Node and in a browser; read-file.ts adds files. */
import { type Diagnostic } from '../../diagnostic.ts';
import type { ExternalReader } from './external-data.ts';
import type { Model } from './model.ts';
export type ReadResult = {
    readonly ok: true;
    readonly model: Model;
    readonly diagnostics: readonly Diagnostic[];
} | {
    readonly ok: false;
    readonly diagnostics: readonly Diagnostic[];
};
/**
 * Something that has bytes at positions. `read` gives at most `length` bytes from `offset` on, fewer only at the end;
 * they need stay valid only until the next call.
 */
export interface ByteSource {
    readonly name: string;
    readonly size: number;
    read: (offset: number, length: number) => Uint8Array;
}
/** Reads a model from memory. Never throws for bad bytes: the diagnostics say what is wrong. */
export declare const readModelBytes: (bytes: Uint8Array, name?: string) => ReadResult;
/** Reads a model from positioned reads; payloads of weights are skipped, not read. */
export declare const readModelSource: (source: ByteSource, readExternal?: ExternalReader) => ReadResult;
export type StripResult = {
    readonly ok: true;
    readonly bytes: Uint8Array;
} | {
    readonly ok: false;
    readonly diagnostics: readonly Diagnostic[];
};
/**
 * The structure of a model as an ONNX file of its own: no weights, doc strings or metadata. What is counted of it is the
 * same as of the model.
 */
export declare const stripModelSource: (source: ByteSource) => StripResult;
/** Reads a model from a Blob or File, in slices. */
export declare const readModelBlob: (blob: Blob, name?: string) => Promise<ReadResult>;
