/**
 * A private place to read the repository's objects. Three bare repositories in a temporary folder, so that nothing is
 * ever written to the user's checkout:
 *   reader   has no remote; its alternates are the checkout's objects and those of `fetched`. All reads go here, and a
 *            missing object is an answer, never a hidden download.
 *   fetched  receives single commits (depth 1, no blobs) and single blobs. It does not see the checkout: a shallow
 *            checkout would tell the server that we have history we lack.
 *   history  receives commits without trees, only when a merge base has to be computed from a shallow checkout.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { makeTemporaryFolder } from './temporary-folder.ts'
import { inCheckout } from './checkout.ts'
import { runGit } from './git.ts'
import { loadHostedTree } from './hosted-objects.ts'
import { listRemotes } from './remote.ts'
import { parseObjectId } from './object-id.ts'
import type { Checkout } from './checkout.ts'
import type { GitOptions, GitResult } from './git.ts'
import type { HostedObjects, TreeEntry } from './hosted-objects.ts'
import type { ObjectId } from './object-id.ts'
import type { HostedRepository, Remote } from './remote.ts'

export interface ObjectStore {
  readonly checkout: Checkout
  /** The temporary folder; models are copied below it. Removed by `close`. */
  readonly directory: string
  readonly remotes: readonly Remote[]
  /** Remotes that once did not answer in time: they are not asked again, so that the run's time stays bounded. */
  readonly silent: Set<Remote>
  readonly fetchTimeoutMs: number
  readonly firstBackoffMs: number
  /** What all fetches of this store may still take together. */
  readonly network: { leftMs: number }
  /** The service's API, for what git cannot give. */
  readonly objects: HostedObjects | undefined
  /** Trees that came from there, by commit. */
  readonly hostedTrees: Map<ObjectId, readonly TreeEntry[]>
  /** Commits whose trees are known to be here: one process for each, not one for each question. */
  readonly present: Set<ObjectId>
  readonly close: () => Promise<void>
}

export type FetchOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: string; readonly fix: string; readonly isUnrelated?: boolean }

/** One commit without blobs is small; a slow network gets this long per fetch. */
const FETCH_TIMEOUT_MS = 120_000
/** A job that waits longer for git than this has no working network. */
const NETWORK_DEADLINE_MS = 240_000
/** Attempts of one fetch at a remote whose failure may pass. */
const MAX_ATTEMPTS = 3
const FIRST_BACKOFF_MS = 1_000
/** What git and curl say of a server that is overloaded or a connection that broke. */
const PASSING =
  /returned error: (?:429|5\d\d)|timed? ?out|connection (?:was )?reset|hung up|early EOF|RPC failed|unexpected disconnect|could not resolve host|failed to connect|connection refused/i

export interface StoreOptions {
  readonly hosted?: HostedRepository
  /** Where the temporary folder is made; RUNNER_TEMP in an Action. */
  readonly temporary?: string
  readonly fetchTimeoutMs?: number
  readonly firstBackoffMs?: number
  readonly objects?: HostedObjects
}

export const openObjectStore = async (checkout: Checkout, options: StoreOptions = {}): Promise<ObjectStore> => {
  const directory = await makeTemporaryFolder(options.temporary)
  const store: ObjectStore = {
    checkout,
    directory,
    remotes: await listRemotes(checkout, options.hosted),
    silent: new Set(),
    present: new Set(),
    fetchTimeoutMs: options.fetchTimeoutMs ?? FETCH_TIMEOUT_MS,
    firstBackoffMs: options.firstBackoffMs ?? FIRST_BACKOFF_MS,
    network: { leftMs: NETWORK_DEADLINE_MS },
    objects: options.objects,
    hostedTrees: new Map(),
    close: async () => {
      for (const folder of [directory, ...(checkout.access.home === undefined ? [] : [checkout.access.home])])
        await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    },
  }
  await mkdir(join(directory, 'files'))
  for (const name of ['reader', 'fetched', 'history'] as const) await writeBareRepository(store, name)
  return store
}

type BareName = 'reader' | 'fetched' | 'history'

const barePath = (store: ObjectStore, name: BareName): string => join(store.directory, `${name}.git`)

/** The few files git needs to see a repository; `git init` would read the user's templates and cost a process each. */
const writeBareRepository = async (store: ObjectStore, name: BareName): Promise<void> => {
  const path = barePath(store, name)
  await mkdir(join(path, 'objects', 'info'), { recursive: true })
  await mkdir(join(path, 'refs'))
  await writeFile(join(path, 'HEAD'), 'ref: refs/heads/none\n')
  await writeFile(join(path, 'config'), bareConfig(store))
  if (name !== 'reader') return
  const alternates = [store.checkout.objectDirectory, join(barePath(store, 'fetched'), 'objects')]
  await writeFile(join(path, 'objects', 'info', 'alternates'), alternates.map(alternateLine).join(''))
}

