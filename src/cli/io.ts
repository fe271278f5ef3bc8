import { resolve } from 'node:path'

/** Where a command prints. Tests hand in their own; nothing else in the program writes to the terminal. */
export interface Io {
  readonly print: (text: string) => void
  readonly error: (text: string) => void
  /** Standard output is a terminal: colours are welcome. */
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Copies of models that are no files of the work tree, by the name that the user gave. */
  readonly models?: ReadonlyMap<string, string>
}

/** The file behind the name of a model. */
export const modelFile = (name: string, io: Io): string => io.models?.get(name) ?? resolve(io.cwd, name)

/** Columns to assume where output is no terminal: logs wrap nowhere. */
const LOG_WIDTH = 120

/**
 * NO_COLOR (no-color.org) wins; CLICOLOR_FORCE and FORCE_COLOR (bixense.com/clicolors, force-color.org) ask for colours
 * where there is no terminal. Empty means unset, and 0 means no for the two that ask.
 */
export const wantsColor = (env: Io['env'], isTerminal: boolean): boolean => {
  if ((env['NO_COLOR'] ?? '') !== '') return false
  const asked = [env['FORCE_COLOR'], env['CLICOLOR_FORCE']].filter(value => value !== undefined && value !== '')
  if (asked.length > 0) return asked.some(value => value !== '0' && value !== 'false')
  return isTerminal
}

export const processIo = (): Io => ({
  print: text => {
    process.stdout.write(text)
  },
  error: text => {
    process.stderr.write(text)
  },
  color: wantsColor(process.env, process.stdout.isTTY === true),
  width: process.stdout.columns ?? LOG_WIDTH,
  cwd: process.cwd(),
  env: process.env,
})
