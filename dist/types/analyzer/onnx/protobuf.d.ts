/**
 * protobufjs, set to give 64-bit integers as JavaScript numbers (rounded beyond ±2^53, see model.ts). Must be imported
 * before onnx-proto, which fixes its defaults while it loads.
 */
import protobuf from 'protobufjs/minimal.js';
export declare const Reader: typeof protobuf.Reader;
export type Reader = protobuf.Reader;
interface LongLike {
    readonly toNumber: () => number;
}
/** A 64-bit field as onnx-proto types it. */
export declare const toNumber: (value: number | LongLike | null | undefined) => number;
/** Whether an optional field is set: protobufjs has null or undefined for those that are not. */
export declare const isSet: <Value>(value: Value | null | undefined) => value is Value;
export {};
