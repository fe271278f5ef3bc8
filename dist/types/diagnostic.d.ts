/**
 * Every message the program can give. Expected trouble is data: a diagnostic says where, what, why and how to fix it.
 * Only bugs and I/O throw. `docs/errors.md` is generated from `DIAGNOSTICS`.
 */
export type Severity = 'error' | 'warning' | 'note';
/** A place in a text file. Lines and columns start at 1. */
export interface SourcePosition {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    /** The line's text, for the caret. */
    readonly text?: string;
    /** Number of characters to underline, from `column`. */
    readonly length?: number;
}
/** Where the trouble is: a text position, a file, or a node of a model. */
export interface Location {
    readonly file?: string;
    readonly position?: SourcePosition;
    /** The node's name or, when it has none, its op type and index. */
    readonly node?: string;
}
export interface Diagnostic {
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
interface DiagnosticKind {
    readonly severity: Severity;
    /** One sentence for docs/errors.md: when it is given. */
    readonly when: string;
    /** The general remedy, for docs/errors.md. */
    readonly remedy: string;
}
/** Stable codes in kebab case. Grouped by the room that gives them. */
export declare const DIAGNOSTICS: {
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
    readonly 'unknown-operator': DiagnosticKind;
    readonly 'value-undefined': DiagnosticKind;
    readonly 'shape-mismatch': DiagnosticKind;
    readonly 'type-mismatch': DiagnosticKind;
    readonly 'attribute-invalid': DiagnosticKind;
    readonly 'input-invalid': DiagnosticKind;
    readonly 'annotation-stale': DiagnosticKind;
    readonly 'shape-unknown': DiagnosticKind;
    readonly 'trip-count-unknown': DiagnosticKind;
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
export type DiagnosticCode = keyof typeof DIAGNOSTICS;
export declare const isDiagnosticCode: (text: string) => text is DiagnosticCode;
/** A diagnostic with the severity of its code. */
export declare const diagnostic: (code: DiagnosticCode, where: Location, what: string, more?: {
    readonly why?: string;
    readonly fix?: string;
    readonly severity?: Severity;
}) => Diagnostic;
/** Thrown only to unwind to the room's public function, which returns the diagnostic as data. */
export declare class DiagnosticError extends Error {
    readonly diagnostic: Diagnostic;
    constructor(value: Diagnostic);
}
export {};
