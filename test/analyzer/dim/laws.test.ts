/** Properties of the algebra, against plain integer arithmetic on random trees of operations. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lowerBound, upperBound } from '../../../src/analyzer/dim/bounds.ts'
import * as dim from '../../../src/analyzer/dim/dim.ts'
import type { Dim } from '../../../src/analyzer/dim/dim.ts'
import { evaluate, syntheticOrigins } from '../../../src/analyzer/dim/evaluate.ts'
import { format } from '../../../src/analyzer/dim/format.ts'
import { parseDimExpression } from '../../../src/analyzer/dim/parse.ts'
import { substitute, substituteCount } from '../../../src/analyzer/dim/substitute.ts'

const RUNS = { numRuns: 1000 }

type Operation = 'add' | 'subtract' | 'multiply' | 'floorDivide' | 'ceilDivide' | 'modulo' | 'minimum' | 'maximum'
type Tree = number | string | readonly [Operation, Tree, Tree]

const floor = (a: bigint, b: bigint): bigint => (a - (((a % b) + b) % b)) / b

/** The same operations on integers, written independently. */
const REFERENCE: Record<Operation, (a: bigint, b: bigint) => bigint | undefined> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  floorDivide: (a, b) => (b === 0n ? undefined : floor(a, b)),
  ceilDivide: (a, b) => (b === 0n ? undefined : -floor(-a, b)),
  modulo: (a, b) => (b === 0n ? undefined : a - b * floor(a, b)),
  minimum: (a, b) => (a < b ? a : b),
  maximum: (a, b) => (a > b ? a : b),
}

const OPERATION: Record<Operation, (a: Dim, b: Dim) => Dim> = {
  add: dim.add,
  subtract: dim.subtract,
  multiply: dim.multiply,
  floorDivide: dim.floorDivide,
  ceilDivide: dim.ceilDivide,
  modulo: dim.modulo,
  minimum: dim.minimum,
  maximum: dim.maximum,
}

const build = (tree: Tree): Dim => {
  if (typeof tree === 'number') return tree
  if (typeof tree === 'string') return dim.symbol(tree)
  const [operation, left, right] = tree
  return OPERATION[operation](build(left), build(right))
}

const calculate = (tree: Tree, bindings: ReadonlyMap<string, bigint>): bigint | undefined => {
  if (typeof tree === 'number') return BigInt(tree)
  if (typeof tree === 'string') return bindings.get(tree)
  const [operation, left, right] = tree
  const [a, b] = [calculate(left, bindings), calculate(right, bindings)]
  return a === undefined || b === undefined ? undefined : REFERENCE[operation](a, b)
}

const NAMES = ['B', 'H', 'S', 'W']
const OPERATIONS = Object.keys(REFERENCE).filter((name): name is Operation => name in REFERENCE)

const trees = (operations: readonly Operation[], depth: number): fc.Arbitrary<Tree> =>
  fc.letrec<{ tree: Tree; leaf: Tree; node: Tree }>(tie => ({
    leaf: fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constantFrom(...NAMES), fc.constantFrom(...NAMES)),
    node: fc.tuple(fc.constantFrom(...operations), tie('tree'), tie('tree')),
    tree: fc.oneof(
      { maxDepth: depth, depthSize: 'max' },
      { arbitrary: tie('leaf'), weight: 1 },
      { arbitrary: tie('node'), weight: 3 },
    ),
  })).tree

const anyTree = trees(OPERATIONS, 4)
const ringTree = trees(['add', 'subtract', 'multiply'], 3)
const bindings = fc
  .tuple(...NAMES.map(() => fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 5000 }))))
  .map(values => new Map(values.map((value, index) => [NAMES[index] ?? '', BigInt(value)])))

const isPure = (value: Dim): boolean => syntheticOrigins(value).length === 0
const valueOf = (value: Dim, of: ReadonlyMap<string, bigint>): bigint | undefined =>
  typeof value === 'number' ? BigInt(value) : evaluate(value, of)
const keyOf = (value: Dim): string => (typeof value === 'number' ? `${value}` : value.key)

