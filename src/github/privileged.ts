/** Jobs that hold a token which can write, and are started by pull requests of strangers. */
import { isCheckedOut } from '../baseline/commit-tree.ts'
import { diagnostic } from '../diagnostic.ts'
import type { ObjectStore } from '../baseline/object-store.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { GitHubEvent } from './event.ts'

/** An error when such a job has a fork's head in its work tree; Flopgate then stops before it reads anything. */
export const checkPrivilegedRun = async (event: GitHubEvent, store: ObjectStore): Promise<Diagnostic | undefined> => {
  if (event.name !== 'pull_request_target' || !event.pull.fork) return undefined
  if (!(await isCheckedOut(store, event.pull.headSha))) return undefined
  const what = 'Refusing to run: this job can write, and has checked out the head of a fork'
  return diagnostic('privileged-checkout', {}, what, {
    why: 'Any build or install step in such a job would run the fork’s code with the token of this repository.',
    fix: 'Remove `ref:` and `repository:` from actions/checkout; Flopgate reads the head’s files as data.',
  })
}
