/** The records of all shards of one run → one result, the same as a single run's. */
import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import type { GateResult } from '../result/result.ts'
import { conclude } from '../result/conclude.ts'
import type { RunRecord } from '../result/record.ts'
import { collectEarlier } from './measure/heap-growth.ts'
import { parseRecord } from '../result/record-json.ts'

export interface ShardText {
  /** File name, for messages. */
  readonly name: string
  readonly text: string
}

/** A matrix is worth its overhead from about here on. */
const MODELS_PER_SHARD = 10

export type MergeOutcome =
  | { readonly ok: true; readonly result: GateResult }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

export type JoinOutcome =
  | { readonly ok: true; readonly records: readonly [RunRecord, ...RunRecord[]] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

export const mergeShards = (texts: readonly ShardText[]): MergeOutcome => {
  const joined = joinShards(texts)
  return joined.ok ? { ok: true, result: conclude(joined.records) } : joined
}

/** The texts are from outside: each is checked, and together they must be every shard of one run exactly once. */
export const joinShards = (texts: readonly ShardText[]): JoinOutcome => {
  collectEarlier(texts.length * MODELS_PER_SHARD)
  const parsed = texts.map(({ text, name }) => parseRecord(text, name))
  const problems = parsed.flatMap(record => (record.ok ? [] : [record.diagnostic]))
  if (problems.length > 0) return { ok: false, diagnostics: problems }
  const records = parsed
    .flatMap(found => (found.ok ? [found.record] : []))
    .toSorted((a, b) => a.shard.index - b.shard.index)
  const [first, ...rest] = records
  if (first === undefined) return refuse('No report was given.', 'Name the files: `flopgate merge shards/*.json`.')
  const why = incomplete(records, first.shard.count) ?? differing(first, rest)
  return why === undefined
    ? { ok: true, records: [first, ...rest] }
    : refuse(why, 'Give the reports of all jobs of one matrix run, and no others.')
}

const refuse = (why: string, fix: string): JoinOutcome => ({
  ok: false,
  diagnostics: [diagnostic('shards-incomplete', {}, 'Cannot merge the reports', { why, fix })],
})

const incomplete = (records: readonly RunRecord[], count: number): string | undefined => {
  const given = records.map(({ shard }) => shard.index)
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter(index => !given.includes(index))
  if (records.some(({ shard }) => shard.count !== count)) return 'They are of runs with different numbers of shards.'
  if (missing.length > 0)
    return `Of ${count} shards, ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing.`
  return given.length > count ? 'A shard is there twice.' : undefined
}

/** What all shards of a run agree on. */
const shared = ({ comparison, policy, total, diagnostics }: RunRecord): string =>
  JSON.stringify({ comparison, policy, total, diagnostics }, (_, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  )

const differing = (first: RunRecord, rest: readonly RunRecord[]): string | undefined => {
  const orders = [first, ...rest].map(({ models }) => new Set(models.map(({ order }) => order)))
  const all = orders.flatMap(order => [...order])
  if (new Set(all).size < all.length) return 'A model is in two of them.'
  return rest.some(record => shared(record) !== shared(first))
    ? 'They compare different commits, or use different budgets.'
    : undefined
}
