/**
 * A server that is not GitHub: Gitea’s paths, fields and answers (https://docs.gitea.com/api: swagger.v1.json), no
 * X-GitHub headers, no `type` of users, a comparison without a merge base, tokens that are plain hexadecimal.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type ActionRun, runAction } from '../support/action-process.ts'
import { checkOut, createPullRequest, type PullRequest, temporaryFolder } from '../support/git.ts'
import { isRecord } from '../support/json.ts'
import { pullRequestPayload } from '../support/payloads.ts'
import { budgetFile, LARGE, NET, SMALL } from '../support/sample-models.ts'

interface Comment {
  readonly id: number
  body: string
  readonly user: { readonly id: number; readonly login: string; readonly username: string }
  readonly html_url: string
  readonly created_at: string
  updated_at: string
}

const TOKEN = '3f6c1d2e5a4b3c2d1e0f9a8b7c6d5e4f3a2b1c0d'
let comments: Comment[]
let labels: string[]
let log: string[]
let http: Server
let url: string
let workspace: string
let pull: PullRequest
let folder: ReturnType<typeof temporaryFolder>

const say = (login: string, body: string): Comment => {
  const at = new Date(Date.UTC(2026, 0, 1, 0, comments.length)).toISOString()
  const user = { id: -2, login, username: login }
  const html_url = `${url}/octo/models/pulls/1#issuecomment-${comments.length + 1}`
  const comment = { id: comments.length + 1, body, user, html_url, created_at: at, updated_at: at }
  comments.push(comment)
  return comment
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  const parsed: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}')
  return isRecord(parsed) ? String(parsed['body']) : ''
}

const answerTo = async (request: IncomingMessage): Promise<readonly [status: number, body: unknown]> => {
  if (request.headers.authorization !== `token ${TOKEN}`) return [401, { message: 'token is required' }]
  const path = (request.url ?? '').replace(/\?.*/, '').replace('/api/v1/repos/octo/models', '')
  const [, id] = /^\/issues\/comments\/(\d+)$/.exec(path) ?? []
  const found = comments.find(comment => String(comment.id) === id)
  switch (`${request.method} ${path.replace(/\d+$/, 'N')}`) {
    case 'GET /issues/1/comments':
      return [200, comments]
    case 'POST /issues/1/comments':
      return [201, say('gitea-actions', await bodyOf(request))]
    case 'PATCH /issues/comments/N':
      if (found !== undefined) found.body = await bodyOf(request)
      return [found === undefined ? 404 : 200, found]
    case 'GET /issues/1/labels':
      return [200, labels.map((name, index) => ({ id: index, name, color: 'ededed', exclusive: false }))]
    case 'GET /collaborators/alice/permission':
      return [200, { permission: 'owner', role_name: 'owner', user: { id: 1, login: 'alice' } }]
    default:
      if (path.startsWith('/compare/')) return [200, { total_commits: 1, commits: [] }]
      return [404, { message: 'not found', url: `${url}/api/swagger` }]
  }
}

const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const [status, body] = await answerTo(request)
  log.push(`${request.method} ${request.url?.replace(/\?.*/, '')} → ${status}`)
  response.writeHead(status, { 'content-type': 'application/json;charset=utf-8' }).end(JSON.stringify(body))
}

beforeEach(async () => {
  comments = []
  labels = []
  log = []
  http = createServer((request, response) => void handle(request, response))
  await new Promise<void>(resolve => http.listen(0, '127.0.0.1', resolve))
  const address = http.address()
  url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  folder = temporaryFolder()
  pull = createPullRequest(join(folder.path, 'pull'), {
    base: { 'flopgate.yml': budgetFile('25 kFLOPs'), [NET]: SMALL },
    head: { [NET]: LARGE },
  })
  // Gitea checks out the head itself, not a merge commit.
  workspace = checkOut(join(folder.path, 'checkout'), pull.url, pull.head).directory
})
afterEach(async () => {
  folder.remove()
  await new Promise<void>(resolve => http.close(() => resolve()))
})

const judge = (run: number): Promise<ActionRun> =>
  runAction({
    workspace,
    event: 'pull_request',
    payload: pullRequestPayload(pull),
    sha: pull.head,
    server: { url, apiUrl: `${url}/api/v1` },
    run,
    inputs: { token: TOKEN },
    environment: { GITEA_ACTIONS: 'true' },
  })

test('the verdict, one comment that is updated, and an acceptance: REST alone, at GITHUB_API_URL', async () => {
  const failing = await judge(1)
  expect(failing).toMatchObject({
    exitCode: 1,
    stderr: '',
    outputs: { 'delta-flops': '10000', 'base-sha': pull.forkPoint },
  })
  expect(failing.log).not.toContain('::warning')
  expect(comments).toHaveLength(1)
  expect(failing.outputs['comment-url']).toBe(comments[0]?.html_url)
  // An answer of another shape is no reason to ask again: each pair of commits is compared once.
  const compared = log.filter(line => line.includes('/compare/'))
  expect(new Set(compared).size).toBe(compared.length)

  say('alice', '/flopgate accept needed for small objects')
  labels.push('flopgate-exempt')
  const accepted = await judge(2)
  expect(accepted).toMatchObject({ exitCode: 0, stderr: '' })
  expect(accepted.comment).toContain('accepted by `alice`')
  expect(comments.filter(({ user }) => user.login === 'gitea-actions')).toHaveLength(1)
  expect(comments[0]?.body).toContain('"run":2')
  expect(log.filter(line => line.startsWith('POST') || line.startsWith('DELETE'))).toHaveLength(1)
})
