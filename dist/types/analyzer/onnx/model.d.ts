/**
 * An ONNX model as data, after reading: structure only, no weights.
 * The words are those of onnx.proto; absent strings are ''.
 */
import type { Expression } from '../dim/expression.ts';
import type { ElementType } from './element-type.ts';
export interface Model {
    readonly irVersion: number;
    readonly producerName: string;
    readonly producerVersion: string;
    /** domain → version; '' and 'ai.onnx' are both stored as ''. */
    readonly opsetImports: ReadonlyMap<string, number>;
    readonly graph: Graph;
    /** Local functions by `functionKey`. */
    readonly functions: ReadonlyMap<string, FunctionDefinition>;
    readonly metadata: ReadonlyMap<string, string>;
    /** Size of the file itself, external data excluded. */
    readonly fileBytes: number;
}
export interface Graph {
    readonly name: string;
    readonly nodes: readonly Node[];
    /** Graph inputs as listed in the file; before IR 4 these include the initializers. */
    readonly inputs: readonly ValueInfo[];
    readonly outputs: readonly ValueInfo[];
    /** Annotations of intermediate values; they may be stale. */
    readonly valueInfos: readonly ValueInfo[];
    readonly initializers: ReadonlyMap<string, Tensor>;
}
export interface Node {
    readonly name: string;
    readonly opType: string;
    /** '' for the default domain. */
    readonly domain: string;
    readonly overload: string;
    /** '' = optional input absent at this position. */
    readonly inputs: readonly string[];
    readonly outputs: readonly string[];
    readonly attributes: ReadonlyMap<string, Attribute>;
    /** Provenance such as `pkg.torch.onnx.name_scopes`. */
    readonly metadata: ReadonlyMap<string, string>;
}
export interface FunctionDefinition {
    readonly name: string;
    readonly domain: string;
    readonly overload: string;
    readonly inputs: readonly string[];
    readonly outputs: readonly string[];
    /** Attribute names without default. */
    readonly attributes: readonly string[];
    readonly attributeDefaults: ReadonlyMap<string, Attribute>;
    readonly nodes: readonly Node[];
    readonly opsetImports: ReadonlyMap<string, number>;
    readonly valueInfos: readonly ValueInfo[];
}
export declare const functionKey: (domain: string, name: string, overload: string) => string;
export interface ValueInfo {
    readonly name: string;
    readonly type: ValueType | undefined;
}
export type ValueType = {
    readonly kind: 'tensor' | 'sparse-tensor';
    readonly elementType: ElementType | undefined;
    readonly shape: DeclaredShape | undefined;
} | {
    readonly kind: 'sequence' | 'optional';
    readonly element: ValueType | undefined;
} | {
    readonly kind: 'map';
    readonly keyType: ElementType | undefined;
    readonly value: ValueType | undefined;
} | {
    readonly kind: 'opaque';
};
/** A dimension as declared: dim_value, dim_param, or neither (undefined). */
export type DeclaredShape = readonly (number | string | undefined)[];
/**
 * One element of a known value. Integers are JavaScript numbers; those beyond ±2^53 are rounded (the usual case is
 * INT64_MAX as "to the end") and no arithmetic is done on them. Symbolic integers and rationals are expressions.
 * undefined = unknown.
 */
export type Element = number | boolean | string | Expression | undefined;
/** A constant tensor: an initializer or the value of a Constant. Payloads that no shape can need are not kept. */
export interface Tensor {
    readonly name: string;
    readonly elementType: ElementType;
    readonly dims: readonly number[];
    /** Row-major elements, when small enough to be kept (see onnx/limits.ts). */
    readonly values?: readonly Element[];
    /**
     * Bytes as stored in the file or in the external file: raw data and declared lengths as they are, typed fields and
     * models published without data by dims and type; for sparse tensors values + indices.
     */
    readonly storedBytes: number;
    /** Set when the payload lies in another file. */
    readonly external?: {
        readonly location: string;
        readonly offset: number;
        readonly length: number | undefined;
    };
    /** Set for sparse tensors: number of stored values. */
    readonly nonZeros?: number;
}
export type Attribute = {
    readonly type: 'float' | 'int';
    readonly value: number;
} | {
    readonly type: 'string';
    readonly value: string;
    readonly byteLength: number;
} | {
    readonly type: 'tensor';
    readonly value: Tensor;
} | {
    readonly type: 'graph';
    readonly value: Graph;
}
/** `value` is undefined when the array was too long to keep; `count` is its length. */
 | {
    readonly type: 'floats' | 'ints';
    readonly value: readonly number[] | undefined;
    readonly count: number;
} | {
    readonly type: 'strings';
    readonly value: readonly string[] | undefined;
    readonly count: number;
} | {
    readonly type: 'tensors';
    readonly value: readonly Tensor[];
} | {
    readonly type: 'graphs';
    readonly value: readonly Graph[];
} | {
    readonly type: 'type';
    readonly value: ValueType;
} | {
    readonly type: 'types';
    readonly value: readonly ValueType[];
}
/** ref_attr_name: stands for the calling function's attribute. */
 | {
    readonly type: 'reference';
    readonly name: string;
};
