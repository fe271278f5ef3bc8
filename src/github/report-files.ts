/** The report as files, for artifacts and later steps. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import type { RunRecord } from '../gate/record.ts'
import { recordJson } from '../gate/record-json.ts'
import { renderHtml } from '../report/html.ts'
import { reportJson } from '../report/json.ts'
import { renderComment } from '../report/markdown.ts'
import type { GateResult } from '../report/result.ts'

export interface ReportFiles {
  readonly json: string
  readonly comment: string
  readonly markdown: string
  /** Why files could not be written; the verdict does not depend on them. */
  readonly problem: Diagnostic | undefined
}

/** `named`: the input `report-directory`. */
export const reportDirectory = (root: string, named: string, temporary: string | undefined): string => {
  if (named !== '') return isAbsolute(named) ? named : join(root, named)
  return mkdtempSync(join(temporary ?? tmpdir(), 'flopgate-report-'))
}

/** `record`: given when later runs compare with this one. */
export const writeReports = (result: GateResult, directory: string, record: RunRecord | undefined): ReportFiles => {
  const markdown = renderComment(result)
  const files = { json: join(directory, 'report.json'), comment: join(directory, 'comment.md'), markdown }
  try {
    mkdirSync(directory, { recursive: true })
    writeFileSync(files.json, reportJson(result))
    writeFileSync(files.comment, markdown)
    writeFileSync(join(directory, 'report.html'), renderHtml(result))
    if (record !== undefined) writeFileSync(join(directory, 'record.json'), recordJson(record))
    return { ...files, problem: undefined }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const problem = diagnostic('report-not-written', { file: directory }, 'Cannot write the report files', { why })
    return { json: '', comment: '', markdown, problem }
  }
}
