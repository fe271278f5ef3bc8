/** What a history is: the points of one model in one scenario. */
import type { CountMetric } from '../budget/metric.ts'
import type { ObjectId } from '../baseline/git/object-id.ts'

export interface ModelSeries {
  readonly id: string
  readonly path: string
  readonly scenario: string | null
  /** Oldest first. */
  readonly points: readonly Point[]
  /** Name of the last tag on the line, and the point that holds there. */
  readonly tagged: { readonly tag: string; readonly point: MeasuredPoint } | null
}

interface PointHead {
  readonly commit: ObjectId
  readonly date: string
  readonly author: string
  readonly subject: string
  readonly pullRequest: number | null
  /** Where the model lay. */
  readonly path: string
  /** Limits of that day's budget, by metric. */
  readonly limits: ReadonlyMap<CountMetric, bigint>
}

export interface MeasuredPoint extends PointHead {
  readonly state: 'measured'
  readonly counts: Counts
  /** What changed most since the point before; null for the first, and where nothing did. */
  readonly cause: Cause | null
}

/** The file was removed, or could not be read: then `why` says so. */
export interface OpenPoint extends PointHead {
  readonly state: 'removed' | 'unknown'
  readonly why: string
}

export type Point = MeasuredPoint | OpenPoint

export interface Counts {
  readonly values: ReadonlyMap<CountMetric, bigint>
  /** Metrics that miss a term. */
  readonly lowerBounds: ReadonlySet<CountMetric>
}

/** A group of operators: "neck: Conv ×6". */
export interface Cause {
  readonly op: string
  readonly scope: string
  readonly count: number
}

export const isMeasured = (point: Point): point is MeasuredPoint => point.state === 'measured'

/** The share by which `to` differs from `from`; null where there is nothing to compare with. Exact to 12 digits. */
export const growth = (from: bigint | undefined, to: bigint | undefined): number | null =>
  from === undefined || to === undefined || from === 0n ? null : Number(((to - from) * 10n ** 12n) / from) / 1e12

/** The measured point before each one. */
export const withPrevious = (
  points: readonly Point[],
): readonly { readonly point: Point; readonly previous: MeasuredPoint | undefined }[] => {
  let previous: MeasuredPoint | undefined
  return points.map(point => {
    const pair = { point, previous }
    if (isMeasured(point)) previous = point
    return pair
  })
}
