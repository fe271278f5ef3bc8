/**
 * The built action as a process, started as a runner starts it: inputs with the defaults of action.yml, the event's
 * payload in a file, files for outputs and summary. Every run is also held to leave the repository as it was.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import { builtFolder } from './built.ts'
import { fingerprint } from './git.ts'
import type { GitHubServer } from './github-server.ts'
import { REPOSITORY } from './payloads.ts'
import { runNode } from './process.ts'

export interface ActionStart {
  /** GITHUB_WORKSPACE. */
  readonly workspace: string
  readonly event: string
  readonly payload: unknown
  readonly sha: string
  readonly inputs?: Readonly<Record<string, string>>
  /** Without one every request would fail: nothing listens at the address that is given then. */
  readonly server?: Pick<GitHubServer, 'url' | 'apiUrl'>
  /** GITHUB_RUN_ID. */
  readonly run?: number
  readonly environment?: Readonly<Record<string, string>>
}

export interface ActionRun {
  readonly exitCode: number | null
  readonly log: string
  readonly stderr: string
  /** Step outputs by name. */
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** comment.md; '' when none was written. */
  readonly comment: string
  /** report.json. */
  readonly report: unknown
}

const MANIFEST = z.object({ inputs: z.record(z.string(), z.object({ default: z.string() })) })

const manifest = MANIFEST.parse(parse(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')))

/** What a runner sets for the inputs of a step. */
const inputVariables = (token: string, given: Readonly<Record<string, string>>): Record<string, string> => {
  const defaults = Object.entries(manifest.inputs).map(([name, input]) => [name, input.default] as const)
  const values = Object.entries({ ...Object.fromEntries(defaults), ...given })
  return Object.fromEntries(
    values.map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value.replace('${{ github.token }}', token),
    ]),
  )
}

/** Port 9 discards; nothing listens there on a test machine. */
const NOWHERE = 'http://127.0.0.1:9'

export const runAction = async (start: ActionStart): Promise<ActionRun> => {
  const dist = await builtFolder()
  const folder = mkdtempSync(join(tmpdir(), 'flopgate-step-'))
  const at = (name: string): string => join(folder, name)
  writeFileSync(at('event.json'), JSON.stringify(start.payload))
  for (const name of ['output', 'summary']) writeFileSync(at(name), '')
  mkdirSync(at('temp'))
  const before = fingerprint(start.workspace)
  const { exitCode, stdout, stderr } = await runNode([join(dist, 'action.js')], {
    directory: start.workspace,
    environment: {
      PATH: process.env['PATH'],
      HOME: at('temp'),
      TMPDIR: at('temp'),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTOR: 'ada',
      GITHUB_API_URL: start.server?.apiUrl ?? NOWHERE,
      GITHUB_EVENT_NAME: start.event,
      GITHUB_EVENT_PATH: at('event.json'),
      GITHUB_OUTPUT: at('output'),
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_RUN_ID: String(start.run ?? 1),
      GITHUB_SERVER_URL: start.server?.url ?? NOWHERE,
      GITHUB_SHA: start.sha,
      GITHUB_STEP_SUMMARY: at('summary'),
      GITHUB_WORKSPACE: start.workspace,
      RUNNER_TEMP: at('temp'),
      ...inputVariables(start.server === undefined ? '' : 'ghs_writes', {
        'report-directory': at('report'),
        ...start.inputs,
      }),
      ...start.environment,
    },
  })
  const touched = differences(before, fingerprint(start.workspace))
  if (touched.length > 0) throw new Error(`The action changed the workspace: ${touched.join(', ')}`)
  const read = (name: string): string => (existsSync(at(name)) ? readFileSync(at(name), 'utf8') : '')
  const report: unknown = JSON.parse(read('report/report.json') || 'null')
  const texts = { summary: read('summary'), comment: read('report/comment.md'), outputs: parseOutputs(read('output')) }
  rmSync(folder, { recursive: true, force: true })
  return { exitCode, log: stdout, stderr, ...texts, report }
}

type Fingerprint = ReturnType<typeof fingerprint>

const differences = (before: Fingerprint, after: Fingerprint): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(path => before[path] !== after[path])

/** `name<<delimiter`, the value's lines, the delimiter: as the runner reads it. */
const parseOutputs = (text: string): Readonly<Record<string, string>> => {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const [, name, delimiter] = /^([^<]+)<<(.+)$/.exec(line) ?? []
    if (name === undefined || delimiter === undefined) continue
    const end = lines.indexOf(delimiter)
    outputs[name] = lines.splice(0, end).join('\n')
    lines.shift()
  }
  return outputs
}

export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** Every command that the runner would execute, found as it finds them (actions/runner ActionCommand.cs). */
export const commandsIn = (log: string): readonly WorkflowCommand[] =>
  log.split(/\r\n|[\n\r]/).flatMap(line => {
    const [, name, properties = '', message = ''] =
      /^\s*::([^\s:]+)(?: ([^:]*(?:%3A[^:]*)*))?::(.*)$/.exec(line) ?? /##\[([^\s\]]+)([^\]]*)\](.*)/.exec(line) ?? []
    if (name === undefined) return []
    const pairs = properties.split(',').flatMap(pair => {
      const at = pair.indexOf('=')
      return at < 0 ? [] : [[pair.slice(0, at), unescape(pair.slice(at + 1))] as const]
    })
    return [{ name, properties: Object.fromEntries(pairs), message: unescape(message) }]
  })

const unescape = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
