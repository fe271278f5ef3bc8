/** Real payloads of GitHub (@octokit/webhooks-examples), and broken ones. */
import { createRequire } from 'node:module'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { baseEventOf, readContext } from '../../../src/github/event/event.ts'
import { temporaryFolder } from '../../support/git.ts'
import { isRecord } from '../../support/json.ts'
import type { ContextOutcome } from '../../../src/github/event/event.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())

const examples: unknown = createRequire(import.meta.url)('@octokit/webhooks-examples')

const payloadsOf = (event: string): readonly unknown[] => {
  const found = Array.isArray(examples) ? examples.find(item => isRecord(item) && item['name'] === event) : undefined
  return isRecord(found) && Array.isArray(found['examples']) ? found['examples'] : []
}

const environment = (name: string, payload: string): NodeJS.ProcessEnv => {
  const path = join(folder.path, 'event.json')
  writeFileSync(path, payload)
  return {
    GITHUB_REPOSITORY: 'Codertocat/Hello-World',
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: path,
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_RUN_ID: '12345678901',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKSPACE: folder.path,
    GITHUB_OUTPUT: '',
  }
}

const read = (name: string, payload: unknown): Promise<ContextOutcome> =>
  readContext(environment(name, JSON.stringify(payload)))

describe('every example payload is understood', () => {
  test.each([
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
    'merge_group',
    'push',
    'workflow_run',
    'workflow_dispatch',
    'release',
    'issue_comment',
  ])('%s', async name => {
    const payloads = payloadsOf(name)
    expect(payloads.length).toBeGreaterThan(0)
    for (const payload of payloads) {
      const outcome = await read(name, payload)
      expect(outcome.ok || outcome.diagnostic).toBe(true)
    }
  })

  test('pull_request: the commits and no fork', async () => {
    const outcome = await read('pull_request', payloadsOf('pull_request')[0])
    expect(outcome.ok && outcome.context).toMatchObject({
      event: {
        name: 'pull_request',
        pull: {
          number: 2,
          headSha: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
          baseSha: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
          baseRef: 'master',
          fork: false,
          draft: false,
          author: 'Codertocat',
        },
      },
      apiUrl: 'https://api.github.com',
      run: 12_345_678_901,
      runUrl: 'https://github.com/Codertocat/Hello-World/actions/runs/12345678901',
      outputFile: undefined,
    })
  })
})

test('a fork, also one that was deleted', async () => {
  const [payload] = payloadsOf('pull_request')
  for (const repo of [null, { full_name: 'mallory/Hello-World' }]) {
    const changed: unknown = JSON.parse(JSON.stringify(payload), (key, value: unknown) =>
      key === 'head' && isRecord(value) ? { ...value, repo } : value,
    )
    const outcome = await read('pull_request', changed)
    expect(outcome.ok && outcome.context.event.name === 'pull_request' && outcome.context.event.pull.fork).toBe(true)
  }
})

describe('hostile or broken', () => {
  const good = JSON.stringify({ before: '0'.repeat(40), after: 'a'.repeat(40) })
  test.each([
    ['no JSON', 'push', '{"before":', /event payload/],
    ['not an object', 'push', '[1'.repeat(5), /event payload/],
    ['null', 'push', 'null', /event payload/],
    ['deep nesting', 'push', '['.repeat(200_000), /event payload/],
    [
      'an option for a commit',
      'push',
      JSON.stringify({ before: '--upload-pack=x', after: 'a'.repeat(40) }),
      /push event/,
    ],
    ['a text for a number', 'pull_request', JSON.stringify({ pull_request: { number: '1' } }), /pull_request event/],
    ['no merge group', 'merge_group', '{}', /merge_group event/],
    ['an event name that is a path', '../x', good, /GITHUB_EVENT_NAME/],
  ])('%s', async (_, name, payload, what) => {
    const outcome = await readContext(environment(name, payload))
    expect(outcome).toMatchObject({
      ok: false,
      diagnostic: { code: 'event-unreadable', what: expect.stringMatching(what) },
    })
  })

  test.each(['GITHUB_REPOSITORY', 'GITHUB_EVENT_PATH', 'GITHUB_SHA', 'GITHUB_RUN_ID', 'GITHUB_WORKSPACE'])(
    'without %s',
    async name => {
      const outcome = await readContext({ ...environment('push', good), [name]: '' })
      expect(outcome).toMatchObject({ ok: false, diagnostic: { what: `Cannot use the environment variable ${name}` } })
    },
  )

  test('a payload path that is a folder, and one that is missing', async () => {
    for (const path of [folder.path, join(folder.path, 'missing')]) {
      expect((await readContext({ ...environment('push', good), GITHUB_EVENT_PATH: path })).ok).toBe(false)
    }
  })
})

describe('the pull request of a merge queue’s entry', () => {
  const sha = 'a'.repeat(40)
  test.each([
    [`refs/heads/gh-readonly-queue/main/pr-104-${sha}`, 104],
    [`gh-readonly-queue/release/1.x/pr-7-${sha}`, 7],
    [`refs/heads/gh-readonly-queue/main/pr-0-${sha}`, undefined],
    ['refs/heads/main', undefined],
    [`refs/heads/feature/pr-1-${sha}`, undefined],
  ])('%s', async (branch, number) => {
    const payload = JSON.stringify({ merge_group: { base_sha: sha, head_sha: sha, head_ref: branch } })
    const outcome = await readContext(environment('merge_group', payload))
    expect(outcome).toMatchObject({ ok: true, context: { event: { name: 'merge_group', number } } })
  })
})

describe('baseEventOf', () => {
  const sha = 'a'.repeat(40)
  test.each([
    [
      { name: 'merge_group', baseSha: sha, baseRef: 'main', headSha: sha, number: undefined },
      { kind: 'merge-group', baseSha: sha },
    ],
    [
      { name: 'push', before: sha, after: sha, forced: true },
      { kind: 'push', before: sha },
    ],
    [
      { name: 'other', event: 'schedule' },
      { kind: 'standalone', name: 'schedule' },
    ],
  ] as const)('%j', (event, expected) => {
    expect(baseEventOf(event, sha)).toEqual(expected)
  })
})
