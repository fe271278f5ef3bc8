import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Graph, Model } from '../../../../src/analyzer/onnx/model.ts'
import { readModelBlob, readModelBytes } from '../../../../src/analyzer/onnx/read-model.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (text: string): Model => {
  const result = readModelBytes(bytes(text), 'model.onnxtxt')
  if (!result.ok) throw new Error(result.diagnostics.map(({ what, why }) => `${what} ${why}`).join('\n'))
  expect(result.diagnostics).toEqual([])
  return result.model
}
const HEADER = '<ir_version: 10, opset_import: ["" : 20, "local" : 1]>\n'
const graphOf = (text: string): Graph => read(HEADER + text).graph
const attributesOf = (text: string) => graphOf(`g () => () { y = Op <${text}> () }`).nodes[0]?.attributes

/** The example of onnx docs/Syntax.md. */
const EXAMPLE = `
<
  ir_version: 7,
  opset_import: [ "" : 10 ]
>
agraph (float[N, 128] X, float[128, 10] W, float[10] B) => (float[N, 10] C)
{
    T = MatMul(X, W)
    S = Add(T, B)
    C = Softmax(S)
}
`

describe("the example of ONNX's documentation", () => {
  const model = read(EXAMPLE)

  it('has its header', () =>
    expect([model.irVersion, model.opsetImports.get(''), model.fileBytes]).toEqual([7, 10, EXAMPLE.length]))
  it('has its inputs', () =>
    expect(model.graph.inputs.map(({ name, type }) => [name, type?.kind === 'tensor' && type.shape])).toEqual([
      ['X', ['N', 128]],
      ['W', [128, 10]],
      ['B', [10]],
    ]))
  it('has its nodes', () =>
    expect(model.graph.nodes.map(({ opType, inputs, outputs }) => [opType, inputs, outputs])).toEqual([
      ['MatMul', ['X', 'W'], ['T']],
      ['Add', ['T', 'B'], ['S']],
      ['Softmax', ['S'], ['C']],
    ]))
  it('is read from a Blob too', async () => expect((await readModelBlob(new Blob([EXAMPLE]))).ok).toBe(true))
})

describe('the syntax', () => {
  it('tells scalars, unknown ranks and unknown dimensions apart', () => {
    const { inputs } = graphOf(
      'g (float a, int64[] b, float16[?, "n + 1", 3] c, seq(float[2]) d, optional(float) e, map(int64, float) f) => () {}',
    )
    expect(inputs.map(({ type }) => (type?.kind === 'tensor' ? type.shape : type?.kind))).toEqual([
      [],
      undefined,
      [undefined, 'n + 1', 3],
      'sequence',
      'optional',
      'map',
    ])
  })

  it('gives initializers in the header of the graph or as defaults of inputs', () => {
    const { inputs, initializers, valueInfos } = graphOf(
      'g (float[N] x, int64[2] shape = {-1, 224}) => () <float[2] w = {1.5, -2}, float16 s = {12288}, bool b = {1}, string t = {"a \\"b\\""}, float[3] big = ["location": "w.data", "offset": "4096"], float[N] hidden> {}',
    )
    expect(inputs.map(input => input.name)).toEqual(['x', 'shape'])
    expect([...initializers].map(([name, { values }]) => [name, values])).toEqual([
      ['shape', [-1, 224]],
      ['w', [1.5, -2]],
      // the bit pattern of 0.125
      ['s', [0.125]],
      ['b', [true]],
      ['t', ['a "b"']],
      ['big', undefined],
    ])
    expect(initializers.get('big')).toMatchObject({ storedBytes: 12, external: { location: 'w.data', offset: 4096 } })
    expect(valueInfos.map(info => info.name)).toEqual(['hidden'])
  })

  it('labels nodes, names domains and overloads, and leaves optional inputs out', () => {
    const [node] = graphOf('g () => () { ["a/b"] y, , z = com.microsoft.Op:fast (x, , "v.1", ) }').nodes
    expect(node).toMatchObject({
      name: 'a/b',
      domain: 'com.microsoft',
      opType: 'Op',
      overload: 'fast',
      inputs: ['x', '', 'v.1', ''],
      outputs: ['y', '', 'z'],
    })
  })

  test.each([
    ['a = 1', { type: 'int', value: 1 }],
    ['a: float = 1', { type: 'float', value: 1 }],
    ['a = -1.5', { type: 'float', value: -1.5 }],
    ['a = -inf', { type: 'float', value: -Infinity }],
    ['a = "ij->i"', { type: 'string', value: 'ij->i', byteLength: 5 }],
    ['a = [1, -2]', { type: 'ints', value: [1, -2], count: 2 }],
    ['a = [1, 2.5]', { type: 'floats', value: [1, 2.5], count: 2 }],
    ['a: ints = []', { type: 'ints', value: [], count: 0 }],
    ['a = ["x", "y"]', { type: 'strings', value: ['x', 'y'], count: 2 }],
    ['a: int = @b', { type: 'reference', name: 'b' }],
    ['a: type_proto = float[2]', { type: 'type', value: { kind: 'tensor', elementType: 'float', shape: [2] } }],
    [
      'a = int64[2] {3, 4}',
      { type: 'tensor', value: { name: '', elementType: 'int64', dims: [2], values: [3, 4], storedBytes: 16 } },
    ],
    ['a = 9223372036854775807', { type: 'int', value: 2 ** 63 }],
  ])('attribute %s', (text, value) => expect(attributesOf(text)?.get('a')).toEqual(value))

  it('nests graphs in attributes', () => {
    const branch = attributesOf('then_branch = inner () => (float y) { y = Constant <value_float = 1.0> () }')?.get(
      'then_branch',
    )
    expect(branch?.type === 'graph' && branch.value.nodes[0]?.opType).toBe('Constant')
  })

  it('defines functions after the graph', () => {
    const model = read(`${HEADER}g (float[2] x) => (float[2] y) { y = local.F <beta = 2> (x) } # a comment
      <domain: "local", opset_import: ["" : 20]>
      F <beta, alpha: float = 1.0> (float[N] x) => (y) <float[N] h> { h = Relu (x) y = Elu <alpha: float = @alpha> (h) }`)
    const definition = model.functions.get('local::F::')
    expect(definition).toMatchObject({ attributes: ['beta'], inputs: ['x'], outputs: ['y'] })
    expect(definition?.attributeDefaults.get('alpha')).toEqual({ type: 'float', value: 1 })
    expect(definition?.nodes.map(node => node.opType)).toEqual(['Relu', 'Elu'])
    expect(definition?.valueInfos.map(info => info.name)).toEqual(['x', 'h'])
  })
})

