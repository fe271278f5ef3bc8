/** Whole texts for terminals, the job summary and documents, to be read as a user would. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { analyzeFile } from '../../src/analyzer/analyze-file.ts'
import { countByConvention, explainClaim } from '../../src/analyzer/explain/convention-count.ts'
import { CONVENTIONS } from '../../src/analyzer/explain/conventions.ts'
import { infer } from '../../src/analyzer/infer/infer.ts'
import { readModelFile } from '../../src/analyzer/onnx/read-file.ts'
import type { Profile } from '../../src/analyzer/profile/profile.ts'
import { buildSymbolicProfile } from '../../src/analyzer/profile/symbolic.ts'
import { analysisMarkdown, analysisText, layersText } from '../../src/report/terminal/analysis-text.ts'
import { diffMarkdown, diffText } from '../../src/report/terminal/diff-text.ts'
import { claimText, conventionText, nodeText, symbolicText } from '../../src/report/terminal/explain-text.ts'
import { printTerminal } from '../../src/report/blocks/print-terminal.ts'
import { reportBlocks } from '../../src/report/comment/markdown.ts'
import { COMMENT_PLAN } from '../../src/report/comment/plan.ts'
import { renderSummary } from '../../src/report/comment/summary.ts'
import { checkText } from '../../src/report/terminal/terminal.ts'
import { estimateOf } from '../budget/sample-profile.ts'
import { markdownFaults } from '../support/markdown.ts'
import { EXPORTS } from './sample-results.ts'
import { STATES } from './states.ts'

const state = (name: string) => {
  const make = STATES[name]
  if (make === undefined) throw new Error(name)
  return make()
}

const profileOf = (file: string, bind: Readonly<Record<string, number>> = {}): Profile => {
  const analysis = analyzeFile(join(EXPORTS, file), { bind })
  if (!analysis.ok) throw new Error(file)
  return analysis.profile
}

const LOG = { color: false, width: 120 }
const golden = (name: string): string => join(import.meta.dirname, 'goldens', name)

describe('texts', () => {
  test.each(['a-pass', 'b-fail', 'c-budget-changed', 'h-unbound'])('check: %s', async name => {
    await expect(`${checkText(state(name), LOG)}\n`).toMatchFileSnapshot(golden(`check-${name}.txt`))
  })

  test('the report in a terminal', async () => {
    const text = printTerminal(reportBlocks(state('b-fail'), COMMENT_PLAN), LOG)
    await expect(`${text}\n`).toMatchFileSnapshot(golden('comment-in-terminal.txt'))
  })

  test.each(['b-fail', 'g-many-states'])('job summary: %s', async name => {
    await expect(renderSummary(state(name))).toMatchFileSnapshot(golden(`summary-${name}.md`))
  })

  test.each([
    ['resnet18', 'torchvision/resnet18_ts17.onnx', {}],
    ['int8', 'onnxruntime/resnet18_qoperator_int8.onnx', {}],
    ['distilbert', 'transformers/distilbert_ts17_dyn.onnx', { batch: 1, sequence: 128 }],
  ])('analyze: %s', async (name, file, bind) => {
    const model = { path: file, profile: profileOf(file, bind), estimates: [estimateOf(0.0031, 0.0034, 0.0038)] }
    await expect(`${analysisText(model, { ...LOG, top: 8 })}\n`).toMatchFileSnapshot(golden(`analyze-${name}.txt`))
    const markdown = analysisMarkdown(model, { top: 8 })
    expect(markdownFaults(markdown)).toEqual([])
    await expect(`${markdown}\n`).toMatchFileSnapshot(golden(`analyze-${name}.md`))
  })

  test('layers', async () => {
    const text = layersText({
      path: 'resnet18.onnx',
      profile: profileOf('torchvision/resnet18_ts17.onnx'),
      estimates: [],
    })
    await expect(`${text}\n`).toMatchFileSnapshot(golden('layers.txt'))
  })

  test('diff', async () => {
    const [model] = state('b-fail').models
    if (model === undefined) throw new Error('no model')
    const named = { ...model, from: 'base/model.onnx' }
    await expect(`${diffText(named, LOG)}\n`).toMatchFileSnapshot(golden('diff.txt'))
    expect(markdownFaults(diffMarkdown(named))).toEqual([])
    await expect(`${diffMarkdown(named)}\n`).toMatchFileSnapshot(golden('diff.md'))
  })

  test('explain', async () => {
    const profile = profileOf('torchvision/resnet50_ts13_bn.onnx')
    const bert = profileOf('transformers/distilbert_ts17_dyn.onnx', { batch: 1, sequence: 128 })
    const nodes = [
      ...profile.nodes.filter(({ op }) => op === 'Conv' || op === 'Gemm'),
      ...bert.nodes.filter(({ op }) => op === 'MatMul'),
    ]
    const shown = [nodes[0], profile.nodes.find(({ op }) => op === 'Relu'), nodes.at(-1)]
    const parts = [
      ...shown.flatMap(node => (node === undefined ? [] : [nodeText(node)])),
      ...CONVENTIONS.map(convention => conventionText(countByConvention(profile, convention))),
      ...CONVENTIONS.slice(5, 7).map(convention => conventionText(countByConvention(bert, convention))),
      claimText(profile, '16.53 GFLOPs', explainClaim(profile, { digits: '16.53', scale: 10n ** 9n })),
      claimText(profile, '3.33 GFLOPs', explainClaim(profile, { digits: '3.33', scale: 10n ** 9n })),
    ]
    await expect(`${parts.join('\n\n')}\n`).toMatchFileSnapshot(golden('explain.txt'))
  })

  test('formulas', async () => {
    const read = readModelFile(join(EXPORTS, 'torchvision/mobilenet_v2_ts17_dynhw.onnx'))
    if (!read.ok) throw new Error('unreadable')
    const text = symbolicText('mobilenet.onnx', buildSymbolicProfile(infer(read.model, { mode: 'symbolic' })))
    await expect(`${text}\n`).toMatchFileSnapshot(golden('symbolic.txt'))
  })
})
