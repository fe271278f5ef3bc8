import { describe, expect, it, test } from 'vitest'
import { readModelBlob, readModelBytes, type ReadResult } from '../../../src/analyzer/onnx/read-model.ts'
import type { DiagnosticCode } from '../../../src/diagnostic.ts'
import { field, join, message, modelOf, tensorFields, varint } from '../../support/protobuf-bytes.ts'

const text = (content: string): Uint8Array => new TextEncoder().encode(content)
const latin1 = (content: string): Uint8Array => Uint8Array.from(content, character => character.charCodeAt(0))

const nested = (depth: number): Uint8Array => {
  let graph = field(2, 'innermost')
  for (let level = 0; level < depth; level++)
    graph = message(1, field(4, 'If'), message(5, field(1, 'then_branch'), field(20, 5), message(6, graph)))
  return modelOf(graph)
}

const pointer = (url: string): Uint8Array => text(`version ${url}\noid sha256:${'ab'.repeat(32)}\nsize 102400000\n`)

const REFUSED: readonly (readonly [what: string, bytes: Uint8Array, code: DiagnosticCode, says: RegExp])[] = [
  ['nothing', new Uint8Array(0), 'model-empty', /empty/],
  [
    'a Git LFS pointer',
    pointer('https://git-lfs.github.com/spec/v1'),
    'model-is-lfs-pointer',
    /sha256:(ab){32}, 102400000 bytes/,
  ],
  ['an old Git LFS pointer', pointer('https://hawser.github.com/spec/v1'), 'model-is-lfs-pointer', /lfs: true/],
  [
    'an ORT file',
    latin1('\x28\0\0\0ORTM\0\0\0\0'),
    'model-unsupported-container',
    /\.onnx file that it was converted from/,
  ],
  ['a PyTorch file', latin1('PK\x03\x04\0\0'), 'model-not-onnx', /torch\.onnx\.export/],
  ['a pickle', latin1('\x80\x02}q\0'), 'model-not-onnx', /pickle/],
  ['safetensors', latin1('\x40\0\0\0\0\0\0\0{"weight":{'), 'model-not-onnx', /safetensors/],
  ['GGUF', latin1('GGUF\x03\0\0\0'), 'model-not-onnx', /GGUF/],
  ['TensorFlow Lite', latin1('\x1c\0\0\0TFL3'), 'model-not-onnx', /TensorFlow Lite/],
  ['Keras', latin1('\x89HDF\r\n\x1a\n'), 'model-not-onnx', /HDF5/],
  ['an error page', text('<!DOCTYPE html><html><body>404</body></html>'), 'model-not-onnx', /download the model again/],
  ['a text', text('Hello, this is the read-me of a model.\n'), 'model-not-onnx', /text file/],
  ['random bytes', Uint8Array.from([0xff, 0x00, 0xd3, 0x81, 0x0c]), 'model-not-onnx', /binary data/],
  ['a tensor', tensorFields('x', 1, [2, 2], field(9, new Uint8Array(16))), 'model-not-onnx', /TensorProto/],
  ['no graph', join(field(1, 8), field(2, 'pytorch')), 'model-malformed', /no graph/],
  ['a cut file', modelOf(field(2, 'graph')).subarray(0, 8), 'model-truncated', /ends in the middle/],
  ['a cut number', join(field(1, 8), Uint8Array.from([0x3a, 0x80])), 'model-truncated', /ends in the middle/],
  [
    'a node longer than its graph',
    modelOf(varint(10), varint(100), field(2, 'g')),
    'model-malformed',
    /end of its message/,
  ],
  ['a field longer than memory', join(field(1, 8), varint(58), varint(2n ** 62n)), 'model-truncated', /beyond the end/],
  ['a number of eleven bytes', modelOf(new Uint8Array(12).fill(0xff)), 'model-malformed', /ten bytes/],
  ['field number 0', modelOf(Uint8Array.from([0x02, 0x00])), 'model-malformed', /impossible number/],
  ['a group', modelOf(Uint8Array.from([0x0b, 0x0c])), 'model-malformed', /wire type 3/],
  ['1,000 nested graphs', nested(1000), 'model-limit', /nested/],
  ['a name of 1 MB', modelOf(field(2, 'n'.repeat(1_000_000))), 'model-limit', /1000000 bytes/],
  [
    'a rank of 20,000',
    modelOf(message(5, ...Array.from({ length: 20_000 }, () => field(1, 1)))),
    'model-limit',
    /list/,
  ],
]

