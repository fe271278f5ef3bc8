/** What `npm run fuzz` found once: it stays answered. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run, TARGETS } from '../scripts/fuzz/targets.ts'

const folder = join(import.meta.dirname, 'regressions')
const files = readdirSync(folder).filter(file => TARGETS.some(target => file.startsWith(`${target}-`)))

test('there is something to replay', () => {
  expect(files.length).toBeGreaterThan(0)
})

test.each(files)('%s', file => {
  const target = TARGETS.find(name => file.startsWith(`${name}-`)) ?? 'model'
  expect(run(target, new Uint8Array(readFileSync(join(folder, file)))).wrong).toBeUndefined()
})
