/** Symbols replaced by dimensions, simplifying again from the inside out. */
import { addAll, limited, multiplyExpressions } from './arithmetic.ts'
import { conflicting } from './atom.ts'
import { broadcastExpressions, maximumOf, minimumOf } from './choice.ts'
import { toCount, toDim, toExpression } from './dim.ts'
import type { Count, Dim } from './dim.ts'
import { floorDivideExpressions } from './division.ts'
import { constant, ofAtom } from './expression.ts'
import type { Atom, Expression, Term } from './expression.ts'
import { scaled } from './polynomial.ts'

export type Replacements = ReadonlyMap<string, Dim>

/** All replacements at once, by name of the symbol. */
export const substitute = (dim: Dim, replacements: Replacements): Dim =>
  typeof dim === 'number' ? dim : toDim(new Substitution(replacements).expression(dim))

export const substituteCount = (count: Count, replacements: Replacements): Count =>
  typeof count === 'bigint' ? count : toCount(new Substitution(replacements).expression(count))

/** Remembers the atoms it has done: they recur in many terms. */
class Substitution {
  readonly #replacements: Replacements
  readonly #done = new Map<string, Expression>()

  constructor(replacements: Replacements) {
    this.#replacements = replacements
  }

  expression(of: Expression): Expression {
    return scaled(addAll(of.terms.map(term => this.#term(term))), 1n, of.denominator)
  }

  #term({ coefficient, factors }: Term): Expression {
    let product = constant(coefficient)
    for (const { atom, power } of factors) {
      const base = this.#atom(atom)
      for (let i = 0; i < power; i++) product = multiplyExpressions(product, base)
    }
    return product
  }

  #atom(atom: Atom): Expression {
    const known = this.#done.get(atom.key)
    if (known !== undefined) return known
    const result = limited(this.#replace(atom))
    this.#done.set(atom.key, result)
    return result
  }

  #replace(atom: Atom): Expression {
    if (atom.kind === 'symbol') {
      const dim = this.#replacements.get(atom.name)
      return dim === undefined ? ofAtom(atom) : toExpression(dim)
    }
    if (atom.kind === 'floor-div') return floorDivideExpressions(this.expression(atom.of), this.expression(atom.by))
    const operands = atom.operands.map(operand => this.expression(operand))
    if (atom.kind === 'min') return minimumOf(operands)
    if (atom.kind === 'max') return maximumOf(operands)
    return operands.reduce((a, b) => broadcastExpressions(a, b) ?? conflicting())
  }
}
