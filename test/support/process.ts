/** A program as a process of its own. Asynchronous, so that servers of this process can answer it. */
import { spawn } from 'node:child_process'

export interface Finished {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Start {
  readonly directory: string
  readonly environment: NodeJS.ProcessEnv
  readonly node?: string
  /** Bytes on standard input; without them it is closed. */
  readonly input?: Uint8Array
}

export const runNode = (args: readonly string[], start: Start): Promise<Finished> =>
  new Promise((resolve, reject) => {
    const child = spawn(start.node ?? process.execPath, args, {
      cwd: start.directory,
      env: start.environment,
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    // A program that does not read its input may be gone before it is written.
    child.stdin.on('error', () => undefined)
    child.stdin.end(start.input ?? new Uint8Array())
    const texts = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => (texts[name] += text))
    child.on('error', reject)
    child.on('close', exitCode => resolve({ exitCode, ...texts }))
  })
