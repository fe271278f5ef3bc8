/** dist/ as it is committed, and what of the repository a step that uses the action downloads. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { distFiles, staleFiles } from '../scripts/build.ts'
import { builtFolder } from './support/built.ts'

const root = join(import.meta.dirname, '..')
const archive = (): Buffer =>
  execFileSync('git', ['archive', '--worktree-attributes', 'HEAD'], { cwd: root, maxBuffer: 1 << 28 })

// `npm run check` compares dist in a step of its own, before the tests.
test.skipIf(process.env['FLOPGATE_DIST_IS_FRESH'] !== undefined)(
  'the committed dist/ is what the sources make: npm run build',
  async () => {
    expect(staleFiles(await distFiles())).toEqual([])
  },
)

describe.skipIf(!existsSync(join(root, '.git')))('the download of the action', () => {
  test('holds what the action runs and what its readers need, no tests and no docs', () => {
    const names = execFileSync('tar', ['-t'], { input: archive(), encoding: 'utf8' }).trim().split('\n')
    expect(names).toEqual(
      expect.arrayContaining(['action.yml', 'dist/action.js', 'dist/LICENSES.txt', 'LICENSE', 'README.md']),
    )
    expect(names.filter(name => /^(test|docs|src|scripts|schema|\.|dist\/(chunks|library|cli))/.test(name))).toEqual([])
  })

  test('is below 1 MB', () => {
    expect(gzipSync(archive()).length).toBeLessThan(1_000_000)
  })

  test('is one program: nothing beside it is imported', async () => {
    const action = readFileSync(join(await builtFolder(), 'action.js'), 'utf8')
    expect(action).toContain('flopgate')
    expect(action).not.toMatch(/^import .* from "\.|import\("\./m)
  })
})
