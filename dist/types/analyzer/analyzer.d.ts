/**
 * The public library, `flopgate/analyzer`: ONNX bytes → Profile. Runs in Node and in browsers; reads no weights.
 * Knows no budget, git or GitHub.
 */
import type { Diagnostic } from '../diagnostic.ts';
import type { Model } from './onnx/model.ts';
import { type ReadResult } from './onnx/read-model.ts';
import { type BranchChoice } from './profile/build.ts';
import type { Profile } from './profile/profile.ts';
export interface AnalyzeOptions {
    /**
     * Values of symbolic dimensions by symbol (`{ batch: 1 }`), whole input shapes by input name
     * (`{ images: [1, 3, 640, 640] }`), and pinned counts by the name the coverage gives (`{ 'Loop_3.trip_count': 10 }`).
     */
    readonly bind?: Readonly<Record<string, number | readonly number[]>>;
    /** Which branch of an If with an unknown condition counts; default the costlier. */
    readonly branches?: BranchChoice;
}
export type Analysis = {
    readonly ok: true;
    readonly profile: Profile;
    readonly model: Model;
} | {
    readonly ok: false;
    readonly diagnostics: readonly Diagnostic[];
};
/**
 * Analyzes an ONNX model given as bytes or as a Blob (a File in browsers).
 * Counts are exact integers (bigint). Bad input never throws: it gives diagnostics with a remedy.
 */
export declare const analyze: (source: Uint8Array | Blob, options?: AnalyzeOptions) => Promise<Analysis>;
/** Analyzes what a reader returned. */
export declare const analyzeRead: (read: ReadResult, options?: AnalyzeOptions) => Analysis;
export declare const analyzeModel: (model: Model, options?: AnalyzeOptions, readDiagnostics?: readonly Diagnostic[]) => Analysis;
export type { Diagnostic } from '../diagnostic.ts';
export type { Model } from './onnx/model.ts';
export type { Coverage, NodeProfile, OperatorTotals, Profile, Totals, ValueProfile } from './profile/profile.ts';
