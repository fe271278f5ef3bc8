/** One run of the action: inputs → gate → report files → delivery. The verdict is fixed before anything is delivered. */
import { existsSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import { annotationsOf, type ReportAnnotation } from '../report/annotations.ts'
import { diagnosticText } from '../report/diagnostics-text.ts'
import { renderHtml } from '../report/html.ts'
import { reportJson } from '../report/json.ts'
import { renderComment } from '../report/markdown.ts'
import { outputsOf } from '../report/outputs.ts'
import type { GateResult } from '../report/result.ts'
import { renderSummary } from '../report/summary.ts'
import { checkText } from '../report/terminal.ts'
import { run } from '../run.ts'
import { createClient } from './client.ts'
import { deliver } from './deliver.ts'
import { baseEventOf, readContext, type RunContext } from './event.ts'
import { createHostHistory } from './host-history.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { formatAnnotation, safeLog } from './workflow-command.ts'

type Write = (line: string) => void

/** Usage or configuration: it could not be told whether the budget holds. */
const EXIT_CONFIGURATION = 2

/** Returns the exit code of the step. Never throws: a bug must not look like an exceeded budget, which is exit code 1. */
export const runAction = async (environment: NodeJS.ProcessEnv, write: Write): Promise<number> => {
  try {
    return await runStep(environment, write)
  } catch (error) {
    const message = `Flopgate failed (a bug; please report it): ${error instanceof Error ? error.message : String(error)}`
    write(formatAnnotation({ level: 'error', title: 'Flopgate', message }))
    return EXIT_CONFIGURATION
  }
}

const runStep = async (environment: NodeJS.ProcessEnv, write: Write): Promise<number> => {
  const inputs = readInputs()
  if (!inputs.ok) return refuse(inputs.diagnostics, write)
  const context = await readContext(environment)
  if (!context.ok) return refuse([context.diagnostic], write)
  const root = workingDirectory(context.context.workspace, inputs.inputs['working-directory'])
  if (root === undefined) return refuse([outsideWorkspace(inputs.inputs['working-directory'])], write)
  const result = await gate(root, inputs.inputs, context.context)
  const exitCode = exitCodeFor(result, inputs.inputs['fail-on'])
  const files = writeReports(result, reportDirectory(root, inputs.inputs, context.context))
  for (const line of checkText(result, { color: false, width: LOG_WIDTH }).split('\n')) write(safeLog(line))
  await publish({ result, root, inputs: inputs.inputs, context: context.context, files, write })
  return exitCode
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

const gate = (root: string, inputs: Inputs, context: RunContext): Promise<GateResult> => {
  const { event, repository } = context
  const isPullRequest =
    event.name === 'pull_request' || event.name === 'pull_request_target' || event.name === 'merge_group'
  const client = inputs.token === '' ? undefined : createClient({ apiUrl: context.apiUrl, token: inputs.token })
  return run({
    root,
    config: inputs.config,
    event: baseEventOf(event),
    explicitBase: inputs['base-ref'] === '' ? undefined : inputs['base-ref'],
    policy: isPullRequest ? inputs.policy : undefined,
    hosted:
      inputs.token === ''
        ? undefined
        : { serverUrl: context.serverUrl, repository: `${repository.owner}/${repository.name}`, token: inputs.token },
    host: client === undefined ? undefined : createHostHistory(client, repository),
    temporary: context.temporary,
    isRunner: true,
    lfs: inputs.lfs,
  })
}

const exitCodeFor = ({ outcome, exitCode }: GateResult, failOn: Inputs['fail-on']): number => {
  if (failOn === 'never') return exitCode === 1 ? 0 : exitCode
  return failOn === 'warn' && outcome === 'warn' ? 1 : exitCode
}

interface ReportFiles {
  readonly json: string
  readonly comment: string
  readonly markdown: string
  /** Why files could not be written; the verdict does not depend on them. */
  readonly problem: Diagnostic | undefined
}

const reportDirectory = (root: string, inputs: Inputs, context: RunContext): string => {
  const named = inputs['report-directory']
  if (named !== '') return isAbsolute(named) ? named : join(root, named)
  return mkdtempSync(join(context.temporary ?? tmpdir(), 'flopgate-report-'))
}

const writeReports = (result: GateResult, directory: string): ReportFiles => {
  const markdown = renderComment(result)
  const files = { json: join(directory, 'report.json'), comment: join(directory, 'comment.md'), markdown }
  try {
    mkdirSync(directory, { recursive: true })
    writeFileSync(files.json, reportJson(result))
    writeFileSync(files.comment, markdown)
    writeFileSync(join(directory, 'report.html'), renderHtml(result))
    return { ...files, problem: undefined }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const problem = diagnostic('report-not-written', { file: directory }, 'Cannot write the report files', { why })
    return { json: '', comment: '', markdown, problem }
  }
}

interface Publication {
  readonly result: GateResult
  /** Folder that the paths of the result are relative to. */
  readonly root: string
  readonly inputs: Inputs
  readonly context: RunContext
  readonly files: ReportFiles
  readonly write: Write
}

const publish = async ({ result, root, inputs, context, files, write }: Publication): Promise<void> => {
  const { comparison } = result
  const delivery = await deliver(
    {
      markdown: files.markdown,
      summary: renderSummary(result),
      annotations: annotationsOf(result).map(annotation => inRepository(annotation, prefixOf(root))),
      outputs: { ...outputsOf(result), 'report-path': files.json, 'comment-path': files.comment },
      failed: result.outcome === 'fail',
      changed: result.models.some(({ state }) => state !== 'unchanged'),
      head: comparison.head ?? context.sha,
      base: comparison.kind === 'base' ? comparison.base : '',
    },
    context,
    {
      token: inputs.token,
      id: inputs['comment-id'],
      comment: inputs.comment,
      deleteWhenClean: inputs['comment-strategy'] === 'delete-when-clean',
      commentOnDrafts: inputs['comment-on-drafts'] === 'true',
      write,
    },
  )
  const problems = [...(files.problem === undefined ? [] : [files.problem]), ...delivery.diagnostics]
  for (const problem of problems) {
    if (problem.severity === 'note') write(safeLog(diagnosticText(problem)))
    else write(formatAnnotation({ level: 'warning', title: 'Flopgate', message: diagnosticText(problem) }))
  }
}

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
  return EXIT_CONFIGURATION
}
