export interface Parameter {
    readonly name: string;
    readonly option: 'single' | 'optional' | 'variadic';
    /** A type variable ('T') or a concrete type ('tensor(int64)'). */
    readonly type: string;
}
export interface AttributeFacts {
    /** AttributeProto type in capitals: INT, FLOATS, TENSOR, … */
    readonly type: string;
    readonly required: boolean;
    readonly default: unknown;
}
/** One schema version of an operator. */
export interface Schema {
    readonly domain: string;
    readonly name: string;
    readonly since: number;
    readonly inputs: readonly Parameter[];
    readonly outputs: readonly Parameter[];
    readonly minInputs: number;
    readonly attributes: ReadonlyMap<string, AttributeFacts>;
    /** Type variable → allowed types. */
    readonly types: ReadonlyMap<string, readonly string[]>;
    readonly deprecated: boolean;
}
/** All versions of an operator, oldest first; empty when no registry knows it. */
export declare const schemaVersions: (domain: string, name: string) => readonly Schema[];
/** The schema in force: the newest with since-version ≤ `version`. Undefined when the operator is younger or unknown. */
export declare const schemaFor: (domain: string, name: string, version: number) => Schema | undefined;
/** Every (domain, operator) that a registry knows, in file order. */
export declare const knownOperators: () => readonly {
    readonly domain: string;
    readonly name: string;
}[];
