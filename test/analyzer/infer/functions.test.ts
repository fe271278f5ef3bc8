/** Local functions: known operators win over them, they bind attributes, and end (docs/sources/onnx.md §2.1). */
import { describe, expect, test } from 'vitest'
import { infer } from '../../../src/analyzer/infer/infer.ts'
import { operatorFor } from '../../../src/analyzer/ops/registry.ts'
import { buildProfile } from '../../../src/analyzer/profile/build.ts'
import { inferText, profileText, readText } from '../../support/model-text.ts'

const FUNCTION = '<domain: "local", opset_import: ["" : 20]>'

describe('the call', () => {
  test.each([
    // ONNX leaves it open (onnx.proto, ModelProto.functions); runtimes take an operator that they have.
    ['an operator of the imported version', '', 'Transpose', 'float[3,2]', ['function-shadowed']],
    ['an operator of another domain', 'com.microsoft.', 'Gelu', 'float[2,3]', ['function-shadowed']],
    ['an operator that is newer than the import', '', 'TensorScatter', 'float[2,3]', []],
    ['an operator that nobody has', 'com.microsoft.', 'Nothing', 'float[2,3]', []],
  ])('a function beside %s', (_, prefix, name, shape, codes) => {
    const domain = prefix.replace(/\.$/, '')
    const outcome = inferText(`g (float[2,3] x) => (y) { y = ${prefix}${name} (x) }
      <domain: "${domain}", opset_import: ["" : 20]> ${name} (a) => (b) { b = Identity (a) }`)
    expect([outcome.show('y'), outcome.codes]).toEqual([shape, codes])
  })
  test('tells overloads apart', () => {
    const outcome = inferText(`g (float[2,3] x) => (y) { y = local.f:turn (x)  z = local.f:keep (x) }
      <domain: "local", overload: "turn", opset_import: ["" : 20]> f (a) => (b) { b = Transpose (a) }
      <domain: "local", overload: "keep", opset_import: ["" : 20]> f (a) => (b) { b = Relu (a) }`)
    expect([outcome.show('y'), outcome.show('z')]).toEqual(['float[3,2]', 'float[2,3]'])
  })
  test('reads the body by the opset of the function', () => {
    const outcome = inferText(`g (float[2,3] x) => (y) { y = local.f (x) }
      <domain: "local", opset_import: ["" : 11]> f (a) => (b) { b = Unsqueeze <axes = [0]> (a) }`)
    expect(outcome.show('y')).toBe('float[1,2,3]')
  })
  test('leaves optional inputs absent at their position', () => {
    // Clip (x, absent, max): the third actual is the maximum. A missing trailing one is absent as well.
    const outcome = inferText(`g (float[2,3] x, float m) => (y) { y = local.f (x, , m)  z = local.f (x) }
      ${FUNCTION} f (a, low, high) => (b) { b = Clip (a, low, high) }`)
    expect([outcome.show('y'), outcome.show('z')]).toEqual(['float[2,3]', 'float[2,3]'])
    expect(outcome.codes).toEqual([])
  })
  test('knows nothing of the names around it', () => {
    const outcome = inferText(`g (float[2,3] x) => (y) { hidden = Relu (x)  y = local.f (x) }
      ${FUNCTION} f (a) => (b) { b = Relu (hidden) }`)
    expect(outcome.codes).toEqual(['value-undefined'])
  })
})

describe('attributes', () => {
  const f = `${FUNCTION} f <axis, keepdims: int = 0> (a) => (b) { b = ReduceMax <keepdims: int = @keepdims> (a)
    c = Flatten <axis: int = @axis> (a) }`
  test.each([
    ['y = local.f (x)', 'float[]'],
    ['y = local.f <keepdims = 1> (x)', 'float[1,1,1]'],
  ])('%s: given, or the default of the function', (node, y) => {
    expect(inferText(`g (float[2,3,4] x) => (y) { ${node} } ${f}`).show('y')).toBe(y)
  })
  test('pass through two functions', () => {
    const outcome = inferText(`g (float[2,3,4] x) => (y) { y = local.outer <at = 2> (x) }
      ${FUNCTION} outer <at> (a) => (b) { b = local.inner <axis: int = @at> (a) }
      ${FUNCTION} inner <axis> (a) => (b) { b = Flatten <axis: int = @axis> (a) }`)
    expect(outcome.show('y')).toBe('float[6,4]')
  })
  test('not given leave the schema default of the node in force', () => {
    const outcome = inferText(`g (float[2,3,4] x) => (y) { y = local.f (x) }
      ${FUNCTION} f <axis> (a) => (b) { b = Flatten <axis: int = @axis> (a) }`)
    expect(outcome.show('y')).toBe('float[2,12]')
  })
  test('reach into the subgraphs of the body', () => {
    const outcome = inferText(`g (float[2,3,4] x, bool c) => (y) { y = local.f <axis = 2> (x, c) }
      ${FUNCTION} f <axis> (a, c) => (b) { b = If (c) <
        then_branch = t () => (float[m, n] p) { p = Flatten <axis: int = @axis> (a) },
        else_branch = e () => (float[m, n] q) { q = Flatten <axis: int = @axis> (a) }> }`)
    expect(outcome.show('y')).toBe('float[6,4]')
  })
})

