/** Why a file of the head commit cannot be read where it should be: each reason has its own remedy. */
import { accessSync, constants, lstatSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { HeadTree } from './commit-side.ts'

export interface Absence {
  readonly why: string
  readonly fix: string
}

/** undefined: it can be read, or git does not know it either. */
export const absenceOf = (root: string, path: string, tree: HeadTree | undefined): Absence | undefined => {
  const file = join(root, path)
  const kind = tree?.paths.get(path)
  try {
    if (!statSync(file).isFile()) return kind === undefined ? undefined : { why: NO_FILE, fix: 'Restore the file.' }
    accessSync(file, constants.R_OK)
    return undefined
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'EACCES' || code === 'EPERM') return { why: UNREADABLE, fix: READABLE }
    if (isLink(file)) return { why: DANGLING, fix: 'Commit the target, or point the link at a file of the repository.' }
    const submodule = tree === undefined ? undefined : submoduleAbove(path, tree)
    if (submodule !== undefined)
      return { why: `it lies in the submodule “${submodule}”, which is not checked out`, fix: SUBMODULES }
    if (kind === undefined) return undefined
    return tree?.isSparse === true ? { why: SPARSE, fix: WIDER } : { why: DELETED, fix: RESTORE }
  }
}

const NO_FILE = 'in its place the work tree has something that is no file'
const UNREADABLE = 'the operating system does not let the runner’s user read it'
const READABLE = 'Give the folder and the file to that user (`chown`), or let the step that makes them run as it.'
const DANGLING = 'it is a symbolic link whose target is missing'
const SUBMODULES = 'Give actions/checkout `submodules: true`.'
const SPARSE = 'the checkout is sparse and leaves it out'
const WIDER = 'Add its folder to `sparse-checkout:` of actions/checkout.'
const DELETED = 'the head commit has it, and the work tree does not'
const RESTORE = 'Restore it (`git restore`), or commit its deletion.'

const isLink = (file: string): boolean => {
  try {
    return lstatSync(file).isSymbolicLink()
  } catch {
    return false
  }
}

const submoduleAbove = (path: string, { paths }: HeadTree): string | undefined =>
  path
    .split('/')
    .map((_, index, parts) => parts.slice(0, index).join('/'))
    .find(folder => paths.get(folder) === 'submodule')
