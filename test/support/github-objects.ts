/** Git objects as GitHub's Git database API shows them, read from a bare repository. */
import { execFileSync } from 'node:child_process'

const git = (directory: string, ...args: readonly string[]): Buffer =>
  execFileSync('git', args, { cwd: directory, stdio: ['ignore', 'pipe', 'ignore'] })

const TIME = '2026-01-01T00:00:00Z'
const PERSON = { name: 'Ada', email: 'ada@example.com', date: TIME }

type Body = Record<string, unknown>

/** undefined: 404. */
export const gitObjectBody = (directory: string, kind: string, name: string, base: string): Body | undefined => {
  try {
    switch (kind) {
      case 'commits':
        return commit(directory, name, base)
      case 'trees':
        return tree(directory, name, base)
      case 'blobs':
        return blob(directory, name, base)
      default:
        return undefined
    }
  } catch {
    return undefined
  }
}

const commit = (directory: string, name: string, url: string): Body => {
  const [treeName = '', parents = ''] = git(directory, 'log', '-1', '--format=%T%n%P', name).toString().split('\n')
  return {
    sha: name,
    node_id: 'C_1',
    url,
    html_url: url,
    author: PERSON,
    committer: PERSON,
    message: 'message',
    tree: { sha: treeName, url },
    parents: parents.split(' ').flatMap(sha => (sha === '' ? [] : [{ sha, url, html_url: url }])),
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  }
}

const tree = (directory: string, name: string, url: string): Body => ({
  sha: name,
  url,
  truncated: false,
  tree: git(directory, 'ls-tree', '-r', '-t', '-z', name)
    .toString()
    .split('\0')
    .flatMap(line => {
      const [, mode, type, sha, path] = /^(\d+) (\w+) (\w+)\t([^]+)$/.exec(line) ?? []
      return path === undefined ? [] : [{ path, mode, type, sha, url }]
    }),
})

const blob = (directory: string, name: string, url: string): Body => {
  const bytes = git(directory, 'cat-file', 'blob', name)
  const content = bytes.toString('base64').replace(/(.{60})/g, '$1\n')
  return { sha: name, node_id: 'B_1', url, size: bytes.length, encoding: 'base64', content }
}
