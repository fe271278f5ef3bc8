/** Bodies of GitHub's answers, complete enough for its own description. */
import { execFileSync } from 'node:child_process'
import { isRecord } from './json.ts'

export interface Account {
  readonly login: string
  readonly type: 'User' | 'Bot'
}

export interface StoredComment {
  readonly id: number
  readonly issue: number
  body: string
  readonly user: Account
  readonly createdAt: string
  updatedAt: string
}

export const userBody = ({ login, type }: Account): Record<string, unknown> => {
  const at = `https://github.example/users/${encodeURIComponent(login)}`
  const links = [
    'events',
    'followers',
    'following',
    'gists',
    'organizations',
    'received_events',
    'repos',
    'starred',
    'subscriptions',
  ]
  return {
    login,
    id: [...login].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 1_000_000,
    node_id: 'U_1',
    avatar_url: `${at}.png`,
    gravatar_id: '',
    url: at,
    html_url: at,
    ...Object.fromEntries(links.map(name => [`${name}_url`, `${at}/${name}`])),
    type,
    site_admin: false,
  }
}

const TIME = '2026-01-01T00:00:00Z'

export const commentBody = (comment: StoredComment, base: string): Record<string, unknown> => ({
  id: comment.id,
  node_id: `IC_${comment.id}`,
  url: `${base}/issues/comments/${comment.id}`,
  html_url: `${base}/pull/${comment.issue}#issuecomment-${comment.id}`,
  issue_url: `${base}/issues/${comment.issue}`,
  user: userBody(comment.user),
  created_at: comment.createdAt,
  updated_at: comment.updatedAt,
  author_association: 'CONTRIBUTOR',
  body: comment.body,
})

export const labelBody = (name: string, base: string): Record<string, unknown> => ({
  id: name.length,
  node_id: 'LA_1',
  url: `${base}/labels/${encodeURIComponent(name)}`,
  name,
  description: null,
  color: 'ededed',
  default: false,
})

export const permissionBody = (account: Account, role: string): Record<string, unknown> => ({
  permission: role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role,
  role_name: role,
  user: {
    ...userBody(account),
    role_name: role,
    permissions: { pull: true, push: ['admin', 'maintain', 'write'].includes(role), admin: role === 'admin' },
  },
})

/** A bare repository on this machine answers for GitHub's git data API. */
const git = (directory: string, ...args: readonly string[]): string =>
  execFileSync('git', [`--git-dir=${directory}`, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()

const commitBody = (directory: string, sha: string, base: string): Record<string, unknown> => {
  const person = { name: 'Ada', email: 'ada@example.com', date: TIME }
  const parents = git(directory, 'rev-list', '--parents', '--max-count=1', sha).split(' ').slice(1)
  return {
    sha,
    node_id: 'C_1',
    url: `${base}/commits/${sha}`,
    html_url: `${base}/commit/${sha}`,
    comments_url: `${base}/commits/${sha}/comments`,
    commit: {
      author: person,
      committer: person,
      comment_count: 0,
      message: 'message',
      tree: { sha, url: base },
      url: base,
    },
    author: null,
    committer: null,
    parents: parents.map(parent => ({ sha: parent, url: base, html_url: base })),
  }
}

/** `GET /compare/{base}...{head}`; undefined when a commit is not there. */
export const comparisonBody = (
  directory: string,
  basehead: string,
  base: string,
): Record<string, unknown> | undefined => {
  const [one = '', other = ''] = basehead.split('...')
  try {
    const mergeBase = git(directory, 'merge-base', one, other)
    const count = (range: string): number => Number(git(directory, 'rev-list', '--count', range))
    const [ahead, behind] = [count(`${one}..${other}`), count(`${other}..${one}`)]
    return {
      url: `${base}/compare/${basehead}`,
      html_url: `${base}/compare/${basehead}`,
      permalink_url: `${base}/compare/${basehead}`,
      diff_url: `${base}/compare/${basehead}.diff`,
      patch_url: `${base}/compare/${basehead}.patch`,
      base_commit: commitBody(directory, git(directory, 'rev-parse', one), base),
      merge_base_commit: commitBody(directory, mergeBase, base),
      status: ahead > 0 && behind > 0 ? 'diverged' : ahead > 0 ? 'ahead' : behind > 0 ? 'behind' : 'identical',
      ahead_by: ahead,
      behind_by: behind,
      total_commits: ahead,
      commits: [],
      files: [],
    }
  } catch {
    return undefined
  }
}

export interface StoredArtifact {
  readonly id: number
  readonly name: string
  readonly archive: Uint8Array
  readonly headSha: string
  readonly expired: boolean
  readonly fork: boolean
  /** Of the run that uploaded it; default: a push to main by .github/workflows/ci.yml. */
  readonly event?: string
  readonly branch?: string
  readonly workflow?: string
}

/** Each artifact is of a run of its own. */
export const runOfArtifact = (id: number): number => 900 + id

export const artifactBody = (artifact: StoredArtifact, base: string): Record<string, unknown> => ({
  id: artifact.id,
  node_id: 'A_1',
  name: artifact.name,
  size_in_bytes: artifact.archive.length,
  url: `${base}/actions/artifacts/${artifact.id}`,
  archive_download_url: `${base}/actions/artifacts/${artifact.id}/zip`,
  expired: artifact.expired,
  created_at: TIME,
  expires_at: TIME,
  updated_at: TIME,
  workflow_run: {
    id: runOfArtifact(artifact.id),
    repository_id: 1,
    head_repository_id: artifact.fork ? 2 : 1,
    head_branch: 'main',
    head_sha: artifact.headSha,
  },
})

export const fileBody = (path: string, text: string, base: string): Record<string, unknown> => ({
  type: 'file',
  encoding: 'base64',
  size: Buffer.byteLength(text),
  name: path.slice(path.lastIndexOf('/') + 1),
  path,
  content: Buffer.from(text)
    .toString('base64')
    .replace(/(.{60})/g, '$1\n'),
  sha: 'f'.repeat(40),
  url: base,
  git_url: base,
  html_url: base,
  download_url: base,
  _links: { git: base, self: base, html: base },
})

/** `owner:branch` of a pull request's head: what the list's filter compares. */
export const headLabel = (pull: Record<string, unknown>): string => {
  const { head } = pull
  return isRecord(head) ? String(head['label']) : ''
}
