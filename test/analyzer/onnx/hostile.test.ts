/** Whatever is cut from or flipped in a real model: a result, never an exception, never a hang. */
import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { readModelBytes } from '../../../src/analyzer/onnx/read-model.ts'

const directory = new URL('../../models/', import.meta.url)
const models = readdirSync(directory)
  .filter(file => file.endsWith('.onnx'))
  .map(file => Uint8Array.from(readFileSync(new URL(file, directory))))
  .filter(bytes => bytes.length < 64 * 1024)

const model = fc.constantFrom(...models)
/** The same bytes every time, so that a failure can be repeated. */
const SEED = 20_251_125

const isResult = (bytes: Uint8Array): boolean => {
  const result = readModelBytes(bytes)
  return result.ok || (result.diagnostics.length === 1 && result.diagnostics[0]?.fix !== undefined)
}

it('a model that is cut anywhere gives a diagnostic', () => {
  fc.assert(
    fc.property(model, fc.nat(), (bytes, position) => {
      const cut = bytes.subarray(0, position % bytes.length)
      return isResult(cut)
    }),
    { seed: SEED, numRuns: 500 },
  )
})

it('a model with flipped bytes gives a model or a diagnostic', () => {
  const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(model, flips, (bytes, changes) => {
      const changed = bytes.slice()
      for (const [position, mask] of changes) {
        const at = position % changed.length
        changed[at] = (changed[at] ?? 0) ^ mask
      }
      return isResult(changed)
    }),
    { seed: SEED, numRuns: 2000 },
  )
})

it('random bytes are not a model', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), bytes => isResult(bytes)),
    { seed: SEED, numRuns: 2000 },
  )
})

it('gigabytes that are only declared take no memory', () => {
  const declared = Uint8Array.of(0x08, 0x08, 0x3a, 0xff, 0xff, 0xff, 0xff, 0x07)
  expect(readModelBytes(declared).diagnostics[0]?.code).toBe('model-truncated')
})
