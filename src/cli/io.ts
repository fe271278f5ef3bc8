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
}

/** Columns to assume where output is no terminal: logs wrap nowhere. */
const LOG_WIDTH = 120

export const processIo = (): Io => ({
  print: text => {
    process.stdout.write(text)
  },
  error: text => {
    process.stderr.write(text)
  },
  color: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
  width: process.stdout.columns ?? LOG_WIDTH,
  cwd: process.cwd(),
  env: process.env,
})
