import { expect, test } from 'vitest'
import { distFiles, staleFiles } from '../scripts/build.ts'

test('the committed dist/ is what the sources make: npm run build', async () => {
  expect(staleFiles(await distFiles())).toEqual([])
})
