/** A pull request, its depth-1 checkout of the merge commit, and the action run on it. */
import { join } from 'node:path'
import { type ActionRun, type ActionStart, runAction } from './action-process.ts'
import { checkOut, createPullRequest, type PullRequest, type PullRequestFiles, temporaryFolder } from './git.ts'
import { pullRequestPayload } from './payloads.ts'

export interface CheckedOut {
  readonly workspace: string
  readonly pull: PullRequest
  readonly remove: () => void
}

export const checkedOutPullRequest = (files: PullRequestFiles): CheckedOut => {
  const folder = temporaryFolder()
  const pull = createPullRequest(folder.path, files)
  const { directory } = checkOut(join(folder.path, 'checkout'), pull.url, pull.merge)
  return { workspace: directory, pull, remove: folder.remove }
}

type More = Partial<ActionStart> & Parameters<typeof pullRequestPayload>[1]

export const runOnPullRequest = ({ workspace, pull }: CheckedOut, more: More = {}): Promise<ActionRun> =>
  runAction({
    workspace,
    event: 'pull_request',
    payload: pullRequestPayload(pull, more),
    sha: pull.merge,
    ...more,
  })

/** The repository is made, used once and removed. */
export const runOnce = async (files: PullRequestFiles, more: More = {}): Promise<ActionRun> => {
  const checkedOut = checkedOutPullRequest(files)
  try {
    return await runOnPullRequest(checkedOut, more)
  } finally {
    checkedOut.remove()
  }
}
