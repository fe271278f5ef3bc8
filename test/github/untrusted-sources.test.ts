/** What comes from other places than the checkout: a central budget, the pull request of a finished run, a report. */
import { createRequire } from 'node:module'
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openCheckout } from '../../src/baseline/git/checkout.ts'
import { openObjectStore } from '../../src/baseline/git/object-store.ts'
import { parsePolicyReference, readCentralPolicy } from '../../src/github/api/central-policy.ts'
import { createClient } from '../../src/github/api/client.ts'
import { checkPrivilegedRun } from '../../src/github/event/privileged.ts'
import { readReportArtifact } from '../../src/github/api/report-artifact.ts'
import { resolveWorkflowRun } from '../../src/github/event/workflow-run.ts'
import { readZipEntry } from '../../src/github/api/zip-entry.ts'
import { checkOut, createPullRequest, temporaryFolder } from '../support/git.ts'
import { startGitHubServer } from '../support/github-server.ts'
import { isRecord } from '../support/json.ts'
import type { GitHubClient } from '../../src/github/api/client.ts'
import type { GitHubEvent, RunContext } from '../../src/github/event/event.ts'
import type { StoredArtifact } from '../support/github-answers.ts'
import type { GitHubServer } from '../support/github-server.ts'

const folder = temporaryFolder()
let server: GitHubServer
let client: GitHubClient
beforeEach(async () => {
  server = await startGitHubServer()
  client = createClient({ apiUrl: server.apiUrl, token: 'ghs_reads', firstBackoffMs: 1, deadlineMs: 3000 })
})
afterEach(async () => {
  await server.close()
  expect(server.violations).toEqual([])
})
afterAll(() => folder.remove())

const repository = { owner: 'octo', name: 'models' }
const SHA = 'a'.repeat(40)

describe('a central budget', () => {
  test.each([
    ['acme/policies/flopgate.yml@v3', { owner: 'acme', repo: 'policies', path: 'flopgate.yml', ref: 'v3' }],
    [
      'acme/policies/a b/ü.yml@refs/heads/main',
      { owner: 'acme', repo: 'policies', path: 'a b/ü.yml', ref: 'refs/heads/main' },
    ],
    ['acme/policies/flopgate.yml', undefined],
    ['acme/policies@v3', undefined],
    ['acme/policies/../x.yml@v3', undefined],
    ['acme/policies//x.yml@v3', undefined],
    ['https://evil.example/a/b/c@d', undefined],
  ])('%s', (text, expected) => {
    expect(parsePolicyReference(text)).toEqual(expected)
  })

  test('is read', async () => {
    const text = `version: 1\n# ${'ü'.repeat(100)}\n`
    server.files.set('acme/policies/edge/flopgate.yml@v3', text)
    expect(await readCentralPolicy(client, 'acme/policies/edge/flopgate.yml@v3')).toMatchObject({ ok: true, text })
  })

  test.each([
    ['acme/policies/missing.yml@v3', /404/],
    ['nonsense', /form owner/],
  ])('%s cannot be read', async (text, why) => {
    expect(await readCentralPolicy(client, text)).toMatchObject({
      ok: false,
      diagnostic: { code: 'policy-ref-unreadable', severity: 'error', why: expect.stringMatching(why) },
    })
  })
})

describe('the pull request of a finished workflow run', () => {
  const context = (headSha: string): RunContext => ({
    event: { name: 'workflow_run', headSha, headBranch: 'changes', headRepository: 'Codertocat/Hello-World', runId: 1 },
    apiUrl: server.apiUrl,
    serverUrl: server.url,
    repository,
    sha: SHA,
    branch: 'main',
    run: 1,
    attempt: 1,
    runUrl: '',
    actor: '',
    workspace: '',
    temporary: undefined,
    outputFile: undefined,
    summaryFile: undefined,
  })

  /** A real payload, brought to the form of the API's list. */
  const openPull = (): Record<string, unknown> => {
    const examples: unknown = createRequire(import.meta.url)('@octokit/webhooks-examples')
    const event = Array.isArray(examples)
      ? examples.find(item => isRecord(item) && item['name'] === 'pull_request')
      : undefined
    const payload: unknown = isRecord(event) && Array.isArray(event['examples']) ? event['examples'][0] : undefined
    if (!isRecord(payload) || !isRecord(payload['pull_request'])) throw new Error('an example')
    // newer than the example, and required in answers
    return { auto_merge: null, ...payload['pull_request'] }
  }
  const HEAD = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'

  test('is the open one with this head', async () => {
    server.pulls.push(openPull())
    expect(await resolveWorkflowRun(client, context(HEAD))).toMatchObject({
      ok: true,
      context: { event: { name: 'pull_request_target', pull: { number: 2, headSha: HEAD } } },
    })
  })

  test('a head that has moved on, and none at all, are not reported to', async () => {
    expect(await resolveWorkflowRun(client, context(HEAD))).toMatchObject({
      ok: false,
      diagnostic: { severity: 'note', why: expect.stringContaining('No open') },
    })
    server.pulls.push(openPull())
    expect(await resolveWorkflowRun(client, context(SHA))).toMatchObject({
      ok: false,
      diagnostic: { why: expect.stringContaining('moved on') },
    })
  })
})

