/** The pipeline on a real repository, as the command line and the action start it. */
import {
  checkOut,
  createPullRequest,
  createRepository,
  type PullRequest,
  type PullRequestFiles,
  temporaryFolder,
} from './git.ts'
import { run, type RunRequest } from '../../src/gate/run.ts'
import type { GateResult } from '../../src/result/result.ts'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'

type Files = Readonly<Record<string, string | Uint8Array>>

/** The request of `flopgate check` in `root`. */
export const localRequest = (root: string): RunRequest => ({
  root,
  config: 'flopgate.yml',
  event: { kind: 'local' },
  explicitBase: undefined,
  policy: undefined,
  hosted: undefined,
  host: undefined,
  temporary: undefined,
  workspace: undefined,
  lfs: 'fetch',
})

/** A commit of `base`, then the work tree of `head` (undefined content removes a file), checked against that commit. */
export const checkWorkTree = async (
  files: {
    readonly base: Files
    readonly head: Files
    readonly removed?: readonly string[]
    /** Symbolic links of the work tree: path → target. */
    readonly links?: Readonly<Record<string, string>>
  },
  more: Partial<RunRequest> = {},
): Promise<GateResult> => {
  const folder = temporaryFolder()
  try {
    const repository = createRepository(join(folder.path, 'repository'))
    for (const [path, content] of Object.entries(files.base)) repository.write(path, content)
    repository.commit('base')
    for (const path of files.removed ?? []) repository.git('rm', '--quiet', '--', path)
    for (const [path, content] of Object.entries(files.head)) repository.write(path, content)
    for (const [path, target] of Object.entries(files.links ?? {}))
      symlinkSync(target, join(repository.directory, path))
    return await run({ ...localRequest(repository.directory), ...more })
  } finally {
    folder.remove()
  }
}

type More = Partial<RunRequest> & {
  /** Commit in the work tree; default: the merge commit. */ readonly checkout?: string
}

/** A pull request as GitHub and actions/checkout make it: the merge commit at depth 1. */
export const checkPullRequest = async (
  files: PullRequestFiles,
  more: More | ((pull: PullRequest) => More) = {},
): Promise<GateResult> => {
  const folder = temporaryFolder()
  try {
    const pull = createPullRequest(folder.path, files)
    const { checkout = pull.merge, ...request } = typeof more === 'function' ? more(pull) : more
    const repository = checkOut(join(folder.path, 'checkout'), pull.url, checkout)
    return await run({
      ...localRequest(repository.directory),
      event: { kind: 'pull-request', headSha: pull.head, baseSha: pull.staleBase, baseRef: 'main' },
      policy: 'base',
      workspace: repository.directory,
      ...request,
    })
  } finally {
    folder.remove()
  }
}

/** The lines of a result that tests speak about. */
export const summary = (result: GateResult) => ({
  outcome: result.outcome,
  exitCode: result.exitCode,
  states: Object.fromEntries(
    result.models.map(({ id, scenario, state }) => [scenario === null ? id : `${id}/${scenario}`, state]),
  ),
  rules: Object.fromEntries(
    [...result.models.flatMap(({ verdicts }) => verdicts), ...result.total].map(({ rule, status }) => [
      [rule.model, rule.scenario, rule.part, rule.name].filter(part => part !== null && part !== '').join(' '),
      status,
    ]),
  ),
})

export const codesOf = (result: GateResult): readonly string[] => [
  ...result.diagnostics.map(({ code }) => code),
  ...result.models.flatMap(({ diagnostics }) =>
    diagnostics.flatMap(({ code, severity }) => (severity === 'error' ? [code] : [])),
  ),
]
