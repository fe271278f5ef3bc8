import { describe, expect, it, test } from 'vitest'
import type { Attribute, Tensor } from '../../../src/analyzer/onnx/model.ts'
import {
  type ByteSource,
  readModelBlob,
  readModelBytes,
  readModelSource,
  type ReadResult,
} from '../../../src/analyzer/onnx/read-model.ts'
import { field, float32, join, message, modelOf, tensorFields, varint } from '../../support/protobuf-bytes.ts'

const KIB = 1024
const MIB = 1024 * KIB

const node = (...attribute: readonly Uint8Array[]): Uint8Array =>
  message(1, field(2, 'y'), field(4, 'Op'), message(5, field(1, 'a'), ...attribute))
const initializer = (result: ReadResult, name = 'w'): Tensor | undefined =>
  result.ok ? result.model.graph.initializers.get(name) : undefined
const attribute = (result: ReadResult): Attribute | undefined =>
  result.ok ? result.model.graph.nodes[0]?.attributes.get('a') : undefined

/** A source that counts what is read from it. */
const counting = (bytes: Uint8Array): ByteSource & { readonly total: () => number } => {
  let total = 0
  return {
    name: 'model.onnx',
    size: bytes.length,
    total: () => total,
    read: (offset, length) => {
      const part = bytes.slice(offset, offset + length)
      total += part.length
      return part
    },
  }
}

const big = new Uint8Array(4 * MIB)
const floats = tensorFields('w', 1, [1024, 1024], field(9, big))
const indices = tensorFields('', 7, [512 * KIB], field(9, big))

describe('payload is skipped wherever a tensor can hide', () => {
  const graph = (...parts: readonly Uint8Array[]) => message(6, field(2, 'body'), ...parts)
  test.each<readonly [string, Uint8Array]>([
    ['initializer', modelOf(message(5, floats))],
    ['Constant value', modelOf(node(field(20, 4), message(5, floats)))],
    ['tensors attribute', modelOf(node(field(20, 9), message(10, floats), message(10, floats)))],
    ['packed floats attribute', modelOf(node(field(20, 6), field(7, big)))],
    ['string attribute', modelOf(node(field(20, 3), field(4, big)))],
    ['strings attribute', modelOf(node(field(20, 8), field(9, big)))],
    ['subgraph', modelOf(node(field(20, 5), graph(message(5, floats))))],
    ['sparse initializer', modelOf(message(15, message(1, floats), message(2, indices), field(3, 8)))],
    [
      'function',
      join(
        modelOf(field(2, 'g')),
        message(
          25,
          field(1, 'F'),
          message(7, field(4, 'Op'), message(5, field(1, 'a'), field(20, 4), message(5, floats))),
        ),
      ),
    ],
    ['training information', join(modelOf(field(2, 'g')), message(20, message(1, message(5, floats))))],
    ['doc string', modelOf(field(10, big))],
    ['unknown field', modelOf(field(99, big))],
  ])('%s', (_, bytes) => {
    const source = counting(bytes)
    expect(readModelSource(source)).toMatchObject({ ok: true, diagnostics: [] })
    expect(source.total()).toBeLessThan(32 * KIB)
  })
})

