/** Patterns come from a budget: their choices are bounded, and none is left out in silence. */
import { expect, test } from 'vitest'
import { parseBudget } from '../../src/budget/read/parse-budget.ts'
import { isTooWide, matchesGlob } from '../../src/budget/glob.ts'

test.each([
  ['models/*.onnx', 'models/a.onnx', true],
  ['models/*.onnx', 'models/sub/a.onnx', false],
  ['{a,b}/{c,d}.onnx', 'b/c.onnx', true],
  ['{a,b}/{c,d}.onnx', 'b/e.onnx', false],
  ['{a,{b,c}}/x', 'c/x', true],
  ['backbone/**', 'backbone', true],
  ['a{b', 'a{b', true],
])('%s and %s: %s', (pattern, path, isMatch) => {
  expect(matchesGlob(pattern, path)).toBe(isMatch)
  expect(isTooWide(pattern)).toBe(false)
})

test.each([
  ['many choices', '{a,b}'.repeat(40)],
  ['long choices', `{${'x'.repeat(4000)},${'y,'.repeat(200)}}${'z'.repeat(4000)}`],
  ['one list without end', `{${'a,'.repeat(100_000)}}`],
])('%s: the pattern is too wide, and matches its own text only', (_, pattern) => {
  expect(isTooWide(pattern)).toBe(true)
  expect(matchesGlob(pattern, 'a'.repeat(40))).toBe(false)
  expect(matchesGlob(pattern, pattern)).toBe(true)
})

test.each([
  ['a model', `models:\n  - path: "${'{a,b}'.repeat(9)}.onnx"\n    budget: { flops: { max: 1 GFLOPs } }`],
  [
    'a scope',
    `models:\n  - path: a.onnx\n    budget: { scopes: { "${'{a,b}'.repeat(9)}": { flops: { max: 1 GFLOPs } } } }`,
  ],
])('a budget that names %s so is not valid', (_, text) => {
  const parsed = parseBudget(`version: 1\n${text}\n`, 'flopgate.yml')
  expect(parsed.diagnostics.map(({ code }) => code)).toContain('value-invalid')
})
