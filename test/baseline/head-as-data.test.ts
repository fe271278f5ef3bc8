import { existsSync, readFileSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openCheckout } from '../../src/baseline/git/checkout.ts'
import { copyHeadAsData } from '../../src/baseline/head-as-data.ts'
import { parseObjectId } from '../../src/baseline/git/object-id.ts'
import { openObjectStore } from '../../src/baseline/git/object-store.ts'
import { checkOut, createPullRequest, createRemote, fingerprint, lfsPointer, temporaryFolder } from '../support/git.ts'
import type { HeadOutcome } from '../../src/baseline/head-as-data.ts'
import type { Repository } from '../support/git.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())
let count = 0

const copy = async (repository: Repository, commit: string, use: (outcome: HeadOutcome) => void): Promise<void> => {
  const before = fingerprint(repository.directory)
  const opened = await openCheckout(repository.directory)
  const id = parseObjectId(commit)
  if (!opened.ok || id === undefined) throw new Error('a checkout')
  const store = await openObjectStore(opened.checkout)
  use(await copyHeadAsData(store, { commit: id, wanted: path => path.endsWith('.onnx'), lfs: 'local' }))
  await store.close()
  expect(fingerprint(repository.directory)).toEqual(before)
}

describe('the head of a fork as data', () => {
  test('only the models, without filters, hooks or attributes, from a checkout of the base', async () => {
    const pull = createPullRequest(join(folder.path, `pull ${count++}`), {
      base: { 'a.onnx': 'before' },
      head: {
        'a.onnx': 'after\n',
        'deep/er/ü b.onnx': 'new',
        'run.sh': 'touch owned',
        '.gitattributes': '*.onnx filter=owned text eol=crlf\n',
        '.gitmodules': '[submodule "x"]\n\tpath = x\n\turl = https://example.com\n',
        'lfs.onnx': lfsPointer('elsewhere'),
      },
    })
    const repository = checkOut(join(folder.path, `checkout ${count++}`), pull.url, pull.baseTip)
    await copy(repository, pull.head, outcome => {
      expect(outcome).toMatchObject({
        ok: true,
        paths: ['a.onnx', 'deep/er/ü b.onnx'],
        refused: [{ path: 'lfs.onnx', why: expect.stringContaining('LFS') }],
      })
      const directory = outcome.ok ? outcome.directory : ''
      expect(readFileSync(join(directory, 'a.onnx'), 'utf8')).toBe('after\n')
      expect(readdirSync(directory, { recursive: true }).map(String).sort()).toEqual(
        ['a.onnx', 'deep', 'deep/er', 'deep/er/ü b.onnx'].map(path => join(path)),
      )
    })
  })

  test.skipIf(process.platform === 'win32')('symbolic links and hostile trees are refused one by one', async () => {
    const pull = createPullRequest(join(folder.path, `pull ${count++}`), {
      base: { 'a.onnx': 'a' },
      head: { 'b.onnx': 'b' },
    })
    const { source } = pull
    symlinkSync('/etc/passwd', join(source.directory, 'link.onnx'))
    symlinkSync('/tmp', join(source.directory, 'folder'))
    const honest = source.commit('links')
    // git itself would not write such a tree: mktree is given the entry as it is
    const blob = source.git('rev-parse', `${honest}:a.onnx`)
    const treeOf = (entry: string): string => writeTree(source, entry)
    const inner = treeOf(`100644 blob ${blob}\tx.onnx`)
    const hostile = treeOf(
      [
        `040000 tree ${inner}\t..`,
        `040000 tree ${inner}\t.GIT`,
        `100644 blob ${blob}\tback\\slash.onnx`,
        `100644 blob ${blob}\tgood.onnx`,
      ].join('\n'),
    )
    const commit = source.git('commit-tree', '-m', 'hostile', hostile)
    source.git('update-ref', 'refs/heads/hostile', commit)
    const remote = createRemote(join(folder.path, `remote ${count++}`), source)
    const repository = checkOut(join(folder.path, `checkout ${count++}`), remote.url, pull.baseTip)
    await copy(repository, honest, outcome => {
      expect(outcome).toMatchObject({ ok: true, refused: [{ path: 'link.onnx', why: 'the path is a symbolic link' }] })
    })
    await copy(repository, commit, outcome => {
      if (!outcome.ok) throw new Error(outcome.why)
      expect(outcome.paths).toEqual(['good.onnx'])
      expect(outcome.refused.map(({ path }) => path).sort()).toEqual(
        ['../x.onnx', '.GIT/x.onnx', 'back\\slash.onnx'].sort(),
      )
      expect(existsSync(join(outcome.directory, '..', 'x.onnx'))).toBe(false)
    })
  })

  test('a commit that is nowhere', async () => {
    const pull = createPullRequest(join(folder.path, `pull ${count++}`), {
      base: { 'a.onnx': 'a' },
      head: { 'b.onnx': 'b' },
    })
    const repository = checkOut(join(folder.path, `checkout ${count++}`), pull.url, pull.baseTip)
    await copy(repository, 'd'.repeat(40), outcome =>
      expect(outcome).toMatchObject({ ok: false, fix: expect.stringContaining('contents: read') }),
    )
  })
})

const writeTree = (source: Repository, entries: string): string => {
  source.write('.git/tree-entries', `${entries}\n`)
  return source.git('-c', 'alias.from=!git mktree < .git/tree-entries', 'from')
}
