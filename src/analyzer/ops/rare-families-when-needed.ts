/** As rare-families.ts, loaded when a model needs them; none until then. */
import type { Families } from './contract/operator.ts'

let loaded: Families = {}

export const rareFamilies = (): Families => loaded

export const loadRareFamilies = async (): Promise<void> => {
  loaded = (await import('./rare-families.ts')).rareFamilies()
}
