/**
 * A local HTTP server that stands for GitHub: comments with pages, labels, permissions, comparisons from a real bare
 * repository. It can fail in the ways the real one does. What breaks GitHub's own description is in `violations`.
 */
import { createServer } from 'node:http'
import {
  artifactBody,
  commentBody,
  comparisonBody,
  fileBody,
  headLabel,
  labelBody,
  permissionBody,
  runOfArtifact,
  userBody,
} from './github-answers.ts'
import { gitObjectBody } from './github-objects.ts'
import { runBody } from './payloads.ts'
import { checkRequest, checkResponse, findOperation } from './github-openapi.ts'
import { serveGit } from './git-http.ts'
import { isRecord } from './json.ts'
import { answerBatch, answerStorage, createLfsStorage } from './lfs-http.ts'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Account, StoredArtifact, StoredComment } from './github-answers.ts'
import type { Operation } from './github-openapi.ts'
import type { LfsStorage } from './lfs-http.ts'

export type Fault =
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly message?: string
      readonly headers?: Readonly<Record<string, string>>
    }
  /** The connection is closed before an answer; `lost` also stores what was asked for. */
  | { readonly kind: 'drop' | 'lost' }
  /** No answer for that long, then the ordinary one. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** 200 with a body that is no JSON, as a proxy's login page. */
  | { readonly kind: 'malformed' }
  /** The connection ends in the middle of the body. */
  | { readonly kind: 'truncated' }

export interface Token {
  readonly account: Account
  readonly write: boolean
}

export interface GitHubServer {
  /** For GITHUB_SERVER_URL. */
  readonly url: string
  /** For GITHUB_API_URL, below a path as on GitHub Enterprise Server. */
  readonly apiUrl: string
  readonly comments: StoredComment[]
  readonly labels: string[]
  /** Login → role: admin, maintain, write, triage, read. */
  readonly roles: Map<string, string>
  readonly tokens: Map<string, Token>
  /** `METHOD path → status`, in order; `→ dropped` and `→ late` for requests that get no answer, or not soon. */
  readonly log: string[]
  readonly violations: string[]
  readonly lfs: LfsStorage
  /** Open pull requests, as the API shows them. */
  readonly pulls: Record<string, unknown>[]
  /** `owner/repo/path@ref` → content. */
  readonly files: Map<string, string>
  readonly artifacts: StoredArtifact[]
  addComment: (body: string, user?: Account, issue?: number) => StoredComment
  /** The next `times` requests that match get this fault. `route`: for example `POST /repos/…/comments`, as a pattern. */
  fail: (route: RegExp, fault: Fault, times?: number) => void
  /** Runs once, before the next request that matches is answered: somebody else acts at that moment. */
  before: (route: RegExp, action: () => void) => void
  close: () => Promise<void>
}

export const ACTIONS_BOT: Account = { login: 'github-actions[bot]', type: 'Bot' }

interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

const READ_ONLY = {
  status: 403,
  body: {
    message: 'Resource not accessible by integration',
    documentation_url: 'https://docs.github.com/rest',
    status: '403',
  },
}
const NOT_FOUND = {
  status: 404,
  body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
}

