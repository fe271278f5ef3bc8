/** One run of the action: inputs → gate → report files → delivery. The verdict is fixed before anything is delivered. */
import { existsSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import { annotationsOf, type ReportAnnotation } from '../report/machine/annotations.ts'
import { diagnosticText } from '../report/comment/diagnostics-text.ts'
import { outputsOf } from '../report/machine/outputs.ts'
import type { GateResult } from '../result/result.ts'
import { renderSummary } from '../report/comment/summary.ts'
import { checkText } from '../report/terminal/terminal.ts'
import type { RunRecord } from '../result/record.ts'
import { measure, notMeasured, type RunRequest } from '../gate/run.ts'
import { type Accepted, acceptOverrun, type AcceptRequest, type Records } from './override/accept-overrun.ts'
import { createClient, type GitHubClient } from './api/client.ts'
import { type CommentHandling, commentHandling } from './comment/comment-settings.ts'
import { deliver } from './comment/deliver.ts'
import { readContext, type RunContext } from './event/event.ts'
import { gateRequest, type GateSetting, writesBaseline } from './gate-request.ts'
import { type Inputs, readInputs } from './event/inputs.ts'
import { isPrivileged, privilegedOff } from './event/privileged.ts'
import { reportDirectory, type ReportFiles, writeGraphs, writeRecord, writeReports } from './comment/report-files.ts'
import { readShards } from './event/shards.ts'
import { formatAnnotation, safeLog } from './comment/workflow-command.ts'
import { resolveWorkflowRun, type WorkflowRunOutcome } from './event/workflow-run.ts'
import { EXIT } from '../exit-code.ts'

type Write = (line: string) => void

/** Usage or configuration: it could not be told whether the budget holds. */

/** Returns the exit code of the step. Never throws: a bug must not look like an exceeded budget, which is exit code 1. */
export const runAction = async (environment: NodeJS.ProcessEnv, write: Write): Promise<number> => {
  try {
    return await runStep(environment, write)
  } catch (error) {
    const message = `Flopgate failed (a bug; please report it): ${error instanceof Error ? error.message : String(error)}`
    write(formatAnnotation({ level: 'error', title: 'Flopgate', message }))
    return EXIT.configuration
  }
}

const runStep = async (environment: NodeJS.ProcessEnv, write: Write): Promise<number> => {
  const read = readInputs()
  if (!read.ok) return refuse(read.diagnostics, write)
  const { inputs } = read
  const found = await readContext(environment)
  if (!found.ok) return refuse([found.diagnostic], write)
  const root = workingDirectory(found.context.workspace, inputs['working-directory'])
  if (root === undefined) return refuse([outsideWorkspace(inputs['working-directory'])], write)
  if (isPrivileged(found.context.event) && inputs.privileged === 'off')
    return refuse([privilegedOff(found.context.event)], write)
  const client = inputs.token === '' ? undefined : createClient({ apiUrl: found.context.apiUrl, token: inputs.token })
  const pulled = await pullRequestOf(client, found.context)
  if (!pulled.ok) return withoutPullRequest(pulled.diagnostic, write)
  return judgeAndPublish({ root, inputs, context: pulled.context, client }, write)
}

/** A finished workflow run says which commit it ran on; its pull request is asked for. */
const pullRequestOf = (client: GitHubClient | undefined, context: RunContext): Promise<WorkflowRunOutcome> =>
  client === undefined ? Promise.resolve(withoutToken(context)) : resolveWorkflowRun(client, context)

const withoutToken = (context: RunContext): WorkflowRunOutcome =>
  context.event.name === 'workflow_run' ? { ok: false, diagnostic: NO_TOKEN } : { ok: true, context }

const NO_TOKEN = diagnostic('github-unauthorized', {}, 'Cannot find the pull request of the finished run: no token', {
  fix: 'Pass `token: ${{ github.token }}`.',
})

/** Nothing to judge is no failure; not knowing is. */
const withoutPullRequest = (problem: Diagnostic, write: Write): number => {
  if (problem.severity !== 'note') return refuse([problem], write)
  write(safeLog(diagnosticText(problem)))
  return 0
}

const judgeAndPublish = async (setting: GateSetting, write: Write): Promise<number> => {
  const { root, inputs, context } = setting
  const request = await gateRequest(setting)
  const directory = reportDirectory(root, inputs['report-directory'], context.temporary)
  if (request.shard !== undefined) return leaveShard(await measure(request), directory, write)
  const records = inputs.merge === '' ? ([await measure(request)] as const) : recordsOfShards(request, inputs.merge)
  const [record] = records
  const handling = commentHandling(inputs, record.comment)
  const { result, memory } = await acceptOverrun(records, acceptRequest(setting, handling.id))
  const exitCode = exitCodeFor(result, inputs['fail-on'])
  const files = writeReports(result, directory, writesBaseline(setting) ? record : undefined)
  const graphs = inputs.graphs === 'true' ? writeGraphs(result, root, directory) : []
  for (const line of checkText(result, { color: false, width: LOG_WIDTH }).split('\n')) write(safeLog(line))
  const problems = [...(files.problem === undefined ? [] : [files.problem]), ...graphs]
  await publish({ result, memory, setting, handling, files, problems, write })
  return exitCode
}

const recordsOfShards = (request: RunRequest, folder: string): Records => {
  const joined = readShards(request.root, folder)
  return joined.ok ? joined.records : [notMeasured(request, joined.diagnostics)]
}

/** The verdict and everything that people see is the merging job's. */
const leaveShard = (record: RunRecord, directory: string, write: Write): number => {
  const problem = writeRecord(record, directory)
  if (problem !== undefined) return refuse([problem], write)
  const { index, count } = record.shard
  write(safeLog(`Shard ${index}/${count}: ${record.models.length} measurements, for the job with \`merge\`.`))
  return 0
}

/** Where a person could have accepted an exceeded budget. */
const acceptRequest = ({ client, inputs, context }: GateSetting, id: string): AcceptRequest | undefined => {
  const { event, repository } = context
  if (client === undefined || inputs.override === 'off') return undefined
  const { token } = inputs
  switch (event.name) {
    case 'pull_request':
    case 'pull_request_target':
      return { client, token, repository, number: event.pull.number, headSha: event.pull.headSha, id }
    case 'merge_group':
      return event.number === undefined
        ? undefined
        : { client, token, repository, number: event.number, headSha: '', id }
    case 'push':
    case 'workflow_run':
    case 'other':
      return undefined
  }
}

const LOG_WIDTH = 160

/** A path that leaves the workspace is refused: inputs of a pull request's workflow are not trusted. */
const workingDirectory = (workspace: string, folder: string): string | undefined => {
  try {
    const top = realpathSync(workspace)
    const wanted = realpathSync(resolve(top, folder))
    return wanted === top || wanted.startsWith(`${top}${sep}`) ? wanted : undefined
  } catch {
    return undefined
  }
}

const outsideWorkspace = (folder: string): Diagnostic =>
  diagnostic('input-value', { file: 'workflow' }, `Cannot use the working directory "${folder}"`, {
    why: 'It does not exist inside the workspace.',
    fix: 'Check out the repository first, and name a folder of it.',
  })

const exitCodeFor = ({ outcome, exitCode, override }: GateResult, failOn: Inputs['fail-on']): number => {
  // Who accepts that a limit is exceeded accepts that its warning level is.
  if (override !== undefined) return exitCode
  if (failOn === 'never') return exitCode === EXIT.exceeded ? EXIT.pass : exitCode
  return failOn === 'warn' && outcome === 'warn' ? EXIT.exceeded : exitCode
}

interface Publication {
  readonly result: GateResult
  readonly memory: Accepted['memory']
  readonly setting: GateSetting
  readonly handling: CommentHandling
  readonly files: ReportFiles
  /** What could not be written. */
  readonly problems: readonly Diagnostic[]
  readonly write: Write
}

const publish = async ({ result, memory, setting, handling, files, problems, write }: Publication): Promise<void> => {
  const { root, inputs, context, client } = setting
  const { comparison } = result
  const delivery = await deliver(
    {
      markdown: files.markdown,
      summary: renderSummary(result),
      annotations: annotationsOf(result).map(annotation => inRepository(annotation, prefixOf(root))),
      outputs: { ...outputsOf(result), 'report-path': files.json, 'comment-path': files.comment },
      // An accepted overrun is worth a comment in the quiet modes too.
      failed: result.outcome === 'fail' || result.override !== undefined,
      changed: result.models.some(({ state }) => state !== 'unchanged'),
      head: 'pull' in context.event ? context.event.pull.headSha : context.sha,
      base: comparison.kind === 'base' && OBJECT_NAME.test(comparison.base) ? comparison.base : '',
      ...(memory === undefined ? {} : { memory }),
    },
    context,
    { token: inputs.token, ...handling, write, ...(client === undefined ? {} : { client }) },
  )
  for (const problem of [...problems, ...delivery.diagnostics]) {
    if (problem.severity === 'note') write(safeLog(diagnosticText(problem)))
    else write(formatAnnotation({ level: 'warning', title: 'Flopgate', message: diagnosticText(problem) }))
  }
}

/** A base that is not in git is named by its folder. */
const OBJECT_NAME = /^[0-9a-f]{40,64}$/

/** Folder of the root below the top of its repository, ending in `/`; '' at the top or outside of any repository. */
const prefixOf = (root: string): string => {
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) {
      const below = relative(folder, root).replaceAll(sep, '/')
      return below === '' ? '' : `${below}/`
    }
    if (folder === dirname(folder)) return ''
  }
}

/** GitHub shows an annotation on a line only when its path is that from the top of the repository. */
const inRepository = (annotation: ReportAnnotation, prefix: string): ReportAnnotation =>
  annotation.file === undefined || isAbsolute(annotation.file)
    ? annotation
    : { ...annotation, file: `${prefix}${annotation.file}` }

const refuse = (diagnostics: readonly Diagnostic[], write: Write): number => {
  for (const problem of diagnostics)
    write(formatAnnotation({ level: 'error', title: 'Flopgate', message: diagnosticText(problem) }))
  return EXIT.configuration
}
