/**
 * The second stage of a two-stage workflow: stripped graphs that the first stage uploaded, for models that are exported
 * during the build. They were made by a stranger's code. Only the graphs are taken, no text, and all is counted again.
 */
import { diagnostic, type Diagnostic } from '../../diagnostic.ts'
import type { HeadFiles } from '../../gate/sides/head-side.ts'
import { requestAll, type GitHubClient } from './client.ts'
import { explainFailure } from './delivery-diagnostic.ts'
import { ARTIFACTS, downloadArchive, MAX_ARCHIVE_BYTES } from './report-artifact.ts'
import { readZipEntries } from './zip-entry.ts'

export interface GraphRequest {
  readonly repository: { readonly owner: string; readonly name: string }
  /** The finished run of the first stage. */
  readonly run: number
  readonly name: string
}

/** Folder of the report directory that holds the graphs (report-files.ts). */
export const GRAPHS = 'graphs'
/** The structure of a model is below 10 MB, mostly below 1 MB. */
const MAX_GRAPH_BYTES = 200_000_000

/** Needs `actions: read`. */
export const readGraphs = async (client: GitHubClient, { repository, run, name }: GraphRequest): Promise<HeadFiles> => {
  const place = { owner: repository.owner, repo: repository.name }
  const listed = await requestAll(client, {
    route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
    parameters: { ...place, run_id: run, name },
    schema: ARTIFACTS.transform(page => page.artifacts),
  })
  const what = `Cannot read the artifact ${JSON.stringify(name)} of the finished run`
  if (!listed.ok) return failed(explainFailure(listed.failure, what, 'actions: read'))
  const artifact = listed.data.find(({ expired }) => !expired)
  if (artifact === undefined) return missing(what, 'The run has not uploaded it, or it has expired.')
  if (artifact.size_in_bytes > MAX_ARCHIVE_BYTES) return missing(what, 'It is larger than 50 MB.')
  const archive = await downloadArchive(client, place, artifact)
  if (!archive.ok) return failed(explainFailure(archive.failure, what, 'actions: read'))
  const entries = readZipEntries(new Uint8Array(archive.data), isGraph, MAX_GRAPH_BYTES)
  return { ok: true, files: new Map([...entries].map(([path, bytes]) => [path.slice(GRAPHS.length + 1), bytes])) }
}

const isGraph = (path: string): boolean => path.startsWith(`${GRAPHS}/`) && path.endsWith('.onnx')

const failed = (problem: Diagnostic): HeadFiles => ({ ok: false, diagnostic: { ...problem, severity: 'error' } })

const missing = (what: string, why: string): HeadFiles =>
  failed(
    diagnostic('head-unreadable', {}, what, {
      why,
      fix: 'Run the first stage with `graphs: true`, and upload its `report-directory` under that name.',
    }),
  )
