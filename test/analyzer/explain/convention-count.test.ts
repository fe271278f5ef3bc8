import { describe, expect, test } from 'vitest'
import { analyzeFile } from '../../../src/analyzer/analyze-file.ts'
import { countByConvention, explainClaim } from '../../../src/analyzer/explain/convention-count.ts'
import { CONVENTIONS } from '../../../src/analyzer/explain/conventions.ts'
import type { Profile } from '../../../src/analyzer/profile/profile.ts'

const resnet50 = (): Profile => {
  const analysis = analyzeFile(
    new URL('../../models/exports/torchvision/resnet50_ts13_bn.onnx', import.meta.url).pathname,
  )
  if (!analysis.ok) throw new Error(analysis.diagnostics[0]?.what)
  return analysis.profile
}

/** What each tool printed for torchvision's resnet50 at 1×3×224×224 (docs/sources/flop-counters.md §2.3). */
const PRINTED: Readonly<Record<string, bigint>> = {
  torchvision: 4_089_184_256n,
  'flop-counter-mode': 8_178_368_512n,
  'ptflops-aten': 4_089_185_256n,
  fvcore: 4_111_512_576n,
  thop: 4_133_742_592n,
  torchstat: 4_121_823_744n,
  torchinfo: 4_089_238_376n,
  ptflops: 4_132_436_968n,
  deepspeed: 8_211_108_352n,
  digestai: 8_189_408_232n,
  'onnx-tool': 4_450_761_704n,
}

describe('conventions of other tools', () => {
  test.each(CONVENTIONS.map(convention => [convention.name, convention] as const))(
    '%s, to the last integer',
    (name, convention) => {
      expect(countByConvention(resnet50(), convention).total).toBe(PRINTED[name])
    },
  )

  test('an article’s 16.53 GFLOPs is four times what thop prints', () => {
    const matches = explainClaim(resnet50(), { digits: '16.53', scale: 1_000_000_000n })
    const four = '× 4 (doubled twice, or doubled at batch 2)'
    // thop agrees in every digit; four times ptflops rounds to the same four digits.
    expect(matches).toEqual([
      { convention: 'ptflops', multiplier: four, value: 16_529_747_872n },
      { convention: 'thop', multiplier: four, value: 16_534_970_368n },
    ])
  })
})
