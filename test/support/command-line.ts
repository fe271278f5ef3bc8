/** One command of the command line, in a folder, as a user types it. */
import { main } from '../../src/cli/main.ts'

export interface Printed {
  readonly code: number
  readonly out: string
  readonly err: string
}

export const flopgate = async (cwd: string, ...args: readonly string[]): Promise<Printed> => {
  let [out, err] = ['', '']
  const code = await main(args, {
    print: text => {
      out += text
    },
    error: text => {
      err += text
    },
    color: false,
    width: 120,
    cwd,
    env: {},
  })
  return { code, out, err }
}