/** Without format 1, git would not look at the object format. */
const bareConfig = ({ checkout }: ObjectStore): string =>
  checkout.objectFormat === 'sha1'
    ? '[core]\n\trepositoryformatversion = 0\n\tbare = true\n'
    : '[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = sha256\n'

/** A path with a newline or a leading `#` or quote needs git's C quoting. */
const alternateLine = (path: string): string => {
  const portable = process.platform === 'win32' ? path.replaceAll('\\', '/') : path
  if (!/["\\\n#]/.test(portable)) return `${portable}\n`
  return `"${portable.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"\n`
}

/** Runs git on everything that is present locally: the checkout's objects and what was fetched. */
export const readObjects = (
  store: ObjectStore,
  args: readonly string[],
  options: Partial<GitOptions> = {},
): Promise<GitResult> =>
  runGit(args, { directory: store.directory, gitDirectory: barePath(store, 'reader'), ...options })

/** Runs git in the user's checkout: only for what its refs and history alone can tell. Plumbing that writes nothing. */
export const askCheckout = (store: ObjectStore, args: readonly string[]): Promise<GitResult> =>
  runGit(args, inCheckout(store.checkout))

export const hasObject = async (store: ObjectStore, id: ObjectId): Promise<boolean> =>
  (await readObjects(store, ['cat-file', '-e', id])).ok

/** The commit and its trees, from the checkout or, when it is not there, from the remote: one commit, no blobs. */
export const ensureCommit = async (store: ObjectStore, commit: ObjectId): Promise<FetchOutcome> => {
  // In a treeless partial clone the commit can be there without its tree, which is what will be read.
  const isHere = store.present.has(commit) || (await readObjects(store, ['cat-file', '-e', `${commit}^{tree}`])).ok
  const outcome: FetchOutcome = isHere
    ? { ok: true }
    : await fetchInto(store, 'fetched', ['--depth=1', '--filter=blob:none', 'origin', commit])
  const found = outcome.ok ? outcome : await askService(store, commit, outcome)
  if (found.ok) store.present.add(commit)
  return found
}

/** The last resort: the commit's tree as the API tells it. */
const askService = async (
  store: ObjectStore,
  commit: ObjectId,
  failure: Extract<FetchOutcome, { ok: false }>,
): Promise<FetchOutcome> => {
  if (store.objects === undefined) return failure
  const loaded = await loadHostedTree(store.objects, commit)
  if (!loaded.ok) return { ...failure, why: `${failure.why}; the API: ${loaded.why}` }
  store.hostedTrees.set(commit, loaded.entries)
  return { ok: true }
}

export const ensureBlob = async (store: ObjectStore, blob: ObjectId): Promise<FetchOutcome> => {
  if (await hasObject(store, blob)) return { ok: true }
  return fetchInto(store, 'fetched', ['--filter=blob:none', 'origin', blob])
}

/** Blobs per fetch: a request of 200 names is about 10 kB. */
const BLOBS_PER_FETCH = 200

/** Fetches many missing blobs in few round trips. A failure is told later, by the one who reads the blob. */
export const prefetchBlobs = async (store: ObjectStore, blobs: readonly ObjectId[]): Promise<void> => {
  const present = await readObjects(store, ['cat-file', '--batch-check'], {
    input: blobs.map(id => `${id}\n`).join(''),
  })
  if (!present.ok) return
  const missing = present.output
    .toString('utf8')
    .split('\n')
    .flatMap(line => (line.endsWith(' missing') ? (parseObjectId(line.slice(0, -' missing'.length)) ?? []) : []))
  for (let index = 0; index < missing.length; index += BLOBS_PER_FETCH) {
    const some = missing.slice(index, index + BLOBS_PER_FETCH)
    const fetched = await fetchInto(store, 'fetched', ['--filter=blob:none', 'origin', ...some])
    if (!fetched.ok) return
  }
}

export interface FetchedRef {
  readonly commit: ObjectId
  readonly isTag: boolean
}

/** The commit a ref of the remote points at now. `ref` is checked by git before it is used. */
export const fetchRef = async (store: ObjectStore, ref: string): Promise<FetchedRef | undefined> => {
  const valid = await readObjects(store, ['check-ref-format', '--allow-onelevel', ref])
  if (!valid.ok || ref.startsWith('-')) return undefined
  const candidates = ref.startsWith('refs/') ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`]
  for (const candidate of candidates) {
    const fetched = await fetchInto(store, 'fetched', [
      '--depth=1',
      '--filter=blob:none',
      'origin',
      `+${candidate}:${candidate}`,
    ])
    if (!fetched.ok) continue
    const options = { directory: store.directory, gitDirectory: barePath(store, 'fetched') }
    const commit = await runGit(['rev-parse', '--verify', '--quiet', `${candidate}^{commit}`], options)
    const found = commit.ok ? parseObjectId(commit.output.toString('utf8')) : undefined
    if (found !== undefined) return { commit: found, isTag: candidate.startsWith('refs/tags/') }
  }
  return undefined
}

/** The best common ancestor, from the checkout when it has the history, else from a fetch of commits without trees. */
export const findMergeBase = async (
  store: ObjectStore,
  one: ObjectId,
  other: ObjectId,
): Promise<{ readonly ok: true; readonly commit: ObjectId } | Extract<FetchOutcome, { ok: false }>> => {
  const local = store.checkout.shallow
    ? undefined
    : parseMergeBase(await askCheckout(store, ['merge-base', one, other]))
  if (local !== undefined) return { ok: true, commit: local }
  const fetched = await fetchInto(store, 'history', ['--filter=tree:0', 'origin', one, other])
  if (!fetched.ok) return fetched
  const options = { directory: store.directory, gitDirectory: barePath(store, 'history') }
  const commit = parseMergeBase(await runGit(['merge-base', one, other], options))
  if (commit !== undefined) return { ok: true, commit }
  const fix = 'Name the base with `base-ref`.'
  return { ok: false, why: 'the two commits have no common ancestor', fix, isUnrelated: true }
}

const parseMergeBase = (result: GitResult): ObjectId | undefined =>
  result.ok ? parseObjectId(result.output.toString('utf8').split('\n')[0] ?? '') : undefined

const fetchInto = async (store: ObjectStore, name: BareName, what: readonly string[]): Promise<FetchOutcome> => {
  const failures: string[] = []
  for (const remote of store.remotes) {
    if (store.silent.has(remote)) {
      failures.push(`${remote.name}: it did not answer before`)
      continue
    }
    const failure = await fetchWithRetries(store, { remote, name, what })
    if (failure === undefined) return { ok: true }
    failures.push(`${remote.name}: ${withoutCredentials(failure)}`)
  }
  if (failures.length === 0) return { ok: false, why: 'the repository has no remote “origin”', fix: FETCH_DEPTH_REMEDY }
  return { ok: false, why: failures.join('; '), fix: FETCH_DEPTH_REMEDY }
}

interface Fetch {
  readonly remote: Remote
  readonly name: BareName
  readonly what: readonly string[]
}

/** git's complaint, or undefined when the objects are here. What may pass is tried again, within the store's time. */
const fetchWithRetries = async (store: ObjectStore, fetch: Fetch): Promise<string | undefined> => {
  for (let attempt = 1; ; attempt++) {
    if (store.network.leftMs <= 0) return 'the time for fetching is used up'
    const started = performance.now()
    const result = await fetchFrom(store, fetch)
    store.network.leftMs -= performance.now() - started
    if (result.ok) return undefined
    const mayPass = result.failure === 'exit' && PASSING.test(result.message)
    if (mayPass && attempt < MAX_ATTEMPTS) {
      const waitMs = store.firstBackoffMs * 3 ** (attempt - 1)
      store.network.leftMs -= waitMs
      await sleep(waitMs)
      continue
    }
    if (mayPass || result.failure === 'timeout') store.silent.add(fetch.remote)
    return result.message
  }
}

const fetchFrom = (store: ObjectStore, { remote, name, what }: Fetch): Promise<GitResult> =>
  runGit(['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', ...what], {
    directory: store.directory,
    gitDirectory: barePath(store, name),
    secretConfig: [
      ...remote.config,
      ['remote.origin.url', remote.url],
      // The server would otherwise be told about commits of which only a part is here.
      ['fetch.negotiationAlgorithm', 'noop'],
      ['core.repositoryFormatVersion', '1'],
      // The default since git 2.26; older ones would not fetch a commit by its name everywhere.
      ['protocol.version', '2'],
      // A connection that stalls (below 1 kB/s for 30 s) ends before the time limit does.
      ['http.lowSpeedLimit', '1000'],
      ['http.lowSpeedTime', '30'],
    ],
    timeoutMs: Math.ceil(Math.min(store.fetchTimeoutMs, store.network.leftMs)),
  })

const FETCH_DEPTH_REMEDY =
  'Give actions/checkout `fetch-depth: 0`, or pass the job’s token to Flopgate and grant `contents: read`.'

/** A URL in git's message may hold a user name and a password. */
const withoutCredentials = (message: string): string => message.replace(/(\w+:\/\/)[^/@\s]*@/g, '$1')
