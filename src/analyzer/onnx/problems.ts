/** Collects what is wrong inside a model, up to a bound: a hostile file must not flood the report. */
import { type Diagnostic, type DiagnosticCode, diagnostic, type Severity } from '../../diagnostic.ts'
import { MAX_DIAGNOSTICS } from './limits.ts'

export interface ProblemDetails {
  readonly node?: string
  readonly why?: string
  readonly fix?: string
  readonly severity?: Severity
}

export class Problems {
  readonly file: string
  readonly #list: Diagnostic[] = []
  #omitted = 0

  constructor(file: string) {
    this.file = file
  }

  report(code: DiagnosticCode, what: string, details: ProblemDetails = {}): void {
    if (this.#list.length >= MAX_DIAGNOSTICS) {
      this.#omitted++
      return
    }
    const { node, ...more } = details
    this.#list.push(diagnostic(code, node === undefined ? { file: this.file } : { file: this.file, node }, what, more))
  }

  all(): readonly Diagnostic[] {
    if (this.#omitted === 0) return this.#list
    const more = diagnostic(
      'model-malformed',
      { file: this.file },
      `${this.#omitted} more problems of this kind are not shown`,
      {
        severity: 'warning',
      },
    )
    return [...this.#list, more]
  }
}

/** A name from the file for a message: quoted, control characters escaped, cut to a readable length. */
export const quote = (name: string): string => {
  const cut = name.length > 80 ? `${name.slice(0, 77)}…` : name
  return JSON.stringify(cut)
}
