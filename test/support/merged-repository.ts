/**
 * A pull request in few processes: `git fast-import` writes the base, the head and GitHub's merge commit of both, which
 * is then checked out with its whole history. For tests whose subject is not the shape of the clone.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRepository, type Repository, temporaryFolder } from './git.ts'

export type Files = Readonly<Record<string, string | Uint8Array>>

export interface MergedFiles {
  readonly base: Files
  readonly head: Files
  readonly deleted?: readonly string[]
}

export interface MergedRepository {
  readonly workspace: string
  readonly repository: Repository
  readonly pull: {
    readonly head: string
    readonly staleBase: string
    readonly baseTip: string
    readonly merge: string
  }
  readonly remove: () => void
}

const data = (content: string | Uint8Array): readonly (string | Uint8Array)[] => [
  `data ${Buffer.byteLength(content)}\n`,
  content,
  '\n',
]

interface Commit {
  readonly ref: string
  readonly mark: number
  readonly parents?: string
  readonly files: Files
  readonly deleted?: readonly string[]
}

/** 2026-01-01, so that the same files give the same object names. */
const PERSON = 'Ada <ada@example.com> 1767225600 +0000'

const commit = ({ ref, mark, parents = '', files, deleted = [] }: Commit): Buffer => {
  const parts = [
    `commit ${ref}\nmark :${mark}\ncommitter ${PERSON}\n`,
    ...data(ref),
    parents,
    ...deleted.map(path => `D ${JSON.stringify(path)}\n`),
    ...Object.entries(files).flatMap(([path, content]) => [
      `M 100644 inline ${JSON.stringify(path)}\n`,
      ...data(content),
    ]),
    '\n',
  ]
  return Buffer.concat(parts.map(part => Buffer.from(part)))
}

export const mergedRepository = ({ base, head, deleted = [] }: MergedFiles): MergedRepository => {
  const folder = temporaryFolder()
  const repository = createRepository(join(folder.path, 'checkout'))
  const marks = join(folder.path, 'marks')
  const change = { files: head, deleted }
  const stream = [
    commit({ ref: 'refs/heads/main', mark: 1, files: base }),
    commit({ ref: 'refs/heads/feature', mark: 2, parents: 'from :1\n', ...change }),
    commit({ ref: 'refs/remotes/pull/1/merge', mark: 3, parents: 'from :1\nmerge :2\n', ...change }),
  ]
  execFileSync('git', ['fast-import', '--quiet', `--export-marks=${marks}`], {
    cwd: repository.directory,
    input: Buffer.concat(stream),
  })
  const written = readFileSync(marks, 'utf8')
  const [main = '', feature = '', merge = ''] = [1, 2, 3].map(
    mark => new RegExp(`^:${mark} (\\w+)$`, 'm').exec(written)?.[1] ?? '',
  )
  repository.git('checkout', '--quiet', '--detach', merge)
  return {
    workspace: repository.directory,
    repository,
    pull: { head: feature, staleBase: main, baseTip: main, merge },
    remove: folder.remove,
  }
}
