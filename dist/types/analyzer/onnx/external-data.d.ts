/**
 * References to payload in other files. By default no such file is opened: dims and declared lengths are enough.
 * The rules follow the advisories against onnx's own loader (research/operators.md §6.4).
 */
import type onnxProto from 'onnx-proto';
export interface ExternalReference {
    readonly location: string;
    readonly offset: number;
    /** Undefined when the file does not say: then it follows from dims and type. */
    readonly length: number | undefined;
}
/** Reads a small payload; undefined when that is not possible. */
export type ExternalReader = (reference: ExternalReference, byteLength: number) => Uint8Array | undefined;
type Parsed = {
    readonly reference: ExternalReference;
} | {
    readonly problem: string;
};
/** Only the keys of the specification are looked at; the rest could inject (CVE-2026-34445). */
export declare const parseExternalData: (entries: readonly onnxProto.onnx.IStringStringEntryProto[]) => Parsed;
/** Why a location must not be followed; undefined when it is a plain relative path. */
export declare const locationProblem: (location: string) => string | undefined;
export {};
