/** Private repositories: the checkout keeps no credentials, Flopgate brings the job's token. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCheckout } from '../../../src/baseline/git/checkout.ts'
import { runGit } from '../../../src/baseline/git/git.ts'
import { parseObjectId } from '../../../src/baseline/git/object-id.ts'
import { openObjectStore } from '../../../src/baseline/git/object-store.ts'
import { readFileAt } from '../../../src/baseline/git/read-file.ts'
import { hostedRemote } from '../../../src/baseline/git/remote.ts'
import { resolveSides } from '../../../src/baseline/resolve-base.ts'
import { createClient } from '../../../src/github/api/client.ts'
import { createHostHistory } from '../../../src/github/api/host-history.ts'
import { checkOut, createPullRequest, fingerprint, temporaryFolder } from '../../support/git.ts'
import { startGitHubServer } from '../../support/github-server.ts'
import type { HostedRepository } from '../../../src/baseline/git/remote.ts'
import type { PullRequest, Repository } from '../../support/git.ts'
import type { GitHubServer } from '../../support/github-server.ts'

const folder = temporaryFolder()
let pull: PullRequest
let server: GitHubServer
let count = 0

beforeAll(async () => {
  pull = createPullRequest(join(folder.path, 'pull'), { base: { 'a.onnx': 'before' }, head: { 'a.onnx': 'after' } })
  server = await startGitHubServer({ repository: pull.remoteDirectory })
})
afterAll(async () => {
  await server.close()
  folder.remove()
  expect(server.violations).toEqual([])
})

/** A checkout whose origin is the HTTP server, without any credentials in its config. */
const privateCheckout = (commit: string): Repository => {
  const repository = checkOut(join(folder.path, `checkout ${count++}`), pull.url, commit)
  repository.git('remote', 'set-url', 'origin', `${server.url}/octo/models`)
  return repository
}

const read = async (repository: Repository, hosted?: HostedRepository) => {
  const before = fingerprint(repository.directory)
  const opened = await openCheckout(repository.directory)
  const base = parseObjectId(pull.baseTip)
  if (!opened.ok || base === undefined) throw new Error('a checkout')
  const store = await openObjectStore(opened.checkout, hosted === undefined ? {} : { hosted })
  const file = await readFileAt(store, base, 'a.onnx')
  const content = file.kind === 'file' ? readFileSync(file.file, 'utf8') : undefined
  await store.close()
  expect(fingerprint(repository.directory)).toEqual(before)
  return { file, content }
}

const hosted = (token: string): HostedRepository => ({ serverUrl: server.url, repository: 'octo/models', token })

describe('persist-credentials: false', () => {
  test('without a token the base is unreadable, quickly and with the remedy', async () => {
    const { file } = await read(privateCheckout(pull.merge))
    expect(file).toMatchObject({ kind: 'unreadable', fix: expect.stringContaining('contents: read') })
  })

  test('with the job’s token it is read', async () => {
    expect((await read(privateCheckout(pull.merge), hosted('ghs_reads'))).content).toBe('before')
  })

  test('a wrong token is not printed', async () => {
    const { file } = await read(privateCheckout(pull.merge), hosted('ghs_wrong'))
    expect(file.kind).toBe('unreadable')
    expect(JSON.stringify(file)).not.toContain(Buffer.from('x-access-token:ghs_wrong').toString('base64'))
    expect(JSON.stringify(file)).not.toContain('ghs_wrong')
  })

  test('a token in the checkout’s own config is used, as actions/checkout leaves it', async () => {
    const repository = privateCheckout(pull.merge)
    const header = `AUTHORIZATION: basic ${Buffer.from('x-access-token:ghs_reads').toString('base64')}`
    repository.git('config', `http.${server.url}/.extraheader`, header)
    expect((await read(repository)).content).toBe('before')
  })

  test('a stale header in the checkout does not spoil ours', async () => {
    const repository = privateCheckout(pull.merge)
    repository.git('config', `http.${server.url}/.extraheader`, 'AUTHORIZATION: basic c3RhbGU6c3RhbGU=')
    expect((await read(repository, hosted('ghs_reads'))).content).toBe('before')
  })
})

