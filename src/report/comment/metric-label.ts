/** Metrics in words. */
import type { Metric } from '../../budget/metric.ts'

/** As a column title; the unit follows it. */
export const METRIC_TITLE: Readonly<Record<Metric, string>> = {
  flops: 'FLOPs',
  macs: 'MACs',
  params: 'Parameters',
  'weight-bytes': 'Weights',
  'peak-memory': 'Peak memory',
  'traffic-bytes': 'Traffic',
  'vector-flops': 'Vector work',
  'uncounted-nodes': 'Uncounted',
  latency: 'Latency',
  energy: 'Energy',
  throughput: 'Throughput',
}

/** Before the word "limit"; '' where the unit says it. */
export const METRIC_ADJECTIVE: Readonly<Record<Metric | 'structure', string>> = {
  flops: '',
  macs: '',
  params: 'parameter',
  'weight-bytes': 'weight',
  'peak-memory': 'peak memory',
  'traffic-bytes': 'traffic',
  'vector-flops': 'vector work',
  'uncounted-nodes': 'uncounted',
  latency: 'latency',
  energy: 'energy',
  throughput: 'throughput',
  structure: 'structure',
}
