/** Texts of options → values. What cannot be read is a usage error that says how to write it. */
import { InvalidArgumentError } from 'commander'
import { nearestNames } from '../analyzer/hardware/catalogue/nearest-names.ts'

export type Bind = Readonly<Record<string, number | readonly number[]>>

const MAX_DIMENSION = Number.MAX_SAFE_INTEGER

export const wholeNumber = (text: string): number => {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value > MAX_DIMENSION) throw new InvalidArgumentError(`"${text}" is not a whole number.`)
  return value
}

/** `k=v`, or `k=1x3x224x224` for a whole input; several with commas. */
export const collectBind = (text: string, before: Bind): Bind => {
  const entries = text.split(',').map(part => {
    const at = part.lastIndexOf('=')
    if (at < 1) throw new InvalidArgumentError(`Write name=value, e.g. --bind batch=1 (got "${part}").`)
    const [name, value] = [part.slice(0, at).trim(), part.slice(at + 1).trim()]
    return [name, value.includes('x') ? value.split('x').map(wholeNumber) : wholeNumber(value)] as const
  })
  return { ...before, ...Object.fromEntries(entries) }
}

export const collectInput = (text: string, before: Bind): Bind => {
  const at = text.lastIndexOf('=')
  if (at < 1) throw new InvalidArgumentError(`Write name=1x3x224x224 (got "${text}").`)
  const dims = text.slice(at + 1)
  return { ...before, [text.slice(0, at)]: dims === '' ? [] : dims.split(/[x,]/).map(wholeNumber) }
}

export const collect = (text: string, before: readonly string[]): readonly string[] => [...before, ...text.split(',')]

export const choice =
  (...names: readonly string[]) =>
  (text: string): string => {
    if (names.includes(text)) return text
    const [nearest] = nearestNames(text, names)
    throw new InvalidArgumentError(
      `${nearest === undefined ? '' : `Did you mean "${nearest}"? `}Choose ${names.join(', ')}.`,
    )
  }
