/** Real git repositories in temporary folders, in the shapes that GitHub and actions/checkout make. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'

/** No setting of the developer's machine and a fixed clock: the same files give the same object names everywhere. */
const ENVIRONMENT = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
}

export interface Repository {
  readonly directory: string
  /** Runs git there and returns its output without the final newline. */
  readonly git: (...args: readonly string[]) => string
  readonly write: (path: string, content: string | Uint8Array) => void
  /** Commits everything in the work tree; returns the commit. */
  readonly commit: (message: string) => string
}

export const temporaryFolder = (): { readonly path: string; readonly remove: () => void } => {
  const path = mkdtempSync(join(tmpdir(), 'flopgate-test-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 3 }) }
}

export const repositoryAt = (directory: string): Repository => {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, {
      cwd: directory,
      env: ENVIRONMENT,
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
    }).replace(/\n$/, '')
  return {
    directory,
    git,
    write: (path, content) => {
      mkdirSync(dirname(join(directory, path)), { recursive: true })
      writeFileSync(join(directory, path), content)
    },
    commit: message => {
      git('add', '--all')
      git('-c', 'core.hooksPath=/dev/null', 'commit', '--quiet', '--allow-empty', '--message', message)
      return git('rev-parse', 'HEAD')
    },
  }
}

export const createRepository = (directory: string, ...options: readonly string[]): Repository => {
  mkdirSync(directory, { recursive: true })
  const repository = repositoryAt(directory)
  repository.git('init', '--quiet', '--initial-branch=main', ...options)
  repository.git('config', 'core.autocrlf', 'false')
  return repository
}

/** A bare repository that serves like GitHub: partial clones, and any object by its name. */
export const createRemote = (
  directory: string,
  source: Repository,
): { readonly url: string; readonly directory: string } => {
  source.git('clone', '--quiet', '--bare', source.directory, directory)
  const remote = repositoryAt(directory)
  remote.git('config', 'uploadpack.allowFilter', 'true')
  remote.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  return { url: pathToFileURL(directory).href, directory }
}

export interface PullRequest {
  /** The author's repository; the remote is a copy of it. */
  readonly source: Repository
  readonly url: string
  readonly remoteDirectory: string
  /** Where the feature branch left main. */
  readonly forkPoint: string
  /** What the event payload calls base.sha: main when the branch was pushed, older than `baseTip`. */
  readonly staleBase: string
  /** Main when GitHub made the merge commit. */
  readonly baseTip: string
  readonly head: string
  /** refs/pull/1/merge. */
  readonly merge: string
}

export interface PullRequestFiles {
  readonly base: Readonly<Record<string, string | Uint8Array>>
  /** Written by main after the branch left it. */
  readonly main?: Readonly<Record<string, string | Uint8Array>>
  readonly head: Readonly<Record<string, string | Uint8Array>>
  readonly deleted?: readonly string[]
  readonly initOptions?: readonly string[]
}

/** Main advances twice after the branch left; GitHub merges the branch's head into main's tip. */
export const createPullRequest = (root: string, files: PullRequestFiles): PullRequest => {
  const source = createRepository(join(root, 'source'), ...(files.initOptions ?? []))
  const writeAll = (content: Readonly<Record<string, string | Uint8Array>>): void => {
    for (const [path, bytes] of Object.entries(content)) source.write(path, bytes)
  }
  writeAll(files.base)
  const forkPoint = source.commit('base')
  source.git('checkout', '--quiet', '-b', 'feature')
  for (const path of files.deleted ?? []) source.git('rm', '--quiet', '--', path)
  writeAll(files.head)
  const head = source.commit('feature')
  source.git('checkout', '--quiet', 'main')
  source.write('notes.txt', 'one')
  const staleBase = source.commit('main moves once')
  writeAll(files.main ?? {})
  source.write('notes.txt', 'two')
  const baseTip = source.commit('main moves twice')
  source.git('checkout', '--quiet', '--detach', 'main')
  source.git('merge', '--quiet', '--no-ff', '-m', `Merge ${head} into ${baseTip}`, 'feature')
  const merge = source.git('rev-parse', 'HEAD')
  source.git('update-ref', 'refs/pull/1/head', head)
  source.git('update-ref', 'refs/pull/1/merge', merge)
  source.git('checkout', '--quiet', 'main')
  const remote = createRemote(join(root, 'remote.git'), source)
  repositoryAt(remote.directory).git('fetch', '--quiet', source.directory, '+refs/pull/*:refs/pull/*')
  return { source, url: remote.url, remoteDirectory: remote.directory, forkPoint, staleBase, baseTip, head, merge }
}

/** As actions/checkout does it: init, fetch one commit by name, check it out detached. */
export const checkOut = (
  directory: string,
  url: string,
  commit: string,
  options: { readonly depth?: number; readonly filter?: string; readonly initOptions?: readonly string[] } = {},
): Repository => {
  const repository = createRepository(directory, ...(options.initOptions ?? []))
  repository.git('remote', 'add', 'origin', url)
  const depth = options.depth === 0 ? [] : [`--depth=${options.depth ?? 1}`]
  const filter = options.filter === undefined ? [] : [`--filter=${options.filter}`]
  const refs = options.depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*'] : []
  repository.git(
    'fetch',
    '--quiet',
    '--no-tags',
    ...depth,
    ...filter,
    'origin',
    ...refs,
    `+${commit}:refs/remotes/pull/1/merge`,
  )
  repository.git('checkout', '--quiet', '--force', '--detach', commit)
  return repository
}

/** The bytes of everything in the folder: work tree, index, refs, config, stash and objects. Equal means untouched. */
export const fingerprint = (directory: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .map(entry => [join(entry.parentPath, entry.name), entry] as const)
      .map(
        ([path, entry]) =>
          [
            relative(directory, path),
            entry.isFile() ? hash(readFileSync(path)) : entry.isSymbolicLink() ? readlinkSync(path) : 'directory',
          ] as const,
      )
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  )

const hash = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')

export const lfsPointer = (content: string | Uint8Array): string => {
  const bytes = Buffer.from(content)
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${hash(bytes)}\nsize ${bytes.length}\n`
}
