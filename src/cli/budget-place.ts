/** Where the budget of a command lies, and with it the folder that its paths are relative to. */
import { existsSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Io } from './io.ts'

export const BUDGET_FILE = 'flopgate.yml'

export interface BudgetPlace {
  /** Absolute: model paths of the budget start here. */
  readonly root: string
  /** The budget, relative to the root, with forward slashes. */
  readonly config: string
}

/**
 * Without a name the nearest `flopgate.yml`, here or in a folder above, up to the top of the repository. A named file
 * that lies elsewhere belongs to the nearest folder above this one that holds it, else to its own folder.
 */
export const placeBudget = (named: string | undefined, io: Io): BudgetPlace => {
  const here = resolve(io.cwd)
  if (named === undefined) {
    const root = foldersUp(here).find(folder => isFile(join(folder, BUDGET_FILE))) ?? here
    if (root !== here) io.error(`Budget: ${relative(here, join(root, BUDGET_FILE))}\n`)
    return { root, config: BUDGET_FILE }
  }
  const file = resolve(here, named)
  const root = foldersUp(here).find(folder => isInside(folder, file))
  return root === undefined
    ? { root: dirname(file), config: basename(file) }
    : { root, config: relative(root, file).split(sep).join('/') }
}

const isInside = (folder: string, file: string): boolean => {
  const path = relative(folder, file)
  return path !== '' && !path.startsWith('..') && !isAbsolute(path)
}

/** This folder and those above it, up to the top of its repository (without one, only this folder). */
const foldersUp = (folder: string): readonly string[] => {
  const folders: string[] = []
  for (let at = folder; ; at = dirname(at)) {
    folders.push(at)
    if (existsSync(join(at, '.git'))) return folders
    if (dirname(at) === at) return [folder]
  }
}

const isFile = (path: string): boolean => {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}
