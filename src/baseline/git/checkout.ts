/** The user's repository: facts read once, nothing written. */
import { realpathSync } from 'node:fs'
import { isAbsolute, resolve } from 'node:path'
import { runGit } from './git.ts'
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
  readonly trustedDirectories: readonly string[]
}

export interface NoCheckout {
  readonly why: string
  readonly fix: string
}

export type CheckoutOutcome = { readonly ok: true; readonly checkout: Checkout } | ({ readonly ok: false } & NoCheckout)

/**
 * Opens the repository that holds `directory`. `trusted`: the directory may belong to another user, as the workspace
 * of a container job does; only the Action says so, because GitHub made that directory.
 */
export const openCheckout = async (
  directory: string,
  options: { readonly trusted?: boolean } = {},
): Promise<CheckoutOutcome> => {
  const trustedDirectories = options.trusted === true ? [directory, realPath(directory)] : []
  const ask = (...args: readonly string[]) => runGit(['rev-parse', ...args], { directory, trustedDirectories })
  const [root, objects, common, facts, head] = await Promise.all([
    ask('--show-toplevel'),
    ask('--git-path', 'objects'),
    ask('--git-common-dir'),
    ask('--is-shallow-repository', '--show-object-format'),
    ask('--verify', '--quiet', 'HEAD^{commit}'),
  ])
  if (!root.ok) return { ok: false, ...explainNoCheckout(directory, root.failure === 'not-installed', root.message) }
  if (!objects.ok || !common.ok || !facts.ok) {
    return { ok: false, ...explainNoCheckout(directory, false, 'git cannot describe the repository') }
  }
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
      trustedDirectories,
    },
  }
}

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

const explainNoCheckout = (directory: string, missing: boolean, message: string): NoCheckout => {
  if (missing)
    return { why: 'git is not installed', fix: 'Install git in the job’s container, before actions/checkout.' }
  if (message.includes('dubious ownership')) {
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
