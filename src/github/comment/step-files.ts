/** The files through which a step tells the runner its outputs and its summary. */
import { randomUUID } from 'node:crypto'
import { appendFile } from 'node:fs/promises'
import { diagnostic } from '../../diagnostic.ts'
import type { Diagnostic } from '../../diagnostic.ts'

/** The runner drops the whole summary when it is larger, with an error annotation. */
export const MAX_SUMMARY_BYTES = 1024 * 1024
/** 1 MB per job, counted as UTF-16 (docs, "outputs for jobs"): one step must leave room for others. */
const MAX_OUTPUTS_CHARACTERS = 400_000

/** Writes step outputs. A value beyond the limit is left out and named. */
export const writeOutputs = async (
  file: string | undefined,
  outputs: Readonly<Record<string, string>>,
): Promise<readonly Diagnostic[]> => {
  const problems: Diagnostic[] = []
  let left = MAX_OUTPUTS_CHARACTERS
  let text = ''
  for (const [name, value] of Object.entries(outputs)) {
    const size = name.length + value.length
    if (!/^[A-Za-z_][\w-]*$/.test(name) || size > left) {
      problems.push(
        notWritten(`Cannot set the output ${JSON.stringify(name.slice(0, 60))}`, 'It is too long for a step output.'),
      )
      continue
    }
    left -= size
    text += outputEntry(name, value)
  }
  if (file === undefined) return problems
  const failure = await append(file, text)
  return failure === undefined ? problems : [...problems, notWritten('Cannot write the step outputs', failure)]
}

/** The delimiter is random, so that no value can end its own entry and start another. */
const outputEntry = (name: string, value: string): string => {
  const delimiter = `flopgate_${randomUUID()}`
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`
}

/** Writes the job summary, or the shorter text when the summary is larger than the runner accepts. */
export const writeSummary = async (
  file: string | undefined,
  summary: string,
  shorter: string,
): Promise<readonly Diagnostic[]> => {
  if (file === undefined) return []
  const text = [summary, shorter].find(candidate => Buffer.byteLength(candidate, 'utf8') < MAX_SUMMARY_BYTES)
  if (text === undefined) return [notWritten('Cannot write the job summary', 'It is larger than 1 MiB.')]
  const failure = await append(file, `${text}\n`)
  return failure === undefined ? [] : [notWritten('Cannot write the job summary', failure)]
}

const notWritten = (what: string, why: string): Diagnostic => diagnostic('step-file-not-written', {}, what, { why })

const append = async (file: string, text: string): Promise<string | undefined> => {
  try {
    await appendFile(file, text, 'utf8')
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : 'the file cannot be written'
  }
}
