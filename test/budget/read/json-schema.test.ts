import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, it, test } from 'vitest'
import * as z from 'zod'
import { budgetJsonSchema } from '../../../src/budget/read/json-schema.ts'
import { quantity, quantityPattern } from '../../../src/budget/read/quantity-schema.ts'
import type { Dimension } from '../../../src/units.ts'

test('schema/flopgate.schema.json is fresh', () => {
  const file = readFileSync(new URL('../../../schema/flopgate.schema.json', import.meta.url), 'utf8')
  expect(file).toBe(`${JSON.stringify(budgetJsonSchema(), null, 2)}\n`)
})

const DIMENSIONS: readonly Dimension[] = ['FLOPs', 'MACs', 'params', 'B', 's', 'J', '/s', '%']

it('the pattern for editors and the parser agree on every unit', () => {
  const number = fc.constantFrom('1', '4', '64', '4.0', '12e2')
  const prefix = fc.constantFrom('', 'k', 'K', 'M', 'G', 'T', 'P', 'E', 'm', 'µ', 'u', 'n', 'Ki', 'Mi', 'Gi', 'ki')
  const unit = fc.constantFrom(
    '',
    'FLOPs',
    'FLOP',
    'FLOPS',
    'MACs',
    'B',
    'b',
    's',
    'J',
    '/s',
    '%',
    'params',
    ' params',
    'node',
    'nodes',
  )
  const space = fc.constantFrom('', ' ', '  ')
  fc.assert(
    fc.property(number, space, prefix, unit, fc.constantFrom(...DIMENSIONS), (value, gap, sign, name, dimension) => {
      // Fractions of a byte or FLOP are refused by the parser alone; so the numbers here are whole.
      const text = `${value}${gap}${sign}${name}`
      expect([text, new RegExp(quantityPattern([dimension]), 'u').test(text)]).toEqual([
        text,
        quantity([dimension]).safeParse(text).success,
      ])
    }),
    { numRuns: 2000 },
  )
})

test('other readers of the JSON Schema take the example and refuse a bare number', () => {
  const schema = z.fromJSONSchema(budgetJsonSchema())
  const budget = (flops: unknown) => ({
    version: 1,
    models: [{ path: 'a.onnx', budget: { flops, 'uncounted-nodes': 0 } }],
  })
  expect(schema.safeParse(budget('4.5 GFLOPs')).success).toBe(true)
  expect(schema.safeParse(budget({ max: '4.5 GFLOPs', increase: '2%', owner: '@team' })).success).toBe(true)
  expect(schema.safeParse(budget(4.5)).success).toBe(false)
  expect(schema.safeParse(budget('4.5 GFLOPS')).success).toBe(false)
  expect(schema.safeParse(budget({ maxx: '4.5 GFLOPs' })).success).toBe(false)
})
