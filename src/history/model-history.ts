/** The series of governed models, recomputed from git: today's engine and bindings for every point. */
import { lastTag } from '../baseline/base-resolution.ts'
import { parseObjectId, type ObjectId } from '../baseline/git/object-id.ts'
import { askCheckout, type ObjectStore, prefetchBlobs } from '../baseline/git/object-store.ts'
import type { Bindings } from '../budget/budget.ts'
import { type BudgetPlace, type BudgetTimeline, budgetTimeline, entryOf } from './budget-timeline.ts'
import { type LoggedCommit, pullRequestOf, readLog } from './commit-log.ts'
import { followModel, type ModelVersion } from './follow-model.ts'
import { type BoundVersion, type Engine, measureVersions } from './measure-versions.ts'
import type { Measured, MeasurementCache } from './measurement-cache.ts'
import { isMeasured, type MeasuredPoint, type ModelSeries, type Point } from './series.ts'

/** A model whose history is asked for, in one scenario, bound as today. */
export interface WantedModel {
  readonly id: string
  /** From the folder that the budget's paths start from. */
  readonly path: string
  readonly scenario: string | null
  readonly bind: Bindings
}

export interface HistoryRequest {
  readonly models: readonly WantedModel[]
  readonly place: BudgetPlace
  /** Every ancestor, not only first parents. */
  readonly all: boolean
  /** Bindings of the day instead of today's. */
  readonly asJudged: boolean
  /** Milliseconds since 1970; points outside are left out. */
  readonly since: number | null
  readonly until: number | null
  /** Only the newest points. */
  readonly last: number | null
}

export type HistoryOutcome =
  | { readonly ok: true; readonly series: readonly ModelSeries[]; readonly isShallow: boolean }
  | { readonly ok: false; readonly why: string }

export const modelHistory = async (
  store: ObjectStore,
  cache: MeasurementCache,
  request: HistoryRequest,
): Promise<HistoryOutcome> => {
  const logged = await readLog(store, { pathspecs: pathspecsOf(request), all: request.all })
  if (!logged.ok) return logged
  const timeline = budgetTimeline(store, logged.commits, request.place)
  const found: Found[] = []
  for (const model of request.models) found.push(await findVersions(model, logged.commits, { timeline, request }))
  await prefetchBlobs(
    store,
    found.flatMap(({ versions }) => versions.flatMap(blobOf)),
  )
  const tag = await tagOnLine(store)
  const series: ModelSeries[] = []
  for (const each of found) series.push(await seriesOf(each, { engine: { store, cache }, timeline, request, tag }))
  return { ok: true, series, isShallow: store.checkout.shallow }
}

interface Found {
  readonly model: WantedModel
  /** Oldest first; also commits that only changed the model's limits. */
  readonly versions: readonly ModelVersion[]
}

interface Context {
  readonly timeline: BudgetTimeline
  readonly request: HistoryRequest
}

/** A model may have had another name, but hardly another kind of file. */
const pathspecsOf = ({ models, place }: HistoryRequest): readonly string[] => {
  const endings = models.map(({ path }) => /\.[^./]+$/.exec(path)?.[0]).filter(ending => ending !== undefined)
  const named = models.map(({ path }) => `:(top,literal)${place.prefix}${path}`)
  const patterns = [...new Set(['.onnx', ...endings])].map(ending => `:(top,glob)**/*${escapeGlob(ending)}`)
  return [
    ...patterns,
    ...named,
    `:(top,glob)${escapeGlob(place.prefix)}**/*.yml`,
    `:(top,glob)${escapeGlob(place.prefix)}**/*.yaml`,
  ]
}

const escapeGlob = (text: string): string => text.replaceAll(/[*?[\]\\]/g, '\\$&')

const blobOf = ({ version }: ModelVersion): readonly ObjectId[] => (version?.kind === 'file' ? [version.object] : [])

