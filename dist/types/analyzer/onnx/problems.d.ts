/** Collects what is wrong inside a model, up to a bound: a hostile file must not flood the report. */
import { type Diagnostic, type DiagnosticCode, type Severity } from '../../diagnostic.ts';
export interface ProblemDetails {
    readonly node?: string;
    readonly why?: string;
    readonly fix?: string;
    readonly severity?: Severity;
}
export declare class Problems {
    #private;
    readonly file: string;
    constructor(file: string);
    report(code: DiagnosticCode, what: string, details?: ProblemDetails): void;
    all(): readonly Diagnostic[];
}
/** A name from the file for a message: quoted, control characters escaped, cut to a readable length. */
export declare const quote: (name: string) => string;
