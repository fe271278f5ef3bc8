/** Real git-lfs and our reader against the same local LFS server. */
import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { onnx } from 'onnx-proto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readModelFile } from '../../src/analyzer/onnx/read-file.ts'
import { openCheckout } from '../../src/baseline/git/checkout.ts'
import { readLfsObject } from '../../src/baseline/lfs-object.ts'
import { openObjectStore } from '../../src/baseline/git/object-store.ts'
import { checkOut, createPullRequest, fingerprint, lfsPointer, temporaryFolder } from '../support/git.ts'
import { startGitHubServer } from '../support/github-server.ts'
import { storeLfsObject } from '../support/lfs-http.ts'
import type { LfsMode } from '../../src/baseline/lfs-object.ts'
import type { LfsPointer } from '../../src/baseline/git/lfs-pointer.ts'
import type { LfsContent } from '../../src/baseline/pair-models.ts'
import type { PullRequest, Repository } from '../support/git.ts'
import type { GitHubServer } from '../support/github-server.ts'

const folder = temporaryFolder()
let pull: PullRequest
let server: GitHubServer
let repository: Repository
let small: LfsPointer
let large: LfsPointer
let largeBytes: Buffer

/** One Gemm over 16 MiB of weights. */
const modelWithWeights = (): Buffer => {
  const weights = onnx.TensorProto.create({
    name: 'w',
    dataType: 1,
    dims: [2048, 2048],
    rawData: new Uint8Array(2048 * 2048 * 4).fill(63),
  })
  const graph = onnx.GraphProto.create({
    name: 'g',
    initializer: [weights],
    node: [onnx.NodeProto.create({ opType: 'MatMul', input: ['x', 'w'], output: ['y'] })],
    input: [
      onnx.ValueInfoProto.create({
        name: 'x',
        type: { tensorType: { elemType: 1, shape: { dim: [{ dimValue: 1 }, { dimValue: 2048 }] } } },
      }),
    ],
    output: [onnx.ValueInfoProto.create({ name: 'y' })],
  })
  return Buffer.from(
    onnx.ModelProto.encode({ irVersion: 8, opsetImport: [{ domain: '', version: 17 }], graph }).finish(),
  )
}

beforeAll(async () => {
  server = await startGitHubServer()
  const smallBytes = Buffer.from('a small object')
  largeBytes = modelWithWeights()
  small = { oid: storeLfsObject(server.lfs, smallBytes), size: smallBytes.length }
  large = { oid: storeLfsObject(server.lfs, largeBytes), size: largeBytes.length }
  pull = createPullRequest(join(folder.path, 'pull'), {
    base: { 'small.onnx': lfsPointer(smallBytes), '.gitattributes': '*.onnx filter=lfs diff=lfs merge=lfs -text\n' },
    head: { 'b.txt': 'b' },
  })
  repository = checkOut(join(folder.path, 'checkout'), pull.url, pull.merge)
})
beforeEach(() => {
  server.lfs.mode = 'ranges'
  server.lfs.downloads.splice(0)
})
afterAll(async () => {
  await server.close()
  folder.remove()
})

const read = async (
  pointer: LfsPointer,
  mode: LfsMode = 'fetch',
  token = 'ghs_reads',
): Promise<LfsContent & { content?: Buffer }> => {
  const before = fingerprint(repository.directory)
  const opened = await openCheckout(repository.directory)
  if (!opened.ok) throw new Error(opened.why)
  const store = await openObjectStore(opened.checkout, {
    hosted: { serverUrl: server.url, repository: 'octo/models', token },
  })
  const outcome = await readLfsObject(store, pointer, mode)
  const content = outcome.ok ? readFileSync(outcome.file) : undefined
  if (outcome.ok && pointer === large)
    expect(readModelFile(outcome.file)).toMatchObject({ ok: true, model: { graph: { nodes: [{ opType: 'MatMul' }] } } })
  await store.close()
  expect(fingerprint(repository.directory)).toEqual(before)
  return content === undefined ? outcome : { ...outcome, content }
}

const hasGitLfs = (() => {
  try {
    return execFileSync('git', ['lfs', 'version'], { encoding: 'utf8' }).startsWith('git-lfs/')
  } catch {
    return false
  }
})()

test.skipIf(!hasGitLfs)('the server of this test is one that real git-lfs downloads from', async () => {
  const other = checkOut(join(folder.path, 'git-lfs'), pull.url, pull.merge)
  other.git('config', 'lfs.url', `${server.url}/octo/models.git/info/lfs`)
  const basic = Buffer.from('x-access-token:ghs_reads').toString('base64')
  other.git('config', `http.${server.url}/.extraheader`, `AUTHORIZATION: basic ${basic}`)
  await promisify(execFile)('git', ['lfs', 'fetch', '--all'], { cwd: other.directory })
  const { oid } = small
  expect(readFileSync(join(other.directory, '.git/lfs/objects', oid.slice(0, 2), oid.slice(2, 4), oid), 'utf8')).toBe(
    'a small object',
  )
})

describe('from the LFS server', () => {
  test('a small object comes whole and is verified', async () => {
    expect((await read(small)).content?.toString('utf8')).toBe('a small object')
    expect(server.lfs.downloads).toEqual(['all'])
  })

  test('of a large model only the structure comes, and it reads like the whole', async () => {
    const outcome = await read(large)
    expect(outcome.ok && outcome.content?.length).toBe(largeBytes.length)
    const bytes = server.lfs.downloads.map(range => {
      const [, first = 0, last = 0] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? []
      return Number(last) - Number(first) + 1
    })
    expect(bytes.reduce((sum, count) => sum + count, 0)).toBeLessThan(largeBytes.length / 50)
  })

  test('without ranges the whole comes and is verified', async () => {
    server.lfs.mode = 'no-ranges'
    expect((await read(large)).content?.equals(largeBytes)).toBe(true)
    expect(server.lfs.downloads.at(-1)).toBe('all')
  })

  test.each([
    ['wrong-content', 'SHA-256', () => small],
    ['wrong-size', 'larger than its pointer', () => small],
    ['wrong-size', 'another size', () => large],
    ['expired', '403', () => small],
    ['expired', '403', () => large],
    ['refuses', 'fetch failed', () => large],
  ] as const)('%s: %s', async (mode, why, pointer) => {
    server.lfs.mode = mode
    const outcome = await read(pointer())
    expect(outcome).toMatchObject({ ok: false, why: expect.stringContaining(why), fix: expect.stringContaining('lfs') })
  })

  test('an object that is not there, and a token that is not accepted', async () => {
    expect(await read({ oid: 'f'.repeat(64), size: 5 })).toMatchObject({
      ok: false,
      why: expect.stringContaining('does not have the object'),
    })
    expect(await read(small, 'fetch', 'ghs_wrong')).toMatchObject({ ok: false, why: expect.stringContaining('401') })
  })

  test('switched off: no request', async () => {
    expect(await read(small, 'local')).toMatchObject({ ok: false, why: expect.stringContaining('switched off') })
    expect(server.lfs.downloads).toEqual([])
  })
})

test('an object in the clone’s LFS storage is used where it is', async () => {
  const local = join(
    repository.directory,
    '.git',
    'lfs',
    'objects',
    small.oid.slice(0, 2),
    small.oid.slice(2, 4),
    small.oid,
  )
  mkdirSync(dirname(local), { recursive: true })
  writeFileSync(local, 'a small object')
  expect(await read(small, 'local')).toMatchObject({ ok: true, file: local })
  expect(statSync(local).size).toBe(small.size)
})
