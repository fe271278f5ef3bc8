/** Where the head's files are: in the work tree, or, in privileged jobs, copied out of its commit as plain data. */
import { join } from 'node:path'
import { isPlainPath } from '../../baseline/head-as-data.ts'
import { parseObjectId } from '../../baseline/git/object-id.ts'
import { diagnostic, type Diagnostic } from '../../diagnostic.ts'
import type { CommitSide, HeadTree } from '../../baseline/commit-side.ts'
import { type Absence, absenceOf } from '../../baseline/absent-models.ts'
import {
  addFile,
  isThere,
  leadsOut,
  MAX_FILES,
  readText,
  workspaceFiles,
  type WorkspaceListing,
} from '../../baseline/workspace-files.ts'

export interface HeadSide {
  readonly ok: true
  readonly root: string
  /** No file outside is read. */
  readonly top: string
  readonly exists: (path: string) => boolean
  readonly readText: (path: string) => string | undefined
  /** Names of all files, for globs. */
  readonly files: () => readonly string[]
  /** Why a file that is there cannot or must not be read: it does not vanish from the check. */
  readonly refusal: (path: string) => Absence | undefined
  /** What the listing could not see. */
  readonly unlisted: () => readonly Diagnostic[]
}

/** Models that the head does not have in git, by path: stripped graphs that its own run uploaded. */
export type HeadFiles =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly diagnostic: Diagnostic }

export type HeadOutcome = HeadSide | { readonly ok: false; readonly diagnostic: Diagnostic }

export interface HeadRequest {
  readonly root: string
  readonly headCommit?: string
  readonly headFiles?: () => Promise<HeadFiles>
}

export const openHeadSide = async (request: HeadRequest, side: CommitSide): Promise<HeadOutcome> => {
  if (request.headCommit === undefined) return inWorkTree(request.root, side.top ?? request.root, await side.headTree())
  const commit = parseObjectId(request.headCommit)
  const what = 'Cannot read the head commit as data'
  if (commit === undefined) return { ok: false, diagnostic: unreadable(what, 'It is not the name of a commit.') }
  const copied = await side.headAsData(commit, isWanted)
  if (!copied.ok) return { ok: false, diagnostic: { ...unreadable(what, copied.why), fix: copied.fix } }
  const uploaded = await request.headFiles?.()
  if (uploaded?.ok === false) return uploaded
  const inCommit = new Set([...copied.paths, ...copied.refused.map(({ path }) => path)])
  for (const [path, bytes] of uploaded?.files ?? []) {
    // What git has goes first; the path must be one that git would accept.
    if (!inCommit.has(path) && isWanted(path) && isPlainPath(path)) addFile(join(copied.directory, path), bytes)
  }
  const refused = new Map(copied.refused.map(({ path, why }) => [path, { why, fix: '' }]))
  return inFolder(copied.directory, refused)
}

const unreadable = (what: string, why: string): Diagnostic => diagnostic('head-unreadable', {}, what, { why })

/** Models and nothing else of a stranger's commit: rules, anchors and devices come from the trusted side. */
const isWanted = (path: string): boolean => /\.(onnx|pb|onnxtxt|textproto|pbtxt)$/i.test(path)

const inFolder = (root: string, refused: ReadonlyMap<string, Absence>): HeadSide => {
  let names: readonly string[] | undefined
  return {
    ok: true,
    root,
    top: root,
    refusal: path => refused.get(path),
    exists: path => refused.has(path) || isThere(join(root, path)),
    readText: path => (leadsOut(root, join(root, path)) ? undefined : readText(join(root, path))),
    files: () => (names ??= [...workspaceFiles(root).files, ...refused.keys()]),
    unlisted: () => [],
  }
}

/** The work tree, and what the head commit has beside it: what the run cannot see is an error by name. */
const inWorkTree = (root: string, top: string, tree: HeadTree | undefined): HeadSide => {
  let listing: WorkspaceListing | undefined
  const list = (): WorkspaceListing => (listing ??= workspaceFiles(root))
  const committed = [...(tree?.paths ?? [])].flatMap(([path, kind]) => (kind === 'submodule' ? [] : [path]))
  let names: readonly string[] | undefined
  return {
    ok: true,
    root,
    top,
    refusal: path => absenceOf(root, path, tree),
    exists: path => tree?.paths.has(path) === true || isThere(join(root, path)),
    readText: path => (leadsOut(top, join(root, path)) ? undefined : readText(join(root, path))),
    files: () => (names ??= [...new Set([...list().files, ...committed])].sort()),
    unlisted: () => (listing === undefined ? [] : unlistedDiagnostics(listing)),
  }
}

const unlistedDiagnostics = ({ unreadable: folders, isCut }: WorkspaceListing): readonly Diagnostic[] => [
  ...(isCut
    ? [
        diagnostic('files-too-many', {}, `Cannot list the work tree: it has more than ${MAX_FILES} files`, {
          fix: 'Name the models without globs, or set `working-directory` to a smaller folder.',
        }),
      ]
    : []),
  ...folders.slice(0, MAX_FOLDERS_TOLD).map(folder =>
    diagnostic(
      'folder-unreadable',
      { file: folder },
      `Cannot list the folder ${JSON.stringify(folder.slice(0, 200))}`,
      {
        why: 'Models in it that are in no commit are not checked.',
      },
    ),
  ),
]

/** One folder of another user is a message, a thousand of them are noise. */
const MAX_FOLDERS_TOLD = 5