const messages = (result: ReadResult): string =>
  result.diagnostics.map(({ what, why = '', fix = '' }) => `${what} ${why} ${fix}`).join('\n')

describe('input that cannot be read gives one diagnostic with what, why and fix', () => {
  test.each(REFUSED)('%s', (_, bytes, code, says) => {
    const result = readModelBytes(bytes, 'model.onnx')
    expect(result.ok).toBe(false)
    expect(result.diagnostics.map(diagnostic => diagnostic.code)).toEqual([code])
    expect(messages(result)).toMatch(says)
    expect(result.diagnostics[0]).toMatchObject({ where: { file: 'model.onnx' }, severity: 'error' })
    expect(result.diagnostics[0]?.fix).toBeTruthy()
  })

  test.each(REFUSED)('%s, as a Blob', async (_, bytes, code) => {
    const result = await readModelBlob(new Blob([Uint8Array.from(bytes)]))
    expect(result.diagnostics.map(diagnostic => diagnostic.code)).toEqual([code])
  })
})

const BAD_TENSORS: readonly (readonly [
  what: string,
  fields: Uint8Array,
  code: DiagnosticCode,
  says: RegExp,
  isKept: boolean,
])[] = [
  ['negative dims', tensorFields('w', 1, [-4]), 'model-malformed', /impossible dimensions/, false],
  ['dims beyond 2^53', tensorFields('w', 1, [2 ** 60]), 'model-malformed', /impossible dimensions/, false],
  ['a volume beyond 2^48', tensorFields('w', 1, [2 ** 40, 2 ** 40]), 'model-malformed', /impossible dimensions/, false],
  ['element type 99', tensorFields('w', 99, [1]), 'model-malformed', /element type 99/, false],
  [
    'data that does not fit',
    tensorFields('w', 7, [2], field(9, new Uint8Array(9))),
    'model-malformed',
    /does not fit/,
    true,
  ],
  ['too few numbers', tensorFields('w', 7, [2], field(7, 5)), 'model-malformed', /does not fit/, true],
  ...['/etc/passwd', '../secret', 'a\\..\\b', 'C:\\data', 'https://host/data', 'a\0b', '*/_ORT_MEM_ADDR_/*', ''].map(
    location =>
      [
        `external location ${JSON.stringify(location)}`,
        tensorFields('w', 1, [2], field(14, 1), message(13, field(1, 'location'), field(2, location))),
        'external-data-invalid',
        /cannot be used/,
        true,
      ] as const,
  ),
]

describe('a bad tensor is reported and the rest of the model is read', () => {
  test.each(BAD_TENSORS)('%s', (_, fields, code, says, isKept) => {
    const result = readModelBytes(modelOf(message(5, fields), field(2, 'graph')))
    expect(result.ok && result.model.graph.name).toBe('graph')
    expect(result.diagnostics.map(diagnostic => diagnostic.code)).toEqual([code])
    expect(messages(result)).toMatch(says)
    expect(result.ok && result.model.graph.initializers.has('w')).toBe(isKept)
    expect(result.ok && result.model.graph.initializers.get('w')?.values).toBeUndefined()
  })

  it('keeps the last of two initializers of one name', () => {
    const tensor = (value: number) => message(5, tensorFields('w', 7, [1], field(7, value)))
    const result = readModelBytes(modelOf(tensor(1), tensor(2)))
    expect(result.ok && result.model.graph.initializers.get('w')?.values).toEqual([2])
    expect(messages(result)).toMatch(/Two initializers are named "w"/)
  })

  it('reports at most 100 problems, then their number', () => {
    const bad = message(5, tensorFields('w', 99, [1]))
    const result = readModelBytes(modelOf(...Array.from({ length: 150 }, () => bad)))
    expect(result.diagnostics).toHaveLength(101)
    expect(result.diagnostics.at(-1)?.what).toMatch(/^50 more/)
  })
})

it('takes names like __proto__ as plain names', () => {
  const attribute = message(5, field(1, '__proto__'), field(3, 7), field(20, 2))
  const result = readModelBytes(
    modelOf(message(1, field(4, 'constructor'), attribute), message(5, tensorFields('__proto__', 7, [1], field(7, 3)))),
  )
  expect(result.ok && result.model.graph.nodes[0]?.attributes.get('__proto__')).toEqual({ type: 'int', value: 7 })
  expect(result.ok && result.model.graph.initializers.get('__proto__')?.values).toEqual([3])
})
