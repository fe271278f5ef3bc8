/**
 * protobufjs, set to give 64-bit integers as JavaScript numbers (rounded beyond ±2^53, see model.ts). Must be imported
 * before onnx-proto, which fixes its defaults while it loads.
 */
import protobuf from 'protobufjs/minimal.js'

Reflect.set(protobuf.util, 'Long', undefined)
protobuf.configure()

export const { Reader } = protobuf
export type Reader = protobuf.Reader

interface LongLike {
  readonly toNumber: () => number
}

/** A 64-bit field as onnx-proto types it. */
export const toNumber = (value: number | LongLike | null | undefined): number =>
  typeof value === 'number' ? value : (value?.toNumber() ?? 0)

/** Whether an optional field is set: protobufjs has null or undefined for those that are not. */
export const isSet = <Value>(value: Value | null | undefined): value is Value => value !== undefined && value !== null