describe('evaluation', () => {
  it('agrees with integer arithmetic for every operation', () => {
    fc.assert(
      fc.property(anyTree, bindings, (tree, bound) => {
        const [symbolic, expected] = [build(tree), calculate(tree, bound)]
        if (expected === undefined || !isPure(symbolic)) return
        expect(valueOf(symbolic, bound)).toBe(expected)
      }),
      RUNS,
    )
  })

  it('is the same before and after binding', () => {
    fc.assert(
      fc.property(anyTree, bindings, (tree, bound) => {
        const [symbolic, expected] = [build(tree), calculate(tree, bound)]
        if (expected === undefined || !isPure(symbolic)) return
        const numbers = new Map([...bound].map(([name, value]) => [name, Number(value)]))
        // As a count: a number beyond 2^53 is no dimension.
        expect(typeof symbolic === 'number' || substituteCount(symbolic, numbers)).toBe(
          typeof symbolic === 'number' || expected,
        )
      }),
      RUNS,
    )
  })

  it('commutes with substitution of expressions', () => {
    fc.assert(
      fc.property(anyTree, trees(['add', 'multiply', 'maximum'], 2), bindings, (tree, part, bound) => {
        const [symbolic, replacement, value] = [build(tree), build(part), calculate(part, bound)]
        if (value === undefined || value < 1n || !isPure(replacement) || !isPure(symbolic)) return
        const expected = calculate(tree, new Map([...bound, ['S', value]]))
        const replaced = substitute(symbolic, new Map([['S', replacement]]))
        if (expected === undefined || !isPure(replaced)) return
        expect(valueOf(replaced, bound)).toBe(expected)
      }),
      RUNS,
    )
  })

  it('of a broadcast is the operand that is not 1', () => {
    fc.assert(
      fc.property(anyTree, anyTree, bindings, (left, right, bound) => {
        const [a, b] = [calculate(left, bound), calculate(right, bound)]
        const symbolic = dim.broadcastDims(build(left), build(right))
        if (a === undefined || b === undefined) return
        const fits = a === b || a === 1n || b === 1n
        if (symbolic === undefined) expect(fits).toBe(false)
        else if (fits && isPure(symbolic)) expect(valueOf(symbolic, bound)).toBe(a === 1n ? b : a)
      }),
      RUNS,
    )
  })
})

describe('canonical form', () => {
  it('gives sums and products in any order the same key', () => {
    fc.assert(
      fc.property(ringTree, ringTree, ringTree, (left, middle, right) => {
        const [a, b, c] = [build(left), build(middle), build(right)]
        const { add, multiply, subtract } = dim
        if (![a, b, c, multiply(a, multiply(b, c))].every(isPure)) return
        expect(keyOf(add(a, b))).toBe(keyOf(add(b, a)))
        expect(keyOf(add(add(a, b), c))).toBe(keyOf(add(a, add(b, c))))
        expect(keyOf(multiply(a, b))).toBe(keyOf(multiply(b, a)))
        expect(keyOf(multiply(multiply(a, b), c))).toBe(keyOf(multiply(a, multiply(b, c))))
        expect(keyOf(multiply(a, add(b, c)))).toBe(keyOf(add(multiply(a, b), multiply(a, c))))
        expect(keyOf(subtract(add(a, b), b))).toBe(keyOf(a))
        expect(subtract(a, a)).toBe(0)
        expect(multiply(a, 0)).toBe(0)
        expect(keyOf(multiply(a, 1))).toBe(keyOf(a))
      }),
      { numRuns: 500 },
    )
  })

  it('divides a product exactly by each factor', () => {
    fc.assert(
      fc.property(anyTree, ringTree, (left, right) => {
        const [a, b] = [build(left), build(right)]
        const product = dim.multiply(a, b)
        if (!isPure(product) || b === 0) return
        const quotient = dim.divideExactly(product, b)
        expect(quotient).toBeDefined()
        expect(dim.equals(quotient ?? 0, a)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('decides equality only when it holds for all bindings', () => {
    fc.assert(
      fc.property(anyTree, anyTree, bindings, (left, right, bound) => {
        const [a, b] = [calculate(left, bound), calculate(right, bound)]
        if (a === undefined || b === undefined) return
        const verdict = dim.equals(build(left), build(right))
        if (verdict !== undefined) expect(a === b).toBe(verdict)
      }),
      RUNS,
    )
  })

  it('bounds every value', () => {
    fc.assert(
      fc.property(anyTree, bindings, (tree, bound) => {
        const [symbolic, value] = [build(tree), calculate(tree, bound)]
        if (value === undefined || typeof symbolic === 'number') return
        const [low, high] = [lowerBound(symbolic), upperBound(symbolic)]
        if (low !== undefined) expect(low <= value).toBe(true)
        if (high !== undefined) expect(high >= value).toBe(true)
      }),
      RUNS,
    )
  })
})

describe('text', () => {
  it('reads back what it prints', () => {
    fc.assert(
      fc.property(anyTree, bindings, (tree, bound) => {
        const [symbolic, expected] = [build(tree), calculate(tree, bound)]
        if (expected === undefined || !isPure(symbolic)) return
        const text = format(symbolic)
        const read = parseDimExpression(text)
        // Provably negative values and very long texts are no dimensions.
        if (read === undefined) expect(expected < 0n || text.length > 1024 || /\d{16}/.test(text)).toBe(true)
        else expect(valueOf(read, bound)).toBe(expected)
      }),
      RUNS,
    )
  })

  it('never throws on arbitrary text', () => {
    const noise = fc.string({
      unit: fc.constantFrom(...'aB_.19 +-*/%(),⌊⌋⌈⌉·²^?', 'floor(', 'min(', 'mod('),
      maxLength: 60,
    })
    fc.assert(
      fc.property(fc.oneof(noise, fc.string()), text => {
        parseDimExpression(text)
      }),
      RUNS,
    )
  })
})
