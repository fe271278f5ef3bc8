/** Numbers from expressions, and the symbols in them. */
import type { Count, Dim } from './dim.ts'
import type { Atom, Expression, Origin, SymbolAtom } from './expression.ts'
import { floorDivideIntegers } from './polynomial.ts'

export type Bindings = ReadonlyMap<string, bigint>

/**
 * The value under bindings of symbols by name. undefined = a symbol is not bound, the value is not an integer, or it does
 * not exist (division by zero, operands that do not broadcast).
 */
export const evaluate = (expression: Expression, bindings: Bindings): bigint | undefined => {
  let sum = 0n
  for (const { coefficient, factors } of expression.terms) {
    let product = coefficient
    for (const { atom, power } of factors) {
      const value = evaluateAtom(atom, bindings)
      if (value === undefined) return undefined
      product *= value ** BigInt(power)
    }
    sum += product
  }
  return sum % expression.denominator === 0n ? sum / expression.denominator : undefined
}

/** A dimension as a number; undefined also when it is not a safe integer. */
export const evaluateDim = (dim: Dim, bindings: Bindings): number | undefined => {
  if (typeof dim === 'number') return dim
  const value = evaluate(dim, bindings)
  return value !== undefined && Number.isSafeInteger(Number(value)) ? Number(value) : undefined
}

export const evaluateCount = (count: Count, bindings: Bindings): bigint | undefined =>
  typeof count === 'bigint' ? count : evaluate(count, bindings)

const evaluateAtom = (atom: Atom, bindings: Bindings): bigint | undefined => {
  if (atom.kind === 'symbol') return bindings.get(atom.name)
  if (atom.kind === 'floor-div') {
    const [of, by] = [evaluate(atom.of, bindings), evaluate(atom.by, bindings)]
    return of === undefined || by === undefined || by === 0n ? undefined : floorDivideIntegers(of, by)
  }
  const values = atom.operands.map(operand => evaluate(operand, bindings))
  return values.reduce((a, b) => (a === undefined || b === undefined ? undefined : choose(atom.kind, a, b)))
}

const choose = (kind: 'min' | 'max' | 'broadcast', a: bigint, b: bigint): bigint | undefined => {
  if (kind === 'min') return a < b ? a : b
  if (kind === 'max') return a > b ? a : b
  if (a === b || b === 1n) return a
  return a === 1n ? b : undefined
}

/** Every symbol once, in order of appearance. */
const symbolAtoms = (value: Dim | Count): readonly SymbolAtom[] => {
  const symbols = new Map<string, SymbolAtom>()
  const visited = new Set<Expression>()
  const visit = (expression: Expression): void => {
    if (visited.has(expression)) return
    visited.add(expression)
    for (const { factors } of expression.terms) for (const { atom } of factors) visitAtom(atom)
  }
  const visitAtom = (atom: Atom): void => {
    if (atom.kind === 'symbol') symbols.set(atom.key, atom)
    else if (atom.kind === 'floor-div') [atom.of, atom.by].forEach(visit)
    else atom.operands.forEach(visit)
  }
  if (typeof value === 'object') visit(value)
  return [...symbols.values()]
}

/** Names of all symbols, also of the fresh ones (`?1`). */
export const symbolsOf = (value: Dim | Count): ReadonlySet<string> => new Set(symbolAtoms(value).map(atom => atom.name))

/** Why the value is not known: the origins of the symbols that the model did not name. */
export const syntheticOrigins = (value: Dim | Count): readonly Origin[] =>
  symbolAtoms(value).flatMap(atom => (atom.origin === undefined ? [] : [atom.origin]))
