/** One analyzed model, outside any budget: what `flopgate analyze` shows. */
import type { Estimate } from '../../analyzer/hardware/predict/estimate.ts'
import type { Profile } from '../../analyzer/profile/profile.ts'

export interface AnalyzedModel {
  readonly path: string
  readonly profile: Profile
  /** Predictions for the wanted devices. */
  readonly estimates: readonly Estimate[]
}
