/**
 * The directory that a comparing script reads: the argument, else the full set beside the project, else the project's own
 * cut of it. A directory without the data ends the script with exit code 2: nothing compared is no success.
 */
import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'

const root = join(import.meta.dirname, '..')

interface DataSet {
  /** As in `../shared/<beside>`. */
  readonly beside: string
  /** From the root of the project. */
  readonly own: string
  /** One of these files or folders must be there; `[]`: any directory will do. */
  readonly holds: readonly string[]
}

export interface Arguments {
  readonly directory: string
  /** The value that follows a flag. */
  readonly option: (flag: string) => string | undefined
  readonly has: (flag: string) => boolean
}

/** Prints what is missing and where it can come from, and ends the process. */
export const refuse = (what: string, fix: string): never => {
  console.error(`error: ${what}\n  Fix: ${fix}`)
  process.exit(2)
}

export const argumentsFor = ({ beside, own, holds }: DataSet): Arguments => {
  const [first = '--', ...rest] = process.argv.slice(2)
  const [given, flags] = first.startsWith('--') ? [undefined, [first, ...rest]] : [first, rest]
  const shared = join(root, '../shared', beside)
  const directory = given ?? relative('.', existsSync(shared) ? shared : join(root, own))
  if (!existsSync(directory))
    refuse(`The directory ${directory} does not exist`, `name another, or leave it out for ${own}`)
  if (holds.length > 0 && !holds.some(name => existsSync(join(directory, name))))
    refuse(
      `Nothing to compare: ${directory} holds no ${holds.join(', no ')}`,
      `name another directory, or leave it out for ${own}`,
    )
  return {
    directory,
    option: flag => (flags.includes(flag) ? flags[flags.indexOf(flag) + 1] : undefined),
    has: flag => flags.includes(flag),
  }
}