describe('a privileged job', () => {
  test('stops when a fork’s head is checked out, and only then', async () => {
    const pull = createPullRequest(join(folder.path, 'pull'), { base: { a: '1' }, head: { b: '2' } })
    const event = (fork: boolean): GitHubEvent => ({
      name: 'pull_request_target',
      pull: { number: 1, headSha: pull.head, baseSha: pull.baseTip, baseRef: 'main', fork, draft: false, author: '' },
    })
    for (const [commit, fork, code] of [
      [pull.head, true, 'privileged-checkout'],
      [pull.merge, true, 'privileged-checkout'],
      [pull.head, false, undefined],
      [pull.baseTip, true, undefined],
    ] as const) {
      const opened = await openCheckout(checkOut(join(folder.path, `${commit} ${fork}`), pull.url, commit).directory)
      if (!opened.ok) throw new Error(opened.why)
      const store = await openObjectStore(opened.checkout)
      expect((await checkPrivilegedRun(event(fork), store))?.code).toBe(code)
      await store.close()
    }
  })
})

describe('the report of the base run', () => {
  /** Zipped by Python's zipfile, so that our reader is not tested against our own writer. */
  const zip = (name: string, content: string, method = 'ZIP_DEFLATED'): Uint8Array => {
    const file = join(folder.path, 'archive.zip')
    const source = join(folder.path, 'content')
    writeFileSync(source, content)
    const program =
      'import sys,zipfile;z=zipfile.ZipFile(sys.argv[1],"w",getattr(zipfile,sys.argv[4]));z.writestr("readme.txt","x");z.write(sys.argv[2],sys.argv[3])'
    execFileSync('python3', ['-c', program, file, source, name, method])
    return readFileSync(file)
  }
  const add = (archive: Uint8Array, more: Partial<StoredArtifact> = {}) =>
    server.artifacts.push({
      id: 50 + server.artifacts.length,
      name: 'flopgate-report',
      archive,
      headSha: SHA,
      expired: false,
      fork: false,
      ...more,
    })
  const trusted = { branch: 'main', workflow: '.github/workflows/ci.yml' }
  const read = () => readReportArtifact(client, { repository, name: 'flopgate-report', commit: SHA, trusted })

  test('is found by commit and unpacked', async () => {
    add(zip('report.json', '{"other":1}'), { headSha: 'b'.repeat(40) })
    const text = JSON.stringify({ models: 'ü'.repeat(10_000) })
    add(zip('out/report.json', text))
    expect(await read()).toEqual({ kind: 'found', text, run: 951 })
  })

  test.each([
    ['expired', { expired: true }],
    ['of a fork that claims the commit', { fork: true }],
    ['under another name', { name: 'other' }],
    ['of another commit', { headSha: 'c'.repeat(40) }],
    ['of a pull request’s run', { event: 'pull_request' }],
    ['of a run of another branch', { branch: 'feature' }],
    ['of another workflow', { workflow: '.github/workflows/other.yml' }],
  ])('%s is not used', async (_, more) => {
    add(zip('report.json', '{}'), more)
    expect((await read()).kind).toBe('absent')
  })

  test('what is no archive, and an archive without a report', async () => {
    add(Buffer.from('PK not really'))
    expect(await read()).toMatchObject({ kind: 'absent', why: expect.stringContaining('not an archive') })
    server.artifacts.splice(0)
    add(zip('readme.md', 'x'))
    expect((await read()).kind).toBe('absent')
  })

  test('without permission', async () => {
    server.fail(/artifacts/, { kind: 'answer', status: 403 })
    expect(await read()).toMatchObject({
      kind: 'unreadable',
      diagnostic: { code: 'github-forbidden', fix: expect.stringContaining('actions: read') },
    })
  })

  test('a file that is not what was packed is refused: its checksum tells', () => {
    const archive = Buffer.from(zip('a.json', '{"verdict":"fail"}', 'ZIP_STORED'))
    expect(readZipEntry(archive, name => name.endsWith('.json'), 100)?.length).toBe(18)
    archive.write('pass', archive.indexOf('fail'))
    expect(readZipEntry(archive, name => name.endsWith('.json'), 100)).toBeUndefined()
  })

  test('stored or deflated, within the limit; every cut of the archive is refused or the same', () => {
    const content = 'x'.repeat(100_000)
    for (const method of ['ZIP_STORED', 'ZIP_DEFLATED']) {
      const archive = zip('a.json', content, method)
      const isJson = (name: string): boolean => name.endsWith('.json')
      expect(readZipEntry(archive, isJson, 100_000)?.length).toBe(100_000)
      expect(readZipEntry(archive, isJson, 99_999)).toBeUndefined()
      for (let length = 0; length < archive.length; length += 97)
        expect(readZipEntry(archive.subarray(0, length), isJson, 1e6)).toBeUndefined()
      for (let at = 0; at < archive.length; at += 61) {
        const broken = Uint8Array.from(archive)
        broken[at] = (broken[at] ?? 0) ^ 0xff
        expect(readZipEntry(broken, isJson, 1e6)?.length ?? 0).toBeLessThanOrEqual(1e6)
      }
    }
  })
})
