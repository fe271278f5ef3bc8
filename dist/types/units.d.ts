/**
 * Quantities with their unit in the type, and the one place that knows FLOPs = 2 × MACs.
 * Counts are exact integers (bigint); rates and times are floating point.
 */
declare const unit: unique symbol;
type Quantity<Value, Unit extends string> = Value & {
    readonly [unit]: Unit;
};
/** Multiply-accumulate operations: one multiply and one add. */
export type Macs = Quantity<bigint, 'MAC'>;
/** Floating point operations: a count, never a rate. */
export type Flops = Quantity<bigint, 'FLOP'>;
/** Bytes; kB = 1000 B, KiB = 1024 B. */
export type Bytes = Quantity<bigint, 'B'>;
export type Seconds = Quantity<number, 's'>;
export type Joules = Quantity<number, 'J'>;
export type FlopsPerSecond = Quantity<number, 'FLOP/s'>;
export type BytesPerSecond = Quantity<number, 'B/s'>;
export declare const macs: (count: bigint) => Macs;
export declare const flops: (count: bigint) => Flops;
export declare const bytes: (count: bigint) => Bytes;
export declare const seconds: (value: number) => Seconds;
export declare const joules: (value: number) => Joules;
export declare const flopsPerSecond: (value: number) => FlopsPerSecond;
export declare const bytesPerSecond: (value: number) => BytesPerSecond;
/** One multiply-accumulate is two floating point operations (the convention of the field: DESIGN.md §4.5). */
export declare const FLOPS_PER_MAC = 2n;
export declare const flopsOf: (count: Macs) => Flops;
/**
 * Prints a count with a decimal prefix: 4089184256 → "4.089 G". `digits` is the number of significant digits.
 * Rounds from the exact integer, so the text never depends on floating point.
 */
export declare const formatDecimal: (count: bigint, unitName: string, digits?: number) => string;
/** Prints bytes with a binary prefix: 67108864 → "64 MiB". */
export declare const formatBinary: (count: bigint, digits?: number) => string;
export declare const formatMacs: (count: Macs, digits?: number) => string;
export declare const formatFlops: (count: Flops, digits?: number) => string;
export declare const formatBytes: (count: Bytes, digits?: number) => string;
/** Two significant digits: a prediction is not a measurement (issue: latency, item 4). More only to tell two apart. */
export declare const formatSeconds: (value: Seconds, digits?: number) => string;
export declare const formatJoules: (value: Joules, digits?: number) => string;
/** What a written quantity measures. Counts of parameters and of nodes have no unit sign of their own. */
export type Dimension = 'FLOPs' | 'MACs' | 'params' | 'nodes' | 'B' | 's' | 'J' | '/s' | '%';
/** An exact fraction; the denominator is positive. */
export interface Rational {
    readonly numerator: bigint;
    readonly denominator: bigint;
}
export interface ParsedQuantity {
    readonly dimension: Dimension;
    /** In the base unit of the dimension; percent as a share (5% = 5/100). */
    readonly exact: Rational;
}
/** Why a text is not a quantity of the wanted dimension, and what to write instead. */
export interface QuantityProblem {
    readonly problem: 'unit-missing' | 'unit-wrong' | 'quantity-invalid';
    readonly why: string;
    readonly fix: string;
}
/** An example of each dimension, for messages and the JSON Schema. */
export declare const QUANTITY_EXAMPLE: Readonly<Record<Dimension, string>>;
/**
 * Reads "4.5 GFLOPs", "64 MiB", "5%", "1200 /s" exactly. `wanted` lists the dimensions that fit; the first one is used in
 * messages. A number without a unit, a unit of another dimension and a mistyped unit each have their own problem.
 */
export declare const parseQuantity: (text: string, wanted: readonly Dimension[]) => ParsedQuantity | QuantityProblem;
export {};
