/** The models of a run, or of one shard of it, one after the other. */
import { join } from 'node:path'
import { sizeOf } from '../../baseline/workspace-files.ts'
import type { NamedModel } from '../../budget/read/expand-models.ts'
import type { BaseModels } from '../sides/base-models.ts'
import { createAllowance } from './condense.ts'
import { collectEarlier } from '../measure/heap-growth.ts'
import type { JudgedModel } from './judge-models.ts'
import { judgeRemoved, type RemovedModel } from './judge-removed.ts'
import type { RecordedModel } from '../../result/record.ts'
import { pathsOfShard, type Shard, WHOLE } from '../../result/shard.ts'

/** What the record is for. */
export interface RecordRequest {
  /** Measure only the models of this shard. */
  readonly shard?: Shard
  /** Keep all nodes and the hashes of files: the record can then be a baseline. */
  readonly forBaseline?: boolean
}

export interface Work {
  readonly present: readonly NamedModel[]
  readonly removed: readonly RemovedModel[]
  /** Ids of models that only the head's budget names. */
  readonly newModels: readonly string[]
  readonly bases: BaseModels
  readonly root: string
}

/** One model after the other; what no report shows is dropped at once. */
export const judgeEach = async (
  request: RecordRequest,
  { present, removed, newModels, bases, root }: Work,
  judgeOne: (model: NamedModel) => Promise<readonly JudgedModel[]>,
): Promise<readonly RecordedModel[]> => {
  const shard = request.shard ?? WHOLE
  const mine = pathsOfShard(
    present.map(model => ({ path: model.path, cost: costOf(join(root, model.path), model) })),
    shard,
  )
  collectEarlier(mine.size)
  const keep = createAllowance(request.forBaseline === true, { models: mine.size, shards: shard.count })
  const recorded: RecordedModel[] = []
  for (const [order, model] of present.entries()) {
    if (mine.has(model.path)) recorded.push(...(await judgeOne(model)).map(judged => ({ ...keep(judged), order })))
  }
  if (shard.index > 1) return recorded
  const files = new Map(bases.removed.map(({ path, base }) => [path, base.kind === 'file' ? base.file : undefined]))
  const gone = removed.flatMap((model, index) =>
    judgeRemoved(model, { file: files.get(model.path), newModels }).map(judged => ({
      ...keep(judged),
      order: present.length + index,
    })),
  )
  return [...recorded, ...gone]
}

/** Bytes times measurements: known without opening a model, and the same in every job. */
const costOf = (file: string, { scenarios }: NamedModel): number => (sizeOf(file) ?? 0) * Math.max(1, scenarios.length)
