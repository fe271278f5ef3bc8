/** FLOPs of base and head by model, as a chart that GitHub draws (mermaid). */
import { plainName } from '../text/escape.ts'
import { type Blocks, codeBlock, fold } from '../blocks/blocks.ts'
import type { ModelResult } from '../../result/result.ts'
import { unitFor } from '../../quantity-text.ts'

/** More bars than this cannot be read. */
const MAX_BARS = 20

/** Nothing with fewer than two models that can be compared. */
export const modelChart = (models: readonly ModelResult[]): Blocks => {
  const compared = models.filter(({ profile, baseProfile }) => profile !== null && baseProfile !== null)
  if (compared.length < 2) return []
  const shown = compared
    .toSorted((a, b) =>
      flopsOf(b.profile) > flopsOf(a.profile) ? 1 : flopsOf(b.profile) < flopsOf(a.profile) ? -1 : 0,
    )
    .slice(0, MAX_BARS)
  const unit = unitFor(
    shown.flatMap(({ profile, baseProfile }) => [flopsOf(profile), flopsOf(baseProfile)]),
    'FLOPs',
  )
  const height = (profile: ModelResult['profile']): string =>
    (Number((flopsOf(profile) * 1000n) / unit.size) / 1000).toString()
  const chart = [
    'xychart-beta',
    `  title "${unit.name} at head (bars) and base (line)"`,
    `  x-axis [${shown.map(label).join(', ')}]`,
    `  y-axis "${unit.name}"`,
    `  bar [${shown.map(({ profile }) => height(profile)).join(', ')}]`,
    `  line [${shown.map(({ baseProfile }) => height(baseProfile)).join(', ')}]`,
  ]
  return fold('Chart', codeBlock('mermaid', chart))
}

const flopsOf = (profile: ModelResult['profile']): bigint => profile?.totals.flops ?? 0n

/** Only letters, digits and a few signs: mermaid has its own syntax inside quotes. */
const label = ({ id, scenario }: ModelResult): string =>
  `"${plainName(scenario === null ? id : `${id} ${scenario}`, 24).replaceAll(/[^\p{L}\p{N} ._-]/gu, '_')}"`
