/** Jobs that hold a token which can write, and are started by pull requests of strangers. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isCheckedOut } from '../../baseline/git/commit-tree.ts'
import { openCheckout } from '../../baseline/git/checkout.ts'
import { diagnostic } from '../../diagnostic.ts'
import type { ObjectStore } from '../../baseline/git/object-store.ts'
import type { Diagnostic } from '../../diagnostic.ts'
import type { GitHubEvent } from './event.ts'

/** Events whose jobs can write whoever made the pull request: they need the input `privileged`. */
export const isPrivileged = ({ name }: GitHubEvent): boolean =>
  name === 'pull_request_target' || name === 'workflow_run'

export const privilegedOff = ({ name }: GitHubEvent): Diagnostic =>
  diagnostic('privileged-off', {}, `Refusing to run on ${name}: \`privileged\` is off`, {
    why: 'Such a job can write to the repository, and a stranger’s pull request starts it.',
    fix: 'Read docs/trust.md, then set `privileged: data-only`; or use `on: pull_request`.',
  })

/**
 * An error when such a job has a fork's head in its work tree, or in a repository inside the workspace; Flopgate then
 * stops before it reads anything.
 */
export const checkPrivilegedRun = async (
  event: GitHubEvent,
  store: ObjectStore,
  workspace?: string,
): Promise<Diagnostic | undefined> => {
  if (event.name !== 'pull_request_target' || !event.pull.fork) return undefined
  const { headSha } = event.pull
  if (await isCheckedOut(store, headSha)) return refusal('')
  for (const folder of workspace === undefined ? [] : checkoutsBelow(workspace)) {
    const opened = await openCheckout(folder, { trustedBelow: folder })
    if (opened.ok && (await isCheckedOut({ ...store, checkout: opened.checkout }, headSha)))
      return refusal(` in ${JSON.stringify(folder.slice(0, 200))}`)
  }
  return undefined
}

const refusal = (where: string): Diagnostic => {
  const what = `Refusing to run: this job can write, and has checked out the head of a fork${where}`
  return diagnostic('privileged-checkout', {}, what, {
    why: 'Any build or install step in such a job would run the fork’s code with the token of this repository.',
    fix: 'Remove `ref:` and `repository:` from actions/checkout; Flopgate reads the head’s files as data.',
  })
}

/** `path:` of actions/checkout is one or two folders deep. */
const MAX_DEPTH = 2
/** A workspace with more folders is no reason to search for minutes. */
const MAX_FOLDERS = 2_000

const checkoutsBelow = (workspace: string): readonly string[] => {
  const found: string[] = []
  let level = [workspace]
  for (let depth = 0, seen = 0; depth <= MAX_DEPTH && seen < MAX_FOLDERS; depth++) {
    const next: string[] = []
    for (const folder of level.slice(0, MAX_FOLDERS - seen)) {
      seen++
      const entries = list(folder)
      if (entries.some(({ name }) => name === '.git')) found.push(folder)
      next.push(...entries.filter(entry => isSearched(entry)).map(({ name }) => join(folder, name)))
    }
    level = next
  }
  return found
}

const isSearched = (entry: { readonly name: string; readonly isDirectory: () => boolean }): boolean =>
  entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules'

const list = (folder: string) => {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
