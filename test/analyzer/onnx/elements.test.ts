import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { readModelBytes } from '../../../src/analyzer/onnx/read-model.ts'
import { decodeSmallFloat, SMALL_FLOATS } from '../../../src/analyzer/onnx/small-floats.ts'
import { field, message, modelOf, tensorFields } from '../../support/protobuf-bytes.ts'

const models = new URL('../../models/', import.meta.url)

/** Values as numpy and ml_dtypes see them (test/models/element-types.py); JSON has no NaN, infinity and −0. */
const expected: Readonly<Record<string, { type: string; values: (number | string | boolean)[] }>> = JSON.parse(
  readFileSync(new URL('element-types.json', models), 'utf8'),
)

describe('elements equal those of numpy and ml_dtypes', () => {
  const result = readModelBytes(readFileSync(new URL('element-types.onnx', models)))
  const initializers = result.ok ? result.model.graph.initializers : new Map()

  test.each(Object.entries(expected))('%s', (name, { type, values }) => {
    const tensor = initializers.get(name)
    expect(tensor?.elementType).toBe(type)
    const wanted = values.map(value => (type !== 'string' && typeof value === 'string' ? Number(value) : value))
    expect(tensor?.values).toEqual(wanted)
  })

  it('has no problems', () => expect(result.diagnostics).toEqual([]))
})

// OCP Microscaling Formats 1.0, tables 3 to 5: largest and smallest numbers
test.each([
  ['float6e2m3', 0b011111, 7.5],
  ['float6e2m3', 0b000001, 0.125],
  ['float6e2m3', 0b101000, -1],
  ['float6e3m2', 0b011111, 28],
  ['float6e3m2', 0b000001, 0.0625],
  ['float4e2m1', 0b0111, 6],
] as const)('%s: pattern %i is %f', (type, pattern, value) => {
  const format = SMALL_FLOATS.get(type)
  expect(format && decodeSmallFloat(pattern, format)).toBe(value)
})

it('reads 6-bit elements as a bit stream, four in three bytes, lowest bits first', () => {
  // patterns 011111, 000001, 101000, 000000 of E2M3: 7.5, 0.125, −1, 0
  const stream = 0b011111 | (0b000001 << 6) | (0b101000 << 12)
  const raw = Uint8Array.of(stream & 0xff, (stream >> 8) & 0xff, stream >> 16)
  const result = readModelBytes(modelOf(message(5, tensorFields('w', 27, [4], field(9, raw)))))
  expect(result.ok && result.model.graph.initializers.get('w')).toMatchObject({
    storedBytes: 3,
    values: [7.5, 0.125, -1, 0],
  })
})