describe('a text that cannot be read', () => {
  test.each([
    ['g () => () { y = Relu x }', 2, 23, '"(" is expected'],
    ['g () => ()\n{ y = Relu (x)', 3, 15, 'a name is expected'],
    ['g (flot[2] x) => () {}', 2, 8, '"," or ")"'],
    ['g () => () { y = Op <a = []> () }', 2, 27, 'empty list'],
    ['g () => () { y = Op <a = "open> () }', 2, 26, 'no closing quote'],
    ['g () => () { y = Op <a> () }', 2, 23, 'has no value'],
    ['g () => () <float[N] w = {1}> {}', 2, 24, 'must be numbers'],
    ['g () => () { § }', 2, 14, 'no meaning'],
  ])('%s', (text, line, column, why) => {
    const { ok, diagnostics } = readModelBytes(bytes(HEADER + text), 'm.onnxtxt')
    expect(ok).toBe(false)
    expect(diagnostics[0]?.where.position).toMatchObject({ file: 'm.onnxtxt', line, column })
    expect(diagnostics[0]?.why).toContain(why)
  })

  it('nested too deep gives a diagnostic, not an exhausted stack', () => {
    const graphs = `${HEADER}${'g () => () { y = If <a = '.repeat(10_000)}`
    expect(readModelBytes(bytes(graphs)).diagnostics[0]?.why).toContain('too deep')
    const types = `${HEADER}g (${'seq('.repeat(10_000)}`
    expect(readModelBytes(bytes(types)).diagnostics[0]?.why).toContain('too deep')
  })

  it('of megabytes of blanks or of one quote is read in no time', () => {
    expect(readModelBytes(bytes(`${HEADER}${' \n'.repeat(2_000_000)}g () => () {}`)).ok).toBe(true)
    expect(readModelBytes(bytes(`${HEADER}"${'\\"'.repeat(2_000_000)}`)).ok).toBe(false)
    expect(readModelBytes(bytes(HEADER + ' '.repeat(17_000_000))).diagnostics[0]?.code).toBe('model-limit')
  })

  it('cut or changed anywhere gives a result', () => {
    const change = fc.tuple(
      fc.nat(EXAMPLE.length),
      fc.nat(20),
      fc.constantFrom('', '<', '{', '"', '=', '[', '1e999', '-', '\\', '@', 'float'),
    )
    fc.assert(
      fc.property(change, ([at, length, text]) => {
        const result = readModelBytes(bytes(EXAMPLE.slice(0, at) + text + EXAMPLE.slice(at + length)))
        return result.ok || result.diagnostics.length === 1
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})
