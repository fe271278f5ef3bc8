/**
 * Runs git with an argument array, never a shell, and never a setting that could write to the user's repository,
 * ask a question or start another program.
 */
import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { ChildProcess } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { gitEnvironment } from './git-environment.ts'
import type { GitConfigEntry } from './git-environment.ts'

export interface GitOptions {
  readonly directory: string
  /** The repository, when it must not be searched for from `directory`. */
  readonly gitDirectory?: string
  readonly environment?: NodeJS.ProcessEnv
  /** Settings that may hold a secret: they travel in the environment, not on the command line. */
  readonly secretConfig?: readonly GitConfigEntry[]
  /** Directories whose owner may differ from the user (a container's workspace). */
  readonly trustedDirectories?: readonly string[]
  readonly input?: string
  /** Standard output goes to this file instead of memory: a blob may be larger than a Buffer. */
  readonly outputFile?: string
  readonly maxOutputBytes?: number
  readonly timeoutMs?: number
}

export type GitFailure = 'not-installed' | 'exit' | 'timeout' | 'too-much-output' | 'write'

export type GitResult =
  | { readonly ok: true; readonly output: Buffer }
  | { readonly ok: false; readonly failure: GitFailure; readonly exitCode?: number; readonly message: string }

/** Reading local objects is fast; a minute means a broken disk or a hostile repository. */
const LOCAL_TIMEOUT_MS = 60_000
/** Trees of 500,000 files list in about 50 MB. */
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024
/** Git's complaint in one line is enough for a message. */
const MAX_ERROR_BYTES = 8 * 1024
/** Time between asking git to stop and ending it. */
const KILL_GRACE_MS = 2_000

/** Nothing here may write, prompt, page, colour, run hooks or monitors, or collect garbage. */
const SAFE_SETTINGS = [
  'core.fsmonitor=false',
  'core.untrackedCache=false',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'color.ui=false',
  'gc.auto=0',
  'maintenance.auto=false',
  'protocol.ext.allow=never',
  'credential.interactive=never',
  'advice.detachedHead=false',
]

export const runGit = (args: readonly string[], options: GitOptions): Promise<GitResult> => {
  const settings = [...SAFE_SETTINGS, ...(options.trustedDirectories ?? []).map(path => `safe.directory=${path}`)]
  const fixed = settings.flatMap(setting => ['-c', setting])
  const where = options.gitDirectory === undefined ? [] : [`--git-dir=${options.gitDirectory}`]
  return new Promise(resolve => {
    const child = spawn('git', [...fixed, ...where, ...args], {
      cwd: options.directory,
      env: gitEnvironment(options.environment ?? process.env, options.secretConfig ?? []),
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    })
    collect(child, options, resolve)
  })
}

const collect = (child: ChildProcess, options: GitOptions, resolve: (result: GitResult) => void): void => {
  let failed: GitResult | undefined
  const stop = (failure: GitFailure, message: string): void => {
    failed ??= { ok: false, failure, message }
    endProcess(child)
  }
  const output = collectOutput(child.stdout, options, stop)
  const complaint = collectStart(child.stderr, MAX_ERROR_BYTES)
  const timeoutMs = options.timeoutMs ?? LOCAL_TIMEOUT_MS
  const timer = setTimeout(() => stop('timeout', `git did not finish within ${timeoutMs / 1000} s`), timeoutMs)
  child.on('error', () => {
    clearTimeout(timer)
    resolve({ ok: false, failure: 'not-installed', message: 'the git program cannot be started' })
  })
  child.on('close', code => {
    clearTimeout(timer)
    void output.finish().then(() => {
      if (failed !== undefined) resolve(failed)
      else if (code === 0) resolve({ ok: true, output: output.bytes() })
      else resolve({ ok: false, failure: 'exit', exitCode: code ?? -1, message: oneLine(complaint.text()) })
    })
  })
  writeInput(child.stdin, options.input ?? '')
}

interface Output {
  readonly finish: () => Promise<void>
  readonly bytes: () => Buffer
}

const collectOutput = (
  stream: Readable | null,
  options: GitOptions,
  stop: (failure: GitFailure, message: string) => void,
): Output => {
  if (options.outputFile !== undefined) return pipeToFile(stream, options.outputFile, stop)
  const chunks: Buffer[] = []
  const limit = options.maxOutputBytes ?? MAX_OUTPUT_BYTES
  let size = 0
  stream?.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
    else stop('too-much-output', `git printed more than ${limit} bytes`)
  })
  return { finish: async () => {}, bytes: () => Buffer.concat(chunks) }
}

const pipeToFile = (
  stream: Readable | null,
  path: string,
  stop: (failure: GitFailure, message: string) => void,
): Output => {
  const copy =
    stream === null ? Promise.resolve() : pipeline(stream, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
  const finished = copy.catch((error: unknown) => {
    stop('write', `cannot write ${path}: ${error instanceof Error ? error.message : 'the disk refuses'}`)
  })
  return { finish: () => finished, bytes: () => Buffer.alloc(0) }
}

const collectStart = (stream: Readable | null, limit: number): { readonly text: () => string } => {
  let text = ''
  stream?.on('data', (chunk: Buffer) => {
    if (text.length < limit) text += chunk.toString('utf8').slice(0, limit - text.length)
  })
  return { text: () => text }
}

const writeInput = (stream: Writable | null, text: string): void => {
  // git may exit before it has read everything; its exit code tells, the broken pipe does not.
  stream?.on('error', () => {})
  stream?.end(text)
}

const endProcess = (child: ChildProcess): void => {
  child.kill('SIGTERM')
  child.stdout?.destroy()
  child.stderr?.destroy()
  setTimeout(() => child.kill('SIGKILL'), KILL_GRACE_MS).unref()
}

/** The last line that says what went wrong, without git's prefix; progress and hints are noise. */
const oneLine = (text: string): string => {
  const lines = text.split(/[\r\n]+/).filter(line => line.trim() !== '')
  const telling =
    lines.find(line => /^(?:fatal|error|remote: error|ERROR):/i.test(line)) ?? lines.at(-1) ?? 'git failed'
  return telling.replace(/^(?:fatal|error): /i, '').slice(0, 300)
}
