/**
 * dim_param strings that are expressions: "past_seq_len + seq_len", "2*batch", "floor(H/2 - 1/2) + 1", "(s0 - 1)//2"
 * (as sympy, torch and mobius print them), and what `format` prints. `/` is exact; the whole must be an integer.
 */
import { addAll, multiplyExpressions, negate } from './arithmetic.ts'
import { symbol } from './atom.ts'
import { broadcastExpressions, maximumOf, minimumOf } from './choice.ts'
import { toDim } from './dim.ts'
import type { Dim } from './dim.ts'
import {
  ceilDivideExpressions,
  divideExpressionsExactly,
  floorDivideExpressions,
  moduloExpressions,
} from './division.ts'
import { syntheticOrigins } from './evaluate.ts'
import { expressionOf, ONE, termOf } from './expression.ts'
import type { Expression } from './expression.ts'
import { upperBound } from './bounds.ts'
import { tokenize } from './tokens.ts'
import type { Token } from './tokens.ts'

/** Characters; the longest expressions seen in exports have about 60. */
const MAX_LENGTH = 1024
/** Parentheses and signs in one another. */
const MAX_NESTING = 24
/** Largest exponent. */
const MAX_POWER = 8n

/** undefined = no expression: the whole string is then the name of a symbol. */
export const parseDimExpression = (text: string): Dim | undefined => {
  const tokens = text.length > MAX_LENGTH ? undefined : tokenize(text)
  if (tokens === undefined || tokens.length === 0) return undefined
  const ratio = new Parser(tokens).whole()
  const value = ratio === undefined ? undefined : integerOf(ratio)
  if (value === undefined || syntheticOrigins(value).length > 0) return undefined
  const high = upperBound(value)
  return high !== undefined && high < 0n ? undefined : toDim(value)
}

/** of / by, until a floor or ceiling makes it an integer. */
interface Ratio {
  readonly of: Expression
  readonly by: Expression
}

const ratioOf = (of: Expression): Ratio => ({ of, by: ONE })

const integerOf = ({ of, by }: Ratio): Expression | undefined => {
  const value = divideExpressionsExactly(of, by)
  return value?.denominator === 1n ? value : undefined
}

const addRatios = (a: Ratio, b: Ratio): Ratio => ({
  of: addAll([multiplyExpressions(a.of, b.by), multiplyExpressions(b.of, a.by)]),
  by: multiplyExpressions(a.by, b.by),
})

const multiplyRatios = (a: Ratio, b: Ratio): Ratio => ({
  of: multiplyExpressions(a.of, b.of),
  by: multiplyExpressions(a.by, b.by),
})

const invert = ({ of, by }: Ratio): Ratio | undefined => (of.terms.length === 0 ? undefined : { of: by, by: of })

type Combine = (operands: readonly Ratio[]) => Expression | undefined

const onIntegers =
  (combine: (operands: readonly Expression[]) => Expression | undefined): Combine =>
  operands => {
    const integers = operands.flatMap(operand => integerOf(operand) ?? [])
    return integers.length === operands.length && integers.length > 0 ? combine(integers) : undefined
  }

const onTwo = (combine: (a: Expression, b: Expression) => Expression): Combine =>
  onIntegers(([a, b, ...more]) =>
    a === undefined || b === undefined || b.terms.length === 0 || more.length > 0 ? undefined : combine(a, b),
  )

const onOne =
  (combine: (of: Expression, by: Expression) => Expression): Combine =>
  ([operand, ...more]) =>
    operand === undefined || more.length > 0 ? undefined : combine(operand.of, operand.by)

const broadcastAll = (operands: readonly Expression[]): Expression | undefined =>
  operands.reduce<Expression | undefined>((a, b) => (a === undefined ? undefined : broadcastExpressions(a, b)), ONE)

const FUNCTIONS: ReadonlyMap<string, Combine> = new Map([
  ['floor', onOne(floorDivideExpressions)],
  ['ceil', onOne(ceilDivideExpressions)],
  ['ceiling', onOne(ceilDivideExpressions)],
  ['floordiv', onTwo(floorDivideExpressions)],
  ['ceildiv', onTwo(ceilDivideExpressions)],
  ['mod', onTwo(moduloExpressions)],
  ['min', onIntegers(minimumOf)],
  ['max', onIntegers(maximumOf)],
  ['broadcast', onIntegers(broadcastAll)],
])