test('the token goes to the hosting service only, and not onto the command line', async () => {
  const remote = hostedRemote({ serverUrl: 'https://github.com/', repository: 'octo/models', token: 'secret' })
  expect(remote?.url).toBe('https://github.com/octo/models.git')
  expect(remote?.config.map(([key]) => key)).toEqual([
    'http.https://github.com/.extraheader',
    'http.https://github.com/.extraheader',
  ])
  expect(hostedRemote({ serverUrl: 'file:///etc', repository: 'octo/models', token: 'secret' })).toBeUndefined()
  expect(
    hostedRemote({ serverUrl: 'https://github.com', repository: '../x --upload-pack=y', token: 'secret' }),
  ).toBeUndefined()
  const echoed = await runGit(['config', '--get-all', 'http.https://github.com/.extraheader'], {
    directory: folder.path,
    secretConfig: remote?.config ?? [],
  })
  expect(echoed.ok && echoed.output.toString('utf8').split('\n')[1]).toMatch(/^AUTHORIZATION: basic /)
})

test('the merge base comes from the compare API at depth 1', async () => {
  const opened = await openCheckout(privateCheckout(pull.head).directory)
  if (!opened.ok) throw new Error(opened.why)
  const store = await openObjectStore(opened.checkout, { hosted: hosted('ghs_reads') })
  const host = createHostHistory(createClient({ apiUrl: server.apiUrl, token: 'ghs_reads' }), {
    owner: 'octo',
    name: 'models',
  })
  const event = { kind: 'pull-request', headSha: pull.head, baseSha: pull.baseTip, baseRef: 'main' } as const
  expect((await resolveSides(store, { event }, host)).base).toMatchObject({ base: pull.forkPoint, behindBy: 2 })
  await store.close()
})

test('a remote that does not answer is waited for once', async () => {
  let requests = 0
  const silent = createServer(() => void requests++)
  await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', resolve))
  const address = silent.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const repository = privateCheckout(pull.merge)
  repository.git('remote', 'set-url', 'origin', `http://127.0.0.1:${port}/octo/models`)
  const opened = await openCheckout(repository.directory)
  if (!opened.ok) throw new Error(opened.why)
  const store = await openObjectStore(opened.checkout, { fetchTimeoutMs: 300 })
  const event = { kind: 'push', before: pull.baseTip } as const
  expect((await resolveSides(store, { event })).base).toMatchObject({
    kind: 'no-base',
    reason: 'unreachable',
    why: expect.stringContaining('did not answer before'),
  })
  expect(requests).toBe(1)
  await store.close()
  silent.closeAllConnections()
  await new Promise(resolve => silent.close(resolve))
})

describe('runGit', () => {
  test('stops at its time limit', async () => {
    const waiting = await runGit(['-c', 'alias.wait=!sleep 20', 'wait'], { directory: folder.path, timeoutMs: 150 })
    expect(waiting).toMatchObject({ ok: false, failure: 'timeout' })
  })

  test('stops at its output limit', async () => {
    const result = await runGit(['log', '--format=%H %s'], { directory: pull.source.directory, maxOutputBytes: 10 })
    expect(result).toMatchObject({ ok: false, failure: 'too-much-output' })
  })

  test('says when git is not there, and when the file cannot be written', async () => {
    const missing = await runGit(['version'], { directory: folder.path, environment: { PATH: '/nowhere' } })
    expect(missing).toMatchObject({ ok: false, failure: 'not-installed' })
    const unwritable = await runGit(['version'], {
      directory: folder.path,
      outputFile: join(folder.path, 'no', 'where'),
    })
    expect(unwritable).toMatchObject({ ok: false, failure: 'write' })
  })

  test('is not led astray by the environment', async () => {
    const environment = {
      ...process.env,
      GIT_DIR: '/nowhere',
      GIT_INDEX_FILE: '/nowhere',
      GIT_TRACE: '1',
      GIT_CONFIG_COUNT: 'x',
    }
    const result = await runGit(['rev-parse', '--verify', 'main'], { directory: pull.source.directory, environment })
    expect(result.ok && result.output.toString('utf8').trim()).toBe(pull.baseTip)
  })
})
