/**
 * Symbolic integers and rationals: multivariate polynomials over named symbols and opaque atoms, in canonical form.
 * TODO(dim helper): the algebra. Until then only the shape of the data stands here.
 */

/** Why a symbol without a name in the model exists. */
export type UnknownReason = 'data-dependent' | 'unknown-op' | 'missing-value' | 'unbound-symbol' | 'conflict' | 'limit'

export interface Origin {
  readonly reason: UnknownReason
  /** The node (or input) that introduced it. */
  readonly node: string
}

export type Atom =
  | { readonly kind: 'symbol'; readonly key: string; readonly name: string; readonly origin?: Origin }
  | { readonly kind: 'floor-div' | 'ceil-div' | 'mod'; readonly key: string; readonly of: Expression; readonly by: Expression }
  | { readonly kind: 'min' | 'max' | 'broadcast'; readonly key: string; readonly operands: readonly Expression[] }

export interface Term {
  readonly coefficient: bigint
  /** Atoms with their powers (≥ 1), sorted by key. Empty for the constant term. */
  readonly factors: readonly { readonly atom: Atom; readonly power: number }[]
}

/** Σ terms / denominator, canonical: equal expressions have equal keys. */
export interface Expression {
  readonly kind: 'expression'
  readonly key: string
  readonly terms: readonly Term[]
  readonly denominator: bigint
}
