/** Where the head's files are: in the work tree, or, in privileged jobs, copied out of its commit as plain data. */
import { join } from 'node:path'
import { isPlainPath } from '../../baseline/head-as-data.ts'
import { parseObjectId } from '../../baseline/git/object-id.ts'
import { diagnostic, type Diagnostic } from '../../diagnostic.ts'
import type { CommitSide } from '../../baseline/commit-side.ts'
import { addFile, isThere, leadsOut, readText, workspaceFiles } from '../../baseline/workspace-files.ts'

export interface HeadSide {
  readonly ok: true
  readonly root: string
  /** No file outside is read. */
  readonly top: string
  readonly exists: (path: string) => boolean
  readonly readText: (path: string) => string | undefined
  /** Names of all files, for globs. */
  readonly files: () => readonly string[]
  /** Files that are there and must not be read, with the reason: they do not vanish from the check. */
  readonly refused: ReadonlyMap<string, string>
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
  if (request.headCommit === undefined) return inFolder(request.root, side.top ?? request.root)
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
  const refused = new Map(copied.refused.map(({ path, why }) => [path, why]))
  return inFolder(copied.directory, copied.directory, refused)
}

const unreadable = (what: string, why: string): Diagnostic => diagnostic('head-unreadable', {}, what, { why })

/** Models and nothing else of a stranger's commit: rules, anchors and devices come from the trusted side. */
const isWanted = (path: string): boolean => /\.(onnx|pb|onnxtxt|textproto|pbtxt)$/i.test(path)

const inFolder = (root: string, top: string, refused: ReadonlyMap<string, string> = new Map()): HeadSide => {
  let names: readonly string[] | undefined
  return {
    ok: true,
    root,
    top,
    refused,
    exists: path => refused.has(path) || isThere(join(root, path)),
    readText: path => (leadsOut(top, join(root, path)) ? undefined : readText(join(root, path))),
    files: () => (names ??= [...workspaceFiles(root), ...refused.keys()]),
  }
}
