/** The files of the work tree, for globs: names only. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Files to look at; a repository beyond it has to name its models without globs. */
export const MAX_FILES = 200_000

const SKIPPED = new Set(['.git', 'node_modules'])

/** Paths below `root` with forward slashes, sorted; links are not followed. */
export const workspaceFiles = (root: string): readonly string[] => {
  const files: string[] = []
  const pending = ['']
  for (let folder = pending.pop(); folder !== undefined && files.length < MAX_FILES; folder = pending.pop()) {
    for (const entry of list(join(root, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) pending.push(path)
      else if (entry.isFile()) files.push(path)
    }
  }
  return files.sort()
}

/** A folder that cannot be read holds no models for us. */
const list = (folder: string) => {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
