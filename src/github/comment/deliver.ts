/** Brings a finished report to GitHub. It never throws and never touches the verdict: what fails is a diagnostic. */
import { createClient } from '../api/client.ts'
import { publishComment } from './comment.ts'
import { commentAuthors } from '../api/identity.ts'
import { explainFailure } from '../api/delivery-diagnostic.ts'
import { MARKER_MAX_CHARACTERS, formatMarker } from '../api/marker.ts'
import { writeOutputs, writeSummary } from './step-files.ts'
import { diagnostic } from '../../diagnostic.ts'
import { formatAnnotation, selectAnnotations } from './workflow-command.ts'
import type { Diagnostic } from '../../diagnostic.ts'
import type { ClientOptions, GitHubClient } from '../api/client.ts'
import type { CommentMode, CommentOutcome } from './comment.ts'
import type { PullRequestInfo, RunContext } from '../event/event.ts'
import type { Marker } from '../api/marker.ts'
import type { Annotation } from './workflow-command.ts'

export interface DeliverableReport {
  /** The comment's Markdown without the marker, at most `MAX_MARKDOWN_CHARACTERS`. */
  readonly markdown: string
  /** The job summary's Markdown, below 1 MiB. */
  readonly summary: string
  /** The worst first: ten of each level are shown. */
  readonly annotations: readonly Annotation[]
  readonly outputs: Readonly<Record<string, string>>
  readonly failed: boolean
  /** Whether any model differs from its base. */
  readonly changed: boolean
  /** Commits for the marker. */
  readonly head: string
  readonly base: string
  /** Kept in the comment for later runs: an accepted override. */
  readonly memory?: Marker['memory']
}

export interface DeliverySettings {
  readonly token: string
  /** Tells several Flopgate comments on one pull request apart. */
  readonly id: string
  readonly comment: CommentMode
  readonly deleteWhenClean: boolean
  /** Fold the old comment and write a new one instead of updating it. */
  readonly hideAndNew?: boolean
  /** Whether drafts get a comment. */
  readonly commentOnDrafts: boolean
  /** The login that the token writes as, when it is neither github-actions[bot] nor a person. */
  readonly author?: string
  /** The run's client: one conversation, one limit of its time. */
  readonly client?: GitHubClient
  /** Standard output of the step. */
  readonly write: (line: string) => void
  readonly limits?: Pick<ClientOptions, 'deadlineMs' | 'timeoutMs' | 'firstBackoffMs'>
}

export interface Delivery {
  readonly comment: CommentOutcome['action'] | 'not-a-pull-request'
  readonly commentUrl?: string
  readonly diagnostics: readonly Diagnostic[]
}

/** GitHub names 65,536 characters as the limit of a comment; it stores 262,144 bytes (platform-facts research §3.1). */
const MAX_COMMENT_CHARACTERS = 65_536
const MAX_COMMENT_BYTES = 262_144
/** What the report may use of it; the rest is the marker's. */
export const MAX_MARKDOWN_CHARACTERS = MAX_COMMENT_CHARACTERS - MARKER_MAX_CHARACTERS

/** Local files and the log first: they work without any permission. */
export const deliver = async (
  report: DeliverableReport,
  context: RunContext,
  settings: DeliverySettings,
): Promise<Delivery> => {
  for (const annotation of selectAnnotations(report.annotations)) settings.write(formatAnnotation(annotation))
  const summary = await writeSummary(context.summaryFile, report.summary, report.markdown)
  const commented = await comment(report, context, settings)
  const url = commented.commentUrl ?? ''
  const outputs = await writeOutputs(context.outputFile, { ...report.outputs, 'comment-url': url })
  return { ...commented, diagnostics: [...summary, ...outputs, ...commented.diagnostics] }
}