test('a body is inferred once per signature, and counted for every call', () => {
  let looked = 0
  const blocks = Array.from({ length: 24 }, (_, i) => `v${i + 1} = local.block (v${i}, w)`).join('\n')
  const text = `g (float[N,8] v0) => (v24) <float[8,8] w = {}> { ${blocks} }
    ${FUNCTION} block (a, w) => (c) { b = MatMul (a, w)  c = Relu (b) }`
  infer(readText(text), {
    mode: 'symbolic',
    operatorOf: (domain, opType) => {
      looked++
      return operatorFor(domain, opType)
    },
  })
  expect(looked).toBe(2)
  // 24 blocks of 2 · 8 · 8 MACs; the shared weight is stored once.
  const { totals, nodes } = profileText(text, { bind: { N: 2 } })
  expect(totals.macs).toBe(24n * 2n * 8n * 8n)
  expect(totals.params).toBe(64n)
  expect(nodes.filter(({ op }) => op === 'MatMul')).toHaveLength(24)
})

/** The nodes that are looked at, and those of the profile, stay within the limit that the inference states. */
const expectBoundedWalk = (text: string): void => {
  const model = readText(text)
  let looked = 0
  const inferred = infer(model, {
    operatorOf: (domain, opType) => {
      looked++
      return operatorFor(domain, opType)
    },
  })
  expect(looked).toBeGreaterThan(0)
  expect(looked).toBeLessThanOrEqual(inferred.limit)
  expect(buildProfile(model, inferred).coverage.nodes).toBeLessThanOrEqual(inferred.limit)
}

describe('what never ends', () => {
  test('a function that calls itself', () => {
    const outcome = inferText(`g (float[2] x) => (y) { y = local.f (x) } ${FUNCTION} f (a) => (b) { b = local.f (a) }`)
    expect(outcome.codes).toContain('function-recursion')
  })
  test('two functions that call each other', () => {
    const outcome = inferText(`g (float[2] x) => (y) { y = local.f (x) }
      ${FUNCTION} f (a) => (b) { b = local.h (a) }  ${FUNCTION} h (a) => (b) { b = local.f (a) }`)
    expect(outcome.codes).toContain('function-recursion')
    expect(outcome.diagnostics.find(({ code }) => code === 'function-recursion')?.why).toBe('The calls are f → h → f.')
  })
  // Ten calls in each of twelve levels are 10^12 nodes once unfolded.
  test.each([
    ['the same way each time', (level: number, i: number) => `v${i + 1} = local.f${level + 1} (v${i})`],
    [
      'with another shape each time',
      (level: number, i: number) =>
        `v${i + 1} = local.f${level + 1} (v${i})  u${i} = Concat <axis = 0> (v${i + 1}, v${i})`,
    ],
  ])('functions that call functions, %s', (_, call) => {
    const functions = Array.from({ length: 12 }, (_, level) => {
      const body = Array.from({ length: 10 }, (_, i) => (level === 11 ? `v${i + 1} = Relu (v${i})` : call(level, i)))
      return `${FUNCTION} f${level} (v0) => (v10) { ${body.join('\n')} }`
    })
    const text = `g (float[2] x) => (y) { y = local.f0 (x) } ${functions.join('\n')}`
    expectBoundedWalk(text)
    const profile = profileText(text)
    expect(profile.diagnostics.map(({ code }) => code)).toContain('model-limit')
    expect(profile.totals.isLowerBound).toBe(true)
  })
  test('functions that grow their value each time', () => {
    const functions = Array.from({ length: 12 }, (_, level) => {
      const inner = level === 11 ? 'Relu' : `local.f${level + 1}`
      const body = Array.from(
        { length: 10 },
        (_, i) => `w${i} = ${inner} (v${i})  v${i + 1} = Concat <axis = 0> (w${i}, v0)`,
      )
      return `${FUNCTION} f${level} (v0) => (v10) { ${body.join('\n')} }`
    })
    const text = `g (float[2] x) => (y) { y = local.f0 (x) } ${functions.join('\n')}`
    expectBoundedWalk(text)
    expect(profileText(text).diagnostics.map(({ code }) => code)).toContain('model-limit')
  })
})
