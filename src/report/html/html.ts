/** The report as one HTML file: the facts of the comment, charts, and every heavy node in a table to sort and filter. */
import { operatorName } from '../../analyzer/profile/totals.ts'
import { shapeText } from '../terminal/analysis-text.ts'
import { html, plainName } from '../text/escape.ts'
import { exactJson } from '../../result/exact-json.ts'
import { operatorBars, scopeTreemap } from './html-charts.ts'
import { htmlPage } from './html-page.ts'
import { printHtml } from '../blocks/print-html.ts'
import { reportBlocks } from '../comment/markdown.ts'
import { worstModelsFirst } from '../comment/model-results.ts'
import { SUMMARY_PLAN } from '../comment/plan.ts'
import type { GateResult, ModelResult } from '../../result/result.ts'

/** Models with charts and nodes; the tables have them all. */
const MAX_MODELS = 30
/** Nodes of a model, the heaviest: a browser sorts them at once. */
const MAX_NODES = 1_000

export const renderHtml = (result: GateResult): string => {
  const models = worstModelsFirst(result.models)
    .filter(({ profile }) => profile !== null)
    .slice(0, MAX_MODELS)
  const report = printHtml(reportBlocks(result, { ...SUMMARY_PLAN, nodes: 0 }))
  const data = exactJson({ models: models.map(model => ({ nodes: nodeRows(model) })) }, 0)
  return htmlPage({ title: 'Flopgate report', body: [report, ...models.map(modelSection)].join('\n'), data })
}

/** Name, operator, output, then numbers: FLOPs, vector FLOPs, parameters, bytes moved. */
const nodeRows = ({ profile }: ModelResult): readonly (readonly (string | bigint)[])[] =>
  (profile?.nodes ?? [])
    .filter(({ status }) => status !== 'free')
    .toSorted((a, b) => (a.flops === b.flops ? compare(b.vectorFlops, a.vectorFlops) : compare(b.flops, a.flops)))
    .slice(0, MAX_NODES)
    .map(node => [
      plainName(node.name, 120),
      plainName(operatorName(node), 60),
      node.outputs[0] === undefined ? '' : plainName(shapeText(node.outputs[0]), 60),
      node.flops,
      node.vectorFlops,
      node.params,
      node.activationBytesRead + node.activationBytesWritten + node.weightBytesRead,
    ])

const compare = (a: bigint, b: bigint): number => (a === b ? 0 : a > b ? 1 : -1)

const NODE_TITLES = ['Node', 'Operator', 'Output', 'FLOPs', 'Vector FLOPs', 'Parameters', 'Bytes moved'] as const

const modelSection = (model: ModelResult, index: number): string => {
  const { profile, baseProfile, scenario } = model
  if (profile === null) return ''
  const name = html(scenario === null ? model.id : `${model.id} (${scenario})`, 100)
  const titles = NODE_TITLES.map((title, column) => `<th${column > 2 ? ' class="n"' : ''}>${title}</th>`).join('')
  const treemap = scopeTreemap(profile)
  const bars = operatorBars(profile, model.state === 'unchanged' ? null : baseProfile)
  return [
    `<h2>${name}</h2>`,
    treemap === '' ? '' : `<h3>FLOPs by layer</h3>${treemap}`,
    bars === ''
      ? ''
      : `<h3>FLOPs by operator${baseProfile === null || model.state === 'unchanged' ? '' : ' (grey: base)'}</h3>${bars}`,
    `<details data-model="${index}"><summary>Nodes</summary><p><input placeholder="Filter by name or operator" aria-label="Filter"></p>`,
    `<div class="wide"><table><thead><tr>${titles}</tr></thead><tbody></tbody></table></div></details>`,
  ].join('\n')
}