const comment = async (
  report: DeliverableReport,
  context: RunContext,
  settings: DeliverySettings,
): Promise<Delivery> => {
  const { event } = context
  if (event.name !== 'pull_request' && event.name !== 'pull_request_target') {
    return { comment: 'not-a-pull-request', diagnostics: [] }
  }
  if (settings.comment === 'never' || (event.pull.draft && !settings.commentOnDrafts)) {
    return { comment: 'skipped', diagnostics: [] }
  }
  if (settings.token === '') return { comment: 'skipped', diagnostics: [NO_TOKEN] }
  // A fork's token is read-only whatever the workflow says, so there is nothing to try.
  if (event.name === 'pull_request' && event.pull.fork) return { comment: 'skipped', diagnostics: [FORK] }
  const client = settings.client ?? createClient({ apiUrl: context.apiUrl, token: settings.token, ...settings.limits })
  const outcome = await publish(client, { report, context, settings, pull: event.pull })
  return explain(outcome, context, event.pull)
}

interface Publication {
  readonly report: DeliverableReport
  readonly context: RunContext
  readonly settings: DeliverySettings
  readonly pull: PullRequestInfo
}

const publish = async (client: GitHubClient, given: Publication): Promise<CommentOutcome> => {
  const { report, context, settings, pull } = given
  const request = {
    repository: context.repository,
    number: pull.number,
    marker: markerOf(given),
    body: fits(report.markdown) ? report.markdown : shortForm(report.markdown),
    mode: settings.comment,
    deleteWhenClean: settings.deleteWhenClean,
    hideAndNew: settings.hideAndNew === true,
    state: { failed: report.failed, changed: report.changed },
    authors: await commentAuthors(client, settings.token, settings.author),
  }
  const outcome = await publishComment(client, request)
  const tooLong =
    outcome.action === 'failed' && outcome.failure.kind === 'rejected' && /too long/i.test(outcome.failure.message)
  return tooLong ? publishComment(client, { ...request, body: shortForm(report.markdown) }) : outcome
}

const markerOf = ({ report, context, settings }: Publication): Marker => {
  const { head, base, memory } = report
  const marker: Marker = { id: settings.id, head, base, run: context.run, attempt: context.attempt }
  if (memory === undefined) return marker
  // Too much to remember is forgotten: an override then has to name its commit.
  const remembering = { ...marker, memory }
  return formatMarker(remembering).length <= MARKER_MAX_CHARACTERS ? remembering : marker
}

const fits = (markdown: string): boolean =>
  markdown.length <= MAX_MARKDOWN_CHARACTERS &&
  Buffer.byteLength(markdown, 'utf8') <= MAX_COMMENT_BYTES - MARKER_MAX_CHARACTERS

/** The verdict is in the first lines; nothing that could be cut in the middle follows. */
const shortForm = (markdown: string): string =>
  `${(markdown.split('\n', 1)[0] ?? '').slice(0, 1_000)}\n\nThe report is too long for a comment. It is in the job summary.`

const NO_TOKEN = diagnostic('comment-skipped', {}, 'No pull-request comment: no token', {
  fix: 'Pass `token: ${{ github.token }}`.',
})
const FORK = diagnostic(
  'comment-skipped',
  {},
  'No pull-request comment: the token of a pull request from a fork is read-only',
  {
    fix: 'The report is in the job summary; docs/trust.md shows how to comment on forks.',
  },
)
const DEPENDABOT = diagnostic(
  'comment-skipped',
  {},
  'No pull-request comment: Dependabot’s runs have a read-only token',
  {
    fix: 'The report is in the job summary; `permissions: pull-requests: write` on the job allows the comment.',
  },
)

const WRITE_PERMISSION = 'pull-requests: write'

const explain = (outcome: CommentOutcome, context: RunContext, pull: PullRequestInfo): Delivery => {
  if (outcome.action !== 'failed') {
    return { comment: outcome.action, ...('url' in outcome ? { commentUrl: outcome.url } : {}), diagnostics: [] }
  }
  const predicted = [context.actor, pull.author].includes('dependabot[bot]')
  const refused = outcome.failure.kind === 'forbidden' || outcome.failure.kind === 'not-found'
  if (predicted && refused) return { comment: 'skipped', diagnostics: [DEPENDABOT] }
  const what = `Cannot ${outcome.doing} the pull-request comment`
  const permission = outcome.doing === 'list' ? 'pull-requests: read' : WRITE_PERMISSION
  return { comment: 'failed', diagnostics: [explainFailure(outcome.failure, what, permission)] }
}
