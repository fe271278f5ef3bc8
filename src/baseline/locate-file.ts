/** A file of the work tree by its repository path, refused when it leads out of the repository. */
import { realpath } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'

export type LocatedFile =
  | { readonly ok: true; readonly path: string; readonly file: string }
  | { readonly ok: false; readonly why: string; readonly fix: string }

/** `path`: as written in the budget, from `directory`. The answer's `path` is from `root`, with `/`. */
export const locateFile = async (root: string, directory: string, path: string): Promise<LocatedFile> => {
  const file = resolve(directory, path)
  const [realRoot, realFile] = await Promise.all([realOrSame(root), realOrSame(file)])
  const inside = repositoryPath(root, file) ?? repositoryPath(realRoot, join(await realOrSame(directory), path))
  if (inside === undefined || repositoryPath(realRoot, realFile) === undefined) {
    const how = inside === undefined ? 'the path leads' : 'a symbolic link leads'
    return { ok: false, why: `${how} out of the repository`, fix: 'Keep the model inside the repository.' }
  }
  return { ok: true, path: inside, file: realFile }
}

/** From the top of the repository with `/`; undefined for what is not below it. */
const repositoryPath = (root: string, file: string): string | undefined => {
  const path = relative(root, file)
  if (path === '' || path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)) return undefined
  return path.split(sep).join('/')
}

/** A file that does not exist yet has no real path; its problem is told when it is read. */
const realOrSame = async (path: string): Promise<string> => {
  try {
    return await realpath(path)
  } catch {
    return path
  }
}