const BRACKETS: ReadonlyMap<string, { readonly close: string; readonly combine: Combine }> = new Map([
  ['⌊', { close: '⌋', combine: onOne(floorDivideExpressions) }],
  ['⌈', { close: '⌉', combine: onOne(ceilDivideExpressions) }],
])

/** Recursive descent; undefined = no expression. */
class Parser {
  readonly #tokens: readonly Token[]
  #position = 0
  #nesting = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  whole(): Ratio | undefined {
    const value = this.#sum()
    return this.#position === this.#tokens.length ? value : undefined
  }

  #take(...texts: readonly string[]): string | undefined {
    const token = this.#tokens[this.#position]
    if (token?.kind !== 'sign' || !texts.includes(token.text)) return undefined
    this.#position++
    return token.text
  }

  #sum(): Ratio | undefined {
    let value = this.#product()
    for (;;) {
      if (value === undefined) return undefined
      const sign = this.#take('+', '-')
      if (sign === undefined) return value
      const other = this.#product()
      value = other === undefined ? undefined : addRatios(value, sign === '-' ? negateRatio(other) : other)
    }
  }

  #product(): Ratio | undefined {
    let value = this.#signed()
    for (;;) {
      if (value === undefined) return undefined
      const sign = this.#take('*', '/', '//', '%')
      if (sign === undefined) return value
      const other = this.#signed()
      value = other === undefined ? undefined : combineBy(sign, value, other)
    }
  }

  #signed(): Ratio | undefined {
    if (this.#take('-') === undefined) return this.#power()
    const value = this.#nested(() => this.#signed())
    return value === undefined ? undefined : negateRatio(value)
  }

  #power(): Ratio | undefined {
    const base = this.#primary()
    if (base === undefined || this.#take('**') === undefined) return base
    const token = this.#tokens[this.#position++]
    if (token?.kind !== 'number' || token.denominator !== 1n || token.numerator > MAX_POWER) return undefined
    let value = ratioOf(ONE)
    for (let i = 0n; i < token.numerator; i++) value = multiplyRatios(value, base)
    return value
  }

  #primary(): Ratio | undefined {
    const token = this.#tokens[this.#position++]
    if (token === undefined) return undefined
    if (token.kind === 'number') return ratioOf(expressionOf([termOf(token.numerator, [])], token.denominator))
    if (token.kind === 'name') return this.#named(token.text)
    const bracket = BRACKETS.get(token.text)
    if (bracket !== undefined) return this.#call(bracket.combine, bracket.close)
    if (token.text !== '(') return undefined
    const value = this.#nested(() => this.#sum())
    return this.#take(')') === undefined ? undefined : value
  }

  #named(name: string): Ratio | undefined {
    if (this.#take('(') === undefined) return ratioOf(symbol(name))
    const combine = FUNCTIONS.get(name.toLowerCase())
    return combine === undefined ? undefined : this.#call(combine, ')')
  }

  #call(combine: Combine, close: string): Ratio | undefined {
    const operands: Ratio[] = []
    do {
      const operand = this.#nested(() => this.#sum())
      if (operand === undefined) return undefined
      operands.push(operand)
    } while (this.#take(',') !== undefined)
    const value = this.#take(close) === undefined ? undefined : combine(operands)
    return value === undefined ? undefined : ratioOf(value)
  }

  #nested(parse: () => Ratio | undefined): Ratio | undefined {
    if (this.#nesting >= MAX_NESTING) return undefined
    this.#nesting++
    const value = parse()
    this.#nesting--
    return value
  }
}

const negateRatio = ({ of, by }: Ratio): Ratio => ({ of: negate(of), by })

const combineBy = (sign: string, a: Ratio, b: Ratio): Ratio | undefined => {
  const inverse = sign === '*' ? b : invert(b)
  if (inverse === undefined) return undefined
  const ratio = multiplyRatios(a, inverse)
  if (sign === '*' || sign === '/') return ratio
  const floor = ratioOf(floorDivideExpressions(ratio.of, ratio.by))
  return sign === '//' ? floor : addRatios(a, negateRatio(multiplyRatios(b, floor)))
}
