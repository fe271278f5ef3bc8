/** Constants: the forms of Constant, initializers that are inputs, and what the file says twice (docs/sources/onnx.md §2.1). */
import { describe, expect, test } from 'vitest'
import { infer } from '../../../src/analyzer/infer/infer.ts'
import { inferText, profileText, readText } from '../../support/model-text.ts'

describe('every form of Constant', () => {
  test.each([
    ['value = int64[2] {3, -1}', 'int64[2] 3 -1'],
    ['value = float {2.5}', 'float[] 2.5'],
    ['value_int = 7', 'int64[] 7'],
    ['value_ints = [1, 2, 3]', 'int64[3] 1 2 3'],
    ['value_float = 0.5', 'float[] 0.5'],
    ['value_floats = [0.5, 2.0]', 'float[2] 0.5 2'],
    ['value_string = "a"', 'string[] a'],
    ['value_strings = ["a", "b"]', 'string[2] a b'],
    ['value = bool[2] {1, 0}', 'bool[2] true false'],
  ])('%s', (attribute, expected) => {
    expect(inferText(`g () => (y) { y = Constant <${attribute}> () }`).show('y')).toBe(expected)
  })
  test('without any form is refused', () => {
    expect(inferText('g () => (y) { y = Constant () }').codes).toEqual(['attribute-invalid'])
  })
})

describe('an initializer that is also an input', () => {
  const text = (ir: number): string => `<ir_version: ${ir}, opset_import: ["" : 20]>
    g (float[2,6] x, int64[2] s = {3, 4}) => (y) { y = Reshape (x, s) }`
  test.each([3, 4, 10])('at IR %i is a default value, and no input to be fed', ir => {
    expect(inferText(text(ir)).show('y')).toBe('float[3,4]')
    expect(profileText(text(ir)).inputs.map(({ name }) => name)).toEqual(['x'])
  })
  test('that contradicts its declaration wins, with a note', () => {
    const model = readText('g (float[2] x, float[2] w = {1.0, 2.0}) => (y) { y = Add (x, w) }')
    const inputs = model.graph.inputs.map(({ name, type }) =>
      name === 'w' && type?.kind === 'tensor' ? { name, type: { ...type, shape: [2, 3] } } : { name, type },
    )
    const { main, diagnostics } = infer({ ...model, graph: { ...model.graph, inputs } })
    expect(main.facts.get('y')).toMatchObject({ shape: [2] })
    expect(diagnostics.map(({ code }) => code)).toEqual(['annotation-stale'])
  })
})

test('the elements of a small initializer without data are unknown', () => {
  const outcome = inferText('g (float[2,6] x) => (y) <int64[2] s = {}> { y = Reshape (x, s) }')
  expect(outcome.show('y')).toBe('float[?,?]')
  expect(outcome.codes).toEqual(['initializer-without-data'])
})

describe('optional inputs', () => {
  test.each([
    // Clip (x, absent minimum, maximum); Resize (x, absent roi, scales); the position tells them apart.
    ['y = Clip (x, , m)', 'float[1,2,4,4]'],
    ['y = Resize (x, , s)', 'float[1,2,8,8]'],
    ['y = Resize (x, , , z)', 'float[1,2,5,6]'],
    // Dropout (x) without ratio and mode; its mask is not wanted.
    ['y = Dropout (x)', 'float[1,2,4,4]'],
    // A listed output that is not wanted.
    ['y, = Dropout (x)', 'float[1,2,4,4]'],
  ])('%s', (node, y) => {
    const outcome = inferText(`g (float[1,2,4,4] x, float m) => (y)
      <float[4] s = {1.0, 1.0, 2.0, 2.0}, int64[4] z = {1, 2, 5, 6}> { ${node} }`)
    expect(outcome.show('y')).toBe(y)
    expect(outcome.codes).toEqual([])
  })
})