export const startGitHubServer = async (
  options: { readonly repository?: string; /** The git service answers 503. */ readonly gitFails?: boolean } = {},
): Promise<GitHubServer> => {
  const faults: { route: RegExp; fault: Fault; times: number }[] = []
  const actions: { route: RegExp; action: () => void }[] = []
  const state = {
    comments: new Array<StoredComment>(),
    labels: new Array<string>(),
    roles: new Map<string, string>(),
    tokens: new Map<string, Token>([
      ['ghs_writes', { account: ACTIONS_BOT, write: true }],
      ['ghs_reads', { account: ACTIONS_BOT, write: false }],
    ]),
    log: new Array<string>(),
    violations: new Array<string>(),
    lfs: createLfsStorage(),
    pulls: new Array<Record<string, unknown>>(),
    files: new Map<string, string>(),
    artifacts: new Array<StoredArtifact>(),
    nextId: 1000,
    minutes: 0,
  }
  const http = createServer((request, response) => {
    void handle(request, response).catch((error: unknown) => {
      state.violations.push(`the test server failed: ${String(error)}`)
      response.destroy()
    })
  })
  await new Promise<void>(resolve => http.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${portOf(http.address())}`
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', url)
    const git = /^\/[\w.-]+\/[\w.-]+?(?:\.git)?(\/(?:info\/refs|git-upload-pack).*)$/.exec(request.url ?? '')?.[1]
    if (git !== undefined) {
      state.log.push(`git ${git.replace(/\?.*/, '')}`)
      if (options.gitFails === true) return void response.writeHead(503).end('Service Unavailable')
      return serveGit(
        request,
        response,
        { directory: options.repository ?? '', tokens: new Set(state.tokens.keys()) },
        git,
      )
    }
    if (pathname.startsWith('/artifact-storage/')) {
      const stored = state.artifacts.find(({ id }) => pathname.endsWith(`/${id}`))
      if (request.headers.authorization !== undefined) state.violations.push('the token went to the artifact storage')
      return void response.writeHead(200, { 'content-type': 'application/zip' }).end(stored?.archive)
    }
    if (pathname.startsWith('/lfs-storage/')) return answerStorage(request, response, state.lfs)
    const path = pathname.replace(/^\/api\/v3/, '')
    const route = `${request.method} ${path}`
    const body = await readJson(request)
    if (pathname.endsWith('.git/info/lfs/objects/batch')) {
      return answerBatch(request, response, { storage: state.lfs, body, tokens: new Set(state.tokens.keys()), url })
    }
    for (const planned of actions.splice(0, actions.length)) {
      if (planned.route.test(route)) planned.action()
      else actions.push(planned)
    }
    const planned = faults.find(({ route: pattern, times }) => times > 0 && pattern.test(route))
    if (planned !== undefined) planned.times--
    const fault = planned?.fault
    const operation = findOperation(request.method ?? '', path)
    const wrong =
      operation === undefined
        ? [`${route} is not part of the description`]
        : checkRequest(operation, searchParams, body)
    state.violations.push(...wrong.map(problem => `${route}: ${problem}`))
    if (fault?.kind === 'drop') return drop(route, response)
    if (fault?.kind === 'slow') {
      state.log.push(`${route} → late`)
      await new Promise(resolve => setTimeout(resolve, fault.milliseconds))
    }
    const answer = fault?.kind === 'answer' ? faultAnswer(fault) : answerTo({ operation, request, searchParams, body })
    if (operation !== undefined)
      state.violations.push(
        ...checkResponse(operation, answer.status, answer.body).map(problem => `${route}: ${problem}`),
      )
    if (fault?.kind === 'lost') return drop(route, response)
    send(response, answer, fault)
    state.log.push(`${route} → ${answer.status}`)
  }
  const drop = (route: string, response: ServerResponse): void => {
    state.log.push(`${route} → dropped`)
    response.destroy()
  }
  const answerTo = (given: {
    operation: Operation | undefined
    request: IncomingMessage
    searchParams: URLSearchParams
    body: unknown
  }): Answer => {
    const token = state.tokens.get(
      /^(?:token|bearer) (.+)$/i.exec(given.request.headers.authorization ?? '')?.[1] ?? '',
    )
    if (token === undefined)
      return {
        status: 401,
        body: { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest', status: '401' },
      }
    if (given.operation === undefined) return NOT_FOUND
    if (given.request.method !== 'GET' && !token.write) return READ_ONLY
    return operate(given.operation, { token, query: given.searchParams, body: given.body })
  }
  const operate = (
    { path, method, parameters }: Operation,
    { token, query, body }: { token: Token; query: URLSearchParams; body: unknown },
  ): Answer => {
    const base = `${url}/${parameters['owner']}/${parameters['repo']}`
    const id = Number(parameters['comment_id'])
    const found = state.comments.find(comment => comment.id === id)
    const text = isRecord(body) ? String(body['body']) : ''
    switch (`${method} ${path}`) {
      case 'get /user':
        return token.account.type === 'Bot' ? READ_ONLY : { status: 200, body: privateUser(token.account) }
      case 'get /repos/{owner}/{repo}/issues/{issue_number}/comments': {
        const own = state.comments.filter(comment => comment.issue === Number(parameters['issue_number']))
        return page(
          own.map(comment => commentBody(comment, base)),
          query,
        )
      }
      case 'post /repos/{owner}/{repo}/issues/{issue_number}/comments': {
        if (Buffer.byteLength(text) > 262_144) return TOO_LONG
        return {
          status: 201,
          body: commentBody(addComment(text, token.account, Number(parameters['issue_number'])), base),
        }
      }
      case 'patch /repos/{owner}/{repo}/issues/comments/{comment_id}':
        if (found === undefined) return NOT_FOUND
        if (Buffer.byteLength(text) > 262_144) return TOO_LONG
        found.body = text
        found.updatedAt = tick()
        return { status: 200, body: commentBody(found, base) }
      case 'delete /repos/{owner}/{repo}/issues/comments/{comment_id}':
        if (found === undefined) return NOT_FOUND
        state.comments.splice(state.comments.indexOf(found), 1)
        return { status: 204 }
      case 'get /repos/{owner}/{repo}/issues/{issue_number}/labels':
        return page(
          state.labels.map(name => labelBody(name, base)),
          query,
        )
      case 'get /repos/{owner}/{repo}/collaborators/{username}/permission': {
        const login = parameters['username'] ?? ''
        return { status: 200, body: permissionBody({ login, type: 'User' }, state.roles.get(login) ?? 'read') }
      }
      case 'get /repos/{owner}/{repo}/pulls':
        return page(
          state.pulls.filter(pull => headLabel(pull) === query.get('head')),
          query,
        )
      case 'get /repos/{owner}/{repo}/contents/{path}': {
        const text = state.files.get(
          `${parameters['owner']}/${parameters['repo']}/${parameters['path']}@${query.get('ref')}`,
        )
        return text === undefined ? NOT_FOUND : { status: 200, body: fileBody(parameters['path'] ?? '', text, base) }
      }
      case 'get /repos/{owner}/{repo}/actions/runs/{run_id}': {
        const made = state.artifacts.find(artifact => runOfArtifact(artifact.id) === Number(parameters['run_id']))
        if (made === undefined) return NOT_FOUND
        const { event = 'push', branch = 'main', workflow: file = '.github/workflows/ci.yml', headSha: sha } = made
        const repository = `${parameters['owner']}/${parameters['repo']}`
        return {
          status: 200,
          body: runBody({ id: runOfArtifact(made.id), event, branch, sha, path: file, repository }),
        }
      }
      case 'get /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts':
      case 'get /repos/{owner}/{repo}/actions/artifacts': {
        const run = parameters['run_id']
        const named = state.artifacts.filter(
          ({ name, id }) => name === query.get('name') && (run === undefined || Number(run) === runOfArtifact(id)),
        )
        const answer = page(
          named.map(artifact => artifactBody(artifact, base)),
          query,
        )
        return { ...answer, body: { total_count: named.length, artifacts: answer.body } }
      }
      case 'get /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}':
        return {
          status: 302,
          headers: {
            location: `${url.replace('127.0.0.1', 'localhost')}/artifact-storage/${parameters['artifact_id']}`,
          },
        }
      case 'get /repos/{owner}/{repo}/git/commits/{commit_sha}':
      case 'get /repos/{owner}/{repo}/git/trees/{tree_sha}':
      case 'get /repos/{owner}/{repo}/git/blobs/{file_sha}': {
        const [kind = ''] = /(?<=git\/)\w+/.exec(path) ?? []
        const name = parameters['commit_sha'] ?? parameters['tree_sha'] ?? parameters['file_sha'] ?? ''
        const object = gitObjectBody(options.repository ?? '', kind, name, base)
        return object === undefined ? NOT_FOUND : { status: 200, body: object }
      }
      case 'get /repos/{owner}/{repo}/compare/{basehead}': {
        const comparison = comparisonBody(options.repository ?? '', parameters['basehead'] ?? '', base)
        return comparison === undefined ? NOT_FOUND : { status: 200, body: comparison }
      }
      default:
        return NOT_FOUND
    }
  }
  /** The server's clock: one minute per change. */
  const tick = (): string => new Date(Date.UTC(2026, 0, 1, 0, state.minutes++)).toISOString().replace('.000', '')
  const addComment = (body: string, user: Account = ACTIONS_BOT, issue = 1): StoredComment => {
    const time = tick()
    const comment: StoredComment = { id: state.nextId++, issue, body, user, createdAt: time, updatedAt: time }
    state.comments.push(comment)
    return comment
  }
  return {
    ...state,
    url,
    apiUrl: `${url}/api/v3`,
    addComment,
    fail: (route, fault, times = 1) => faults.push({ route, fault, times }),
    before: (route, action) => actions.push({ route, action }),
    close: () =>
      new Promise(resolve => {
        http.close(() => resolve())
        http.closeAllConnections()
      }),
  }
}

const TOO_LONG: Answer = {
  status: 422,
  body: {
    message: 'Validation Failed',
    errors: [
      {
        resource: 'IssueComment',
        code: 'unprocessable',
        field: 'data',
        message: 'Body is too long (maximum is 65536 characters)',
      },
    ],
    documentation_url: 'https://docs.github.com/rest',
    status: '422',
  },
}

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === 'object' && address !== null ? address.port : 0

const readJson = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? undefined : JSON.parse(text)
}

const faultAnswer = (fault: Extract<Fault, { kind: 'answer' }>): Answer => ({
  status: fault.status,
  body: { message: fault.message ?? 'a planned failure', documentation_url: 'https://docs.github.com/rest' },
  ...(fault.headers === undefined ? {} : { headers: fault.headers }),
})

const send = (response: ServerResponse, answer: Answer, fault: Fault | undefined): void => {
  const text = answer.body === undefined ? '' : JSON.stringify(answer.body)
  response.writeHead(answer.status, {
    ...(answer.status === 204 ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...(fault?.kind === 'truncated' ? { 'content-length': String(Buffer.byteLength(text)) } : {}),
    ...answer.headers,
  })
  if (fault?.kind === 'malformed') response.end('<html>Please log in</html>')
  else if (fault?.kind === 'truncated') response.write(text.slice(0, text.length / 2), () => response.destroy())
  else response.end(text)
}

/** Pages as GitHub cuts them, with the Link header. */
const page = (items: readonly unknown[], query: URLSearchParams): Answer => {
  const size = Math.min(100, Number(query.get('per_page') ?? 30))
  const number = Number(query.get('page') ?? 1)
  const last = Math.max(1, Math.ceil(items.length / size))
  const link =
    number < last
      ? { link: `<http://127.0.0.1/?page=${number + 1}>; rel="next", <http://127.0.0.1/?page=${last}>; rel="last"` }
      : {}
  return { status: 200, body: items.slice((number - 1) * size, number * size), headers: link }
}

const privateUser = (account: Account): Record<string, unknown> => ({
  ...userBody(account),
  name: null,
  company: null,
  blog: null,
  location: null,
  email: null,
  hireable: null,
  bio: null,
  public_repos: 0,
  public_gists: 0,
  followers: 0,
  following: 0,
  created_at: '2026-01-01T00:00:00Z',
  updated_at: '2026-01-01T00:00:00Z',
})
