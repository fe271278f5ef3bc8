import { chownSync, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCheckout } from '../../src/baseline/git/checkout.ts'
import { parseObjectId } from '../../src/baseline/git/object-id.ts'
import { openObjectStore } from '../../src/baseline/git/object-store.ts'
import { pairModels } from '../../src/baseline/pair-models.ts'
import { readFileAt } from '../../src/baseline/git/read-file.ts'
import { checkOut, createPullRequest, fingerprint, lfsPointer, repositoryAt, temporaryFolder } from '../support/git.ts'
import type { BaseResolution } from '../../src/baseline/base-resolution.ts'
import type { ModelPairs, PairRequest } from '../../src/baseline/pair-models.ts'
import type { PullRequest, Repository } from '../support/git.ts'

const folder = temporaryFolder()
let pull: PullRequest
let count = 0

/** 200 lines of which a few differ: git calls it a rename (similarity above 50 %). */
const lines = (changed: number): string =>
  Array.from({ length: 200 }, (_, line) => `line ${line}${line < changed ? ' changed' : ''}`).join('\n')

/** Windows has no quotes and newlines in names. */
const STRANGE = process.platform === 'win32' ? 'models/ein Modell → ü.onnx' : 'models/ein Modell → ü\n"x".onnx'

beforeAll(() => {
  pull = createPullRequest(join(folder.path, 'pull'), {
    base: {
      'same.onnx': 'same',
      'changed.onnx': 'before',
      'gone.onnx': 'gone',
      'old/moved.onnx': 'moved without a change',
      'old/edited.onnx': lines(0),
      [STRANGE]: 'strange before',
      'lfs-same.onnx': lfsPointer('content'),
      'lfs-other.onnx': lfsPointer('old content'),
    },
    head: {
      'changed.onnx': 'after',
      'fresh.onnx': 'fresh',
      'new/moved.onnx': 'moved without a change',
      'new/edited.onnx': lines(9),
      [STRANGE]: 'strange after',
    },
    deleted: ['gone.onnx', 'old/moved.onnx', 'old/edited.onnx'],
  })
})
afterAll(() => folder.remove())

const fresh = (): string => join(folder.path, `checkout ${count++}`)

interface Outcome {
  readonly pairs: ModelPairs
  readonly content: (path: string | undefined) => string
  readonly close: () => Promise<void>
}

const pair = async (
  repository: Repository,
  more: Partial<PairRequest> & { readonly paths: readonly string[]; readonly trusted?: boolean },
): Promise<Outcome> => {
  const before = fingerprint(repository.directory)
  const opened = await openCheckout(
    repository.directory,
    more.trusted === true ? { trustedBelow: repository.directory } : {},
  )
  if (!opened.ok) throw new Error(opened.why)
  const store = await openObjectStore(opened.checkout, { temporary: folder.path })
  const base = parseObjectId(pull.baseTip)
  const head = opened.checkout.head
  if (base === undefined || head === undefined) throw new Error('two commits')
  const resolution: BaseResolution = { kind: 'base', base, head, method: 'test' }
  const pairs = await pairModels(store, {
    base: resolution,
    head: more.paths.map(path => ({ path, file: join(repository.directory, path) })),
    existsAtHead: path => existsSync(join(repository.directory, path)),
    ...more,
  })
  expect(fingerprint(repository.directory)).toEqual(before)
  return { pairs, content: path => readFileSync(path ?? '', 'utf8'), close: store.close }
}

describe.each([
  ['at depth 1', {}],
  ['with all history', { depth: 0 }],
  ['in a blobless clone', { depth: 0, filter: 'blob:none' }],
  ['in a treeless clone', { depth: 0, filter: 'tree:0' }],
])('%s', (_, options) => {
  test('each model gets its state, and nothing in the checkout changes', async () => {
    const repository = checkOut(fresh(), pull.url, pull.merge, options)
    const paths = ['same.onnx', 'changed.onnx', 'fresh.onnx', 'new/moved.onnx', STRANGE]
    const basePaths = ['same.onnx', 'gone.onnx', 'old/moved.onnx', 'never-there.onnx']
    const { pairs, content, close } = await pair(repository, { paths, basePaths })
    expect(pairs.models.get('same.onnx')).toEqual({ state: 'unchanged' })
    expect(pairs.models.get('fresh.onnx')).toEqual({ state: 'new' })
    expect(pairs.models.get('new/moved.onnx')).toEqual({ state: 'renamed', from: 'old/moved.onnx' })
    const changed = pairs.models.get('changed.onnx')
    expect(changed?.state === 'changed' && content(changed.file)).toBe('before')
    const strange = pairs.models.get(STRANGE)
    expect(strange?.state === 'changed' && content(strange.file)).toBe('strange before')
    expect(pairs.removed.map(({ path, base }) => [path, base.kind])).toEqual([['gone.onnx', 'file']])
    await close()
    expect(changed?.state === 'changed' && existsSync(changed.file)).toBe(false)
  })
})

describe('renames', () => {
  test('a model that was edited on the way is found by similarity', async () => {
    const repository = checkOut(fresh(), pull.url, pull.merge, { depth: 0 })
    const { pairs, content, close } = await pair(repository, { paths: ['new/edited.onnx'] })
    const edited = pairs.models.get('new/edited.onnx')
    expect(edited).toMatchObject({ state: 'renamed', from: 'old/edited.onnx' })
    expect(edited?.state === 'renamed' && content(edited.file)).toBe(lines(0))
    await close()
  })
})

