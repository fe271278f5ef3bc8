/**
 * ONNX element types: enum value, storage width and kind.
 * Source: onnx.proto TensorProto.DataType up to IR 14 (research/operators.md §6.2).
 */
export type ElementKind = 'float' | 'int' | 'uint' | 'bool' | 'string' | 'complex';
export declare const ELEMENT_TYPES: {
    readonly float: {
        readonly code: 1;
        readonly bits: 32;
        readonly kind: 'float';
    };
    readonly uint8: {
        readonly code: 2;
        readonly bits: 8;
        readonly kind: 'uint';
    };
    readonly int8: {
        readonly code: 3;
        readonly bits: 8;
        readonly kind: 'int';
    };
    readonly uint16: {
        readonly code: 4;
        readonly bits: 16;
        readonly kind: 'uint';
    };
    readonly int16: {
        readonly code: 5;
        readonly bits: 16;
        readonly kind: 'int';
    };
    readonly int32: {
        readonly code: 6;
        readonly bits: 32;
        readonly kind: 'int';
    };
    readonly int64: {
        readonly code: 7;
        readonly bits: 64;
        readonly kind: 'int';
    };
    readonly string: {
        readonly code: 8;
        readonly bits: 0;
        readonly kind: 'string';
    };
    readonly bool: {
        readonly code: 9;
        readonly bits: 8;
        readonly kind: 'bool';
    };
    readonly float16: {
        readonly code: 10;
        readonly bits: 16;
        readonly kind: 'float';
    };
    readonly double: {
        readonly code: 11;
        readonly bits: 64;
        readonly kind: 'float';
    };
    readonly uint32: {
        readonly code: 12;
        readonly bits: 32;
        readonly kind: 'uint';
    };
    readonly uint64: {
        readonly code: 13;
        readonly bits: 64;
        readonly kind: 'uint';
    };
    readonly complex64: {
        readonly code: 14;
        readonly bits: 64;
        readonly kind: 'complex';
    };
    readonly complex128: {
        readonly code: 15;
        readonly bits: 128;
        readonly kind: 'complex';
    };
    readonly bfloat16: {
        readonly code: 16;
        readonly bits: 16;
        readonly kind: 'float';
    };
    readonly float8e4m3fn: {
        readonly code: 17;
        readonly bits: 8;
        readonly kind: 'float';
    };
    readonly float8e4m3fnuz: {
        readonly code: 18;
        readonly bits: 8;
        readonly kind: 'float';
    };
    readonly float8e5m2: {
        readonly code: 19;
        readonly bits: 8;
        readonly kind: 'float';
    };
    readonly float8e5m2fnuz: {
        readonly code: 20;
        readonly bits: 8;
        readonly kind: 'float';
    };
    readonly uint4: {
        readonly code: 21;
        readonly bits: 4;
        readonly kind: 'uint';
    };
    readonly int4: {
        readonly code: 22;
        readonly bits: 4;
        readonly kind: 'int';
    };
    readonly float4e2m1: {
        readonly code: 23;
        readonly bits: 4;
        readonly kind: 'float';
    };
    readonly float8e8m0: {
        readonly code: 24;
        readonly bits: 8;
        readonly kind: 'float';
    };
    readonly uint2: {
        readonly code: 25;
        readonly bits: 2;
        readonly kind: 'uint';
    };
    readonly int2: {
        readonly code: 26;
        readonly bits: 2;
        readonly kind: 'int';
    };
    readonly float6e2m3: {
        readonly code: 27;
        readonly bits: 6;
        readonly kind: 'float';
    };
    readonly float6e3m2: {
        readonly code: 28;
        readonly bits: 6;
        readonly kind: 'float';
    };
};
export type ElementType = keyof typeof ELEMENT_TYPES;
/** The type of a TensorProto.DataType value; undefined for 0 (UNDEFINED) and for values this version does not know. */
export declare const elementTypeOf: (code: number) => ElementType | undefined;
export declare const bitsOf: (type: ElementType) => number;
export declare const kindOf: (type: ElementType) => ElementKind;
export declare const isFloat: (type: ElementType) => boolean;
export declare const isInteger: (type: ElementType) => boolean;
/** Stored bytes of `count` elements: sub-byte types are packed, ceil(bits · n / 8) (operators.md §6.2). */
export declare const storedBytes: (type: ElementType, count: bigint) => bigint;