describe('what was dropped is remembered', () => {
  it('raw data: its bytes', () => {
    const tensor = initializer(readModelBytes(modelOf(message(5, floats))))
    expect(tensor).toEqual({ name: 'w', elementType: 'float', dims: [1024, 1024], storedBytes: 4 * MIB })
  })

  it('raw data before its type: bytes and dims all the same', () => {
    const fields = join(field(9, new Uint8Array(40_000)), tensorFields('w', 3, [40_000]))
    expect(initializer(readModelBytes(modelOf(message(5, fields))))).toMatchObject({ storedBytes: 40_000 })
  })

  it('strings: the sum of their lengths', () => {
    const texts = Array.from({ length: 5000 }, () => field(6, 'x'.repeat(20)))
    expect(initializer(readModelBytes(modelOf(message(5, tensorFields('w', 8, [5000], ...texts)))))).toMatchObject({
      storedBytes: 100_000,
    })
  })

  // a long array is counted whether its elements are packed into one field or not
  test.each<readonly [string, Uint8Array, Attribute['type'], number]>([
    ['packed floats', join(field(20, 6), field(7, big)), 'floats', MIB],
    ['unpacked floats', join(field(20, 6), ...Array.from({ length: 5000 }, () => float32(7, 1))), 'floats', 5000],
    [
      'packed ints',
      join(field(20, 7), field(8, join(...Array.from({ length: 30_000 }, () => varint(300))))),
      'ints',
      30_000,
    ],
    ['unpacked ints', join(field(20, 7), ...Array.from({ length: 50_000 }, () => field(8, 5))), 'ints', 50_000],
    ['strings', join(field(20, 8), ...Array.from({ length: 9000 }, () => field(9, 'category'))), 'strings', 9000],
  ])('%s: their count', (_, fields, type, count) => {
    expect(attribute(readModelBytes(modelOf(node(fields))))).toEqual({ type, value: undefined, count })
  })

  it('a long string: its length', () => {
    const result = readModelBytes(modelOf(node(field(20, 3), field(4, big))))
    expect(attribute(result)).toEqual({ type: 'string', value: '', byteLength: 4 * MIB })
  })

  it('its type too, in files of IR version 1, which do not say it', () => {
    expect(attribute(readModelBytes(modelOf(node(field(7, big)))))).toEqual({
      type: 'floats',
      value: undefined,
      count: MIB,
    })
  })

  it('cannot be forged with a doc_string', () => {
    const forged = join(tensorFields('w', 7, [2], field(7, 1), field(7, 2)), field(12, '9:0:123456'))
    expect(initializer(readModelBytes(modelOf(message(5, forged))))).toMatchObject({ storedBytes: 16, values: [1, 2] })
    expect(attribute(readModelBytes(modelOf(node(field(20, 2), field(3, 7), field(13, '8:99:99')))))).toEqual({
      type: 'int',
      value: 7,
    })
  })
})

describe('small values are kept', () => {
  test.each<readonly [string, Uint8Array]>([
    ['packed', tensorFields('w', 7, [3], field(7, join(varint(2), varint(-1), varint(224))))],
    ['unpacked', tensorFields('w', 7, [3], field(7, 2), field(7, -1), field(7, 224))],
    ['raw', tensorFields('w', 7, [3], field(9, new Uint8Array(BigInt64Array.of(2n, -1n, 224n).buffer)))],
    ['packed dims', join(field(1, varint(3)), tensorFields('w', 7, [], field(7, 2), field(7, -1), field(7, 224)))],
  ])('%s', (_, fields) => {
    expect(initializer(readModelBytes(modelOf(message(5, fields))))).toMatchObject({
      dims: [3],
      values: [2, -1, 224],
      storedBytes: 24,
    })
  })

  it('4096 integers but not 4097, 512 floats but not 513', () => {
    const raw = (type: number, bytes: number, count: number) =>
      initializer(
        readModelBytes(modelOf(message(5, tensorFields('w', type, [count], field(9, new Uint8Array(bytes * count)))))),
      )?.values?.length
    expect([raw(7, 8, 4096), raw(7, 8, 4097), raw(1, 4, 512), raw(1, 4, 513)]).toEqual([
      4096,
      undefined,
      512,
      undefined,
    ])
  })

  it('but not of a model that was published without its data', () => {
    expect(initializer(readModelBytes(modelOf(message(5, tensorFields('w', 7, [2])))))?.values).toBeUndefined()
  })
})

it('reads fields in any order', () => {
  const shuffled = join(
    message(8, field(2, 17)),
    message(7, message(1, field(4, 'Relu'), field(2, 'y'), field(1, 'x'))),
    field(1, 8),
  )
  const result = readModelBytes(shuffled)
  expect(
    result.ok && [result.model.irVersion, result.model.opsetImports.get(''), result.model.graph.nodes[0]?.opType],
  ).toEqual([8, 17, 'Relu'])
})

it('reads a Blob by slices and gives the same model', async () => {
  const bytes = modelOf(
    ...Array.from({ length: 50 }, (_, index) =>
      message(5, tensorFields(`w${index}`, 1, [64 * KIB], field(9, new Uint8Array(256 * KIB)))),
    ),
    node(field(20, 2)),
  )
  expect(await readModelBlob(new Blob([Uint8Array.from(bytes)]))).toEqual(readModelBytes(bytes))
})