describe('Git LFS', () => {
  test('the same object is unchanged without reading it', async () => {
    const repository = checkOut(fresh(), pull.url, pull.merge)
    // what `git lfs pull` leaves in the work tree
    repository.write('lfs-same.onnx', 'content')
    const { pairs, close } = await pair(repository, { paths: ['lfs-same.onnx'] })
    expect(pairs.models.get('lfs-same.onnx')).toEqual({ state: 'unchanged' })
    await close()
  })

  test('another object is unreadable with its remedy, or read by the function given', async () => {
    const repository = checkOut(fresh(), pull.url, pull.merge)
    repository.write('lfs-other.onnx', 'new content')
    const without = await pair(repository, { paths: ['lfs-other.onnx'] })
    expect(without.pairs.models.get('lfs-other.onnx')).toMatchObject({
      state: 'base-unreadable',
      from: 'lfs-other.onnx',
    })
    await without.close()
    const sizes: number[] = []
    const readLfs: PairRequest['readLfs'] = async ({ size }) => {
      sizes.push(size)
      return { ok: true, file: '/somewhere' }
    }
    const given = await pair(repository, { paths: ['lfs-other.onnx'], readLfs })
    expect(given.pairs.models.get('lfs-other.onnx')).toEqual({ state: 'changed', file: '/somewhere' })
    expect(sizes).toEqual(['old content'.length])
    await given.close()
  })
})

describe('unusual repositories', () => {
  test.skipIf(process.platform === 'win32')('a base path that is a symbolic link is refused', async () => {
    const linked = createPullRequest(join(folder.path, 'linked'), { base: { 'a.onnx': 'a' }, head: { 'c.onnx': 'c' } })
    symlinkSync('/etc/passwd', join(linked.source.directory, 'link.onnx'))
    const commit = parseObjectId(linked.source.commit('a link'))
    const opened = await openCheckout(linked.source.directory)
    if (!opened.ok || commit === undefined) throw new Error('a checkout')
    const store = await openObjectStore(opened.checkout)
    expect(await readFileAt(store, commit, 'link.onnx')).toMatchObject({
      kind: 'refused',
      why: 'the path is a symbolic link',
    })
    expect(await readFileAt(store, commit, '../../etc/passwd')).toEqual({ kind: 'absent' })
    expect(await readFileAt(store, commit, '*.onnx')).toEqual({ kind: 'absent' })
    await store.close()
  })

  test('a SHA-256 repository', async () => {
    const initOptions = ['--object-format=sha256']
    const modern = createPullRequest(join(folder.path, 'sha256'), {
      base: { 'a.onnx': 'a' },
      head: { 'a.onnx': 'b' },
      initOptions,
    })
    const repository = checkOut(fresh(), modern.url, modern.merge, { initOptions })
    const opened = await openCheckout(repository.directory)
    const base = parseObjectId(modern.baseTip)
    if (!opened.ok || base === undefined) throw new Error('a checkout')
    const store = await openObjectStore(opened.checkout)
    expect(await readFileAt(store, base, 'a.onnx')).toMatchObject({ kind: 'file', size: 1 })
    await store.close()
  })

  test('a linked worktree, and a submodule', async () => {
    const main = checkOut(fresh(), pull.url, pull.merge, { depth: 0 })
    const worktree = fresh()
    main.git('worktree', 'add', '--quiet', '--detach', worktree, pull.merge)
    const linked = await pair(repositoryAt(worktree), { paths: ['same.onnx', 'changed.onnx'] })
    expect([...linked.pairs.models.values()].map(model => model.state)).toEqual(['unchanged', 'changed'])
    await linked.close()

    const outer = checkOut(fresh(), pull.url, pull.merge)
    outer.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '--quiet', pull.url, 'inner')
    const inner = repositoryAt(join(outer.directory, 'inner'))
    const before = fingerprint(outer.directory)
    const paired = await pair(inner, { paths: ['same.onnx'] })
    expect(paired.pairs.models.get('same.onnx')).toEqual({ state: 'unchanged' })
    await paired.close()
    expect(fingerprint(outer.directory)).toEqual(before)
  })

  test.skipIf(process.getuid?.() !== 0)(
    'a workspace of another user: refused by git, trusted in the action',
    async () => {
      const repository = checkOut(fresh(), pull.url, pull.merge)
      for (const path of [repository.directory, join(repository.directory, '.git')]) chownSync(path, 12_345, 12_345)
      expect(await openCheckout(repository.directory)).toMatchObject({
        ok: false,
        why: expect.stringContaining('another user'),
      })
      const { pairs, close } = await pair(repository, { paths: ['same.onnx'], trusted: true })
      expect(pairs.models.get('same.onnx')).toEqual({ state: 'unchanged' })
      await close()
    },
  )
})

test('no base: every model says why', async () => {
  const repository = checkOut(fresh(), pull.url, pull.merge)
  const base: BaseResolution = { kind: 'no-base', reason: 'switched-off', why: 'off', fix: 'on' }
  const { pairs, close } = await pair(repository, { paths: ['same.onnx'], base })
  expect(pairs.models.get('same.onnx')).toEqual({ state: 'no-base', why: 'off', fix: 'on' })
  await close()
})
