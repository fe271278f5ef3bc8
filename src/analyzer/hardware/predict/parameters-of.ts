/** Parameters of the latency model for a device: of its profile, refined by single-layer data, or stated by the user. */
import type { DeviceOverrides } from '../catalogue/custom-device.ts'
import { CONTRACTIONS } from '../node-class.ts'
import { PARAMETERS, toLogs, type LogParameters } from './latency-model.ts'
import type { LatencyProfile } from '../catalogue/latency-profile.ts'

/** Where nothing is stated or measured (docs/sources/latency-model.md §3.5). */
export const CLASS_DEFAULTS = {
  conv: 0.5,
  conv_pw: 0.5,
  conv_dw: 0.1,
  conv_grp: 0.2,
  gemm: 0.5,
  memory: 0.6,
} as const

/** Parameters of a profile; those named for `gemm` come from the partial profile where there is one. */
export const profileLogs = (profile: LatencyProfile, partial: LatencyProfile | undefined): LogParameters => {
  if (partial === undefined) return toLogs(profile.parameters)
  const layers = Object.entries(partial.parameters).filter(([name]) => name.endsWith('.gemm'))
  return toLogs({ ...profile.parameters, ...Object.fromEntries(layers) })
}

/** User-stated efficiencies and overheads laid over a profile's parameters, or over the class defaults. */
export const statedLogs = (overrides: DeviceOverrides, base: LatencyProfile | undefined): LogParameters => {
  const values: Record<string, number> = base === undefined ? plainParameters() : { ...base.parameters }
  const { efficiency = {}, overhead } = overrides
  for (const [name, share] of Object.entries(efficiency)) {
    if (share === undefined) continue
    if (name !== 'memory') values[`compute.${name}`] = share
    else for (const parameter of memoryParameters) values[parameter] = share
  }
  // Batched products and attention are multiplications too, unless the user tells them apart.
  if (efficiency.gemm !== undefined) {
    values['compute.bmm'] = efficiency.bmm ?? efficiency.gemm
    values['compute.attention'] = efficiency.attention ?? efficiency.gemm
  }
  if (overhead !== undefined) {
    values['overhead.contraction'] = Math.max(overhead.perNode, TINY)
    values['overhead.other'] = Math.max(overhead.perNode, TINY)
    values['overhead.base'] = Math.max(overhead.base, TINY)
  }
  return toLogs(values)
}

/** Parameters are positive: their logarithms are what is computed with. */
const TINY = 1e-12

const memoryParameters = PARAMETERS.map(({ name }) => name).filter(name => name.startsWith('memory.'))

/** Class defaults, and neither saturation nor corrections: nobody measured them. */
const plainParameters = (): Record<string, number> => {
  const values: Record<string, number> = {}
  for (const { name } of PARAMETERS) {
    const [kind = '', nodeClass = ''] = name.split('.')
    if (kind === 'compute') values[name] = computeDefault(nodeClass)
    else if (kind === 'memory') values[name] = CLASS_DEFAULTS.memory
    else if (kind === 'overhead' || kind === 'saturation' || kind === 'folded') values[name] = TINY
    else values[name] = 1
  }
  return values
}

/** Seconds per kernel of a runtime nobody has measured: between a CPU's function call and a GPU's launch. Assumed. */
const USUAL_START = 2e-6

/**
 * A time that is proportional to the work of each class, in usual proportions: where nothing resembling is measured.
 * Contractions by their multiplications alone: at one batch their traffic keeps the same proportion.
 */
export const proportionalLogs = (): LogParameters => {
  const values = plainParameters()
  for (const name of CONTRACTIONS) values[`memory.${name}`] = NO_TIME
  return toLogs({ ...values, 'overhead.contraction': USUAL_START, 'overhead.other': USUAL_START })
}

/** Efficiency of traffic that costs nothing. */
const NO_TIME = 1e9

const computeDefault = (nodeClass: string): number =>
  nodeClass === 'conv_dw' || nodeClass === 'conv_grp' ? CLASS_DEFAULTS[nodeClass] : CLASS_DEFAULTS.gemm