const findVersions = async (
  model: WantedModel,
  log: readonly LoggedCommit[],
  { timeline, request }: Context,
): Promise<Found> => {
  const { prefix } = request.place
  const pathBefore = async (commit: LoggedCommit): Promise<string | undefined> => {
    const entry = entryOf(await timeline.before(commit), model, model.scenario)
    return entry === undefined ? undefined : `${prefix}${entry.path}`
  }
  const followed = await followModel(log, `${prefix}${model.path}`, pathBefore)
  const versions = await withLimitChanges(followed, { model, log, timeline, prefix })
  return {
    model,
    versions: versions.filter(({ commit }) => isWanted(commit, request)).slice(-(request.last ?? versions.length)),
  }
}

const isWanted = ({ date }: LoggedCommit, { since, until }: HistoryRequest): boolean => {
  const time = Date.parse(date)
  return (since === null || time >= since) && (until === null || time <= until)
}

/** Adds the commits that changed what the budget says of the model, and not the model. */
const withLimitChanges = async (
  versions: readonly ModelVersion[],
  {
    model,
    log,
    timeline,
    prefix,
  }: {
    readonly model: WantedModel
    readonly log: readonly LoggedCommit[]
    readonly timeline: BudgetTimeline
    readonly prefix: string
  },
): Promise<readonly ModelVersion[]> => {
  const byCommit = new Map(versions.map(version => [version.commit.commit, version]))
  const all: ModelVersion[] = []
  let current: ModelVersion | undefined
  let before: string | undefined
  for (const commit of log.toReversed()) {
    const own = byCommit.get(commit.commit)
    current = own ?? current
    if (current === undefined || (own === undefined && !timeline.isChange(commit))) continue
    const entry = entryOf(
      await timeline.at(commit),
      { id: model.id, path: current.path.slice(prefix.length) },
      model.scenario,
    )
    const says = JSON.stringify([
      entry?.bind ?? null,
      [...(entry?.limits ?? [])].map(([metric, limit]) => [metric, String(limit)]),
    ])
    if (own !== undefined) all.push(own)
    else if (says !== before) all.push({ ...current, commit })
    before = says
  }
  return all
}

interface SeriesContext extends Context {
  readonly engine: Engine
  readonly tag: Tag | undefined
}

const seriesOf = async ({ model, versions }: Found, context: SeriesContext): Promise<ModelSeries> => {
  const { timeline, request, engine, tag } = context
  const bound: BoundVersion[] = []
  const limits: Point['limits'][] = []
  for (const version of versions) {
    const path = version.path.slice(request.place.prefix.length)
    const entry = entryOf(await timeline.at(version.commit), { id: model.id, path }, model.scenario)
    limits.push(entry?.limits ?? new Map())
    bound.push({ version, bind: request.asJudged && entry !== undefined ? entry.bind : model.bind })
  }
  const measured = await measureVersions(bound, engine)
  const points = versions.flatMap((version, index) => {
    const found = measured[index]
    return found === undefined ? [] : [pointOf(version, found, limits[index] ?? new Map())]
  })
  const atTag = points.findLast(
    (point): point is MeasuredPoint => isMeasured(point) && tag?.line.has(point.commit) === true,
  )
  return {
    id: model.id,
    path: model.path,
    scenario: model.scenario,
    points,
    tagged: tag === undefined || atTag === undefined ? null : { tag: tag.name, point: atTag },
  }
}

const pointOf = ({ commit, path, version }: ModelVersion, measured: Measured, limits: Point['limits']): Point => {
  const head = {
    commit: commit.commit,
    date: commit.date,
    author: commit.author,
    subject: commit.subject,
    pullRequest: pullRequestOf(commit.subject),
    path,
    limits,
  }
  return measured.ok
    ? { ...head, state: 'measured', counts: measured.counts, cause: measured.cause }
    : { ...head, state: version === null ? 'removed' : 'unknown', why: measured.why }
}

interface Tag {
  readonly name: string
  /** The tagged commit and what lies behind it. */
  readonly line: ReadonlySet<ObjectId>
}

const tagOnLine = async (store: ObjectStore): Promise<Tag | undefined> => {
  const found = await lastTag(store)
  if (found === undefined) return undefined
  const line = await askCheckout(store, ['rev-list', '--first-parent', found.commit])
  const commits = line.ok ? line.output.toString('utf8').split('\n') : []
  return { name: found.tag, line: new Set(commits.flatMap(commit => parseObjectId(commit) ?? [])) }
}
