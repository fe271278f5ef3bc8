/** The job summary: the comment with far more rows, and a chart. The tables carry the facts. */
import { printMarkdown } from '../blocks/print-markdown.ts'
import { reportBlocks } from './markdown.ts'
import { modelChart } from './model-chart.ts'
import { fitReport, SUMMARY_PLAN, type SizeLimit } from './plan.ts'
import type { GateResult } from '../../result/result.ts'

/** GitHub drops a summary over 1 MiB as a whole; other steps of the job have their own (platform-facts research §3.1). */
export const SUMMARY_LIMIT: SizeLimit = { characters: 900 * 1024, bytes: 900 * 1024 }

export const renderSummary = (result: GateResult, limit: SizeLimit = SUMMARY_LIMIT): string => {
  const chart = printMarkdown(modelChart(result.models))
  const room = { characters: limit.characters - chart.length, bytes: limit.bytes - Buffer.byteLength(chart, 'utf8') }
  const report = fitReport(plan => `${printMarkdown(reportBlocks(result, plan))}\n`, SUMMARY_PLAN, room)
  return chart === '' ? report : `${report}\n${chart}\n`
}
