/**
 * The record (record.json) that the run on the base commit uploaded: a baseline for models that are exported during the build
 * and are not in git. It is data from outside: bounded here, checked against the report's schema by who reads it.
 */
import * as z from 'zod'
import { requestAll } from './client.ts'
import { explainFailure } from './delivery-diagnostic.ts'
import { readZipEntry } from './zip-entry.ts'
import type { Diagnostic } from '../../diagnostic.ts'
import type { ApiOutcome, GitHubClient } from './client.ts'

export type ReportArtifact =
  | { readonly kind: 'found'; readonly text: string; readonly run: number }
  | { readonly kind: 'absent'; readonly why: string; readonly fix: string }
  | { readonly kind: 'unreadable'; readonly diagnostic: Diagnostic }

export interface ArtifactRequest {
  readonly repository: { readonly owner: string; readonly name: string }
  /** Name of the artifact that the base run uploads. */
  readonly name: string
  readonly commit: string
  /** Whose runs count: of this branch, and of this workflow file, as far as the runner tells. */
  readonly trusted: { readonly branch: string; readonly workflow?: string }
}

/** A report of 200 models is about 20 MB unpacked. */
export const MAX_ARCHIVE_BYTES = 50_000_000
const MAX_REPORT_BYTES = 200_000_000

export const ARTIFACTS = z.object({
  artifacts: z.array(
    z.object({
      id: z.number().int(),
      size_in_bytes: z.number(),
      expired: z.boolean(),
      workflow_run: z
        .object({
          id: z.number().int().optional(),
          repository_id: z.number().int().optional(),
          head_repository_id: z.number().int().optional(),
          head_sha: z.string().optional(),
        })
        .nullish(),
    }),
  ),
})
export type Artifact = z.infer<typeof ARTIFACTS>['artifacts'][number]

/** Needs `actions: read`. */
export const readReportArtifact = async (client: GitHubClient, request: ArtifactRequest): Promise<ReportArtifact> => {
  const place = { owner: request.repository.owner, repo: request.repository.name }
  const listed = await requestAll(client, {
    route: 'GET /repos/{owner}/{repo}/actions/artifacts',
    parameters: { ...place, name: request.name },
    schema: ARTIFACTS.transform(page => page.artifacts),
  })
  const what = `Cannot read the artifact ${JSON.stringify(request.name)} of the base commit`
  if (!listed.ok) return { kind: 'unreadable', diagnostic: explainFailure(listed.failure, what, 'actions: read') }
  const candidates = listed.data.filter(candidate => isOfCommit(candidate, request.commit))
  if (candidates.length === 0) return absent(request, 'no run on the base commit has uploaded it, or it has expired')
  const found = await firstTrusted(client, request, candidates)
  if ('why' in found) return absent(request, found.why)
  const { artifact } = found
  if (artifact.size_in_bytes > MAX_ARCHIVE_BYTES) return absent(request, 'it is larger than 50 MB')
  const archive = await downloadArchive(client, place, artifact)
  if (!archive.ok) return { kind: 'unreadable', diagnostic: explainFailure(archive.failure, what, 'actions: read') }
  const bytes = new Uint8Array(archive.data)
  const report =
    readZipEntry(bytes, name => /(?:^|\/)record\.json$/.test(name), MAX_REPORT_BYTES) ??
    readZipEntry(bytes, name => name.endsWith('.json'), MAX_REPORT_BYTES)
  if (report === undefined) return absent(request, 'it is not an archive with a JSON report')
  return { kind: 'found', text: Buffer.from(report).toString('utf8'), run: artifact.workflow_run?.id ?? 0 }
}

const RUN = z.object({
  event: z.string(),
  head_branch: z.string().nullable(),
  head_sha: z.string(),
  path: z.string(),
  repository: z.object({ full_name: z.string() }),
  head_repository: z.object({ full_name: z.string() }).nullish(),
})

/** Events whose runs nobody can start for a commit of his own. A pull request's run carries any commit its author likes. */
const OWN_EVENTS = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'])
/** A commit has a run or two, and re-runs. */
const MAX_RUNS = 10

/** The first artifact that the base branch's own run of this workflow left. */
const firstTrusted = async (
  client: GitHubClient,
  request: ArtifactRequest,
  candidates: readonly Artifact[],
): Promise<{ readonly artifact: Artifact } | { readonly why: string }> => {
  let why = 'its run is not known'
  for (const artifact of candidates.slice(0, MAX_RUNS)) {
    const { owner, name } = request.repository
    const run = await client.request({
      route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
      parameters: { owner, repo: name, run_id: artifact.workflow_run?.id ?? 0 },
      schema: RUN,
    })
    const distrust = run.ok ? distrustOf(run.data, request) : `its run cannot be read (${run.failure.message})`
    if (distrust === undefined) return { artifact }
    why = distrust
  }
  return { why }
}

/** undefined: the run is the base branch's own. */
const distrustOf = (run: z.infer<typeof RUN>, { commit, repository, trusted }: ArtifactRequest): string | undefined => {
  const name = `${repository.owner}/${repository.name}`.toLowerCase()
  const isOwn = [run.repository, run.head_repository].every(place => place?.full_name.toLowerCase() === name)
  if (!isOwn) return 'a run of another repository uploaded it'
  if (!OWN_EVENTS.has(run.event))
    return `a run of the event ${run.event} uploaded it, which is not the base branch’s own`
  if (run.head_branch !== trusted.branch) return `a run of the branch “${run.head_branch}” uploaded it`
  if (run.head_sha !== commit) return 'its run was of another commit'
  // GitHub may add `@<ref>` to the path.
  const isWorkflow = trusted.workflow === undefined || run.path.replace(/@.*$/, '') === trusted.workflow
  return isWorkflow ? undefined : `another workflow (${run.path}) uploaded it`
}

export const downloadArchive = (
  client: GitHubClient,
  place: { readonly owner: string; readonly repo: string },
  { id }: Artifact,
): Promise<ApiOutcome<ArrayBuffer>> =>
  client.request({
    route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    parameters: { ...place, artifact_id: id, archive_format: 'zip' },
    schema: z.instanceof(ArrayBuffer),
  })

/** A run of a fork carries the commit it likes; only runs of this repository count. */
const isOfCommit = ({ expired, workflow_run: run }: Artifact, commit: string): boolean =>
  !expired &&
  run?.head_sha === commit &&
  run.repository_id !== undefined &&
  run.repository_id === run.head_repository_id

const absent = ({ name, commit }: ArtifactRequest, why: string): ReportArtifact => ({
  kind: 'absent',
  why: `artifact “${name}” of ${commit.slice(0, 7)}: ${why}`,
  fix: 'Run Flopgate with `baseline: artifact` on pushes to the base branch too, and upload its `report-directory` under that name.',
})
