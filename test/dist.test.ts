import { expect, test } from 'vitest'
import { distFiles, staleFiles } from '../scripts/build.ts'

// `npm run check` compares dist in a step of its own, before the tests.
test.skipIf(process.env['FLOPGATE_DIST_IS_FRESH'] !== undefined)(
  'the committed dist/ is what the sources make: npm run build',
  async () => {
    expect(staleFiles(await distFiles())).toEqual([])
  },
)
