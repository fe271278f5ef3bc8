import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import onnxProto from 'onnx-proto'
import { readModelBytes } from '../../../../src/analyzer/onnx/read-model.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const models = new URL('../../../models/', import.meta.url)

/** As google.protobuf.json_format.MessageToJson writes it: 64-bit integers as text, bytes in base64. */
const MODEL = {
  irVersion: '8',
  opsetImport: [{ domain: '', version: '17' }],
  graph: {
    name: 'g',
    node: [
      { input: ['x', 's'], output: ['y'], opType: 'Reshape', attribute: [{ name: 'allowzero', type: 'INT', i: '0' }] },
    ],
    initializer: [{ dims: ['2'], dataType: 7, name: 's', rawData: 'AgAAAAAAAAD//////////w==' }],
    input: [
      { name: 'x', type: { tensorType: { elemType: 1, shape: { dim: [{ dimParam: 'N' }, { dimValue: '4' }] } } } },
    ],
  },
}

describe('the JSON form', () => {
  const snake = (text: string): string =>
    text.replaceAll(
      /"(\w+)":/g,
      (_, key: string) => `"${key.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)}":`,
    )

  test.each([
    ['camelCase', JSON.stringify(MODEL)],
    ['the names of onnx.proto', snake(JSON.stringify(MODEL))],
  ])('in %s', (_, text) => {
    const result = readModelBytes(bytes(text), 'm.json')
    if (!result.ok) throw new Error(JSON.stringify(result.diagnostics))
    const { graph, opsetImports, irVersion, fileBytes } = result.model
    expect([irVersion, opsetImports.get(''), fileBytes]).toEqual([8, 17, text.length])
    expect(graph.nodes[0]).toMatchObject({ opType: 'Reshape', inputs: ['x', 's'] })
    expect(graph.nodes[0]?.attributes.get('allowzero')).toEqual({ type: 'int', value: 0 })
    expect(graph.initializers.get('s')?.values).toEqual([2, -1])
    expect(graph.inputs[0]?.type).toEqual({ kind: 'tensor', elementType: 'float', shape: ['N', 4] })
  })

  it('of a real model equals its binary form', () => {
    const binary = readFileSync(new URL('gru2_ts17_dyn.onnx', models))
    const json = JSON.stringify(onnxProto.onnx.ModelProto.decode(binary).toJSON())
    const [a, b] = [readModelBytes(binary), readModelBytes(bytes(json))]
    expect(b.ok && b.model.graph).toEqual(a.ok && a.model.graph)
  })
})

test.each([
  ['no JSON', '{"graph": {', /JSON/],
  ['no graph', '{"irVersion": 8}', /no "graph"/],
  ['a graph that is a number', '{"graph": 5}', /object expected/],
  ['a field of later versions', '{"graph": {"node": [{"opType": "F", "overload": "v2"}]}}', /overload/],
  ['deep nesting', `{"graph": ${'{"node":['.repeat(500)}${']}'.repeat(500)}}`, /too deep/],
  ['bytes that are no base64', '{"graph": {"initializer": [{"rawData": "$"}]}}', /encoding/],
])('%s gives a diagnostic', (_, text, why) => {
  const result = readModelBytes(bytes(text))
  expect(result.diagnostics.map(({ code }) => code)).toEqual(['model-malformed'])
  expect(result.diagnostics[0]?.why).toMatch(why)
})
