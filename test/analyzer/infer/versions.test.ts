/** Which schema a node is read by (docs/sources/onnx.md §2.1, §2.2). */
import { describe, expect, test } from 'vitest'
import { inferText } from '../../support/model-text.ts'

const header = (imports: string): string => `<ir_version: 8, opset_import: [${imports}]>\n`

describe('the newest version that is not above the imported one', () => {
  // ReduceSum takes its axes as an attribute before opset 13 and as an input from then on.
  test.each([
    ['"" : 12', 'y = ReduceSum <axes = [1], keepdims = 0> (x)', 'float[2,4]', []],
    ['"" : 13', 'a = Constant <value_ints = [1]> ()\n y = ReduceSum <keepdims = 0> (x, a)', 'float[2,4]', []],
    // Softmax: the default axis is 1 before opset 13; the shape is the same.
    ['"" : 11', 'y = Softmax (x)', 'float[2,3,4]', []],
    // Unsqueeze with an attribute at an opset that wants an input: refused.
    ['"" : 13', 'y = Unsqueeze <axes = [0]> (x)', '?', ['input-invalid']],
    ['"" : 11', 'y = Unsqueeze <axes = [0]> (x)', 'float[1,2,3,4]', []],
    // TopK: k is an attribute at version 1.
    ['"" : 9', 'y, i = TopK <k = 2> (x)', 'float[2,3,2]', []],
    // The default domain has two spellings.
    ['"ai.onnx" : 11', 'y = Unsqueeze <axes = [0]> (x)', 'float[1,2,3,4]', []],
  ])('%s: %s', (imports, nodes, y, codes) => {
    const outcome = inferText(`${header(imports)} g (float[2,3,4] x) => (y) { ${nodes} }`)
    expect(outcome.show('y')).toBe(y)
    expect(outcome.codes).toEqual(codes)
  })
})

test('an operator that the imported version does not have yet is read by its first version, with a note', () => {
  const outcome = inferText(`${header('"" : 14')} g (float[2,3] x) => (y) { y = Gelu (x)  z = Gelu (y) }`)
  expect(outcome.show('z')).toBe('float[2,3]')
  expect(outcome.codes).toEqual(['operator-too-new'])
  expect(outcome.diagnostics[0]?.why).toBe('The model imports version 14, which does not have it yet.')
})

describe('a domain that is used but not imported', () => {
  test('is taken at version 1, noted once', () => {
    const text = 'g (float[2,3] x) => (y) { y = com.microsoft.Gelu (x)  z = com.microsoft.Gelu (y) }'
    const outcome = inferText(header('"" : 17') + text)
    expect(outcome.show('z')).toBe('float[2,3]')
    expect(outcome.codes).toEqual(['opset-missing'])
  })
  test('needs no schema when the file holds the function', () => {
    const outcome = inferText(`${header('"" : 17')} g (float[2,3] x) => (y) { y = mine.f (x) }
      <domain: "mine", opset_import: ["" : 17]> f (a) => (b) { b = Relu (a) }`)
    expect(outcome.show('y')).toBe('float[2,3]')
  })
})

test('an unknown operator ends knowledge and is reported once', () => {
  const outcome = inferText('g (float[2,3] x) => (y) { y = local.Mystery (x)  z = local.Mystery (y)  w = Relu (z) }')
  expect(outcome.show('w')).toBe('?')
  expect(outcome.codes).toEqual(['unknown-operator'])
})
