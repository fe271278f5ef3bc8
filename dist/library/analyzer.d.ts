/**
 * Analyzes an ONNX model given as bytes or as a Blob (a File in browsers), in the binary or a text form.
 *
 * Shapes: those of the model, with its symbols bound by `options.bind`. Units: counts and bytes, as exact integers
 * (bigint); FLOPs are 2 × MACs. Errors: bad input never throws, it gives diagnostics with a remedy; a Blob that cannot be
 * read rejects. Source of the conventions: docs/counting.md.
 */
declare const analyze: (source: Uint8Array | BlobSource, options?: AnalyzeOptions) => Promise<Analysis>;
/** A Blob or File, of browsers or of Node: what is read of it. */
interface BlobSource {
    readonly size: number;
    slice(start: number, end: number): {
        arrayBuffer(): Promise<ArrayBuffer>;
    };
}
interface AnalyzeOptions {
    /**
     * Values of symbolic dimensions by symbol (`{ batch: 1 }`), whole input shapes by input name
     * (`{ images: [1, 3, 640, 640] }`), and pinned counts by the name the coverage gives (`{ 'Loop_3.trip_count': 10 }`).
     */
    readonly bind?: Readonly<Record<string, number | readonly number[]>>;
    /** Which branch of an If with an unknown condition counts; default the costlier. */
    readonly branches?: BranchChoice;
}
/** How If nodes with an unknown condition count: the costlier branch, or always one side. */
type BranchChoice = 'max' | 'then' | 'else';
type Analysis = {
    readonly ok: true;
    readonly profile: Profile;
    readonly model: Model;
} | {
    readonly ok: false;
    readonly diagnostics: readonly Diagnostic[];
};
interface Profile {
    readonly producer: string;
    readonly irVersion: number;
    /** domain → version, '' printed as 'ai.onnx'. */
    readonly opsetImports: Readonly<Record<string, number>>;
    /** Symbol → value, as used. */
    readonly bindings: Readonly<Record<string, number>>;
    readonly inputs: readonly ValueProfile[];
    readonly outputs: readonly ValueProfile[];
    readonly nodes: readonly NodeProfile[];
    readonly totals: Totals;
    readonly coverage: Coverage;
    /** 'Conv' or 'com.microsoft:Attention' → sums over its nodes. */
    readonly byOperator: Readonly<Record<string, OperatorTotals>>;
    readonly diagnostics: readonly Diagnostic[];
}
interface ValueProfile {
    readonly name: string;
    /** Numbers where known, formulas or null where not; null = rank unknown. */
    readonly shape: readonly (number | string | null)[] | null;
    readonly type: ElementType | 'sequence' | 'optional' | 'map' | 'opaque' | null;
}
type ElementType = keyof typeof ELEMENT_TYPES;
declare const ELEMENT_TYPES: {
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
interface NodeProfile extends WorkCounts, MemoryCounts {
    /** Unique path: `name`, or `call/name` inside a function or subgraph. Made from op and index when the file has none. */
    readonly name: string;
    readonly op: string;
    /** 'ai.onnx' for the default domain. */
    readonly domain: string;
    /** Layer scope, outermost first, e.g. ['encoder', 'layer.0', 'attention']: from exporter metadata or the node name. */
    readonly scope: readonly string[];
    readonly times: bigint;
    readonly status: NodeStatus;
    /** Why it is free or uncounted; for counted nodes the formula in words. */
    readonly reason: string;
    /** Types of the two operands of a contraction. */
    readonly operandTypes: readonly [ElementType, ElementType] | null;
    readonly inputs: readonly ValueProfile[];
    readonly outputs: readonly ValueProfile[];
    /** Attributes that shape the work (kernel_shape, group, strides, …), for explanations, fusion and matching. */
    readonly attributes: Readonly<Record<string, number | string | readonly number[]>>;
}
/** Counts of arithmetic. `flops` is always 2 × `macs`, whatever the element types, and never holds vector work. */
interface WorkCounts {
    readonly macs: Macs;
    readonly flops: Flops;
    /** Contraction MACs when masked attention positions are skipped; equals `macs` where nothing is causal. */
    readonly causalMacs: Macs;
    /** Floating point operations outside contractions: bias, norms, activations, pooling. */
    readonly vectorFlops: bigint;
    /** exp, log, erf, tanh, division, … among the vector work. */
    readonly specialFunctions: bigint;
    /** Operations on integers: 2 × MACs of integer contractions (also part of `flops`), and element-wise integer work. */
    readonly integerOps: bigint;
    readonly quantizationOps: bigint;
    /** Σ MACs × activation bits × weight bits. */
    readonly bitOperations: bigint;
}
/** Multiply-accumulate operations: one multiply and one add. */
type Macs = Quantity<bigint, 'MAC'>;
type Quantity<Value, Unit extends string> = Value & {
    readonly [unit]: Unit;
};
/**
 * Quantities with their unit in the type, and the one place that knows FLOPs = 2 × MACs. `quantity-text.ts` prints them.
 * Counts are exact integers (bigint); rates and times are floating point.
 */
declare const unit: unique symbol;
/** Floating point operations: a count, never a rate. */
type Flops = Quantity<bigint, 'FLOP'>;
interface MemoryCounts {
    /** Elements of the constant tensors this node is the first to use. */
    readonly params: bigint;
    /** Their bytes as stored. */
    readonly weightBytes: Bytes;
    readonly activationBytesRead: Bytes;
    readonly activationBytesWritten: Bytes;
    /** Bytes of constant tensors read, whoever used them first. */
    readonly weightBytesRead: Bytes;
}
/** Bytes; kB = 1000 B, KiB = 1024 B. */
type Bytes = Quantity<bigint, 'B'>;
type NodeStatus = 'counted' | 'free' | 'moves' | 'uncounted';
interface Totals extends WorkCounts, MemoryCounts {
    /** Activation bytes read and written plus weight bytes read. */
    readonly trafficBytes: Bytes;
    /** Largest sum of live activations over the execution order of the file; weights excluded. */
    readonly peakMemoryBytes: Bytes;
    /** (FLOPs + vector FLOPs + integer operations) / trafficBytes, in operations per byte. */
    readonly arithmeticIntensity: number;
    /** MACs by 'activationType×weightType'. */
    readonly macsByType: Readonly<Record<string, bigint>>;
    /** A term is missing: the totals are lower bounds. */
    readonly isLowerBound: boolean;
}
interface Coverage {
    readonly nodes: number;
    readonly counted: number;
    readonly free: number;
    readonly moves: number;
    readonly uncounted: readonly {
        readonly node: string;
        readonly op: string;
        readonly reason: string;
    }[];
}
interface OperatorTotals extends WorkCounts {
    readonly nodes: number;
    readonly params: bigint;
}
interface Diagnostic {
    readonly code: DiagnosticCode;
    readonly severity: Severity;
    readonly where: Location;
    /** One sentence: what is the matter ("Cannot read …"), without a final period. */
    readonly what: string;
    /** The present state and the wanted state. */
    readonly why?: string;
    /** What the user does next. */
    readonly fix?: string;
}
type DiagnosticCode = keyof typeof DIAGNOSTICS;
/** Stable codes in kebab case. Grouped by the room that gives them. */
declare const DIAGNOSTICS: {
    readonly 'model-not-found': DiagnosticKind;
    readonly 'model-is-directory': DiagnosticKind;
    readonly 'model-unreadable': DiagnosticKind;
    readonly 'model-empty': DiagnosticKind;
    readonly 'model-is-lfs-pointer': DiagnosticKind;
    readonly 'model-truncated': DiagnosticKind;
    readonly 'model-not-onnx': DiagnosticKind;
    readonly 'model-unsupported-container': DiagnosticKind;
    readonly 'model-limit': DiagnosticKind;
    readonly 'model-malformed': DiagnosticKind;
    readonly 'external-data-invalid': DiagnosticKind;
    readonly 'external-value-missing': DiagnosticKind;
    readonly 'unbound-dimension': DiagnosticKind;
    readonly 'binding-unknown': DiagnosticKind;
    readonly 'binding-conflict': DiagnosticKind;
    readonly 'dimension-placeholder': DiagnosticKind;
    readonly 'initializer-without-data': DiagnosticKind;
    readonly 'opset-missing': DiagnosticKind;
    readonly 'operator-too-new': DiagnosticKind;
    readonly 'graph-unsorted': DiagnosticKind;
    readonly 'graph-cycle': DiagnosticKind;
    readonly 'function-recursion': DiagnosticKind;
    readonly 'function-shadowed': DiagnosticKind;
    readonly 'unknown-operator': DiagnosticKind;
    readonly 'value-undefined': DiagnosticKind;
    readonly 'shape-mismatch': DiagnosticKind;
    readonly 'type-mismatch': DiagnosticKind;
    readonly 'attribute-invalid': DiagnosticKind;
    readonly 'input-invalid': DiagnosticKind;
    readonly 'annotation-stale': DiagnosticKind;
    readonly 'shape-unknown': DiagnosticKind;
    readonly 'trip-count-unknown': DiagnosticKind;
    readonly 'branch-assumed': DiagnosticKind;
    readonly 'symbol-ambiguous': DiagnosticKind;
    readonly 'default-assumed': DiagnosticKind;
    readonly 'integer-overflow': DiagnosticKind;
    readonly 'rule-failed': DiagnosticKind;
    readonly 'device-unknown': DiagnosticKind;
    readonly 'device-unrated': DiagnosticKind;
    readonly 'calibration-invalid': DiagnosticKind;
    readonly 'calibration-few-points': DiagnosticKind;
    readonly 'budget-too-large': DiagnosticKind;
    readonly 'report-not-written': DiagnosticKind;
    readonly 'input-value': DiagnosticKind;
    readonly 'budget-missing': DiagnosticKind;
    readonly 'base-budget-invalid': DiagnosticKind;
    readonly 'base-budget-unavailable': DiagnosticKind;
    readonly 'head-not-measured': DiagnosticKind;
    readonly 'temporary-folder-refused': DiagnosticKind;
    readonly 'base-budget-unreadable': DiagnosticKind;
    readonly 'model-outside-repository': DiagnosticKind;
    readonly 'head-unreadable': DiagnosticKind;
    readonly 'folder-unreadable': DiagnosticKind;
    readonly 'files-too-many': DiagnosticKind;
    readonly 'base-unknown': DiagnosticKind;
    readonly 'baseline-missing': DiagnosticKind;
    readonly 'baseline-unavailable': DiagnosticKind;
    readonly 'baseline-invalid': DiagnosticKind;
    readonly 'shards-incomplete': DiagnosticKind;
    readonly 'anchor-missing': DiagnosticKind;
    readonly 'anchor-invalid': DiagnosticKind;
    readonly 'anchor-stale': DiagnosticKind;
    readonly 'gate-cannot-fail': DiagnosticKind;
    readonly 'yaml-syntax': DiagnosticKind;
    readonly 'yaml-limit': DiagnosticKind;
    readonly 'yaml-unsupported': DiagnosticKind;
    readonly 'unknown-key': DiagnosticKind;
    readonly 'unknown-metric': DiagnosticKind;
    readonly 'key-missing': DiagnosticKind;
    readonly 'value-invalid': DiagnosticKind;
    readonly 'unit-missing': DiagnosticKind;
    readonly 'unit-wrong': DiagnosticKind;
    readonly 'quantity-invalid': DiagnosticKind;
    readonly 'duplicate-id': DiagnosticKind;
    readonly 'scenario-unknown': DiagnosticKind;
    readonly 'budget-empty-rule': DiagnosticKind;
    readonly 'budget-never-warns': DiagnosticKind;
    readonly 'model-pattern-empty': DiagnosticKind;
    readonly 'event-unreadable': DiagnosticKind;
    readonly 'policy-ref-unreadable': DiagnosticKind;
    readonly 'pull-request-not-current': DiagnosticKind;
    readonly 'privileged-off': DiagnosticKind;
    readonly 'override-incomplete': DiagnosticKind;
    readonly 'override-outgrown': DiagnosticKind;
    readonly 'privileged-checkout': DiagnosticKind;
    readonly 'comment-skipped': DiagnosticKind;
    readonly 'github-unauthorized': DiagnosticKind;
    readonly 'github-forbidden': DiagnosticKind;
    readonly 'github-not-found': DiagnosticKind;
    readonly 'github-rejected': DiagnosticKind;
    readonly 'github-rate-limited': DiagnosticKind;
    readonly 'github-server-error': DiagnosticKind;
    readonly 'github-timeout': DiagnosticKind;
    readonly 'github-unreachable': DiagnosticKind;
    readonly 'github-malformed-answer': DiagnosticKind;
    readonly 'step-file-not-written': DiagnosticKind;
};
interface DiagnosticKind {
    readonly severity: Severity;
    /** One sentence for docs/errors.md: when it is given. */
    readonly when: string;
    /** The general remedy, for docs/errors.md. */
    readonly remedy: string;
}
/**
 * Every message the program can give. Expected trouble is data: a diagnostic says where, what, why and how to fix it.
 * Only bugs and I/O throw. `docs/errors.md` is generated from `DIAGNOSTICS`.
 */
type Severity = 'error' | 'warning' | 'note';
/** Where the trouble is: a text position, a file, or a node of a model. */
interface Location {
    readonly file?: string;
    readonly position?: SourcePosition;
    /** The node's name or, when it has none, its op type and index. */
    readonly node?: string;
}
/** A place in a text file. Lines and columns start at 1. */
interface SourcePosition {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    /** The line's text, for the caret. */
    readonly text?: string;
    /** Number of characters to underline, from `column`. */
    readonly length?: number;
}
interface Model {
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
interface Graph {
    readonly name: string;
    readonly nodes: readonly Node[];
    /** Graph inputs as listed in the file; before IR 4 these include the initializers. */
    readonly inputs: readonly ValueInfo[];
    readonly outputs: readonly ValueInfo[];
    /** Annotations of intermediate values; they may be stale. */
    readonly valueInfos: readonly ValueInfo[];
    readonly initializers: ReadonlyMap<string, Tensor>;
}
interface Node {
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
type Attribute = {
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
/** A constant tensor: an initializer or the value of a Constant. Payloads that no shape can need are not kept. */
interface Tensor {
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
/**
 * One element of a known value. Integers are JavaScript numbers; those beyond ±2^53 are rounded (the usual case is
 * INT64_MAX as "to the end") and no arithmetic is done on them. Symbolic integers and rationals are expressions.
 * undefined = unknown.
 */
type Element = number | boolean | string | Expression | undefined;
/** Σ terms / denominator, canonical: equal keys = equal expressions. */
interface Expression {
    readonly kind: 'expression';
    readonly key: string;
    /** In descending graded lexicographic order, coefficients not zero. */
    readonly terms: readonly Term[];
    /** > 0, coprime to the coefficients. 1 = an integer for all bindings. */
    readonly denominator: bigint;
    /** The deepest atom; 0 for constants. */
    readonly depth: number;
}
interface Term {
    readonly coefficient: bigint;
    /** Sorted by key of the atom. Empty for the constant term. */
    readonly factors: readonly Factor[];
    /** Identifies the factors; '' for the constant term. */
    readonly monomial: string;
    /** Sum of the powers. */
    readonly degree: number;
}
interface Factor {
    readonly atom: Atom;
    /** ≥ 1. */
    readonly power: number;
}
/** An integer that the polynomials treat as a variable. */
type Atom = SymbolAtom | FloorAtom | ChoiceAtom;
interface SymbolAtom extends Integer {
    readonly kind: 'symbol';
    readonly name: string;
    readonly origin?: Origin;
}
interface Integer {
    /** Equal keys = the same atom. */
    readonly key: string;
    /** Atoms nested below, plus one. */
    readonly depth: number;
    /** Bounds that hold for all bindings; undefined = unbounded or not known. */
    readonly low: bigint | undefined;
    readonly high: bigint | undefined;
}
interface Origin {
    readonly reason: UnknownReason;
    /** The node (or input) that introduced it; '' when the algebra itself did (a limit). */
    readonly node: string;
    /** The name by which the user can give it a value. */
    readonly pin?: string;
}
/** Why a symbol without a name in the model exists. */
type UnknownReason = 'data-dependent' | 'unknown-op' | 'missing-value' | 'unbound-symbol' | 'conflict' | 'limit';
/** ⌊of / by⌋. Ceilings and remainders are written with it: ⌈p/c⌉ = ⌊(p + c − 1)/c⌋, p mod c = p − c·⌊p/c⌋. */
interface FloorAtom extends Integer {
    readonly kind: 'floor-div';
    readonly of: Expression;
    readonly by: Expression;
}
interface ChoiceAtom extends Integer {
    readonly kind: 'min' | 'max' | 'broadcast';
    /** At least two, sorted by key, all integers. */
    readonly operands: readonly Expression[];
}
interface ValueInfo {
    readonly name: string;
    readonly type: ValueType | undefined;
}
type ValueType = {
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
type DeclaredShape = readonly (number | string | undefined)[];
interface FunctionDefinition {
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
/**
 * Counts a model that was read before, under other bindings. Units and errors as for `analyze`.
 * @param readDiagnostics what reading it said; it comes first in the profile's diagnostics
 */
declare const analyzeModel: (model: Model, options?: AnalyzeOptions, readDiagnostics?: readonly Diagnostic[]) => Analysis;
/**
 * The totals of a model as formulas over its symbolic dimensions, from bytes or a Blob.
 * A formula at a binding equals what `analyze` counts under that binding. Bad input never throws: it gives diagnostics.
 */
declare const analyzeSymbolic: (source: Uint8Array | BlobSource) => Promise<SymbolicAnalysis>;
type SymbolicAnalysis = {
    readonly ok: true;
    /** Symbols that the formulas depend on. */
    readonly symbols: readonly string[];
    readonly formulas: Formulas;
    /** Nodes that no formula holds: with one of them each formula is a lower bound. */
    readonly uncounted: SymbolicProfile['uncounted'];
    readonly diagnostics: readonly Diagnostic[];
} | {
    readonly ok: false;
    readonly diagnostics: readonly Diagnostic[];
};
/** Counts and bytes of one run; FLOPs are 2 × MACs. */
interface Formulas {
    readonly macs: Formula;
    readonly flops: Formula;
    readonly vectorFlops: Formula;
    readonly activationBytesRead: Formula;
    readonly activationBytesWritten: Formula;
}
interface Formula {
    /** For people: "1536·B·S² + 12·S". */
    readonly text: string;
    /** The exact value with every symbol bound; undefined while one is not, and where no whole number results. */
    readonly at: (symbols: Readonly<Record<string, number>>) => bigint | undefined;
}
interface SymbolicProfile {
    /** Symbols that the totals depend on. */
    readonly symbols: readonly string[];
    readonly macs: Count;
    readonly flops: Count;
    readonly vectorFlops: Count;
    readonly activationBytesRead: Count;
    readonly activationBytesWritten: Count;
    readonly nodes: readonly SymbolicNode[];
    readonly uncounted: readonly {
        readonly node: string;
        readonly op: string;
        readonly reason: string;
    }[];
    readonly diagnostics: readonly Diagnostic[];
}
/** An exact amount of work: products of dimensions go beyond 2^53. */
type Count = bigint | Expression;
interface SymbolicNode {
    readonly name: string;
    readonly op: string;
    readonly macs: Count;
}
/** Compares two profiles. `diffProfiles(a, a)` is empty; swapping the sides negates every delta. */
declare const diffProfiles: (base: Profile, head: Profile) => ModelDiff;
interface ModelDiff {
    readonly totals: Readonly<Record<DiffMetric, Change>>;
    /** Added, removed and changed nodes, the largest change of FLOPs first. */
    readonly nodes: readonly NodeChange[];
    /** The same, grouped by operator and layer scope, ranked by contribution. */
    readonly contributions: readonly Contribution[];
    readonly structure: readonly StructureChange[];
}
type DiffMetric = (typeof DIFF_METRICS)[number];
declare const DIFF_METRICS: readonly ['flops', 'macs', 'params', 'weightBytes', 'peakMemoryBytes', 'trafficBytes', 'vectorFlops'];
/** A count on both sides. */
interface Change {
    readonly base: bigint;
    readonly head: bigint;
    readonly delta: bigint;
}
interface NodeChange {
    readonly kind: 'added' | 'removed' | 'changed';
    readonly base: NodeProfile | null;
    readonly head: NodeProfile | null;
    readonly deltaFlops: bigint;
    readonly deltaParams: bigint;
    /** Activation and weight bytes moved. */
    readonly deltaBytes: bigint;
}
interface Contribution {
    readonly op: string;
    /** Layer scope with indices as `*`: 'encoder/layer.*\/attention'. '' = no scope known; then `node` names one. */
    readonly scope: string;
    /** The node, when the group holds one; else the first. */
    readonly node: string;
    readonly count: number;
    readonly kind: 'added' | 'removed' | 'changed';
    readonly baseFlops: bigint;
    readonly headFlops: bigint;
    readonly deltaFlops: bigint;
    readonly deltaParams: bigint;
    readonly deltaBytes: bigint;
}
interface StructureChange {
    readonly kind: 'operator' | 'domain' | 'opset' | 'input' | 'output';
    readonly name: string;
    /** null = was not there. */
    readonly base: string | null;
    readonly head: string | null;
}
/** All devices of the catalogue, in its order. */
declare const devices: readonly Device[];
interface Device {
    readonly id: string;
    /** Catalogue device that a custom one extends: its profiles stand in. */
    readonly base?: string;
    readonly name: string;
    readonly vendor: string;
    readonly class: DeviceClass;
    readonly aliases: readonly string[];
    /** Dense operations per second of the whole device. A missing format is unsupported or unknown, never zero. */
    readonly peak: Peaks;
    /** Bytes per second to the main memory; null = not published. */
    readonly bandwidth: number | null;
    /** Bytes; null = not published. */
    readonly memory: number | null;
    /** Bytes of the last shared on-chip level. */
    readonly cache: number | null;
    /** Watts at full load. */
    readonly tdp: number | null;
    /** Watts when idle; null = not published. */
    readonly idle: number | null;
    /** Separate engines behind the peak; one model normally runs on one of them. */
    readonly engines: number;
    readonly year: number;
    readonly sources: readonly string[];
    readonly confidence: Confidence;
    readonly note: string;
    /** What the user's YAML states about it beyond the data sheet. */
    readonly overrides?: DeviceOverrides;
}
type DeviceClass = (typeof DEVICE_CLASSES)[number];
declare const DEVICE_CLASSES: readonly ['datacenter-gpu', 'workstation-gpu', 'consumer-gpu', 'embedded-gpu', 'ai-accelerator', 'npu', 'soc', 'cpu', 'mcu'];
type Peaks = Readonly<Partial<Record<Precision, number>>>;
type Precision = keyof typeof PRECISIONS;
/** Bits of one stored element, as moved through memory. */
declare const PRECISIONS: {
    readonly fp64: {
        readonly bits: 64;
        readonly wider: null;
    };
    readonly fp32: {
        readonly bits: 32;
        readonly wider: 'fp64';
    };
    readonly tf32: {
        readonly bits: 32;
        readonly wider: 'fp32';
    };
    readonly fp16: {
        readonly bits: 16;
        readonly wider: 'fp32';
    };
    readonly bf16: {
        readonly bits: 16;
        readonly wider: 'fp32';
    };
    readonly fp8: {
        readonly bits: 8;
        readonly wider: 'fp16';
    };
    readonly int8: {
        readonly bits: 8;
        readonly wider: 'fp16';
    };
    readonly fp4: {
        readonly bits: 4;
        readonly wider: 'fp8';
    };
    readonly int4: {
        readonly bits: 4;
        readonly wider: 'int8';
    };
};
type Confidence = (typeof CONFIDENCES)[number];
/** sourced: a named source states the figures. recalled: vendor figures, not looked up. derived: cores × width × clock. */
declare const CONFIDENCES: readonly ['sourced', 'recalled', 'derived', 'user'];
/** What the user states about a device beyond the data sheet. */
interface DeviceOverrides {
    /** Share of the peak, or of the bandwidth for `memory`, that the device reaches; 0 < e ≤ 1. */
    readonly efficiency?: Readonly<Partial<Record<NodeClass | 'memory', number>>>;
    /** Seconds per fused node and per run. */
    readonly overhead?: {
        readonly perNode: number;
        readonly base: number;
    };
    /** Operators ('LayerNormalization') that run on the fallback device, with a transfer each way. */
    readonly unsupportedOps?: readonly string[];
    readonly fallbackDevice?: string;
}
type NodeClass = (typeof NODE_CLASSES)[number];
/**
 * The classes of fused nodes that the latency model tells apart (docs/sources/latency-model.md §3.1): each has its own efficiency,
 * because depthwise convolution reaches a tenth of what dense convolution does on the same device.
 */
declare const NODE_CLASSES: readonly ['conv', 'conv_pw', 'conv_dw', 'conv_grp', 'gemm', 'bmm', 'norm', 'softmax', 'elt', 'pool', 'move', 'resize', 'bn', 'attention'];
/**
 * The device with this id or alias ("h100"), upper and lower case alike.
 * @returns the device, or `device-unknown` with the nearest names.
 */
declare const findDevice: (name: string) => Device | Diagnostic;
/** Devices of a class, or whose id, name, vendor or alias holds the text. */
declare const searchDevices: (query: {
    readonly class?: DeviceClass;
    readonly text?: string;
}) => readonly Device[];
/**
 * Devices that hold the model first; among them predictions that decide, vague ones, and best cases, which are no
 * latencies; in each, floating point before integers; then by time.
 */
declare const compareHardware: (profile: Profile, devices: readonly Device[], options?: CompareOptions) => Comparison;
interface CompareOptions extends Omit<EstimateOptions, 'precision' | 'profile'> {
    /** One precision for all; default: the fastest that each device and the model allow. */
    readonly precision?: Precision;
}
interface EstimateOptions {
    readonly precision: Precision;
    /** Samples per run; other than the profile's batch, work and activations are scaled. Default: that of the profile. */
    readonly batch?: number;
    /** Exact name of a runtime, e.g. 'tensorrt'; without it the best known profile of the device is used. */
    readonly runtime?: string;
    /** A profile of the user (`calibrate`); it wins over the shipped ones. */
    readonly profile?: LatencyProfile;
}
interface LatencyProfile {
    readonly id: string;
    /** Id of the device. */
    readonly device: string;
    readonly runtime: string;
    readonly version: string;
    readonly precision: Precision;
    /** Batches measured: from the 5th to the 95th percentile. */
    readonly batch: readonly [number, number];
    /** Measurements, distinct models and model families behind it. */
    readonly points: number;
    readonly models: number;
    readonly families: number;
    /** Figures that the efficiencies belong to, in SI units. */
    readonly reference: {
        readonly peak: number;
        readonly bandwidth: number;
        readonly cache: number;
    };
    /** Leave-family-out. */
    readonly error: ErrorFigures;
    /** 90 % interval, as factors on a prediction, from leave-family-out residuals. */
    readonly interval: Spread;
    /** 90 % interval of the ratio of two predictions of one family. */
    readonly ratio: Spread;
    /** Runs in which a class takes at least 5 % of the time: how much the fit knows about it. */
    readonly familiar: Readonly<Partial<Record<NodeClass, number>>>;
    /** Parameters of the latency model by name; those that kept the model's default are left out. */
    readonly parameters: Readonly<Record<string, number>>;
}
interface ErrorFigures {
    readonly count: number;
    /** Mean, median and 90th percentile of |predicted / measured − 1|. */
    readonly mape: number;
    readonly median: number;
    readonly p90: number;
    /** Rank correlation of predicted and measured (Spearman). */
    readonly spearman: number;
}
/** Factors on a prediction: the truth lies between low × and high × the point. */
interface Spread {
    readonly low: number;
    readonly high: number;
}
interface Comparison {
    readonly rows: readonly HardwareRow[];
    /** Devices without a prediction, and why. */
    readonly missing: readonly {
        readonly device: string;
        readonly diagnostic: Diagnostic;
    }[];
}
interface HardwareRow {
    readonly device: string;
    readonly deviceName: string;
    readonly precision: Precision;
    readonly latency: Interval<Seconds>;
    readonly grade: Grade;
    readonly label: string;
    readonly bound: Readonly<Record<Bound, number>>;
    readonly throughputPerSecond: number;
    readonly energy: Interval<Joules> | null;
    /** Operations per second and watt of full power: achieved, and the data sheet's. null = power not published. */
    readonly operationsPerJoule: {
        readonly achieved: number;
        readonly ceiling: number;
    } | null;
    readonly fitsInMemory: boolean | null;
    readonly notes: readonly string[];
}
/** low ≤ point ≤ high; nominal coverage 90 %. */
interface Interval<Unit extends number = number> {
    readonly low: Unit;
    readonly point: Unit;
    readonly high: Unit;
}
type Seconds = Quantity<number, 's'>;
/** A: calibrated on this device and runtime. B: a profile of its family, scaled by data sheets. C: data sheet only. */
type Grade = 'A' | 'B' | 'C';
/** What limits a node: arithmetic, memory traffic, or the fixed cost of starting it. */
type Bound = 'compute' | 'memory' | 'overhead';
type Joules = Quantity<number, 'J'>;
/**
 * Predicts the latency of one run.
 * @returns `device-unrated` when neither a peak nor a measured profile is known for the precision.
 */
declare const estimate: (profile: Profile, device: Device, options: EstimateOptions) => Estimate | Diagnostic;
interface Estimate {
    /** Id of the device. */
    readonly device: string;
    readonly deviceName: string;
    readonly precision: Precision;
    readonly batch: number;
    /** Runtime the profile was measured with; null = data sheet only. */
    readonly runtime: string | null;
    /** Id of the latency profile; null = data sheet only. */
    readonly profile: string | null;
    readonly grade: Grade;
    /** What the number is, for headings: "best case (datasheet)", "typical efficiency, not measured" or "predicted". */
    readonly label: string;
    readonly latency: Interval<Seconds>;
    /** 90 % factors on the ratio of two estimates by this profile (head over base): errors cancel. Absent for grade C. */
    readonly ratio?: Spread;
    readonly energy: Interval<Joules> | null;
    /** batch / latency. */
    readonly throughputPerSecond: number;
    /** Shares of the time; they sum to 1 (0 for a model without work). */
    readonly bound: Readonly<Record<Bound, number>>;
    /** Weights and peak activations against the device's memory; null = its size is not published. */
    readonly fitsInMemory: boolean | null;
    readonly nodes: readonly NodeEstimate[];
    readonly notes: readonly string[];
}
interface NodeEstimate {
    /** Name of the node that gives the fused group its name. */
    readonly name: string;
    readonly op: string;
    readonly class: NodeClass;
    /** Names of all nodes in the fused group, in order. */
    readonly members: readonly string[];
    readonly seconds: Seconds;
    readonly bound: Bound;
    readonly operations: number;
    readonly bytes: number;
    /** Operations per byte. */
    readonly intensity: number;
    /** Operations per byte at which this machine's arithmetic takes as long as its traffic. */
    readonly ridge: number;
}
declare const isDiagnostic: (value: Estimate | Diagnostic) => value is Diagnostic;
export { analyze, analyzeModel, analyzeSymbolic, compareHardware, devices, diffProfiles as diff, estimate, findDevice, isDiagnostic, searchDevices, type Analysis, type AnalyzeOptions, type BlobSource, type Change, type CompareOptions, type Comparison, type Contribution, type Coverage, type Device, type DeviceClass, type Diagnostic, type Estimate, type EstimateOptions, type Formula, type Formulas, type HardwareRow, type Model, type ModelDiff, type NodeChange, type NodeProfile, type OperatorTotals, type Precision, type Profile, type StructureChange, type SymbolicAnalysis, type Totals, type ValueProfile }
