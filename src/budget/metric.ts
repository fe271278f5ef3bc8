/** What a budget can limit: the metrics, their units, and where their values stand in a profile. */
import type { Profile, Totals, WorkCounts, MemoryCounts } from '../analyzer/profile/profile.ts'
import type { Dimension } from '../units.ts'

/** Exact integers of the profile, in the order of the report. */
export const COUNT_METRICS = [
  'flops',
  'macs',
  'params',
  'weight-bytes',
  'peak-memory',
  'traffic-bytes',
  'vector-flops',
  'uncounted-nodes',
] as const
export type CountMetric = (typeof COUNT_METRICS)[number]

/** Predictions for one device. */
export const DEVICE_METRICS = ['latency', 'energy', 'throughput'] as const
export type DeviceMetric = (typeof DEVICE_METRICS)[number]

export type Metric = CountMetric | DeviceMetric

/** The dimension that a limit of this metric is written in. */
export const METRIC_DIMENSION = {
  flops: 'FLOPs',
  macs: 'MACs',
  params: 'params',
  'weight-bytes': 'B',
  'peak-memory': 'B',
  'traffic-bytes': 'B',
  'vector-flops': 'FLOPs',
  'uncounted-nodes': 'nodes',
  latency: 's',
  energy: 'J',
  throughput: '/s',
} as const satisfies Record<Metric, Dimension>

export const isCountMetric = (name: string): name is CountMetric => COUNT_METRICS.some(metric => metric === name)

/** Metrics that add up over nodes, so that a scope, an operator or several models can have a limit of their own. */
export type AdditiveMetric = Exclude<CountMetric, 'peak-memory'>

/** The value of a count metric for a whole model. Traffic is that of activations: what is read plus what is written. */
export const valueOf = (profile: Profile, metric: CountMetric): bigint =>
  metric === 'peak-memory'
    ? profile.totals.peakMemoryBytes
    : metric === 'uncounted-nodes'
      ? BigInt(profile.coverage.uncounted.length)
      : sumOf(profile.totals, metric)

/** The value of an additive metric in the counts of a node or of a total. */
export const sumOf = (
  counts: WorkCounts & MemoryCounts,
  metric: Exclude<AdditiveMetric, 'uncounted-nodes'>,
): bigint => {
  switch (metric) {
    case 'flops':
      return counts.flops
    case 'macs':
      return counts.macs
    case 'params':
      return counts.params
    case 'weight-bytes':
      return counts.weightBytes
    case 'traffic-bytes':
      return counts.activationBytesRead + counts.activationBytesWritten
    case 'vector-flops':
      return counts.vectorFlops
  }
}

/** Metrics that an uncounted node may miss a term of; the other ones are exact whatever the graph does. */
export const isLowerBound = (totals: Totals, metric: CountMetric): boolean =>
  totals.isLowerBound && metric !== 'uncounted-nodes' && metric !== 'params' && metric !== 'weight-bytes'
