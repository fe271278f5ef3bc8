/** The user's repository: facts read once, nothing written. */
import { existsSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { runGit } from './git.ts'
import { trustingHome } from './trusting-home.ts'
import type { GitOptions, GitResult } from './git.ts'
import { parseObjectId } from './object-id.ts'
import type { ObjectId } from './object-id.ts'

export interface Checkout {
  /** Top of the work tree, absolute. */
  readonly root: string
  /** The directory that holds the objects; for worktrees and submodules it is not below `root`. */
  readonly objectDirectory: string
  /** The git directory shared by all worktrees, where Git LFS keeps its objects. */
  readonly commonDirectory: string
  /** Undefined before the first commit. */
  readonly head: ObjectId | undefined
  readonly shallow: boolean
  readonly objectFormat: 'sha1' | 'sha256'
  /** How git is started there: whom it trusts. */
  readonly access: GitAccess
}

export type GitAccess = Pick<GitOptions, 'trustedDirectories' | 'environment'> & {
  /** A temporary home folder to remove with the store. */
  readonly home?: string
}

export interface NoCheckout {
  readonly why: string
  readonly fix: string
  /** There is no git, so the files may well be those of a commit. */
  readonly isGitMissing?: boolean
}

export type CheckoutOutcome = { readonly ok: true; readonly checkout: Checkout } | ({ readonly ok: false } & NoCheckout)

export interface OpenOptions {
  /**
   * A folder that GitHub made for this job: a repository at or below it may belong to another user, as the workspace of
   * a container job does. Only the Action names one.
   */
  readonly trustedBelow?: string
  readonly temporary?: string | undefined
}

/** Opens the repository that holds `directory`. */
export const openCheckout = async (directory: string, options: OpenOptions = {}): Promise<CheckoutOutcome> => {
  const trusted = options.trustedBelow === undefined ? [] : trustedFolders(directory, options.trustedBelow)
  const first = await describe(directory, { trustedDirectories: trusted })
  if (first.ok || trusted.length === 0 || !isOwnershipComplaint(first.message)) return outcome(directory, first)
  // Before git 2.38, safe.directory counts in configuration files only.
  const { home, environment } = await trustingHome(trusted, options.temporary)
  return outcome(directory, await describe(directory, { trustedDirectories: trusted, environment, home }))
}

/** Git asks for the top of the work tree, by the name that it has without links; also of a folder below it. */
const trustedFolders = (directory: string, workspace: string): readonly string[] => {
  const [folder, limit] = [realPath(directory), realPath(workspace)]
  let top = folder
  while (!existsSync(join(top, '.git')) && top !== limit && top !== dirname(top)) top = dirname(top)
  return [...new Set([directory, folder, ...(existsSync(join(top, '.git')) ? [top] : [])])]
}

const isOwnershipComplaint = (message: string): boolean => /dubious ownership|unsafe repository/.test(message)

type Described =
  | { readonly ok: true; readonly checkout: Checkout }
  | { readonly ok: false; readonly isGitMissing: boolean; readonly message: string }

const describe = async (directory: string, access: GitAccess): Promise<Described> => {
  const { home: _, ...git } = access
  const ask = (...args: readonly string[]): Promise<GitResult> => runGit(['rev-parse', ...args], { directory, ...git })
  const [root, objects, common, facts, head] = await Promise.all([
    ask('--show-toplevel'),
    ask('--git-path', 'objects'),
    ask('--git-common-dir'),
    // Git before 2.28 echoes the question about the format: it knows SHA-1 only.
    ask('--is-shallow-repository', '--show-object-format'),
    ask('--verify', '--quiet', 'HEAD^{commit}'),
  ])
  if (!root.ok) return { ok: false, isGitMissing: root.failure === 'not-installed', message: root.message }
  if (!objects.ok || !common.ok || !facts.ok)
    return { ok: false, isGitMissing: false, message: 'git cannot describe the repository' }
  const [shallow, format] = facts.output.toString('utf8').split('\n')
  const absolute = (output: Buffer): string => absolutePath(directory, output)
  return {
    ok: true,
    checkout: {
      root: absolute(root.output),
      objectDirectory: absolute(objects.output),
      commonDirectory: absolute(common.output),
      head: head.ok ? parseObjectId(head.output.toString('utf8')) : undefined,
      shallow: shallow === 'true',
      objectFormat: format === 'sha256' ? 'sha256' : 'sha1',
      access,
    },
  }
}

const outcome = (directory: string, described: Described): CheckoutOutcome =>
  described.ok ? described : { ok: false, ...explainNoCheckout(directory, described) }

/** Only the final newline is git's; a path may hold others. */
const absolutePath = (directory: string, output: Buffer): string => {
  const path = output.toString('utf8').replace(/\r?\n$/, '')
  return isAbsolute(path) ? path : resolve(directory, path)
}

const realPath = (path: string): string => {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

const explainNoCheckout = (
  directory: string,
  { isGitMissing, message }: Extract<Described, { ok: false }>,
): NoCheckout => {
  if (isGitMissing)
    return {
      why: 'git is not installed',
      fix: 'Install git in the job’s container, before actions/checkout.',
      isGitMissing,
    }
  if (isOwnershipComplaint(message)) {
    return {
      why: `git refuses ${directory} because it belongs to another user`,
      fix: `Run \`git config --global --add safe.directory ${directory}\`.`,
    }
  }
  if (message.includes('not a git repository')) {
    return { why: `${directory} is not a git repository`, fix: 'Run actions/checkout before Flopgate.' }
  }
  return { why: message, fix: 'Check the repository with `git status`.' }
}

/** Options to run git there. */
export const inCheckout = ({ root, access: { trustedDirectories, environment } }: Checkout): GitOptions => ({
  directory: root,
  ...(trustedDirectories === undefined ? {} : { trustedDirectories }),
  ...(environment === undefined ? {} : { environment }),
})
