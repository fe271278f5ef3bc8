/** JSON in which counts stay exact: a bigint is written as the integer it is. */

/** Numbers that JSON cannot hold (infinite, not a number) are null; undefined members are left out. */
export const exactJson = (value: unknown, indent = 2): string => {
  const parts: string[] = []
  write(value, { parts, indent, lead: '\n' })
  return parts.join('')
}

interface Writer {
  readonly parts: string[]
  readonly indent: number
  /** Line break and indentation of the surrounding level. */
  readonly lead: string
}

const write = (value: unknown, writer: Writer): void => {
  const { parts } = writer
  if (typeof value === 'bigint') parts.push(value.toString())
  else if (Array.isArray(value)) writeArray(value, writer)
  else if (typeof value === 'object' && value !== null) writeObject(value, writer)
  else parts.push(JSON.stringify(value) ?? 'null')
}

const writeArray = (values: readonly unknown[], writer: Writer): void => {
  const { parts, lead } = writer
  if (values.length === 0) {
    parts.push('[]')
    return
  }
  // Shapes and other plain lists read best on one line.
  const isFlat = writer.indent === 0 || values.every(value => typeof value !== 'object' || value === null)
  const inner = isFlat ? { ...writer, lead: '' } : deeper(writer)
  values.forEach((value, index) => {
    parts.push(index === 0 ? '[' : isFlat && writer.indent > 0 ? ', ' : ',', inner.lead)
    write(value, inner)
  })
  parts.push(isFlat ? ']' : `${lead}]`)
}

const writeObject = (value: object, writer: Writer): void => {
  const { parts, lead, indent } = writer
  const inner = indent === 0 ? { ...writer, lead: '' } : deeper(writer)
  let isFirst = true
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue
    parts.push(isFirst ? '{' : ',', inner.lead, JSON.stringify(key), indent === 0 ? ':' : ': ')
    write(member, inner)
    isFirst = false
  }
  parts.push(isFirst ? '{}' : indent === 0 ? '}' : `${lead}}`)
}

const deeper = (writer: Writer): Writer => ({ ...writer, lead: `${writer.lead}${' '.repeat(writer.indent)}` })
