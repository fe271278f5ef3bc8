/**
 * Quantities with their unit in the type, and the one place that knows FLOPs = 2 × MACs. `quantity-text.ts` prints them.
 * Counts are exact integers (bigint); rates and times are floating point.
 */

declare const unit: unique symbol
type Quantity<Value, Unit extends string> = Value & { readonly [unit]: Unit }

/** Multiply-accumulate operations: one multiply and one add. */
export type Macs = Quantity<bigint, 'MAC'>
/** Floating point operations: a count, never a rate. */
export type Flops = Quantity<bigint, 'FLOP'>
/** Bytes; kB = 1000 B, KiB = 1024 B. */
export type Bytes = Quantity<bigint, 'B'>
export type Seconds = Quantity<number, 's'>
export type Joules = Quantity<number, 'J'>
export type FlopsPerSecond = Quantity<number, 'FLOP/s'>
export type BytesPerSecond = Quantity<number, 'B/s'>

export const macs = (count: bigint): Macs => count as Macs
export const flops = (count: bigint): Flops => count as Flops
export const bytes = (count: bigint): Bytes => count as Bytes
export const seconds = (value: number): Seconds => value as Seconds
export const joules = (value: number): Joules => value as Joules
export const flopsPerSecond = (value: number): FlopsPerSecond => value as FlopsPerSecond
export const bytesPerSecond = (value: number): BytesPerSecond => value as BytesPerSecond

/** One multiply-accumulate is two floating point operations (the convention of the field: docs/counting.md). */
export const FLOPS_PER_MAC = 2n

export const flopsOf = (count: Macs): Flops => flops(FLOPS_PER_MAC * count)

/** What a written quantity measures. Counts of parameters and of nodes have no unit sign of their own. */
export type Dimension = 'FLOPs' | 'MACs' | 'params' | 'nodes' | 'B' | 's' | 'J' | '/s' | '%'

/** An exact fraction; the denominator is positive. */
export interface Rational {
  readonly numerator: bigint
  readonly denominator: bigint
}
