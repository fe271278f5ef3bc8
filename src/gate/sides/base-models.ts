/** Where the base of each model is: in git, in a folder the workflow exported, or in the report of the base's own run. */
import { join, resolve } from 'node:path'
import { hashAsLfsObject } from '../../baseline/git/blob-id.ts'
import type { BaseModel, RemovedModel } from '../../baseline/pair-models.ts'
import { sizeOf } from '../../baseline/workspace-files.ts'
import { diagnostic, type Diagnostic } from '../../diagnostic.ts'
import type { CommitSide } from '../../baseline/commit-side.ts'
import type { RecordedModel, RunRecord } from '../../result/record.ts'
import { parseRecord } from '../../result/record-json.ts'

export type BaselineChoice =
  /** Git, and for models that are not in git the report, when there is one to ask for. */
  | { readonly kind: 'auto'; readonly report?: ReportSource }
  | { readonly kind: 'git' }
  /** Same paths as the head's, below this folder. */
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'report'; readonly report: ReportSource }
  | { readonly kind: 'none' }

/** Gets the record that the run on a commit wrote. Its text is not trusted. */
export type ReportSource = (commit: string) => Promise<ReportText>
export type ReportText =
  | { readonly ok: true; readonly text: string; readonly from: string }
  | { readonly ok: false; readonly why: string; readonly fix: string }

/** `recorded`: one entry per scenario. */
export type BaseOfModel = BaseModel | { readonly state: 'recorded'; readonly models: readonly RecordedModel[] }

export interface BaseModels {
  readonly models: ReadonlyMap<string, BaseOfModel>
  readonly removed: readonly RemovedModel[]
  /** Beside the method of the commit: where the models came from; null = from that commit. */
  readonly from: string | null
  readonly diagnostics: readonly Diagnostic[]
}

export interface BaseModelsRequest {
  readonly choice: BaselineChoice
  readonly root: string
  readonly headRoot: string
  readonly paths: readonly string[]
  readonly basePaths: readonly string[]
  /** Head path → base path of the same model. */
  readonly moved?: ReadonlyMap<string, string>
}

export const findBaseModels = async (side: CommitSide, request: BaseModelsRequest): Promise<BaseModels> => {
  const { choice } = request
  switch (choice.kind) {
    case 'none':
      return nowhere(request, 'the comparison is switched off', '')
    case 'folder':
      return fromFolder(choice.path, request)
    case 'report':
      return fromReport(side, choice.report, request)
    case 'git':
      return { ...(await side.pair(request)), from: null, diagnostics: [] }
    case 'auto':
      return fromGitThenReport(side, choice.report, request)
  }
}

const nowhere = ({ paths }: BaseModelsRequest, why: string, fix: string): BaseModels => ({
  models: new Map(paths.map(path => [path, { state: 'no-base', why, fix }])),
  removed: [],
  from: null,
  diagnostics: [],
})

const fromFolder = async (folder: string, request: BaseModelsRequest): Promise<BaseModels> => {
  const directory = resolve(request.root, folder)
  if (sizeOf(directory) === undefined) {
    const problem = diagnostic(
      'baseline-missing',
      {},
      `Cannot compare: the baseline folder "${folder}" does not exist`,
      {
        fix: 'Export the models of the base commit into it, with the same paths as in the budget.',
      },
    )
    return { ...nowhere(request, `the baseline folder “${folder}” does not exist`, ''), diagnostics: [problem] }
  }
  const models = new Map<string, BaseOfModel>()
  for (const path of request.paths)
    models.set(path, await inFolder(join(directory, path), join(request.headRoot, path)))
  return { models, removed: [], from: `models from the folder “${folder}”`, diagnostics: [] }
}

const inFolder = async (base: string, head: string): Promise<BaseModel> => {
  const size = sizeOf(base)
  if (size === undefined) return { state: 'new' }
  const isSame = size === sizeOf(head) && (await hashAsLfsObject(base)) === (await hashAsLfsObject(head))
  return isSame ? { state: 'unchanged' } : { state: 'changed', file: base }
}

const fromReport = async (side: CommitSide, source: ReportSource, request: BaseModelsRequest): Promise<BaseModels> => {
  const { resolution } = side
  if (resolution.kind === 'no-base') return nowhere(request, resolution.why, resolution.fix)
  const found = await readRecord(source, resolution.base)
  if (!found.ok) {
    const { why, fix } = found
    const problem = diagnostic('baseline-unavailable', {}, 'Not compared: the report of the base cannot be had', {
      why: `${why}.`,
      fix,
    })
    return { ...nowhere(request, why, fix), diagnostics: [problem] }
  }
  const models = new Map(request.paths.map(path => [path, recordedAt(found.record, path)]))
  return { models, removed: [], from: `models from ${found.from}`, diagnostics: [] }
}

/** A model that git knows at base is read from there: it can be measured again, with this version. */
const fromGitThenReport = async (
  side: CommitSide,
  source: ReportSource | undefined,
  request: BaseModelsRequest,
): Promise<BaseModels> => {
  const pairs = await side.pair(request)
  const { resolution } = side
  const missing = [...pairs.models].filter(([, { state }]) => state === 'new').map(([path]) => path)
  const git: BaseModels = { ...pairs, from: null, diagnostics: [] }
  if (source === undefined || missing.length === 0 || resolution.kind === 'no-base') return git
  const found = await readRecord(source, resolution.base)
  if (!found.ok) return git
  const models = new Map<string, BaseOfModel>(pairs.models)
  for (const path of missing) models.set(path, recordedAt(found.record, path))
  const isUsed = [...models.values()].some(({ state }) => state === 'recorded')
  return { ...git, models, from: isUsed ? `models that are not in git from ${found.from}` : null }
}

type FoundRecord =
  | { readonly ok: true; readonly record: RunRecord; readonly from: string }
  | { readonly ok: false; readonly why: string; readonly fix: string }

const readRecord = async (source: ReportSource, commit: string): Promise<FoundRecord> => {
  const report = await source(commit)
  if (!report.ok) return report
  const parsed = parseRecord(report.text, report.from)
  return parsed.ok
    ? { ok: true, record: parsed.record, from: report.from }
    : { ok: false, why: parsed.diagnostic.what, fix: parsed.diagnostic.fix ?? '' }
}

const recordedAt = ({ models }: RunRecord, path: string): BaseOfModel => {
  const found = models.filter(({ result }) => result.path === path && result.profile !== null)
  return found.length === 0 ? { state: 'new' } : { state: 'recorded', models: found }
}
