/** The commits behind HEAD that touched some files, newest first, in one git process that reads no blob. */
import { parseObjectId, type ObjectId } from '../baseline/git/object-id.ts'
import { askCheckout, type ObjectStore } from '../baseline/git/object-store.ts'

export interface FileChange {
  /** From the top of the repository, with `/`. */
  readonly path: string
  readonly before: FileVersion | null
  readonly after: FileVersion | null
}

export interface FileVersion {
  readonly kind: 'file' | 'symlink' | 'submodule'
  readonly object: ObjectId
}

export interface LoggedCommit {
  readonly commit: ObjectId
  readonly parent: ObjectId | null
  /** Committer date, ISO 8601: when it came onto the line. */
  readonly date: string
  readonly author: string
  readonly subject: string
  readonly changes: readonly FileChange[]
}

export interface LogRequest {
  /** git pathspecs from the top of the repository. */
  readonly pathspecs: readonly string[]
  /** Every ancestor, not only the first parents. */
  readonly all: boolean
}

export type LogOutcome =
  | { readonly ok: true; readonly commits: readonly LoggedCommit[] }
  | { readonly ok: false; readonly why: string }

/** Marks the header of a commit, and parts its fields. */
const [START, PART] = ['\u0001', '\u0002']
const FORMAT = `%x01${['%H', '%P', '%cI', '%an', '%s'].join('%x02')}`

/** Renames are found by identity of content here (follow-model.ts): git's own search would read blobs. */
export const readLog = async (store: ObjectStore, { pathspecs, all }: LogRequest): Promise<LogOutcome> => {
  const line = all ? ['--topo-order'] : ['--first-parent', '-m']
  const shown = ['--raw', '--no-abbrev', '-z', '--no-renames', `--format=${FORMAT}`]
  const result = await askCheckout(store, [
    '--no-literal-pathspecs',
    'log',
    ...line,
    ...shown,
    'HEAD',
    '--',
    ...pathspecs,
  ])
  return result.ok
    ? { ok: true, commits: parseLog(result.output.toString('utf8')) }
    : { ok: false, why: result.message }
}

/** What `git log -z --raw` prints: a header, then pairs of a raw line and a path, all ended by NUL. */
export const parseLog = (text: string): readonly LoggedCommit[] => {
  const commits: LoggedCommit[] = []
  let changes: FileChange[] = []
  const tokens = text.split('\0')
  for (let at = 0; at < tokens.length; at++) {
    const token = (tokens[at] ?? '').replace(/^\n/, '')
    if (token.startsWith(':')) {
      const change = parseChange(token, tokens[++at] ?? '')
      if (change !== undefined) changes.push(change)
    } else if (token.startsWith(START)) {
      changes = []
      const commit = parseHeader(token.slice(START.length), changes)
      if (commit !== undefined) commits.push(commit)
    }
  }
  return commits
}

const parseHeader = (text: string, changes: readonly FileChange[]): LoggedCommit | undefined => {
  const [id = '', parents = '', date = '', author = '', ...subject] = text.split(PART)
  const commit = parseObjectId(id)
  const parent = parseObjectId(parents.split(' ')[0] ?? '') ?? null
  return commit === undefined ? undefined : { commit, parent, date, author, subject: subject.join(' '), changes }
}

/** ":100644 100644 <before> <after> M" */
const parseChange = (raw: string, path: string): FileChange | undefined => {
  const [beforeMode = '', afterMode = '', before = '', after = ''] = raw.slice(1).split(' ')
  return { path, before: version(beforeMode, before), after: version(afterMode, after) }
}

/** File modes of git's trees (git-fast-import(1)). */
const KINDS: ReadonlyMap<string, FileVersion['kind']> = new Map([
  ['100644', 'file'],
  ['100755', 'file'],
  ['120000', 'symlink'],
  ['160000', 'submodule'],
])

const version = (mode: string, id: string): FileVersion | null => {
  const [kind, object] = [KINDS.get(mode), parseObjectId(id)]
  return kind === undefined || object === undefined ? null : { kind, object }
}

/** "Merge pull request #12 from …", and "Subject (#12)" of a squash. */
export const pullRequestOf = (subject: string): number | null => {
  const found = /^Merge pull request #(\d{1,9})\b/.exec(subject) ?? /\(#(\d{1,9})\)\s*$/.exec(subject)
  return found === null ? null : Number(found[1])
}
