/** The action run on a pull request: on a depth-1 checkout of GitHub's merge commit, or on a quickly made one. */
import { join } from 'node:path'
import { type ActionRun, type ActionStart, runAction } from './action-process.ts'
import { checkOut, createPullRequest, type PullRequest, type PullRequestFiles, temporaryFolder } from './git.ts'
import { type MergedFiles, mergedRepository } from './merged-repository.ts'
import { pullRequestPayload } from './payloads.ts'

export interface CheckedOut {
  readonly workspace: string
  readonly pull: PullRequest
  readonly remove: () => void
}

/** As actions/checkout leaves it: one commit, the rest to be fetched; main has moved twice since the branch left. */
export const checkedOutPullRequest = (files: PullRequestFiles): CheckedOut => {
  const folder = temporaryFolder()
  const pull = createPullRequest(folder.path, files)
  const { directory } = checkOut(join(folder.path, 'checkout'), pull.url, pull.merge)
  return { workspace: directory, pull, remove: folder.remove }
}

type More = Partial<ActionStart> & Parameters<typeof pullRequestPayload>[1]

interface Workspace {
  readonly workspace: string
  readonly pull: Pick<PullRequest, 'head' | 'staleBase' | 'merge'>
}

export const runOnPullRequest = ({ workspace, pull }: Workspace, more: More = {}): Promise<ActionRun> =>
  runAction({
    workspace,
    event: 'pull_request',
    payload: pullRequestPayload(pull, more),
    sha: pull.merge,
    ...more,
  })

/** The repository is made, used once and removed. */
export const runOnce = async (files: MergedFiles, more: More = {}): Promise<ActionRun> => {
  const merged = mergedRepository(files)
  try {
    return await runOnPullRequest(merged, more)
  } finally {
    merged.remove()
  }
}
