/** The report as files, for artifacts and later steps. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'
import { stripModelFile } from '../../analyzer/onnx/read-file.ts'
import { isPlainPath } from '../../baseline/head-as-data.ts'
import { diagnostic, type Diagnostic } from '../../diagnostic.ts'
import type { RunRecord } from '../../result/record.ts'
import { recordJson } from '../../result/record-json.ts'
import { renderHtml } from '../../report/html/html.ts'
import { reportJson } from '../../report/machine/json.ts'
import { renderComment } from '../../report/comment/markdown.ts'
import type { GateResult } from '../../result/result.ts'
import { GRAPHS } from '../api/graph-artifact.ts'

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
  for (const place of [temporary ?? tmpdir(), tmpdir()]) {
    try {
      mkdirSync(place, { recursive: true })
      return mkdtempSync(join(place, 'flopgate-report-'))
    } catch {
      // A container may lack RUNNER_TEMP; when no place takes a folder, writing into it tells why.
    }
  }
  return join(tmpdir(), 'flopgate-report')
}

/** The models of the work tree without their weights: what a later, privileged job may take of a stranger's build. */
export const writeGraphs = (result: GateResult, root: string, directory: string): readonly Diagnostic[] =>
  [...new Set(result.models.flatMap(({ path, profile }) => (profile === null ? [] : [path])))].flatMap(path => {
    const graph = isPlainPath(path) ? stripModelFile(join(root, path)) : undefined
    if (graph?.ok !== true)
      return [notWritten(path, 'It cannot be read, or its path leads out of the working directory.')]
    try {
      const file = join(directory, GRAPHS, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, graph.bytes)
      return []
    } catch (error) {
      return [notWritten(path, error instanceof Error ? error.message : String(error))]
    }
  })

const notWritten = (file: string, why: string): Diagnostic =>
  diagnostic('report-not-written', { file }, 'Cannot write the graph of a model', { why })

/** `record`: given when later runs compare with this one. */
export const writeReports = (result: GateResult, directory: string, record: RunRecord | undefined): ReportFiles => {
  const markdown = renderComment(result)
  const files = { json: join(directory, 'report.json'), comment: join(directory, 'comment.md'), markdown }
  try {
    mkdirSync(directory, { recursive: true })
    writeFileSync(files.json, reportJson(result))
    writeFileSync(files.comment, markdown)
    writeFileSync(join(directory, 'report.html'), renderHtml(result))
    if (record !== undefined) writeFileSync(join(directory, RECORD), recordJson(record))
    return { ...files, problem: undefined }
  } catch (error) {
    return { json: '', comment: '', markdown, problem: filesNotWritten(directory, error) }
  }
}

/** The name by which the next stage finds it. */
const RECORD = 'record.json'

/** A shard's only file; undefined when it is written. */
export const writeRecord = (record: RunRecord, directory: string): Diagnostic | undefined => {
  try {
    mkdirSync(directory, { recursive: true })
    writeFileSync(join(directory, RECORD), recordJson(record))
    return undefined
  } catch (error) {
    return filesNotWritten(directory, error)
  }
}

const filesNotWritten = (directory: string, error: unknown): Diagnostic => {
  const why = error instanceof Error ? error.message : String(error)
  return diagnostic('report-not-written', { file: directory }, 'Cannot write the report files', { why })
}
