/** Blobs of one model, oldest first → counts, and what changed most from each to the next. */
import { rmSync } from 'node:fs'
import { analyzeFile } from '../analyzer/analyze-file.ts'
import type { Profile } from '../analyzer/profile/profile.ts'
import type { ObjectId } from '../baseline/git/object-id.ts'
import type { ObjectStore } from '../baseline/git/object-store.ts'
import { readEntry } from '../baseline/git/read-file.ts'
import { readLfsObject } from '../baseline/lfs-object.ts'
import type { Bindings } from '../budget/budget.ts'
import { COUNT_METRICS, isLowerBound, valueOf } from '../budget/metric.ts'
import { diffProfiles } from '../diff/diff.ts'
import type { Measured, MeasurementCache } from './measurement-cache.ts'
import type { ModelVersion } from './follow-model.ts'
import type { Cause, Counts } from './series.ts'

/** A version with the bindings it is counted under. */
export interface BoundVersion {
  readonly version: ModelVersion
  readonly bind: Bindings
}

export interface Engine {
  readonly store: ObjectStore
  readonly cache: MeasurementCache
}

/** In the order of `versions`; a version that is no file says why. */
export const measureVersions = async (
  versions: readonly BoundVersion[],
  engine: Engine,
): Promise<readonly Measured[]> => {
  const measured: Measured[] = []
  let before: Counted | undefined
  for (const { version, bind } of versions) {
    if (version.version?.kind !== 'file') {
      measured.push({ ok: false, why: version.version === null ? 'removed' : `it is a ${version.version.kind}` })
      continue
    }
    const now: Counted = new Counted(engine, { blob: version.version.object, path: version.path, bind })
    const found = await measureOne(before, now, engine.cache)
    measured.push(found)
    if (found.ok) before = now
  }
  return measured
}

const measureOne = async (before: Counted | undefined, now: Counted, cache: MeasurementCache): Promise<Measured> => {
  const key = [now.key, before?.key ?? null]
  const known = cache.get(key)
  if (known !== undefined) return known
  const profile = await now.profile()
  if (typeof profile === 'string') return { ok: false, why: profile }
  const base = await before?.profile()
  const cause = base === undefined || typeof base === 'string' ? null : causeOf(base, profile)
  const measured: Measured = { ok: true, counts: countsOf(profile), cause }
  cache.put(key, measured)
  return measured
}

interface Source {
  readonly blob: ObjectId
  readonly path: string
  readonly bind: Bindings
}

/** A blob whose profile is made when it is first asked for: what the cache knows is never read. */
class Counted {
  readonly key: readonly unknown[]
  readonly #engine: Engine
  readonly #source: Source
  #profile: Promise<Profile | string> | undefined

  constructor(engine: Engine, source: Source) {
    this.#engine = engine
    this.#source = source
    this.key = [source.blob, Object.entries(source.bind).sort(([a], [b]) => (a < b ? -1 : 1))]
  }

  /** Or why there is none. */
  profile(): Promise<Profile | string> {
    return (this.#profile ??= this.#analyze())
  }

  async #analyze(): Promise<Profile | string> {
    const { blob, path, bind } = this.#source
    const file = await fileOf(this.#engine.store, { blob, path })
    if (!file.ok) return file.why
    const analysis = analyzeFile(file.file, { bind })
    // A history of hundreds of large models must not fill the disk.
    if (file.isCopy) rmSync(file.file, { force: true })
    return analysis.ok ? analysis.profile : (analysis.diagnostics[0]?.what ?? 'it cannot be counted')
  }
}

type FoundFile =
  | { readonly ok: true; readonly file: string; readonly isCopy: boolean }
  | { readonly ok: false; readonly why: string }

/** Of a model in Git LFS only its structure is downloaded. */
const fileOf = async (store: ObjectStore, { blob, path }: Omit<Source, 'bind'>): Promise<FoundFile> => {
  const found = await readEntry(store, { path, kind: 'file', object: blob })
  switch (found.kind) {
    case 'file':
      return { ok: true, file: found.file, isCopy: true }
    case 'lfs-pointer':
      return ofLfs(await readLfsObject(store, found.pointer, 'fetch'))
    case 'absent':
      return { ok: false, why: 'the commit has no such file' }
    case 'refused':
    case 'unreadable':
      return { ok: false, why: found.why }
  }
}

/** It may lie in the clone's own store, which is not ours to clean. */
const ofLfs = (content: Awaited<ReturnType<typeof readLfsObject>>): FoundFile =>
  content.ok ? { ok: true, file: content.file, isCopy: false } : { ok: false, why: content.why }

const countsOf = (profile: Profile): Counts => ({
  values: new Map(COUNT_METRICS.map(metric => [metric, valueOf(profile, metric)])),
  lowerBounds: new Set(COUNT_METRICS.filter(metric => isLowerBound(profile.totals, metric))),
})

const causeOf = (base: Profile, head: Profile): Cause | null => {
  const [first] = diffProfiles(base, head).contributions
  return first === undefined
    ? null
    : { op: first.op, scope: first.scope === '' ? first.node : first.scope, count: first.count }
}
