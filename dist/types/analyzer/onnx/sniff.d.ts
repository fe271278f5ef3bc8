/**
 * Says what a file is when it is not an ONNX model, from its first bytes: the message can then name the remedy.
 * Signatures are those of the formats' own specifications.
 */
import { type Diagnostic } from '../../diagnostic.ts';
/** Enough for every signature here; the tar signature at byte 257 lies furthest. */
export declare const SNIFF_BYTES = 1024;
/** A diagnostic when the first bytes are certainly something else than a binary ONNX model. */
export declare const sniff: (head: Uint8Array, file: string) => Diagnostic | undefined;
/** When no field of a model was found: what else it may be. */
export declare const notOnnx: (file: string, what: string, fix: string) => Diagnostic;
