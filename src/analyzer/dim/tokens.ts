/** Words of a dimension expression. */

export type Token =
  | { readonly kind: 'number'; readonly numerator: bigint; readonly denominator: bigint }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'sign'; readonly text: string }

/** Digits of one number: more is no dimension. */
const MAX_DIGITS = 15

const PATTERN =
  /\s*(?:(?<number>\d+(?:\.\d+)?)(?![\p{L}_])|(?<name>[\p{L}_][\p{L}\p{Nd}_.]*)|(?<power>[⁰¹²³⁴⁵⁶⁷⁸⁹]+)|(?<sign>\/\/|\*\*|[-+*/%(),·×−⌊⌋⌈⌉^]))/uy

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['·', '*'],
  ['×', '*'],
  ['−', '-'],
  ['^', '**'],
])

/** `batch-size` is a name, not a difference: exporters put spaces around the minus. */
const HYPHENATED = /^[\p{L}_][\p{L}\p{Nd}_.]*(?:-[\p{L}\p{Nd}_.]+)+$/u

/** undefined = some character belongs to no expression. */
export const tokenize = (text: string): readonly Token[] | undefined => {
  if (HYPHENATED.test(text)) return undefined
  const tokens: Token[] = []
  const end = text.trimEnd().length
  PATTERN.lastIndex = 0
  while (PATTERN.lastIndex < end) {
    const groups = PATTERN.exec(text)?.groups
    if (groups === undefined) return undefined
    const found = tokensOf(groups)
    if (found === undefined) return undefined
    tokens.push(...found)
  }
  return tokens
}

const tokensOf = (groups: Readonly<Record<string, string | undefined>>): readonly Token[] | undefined => {
  const { number, name, power, sign } = groups
  if (number !== undefined) return number.length > MAX_DIGITS ? undefined : [numberToken(number)]
  if (name !== undefined) return [{ kind: 'name', text: name }]
  if (power !== undefined) {
    const digits = power.replace(/./gu, digit => SUPERSCRIPTS.indexOf(digit).toString())
    return digits.length > MAX_DIGITS ? undefined : [{ kind: 'sign', text: '**' }, numberToken(digits)]
  }
  return sign === undefined ? undefined : [{ kind: 'sign', text: SYNONYMS.get(sign) ?? sign }]
}

/** "0.25" is 25 / 100. */
const numberToken = (text: string): Token => {
  const [whole = '', fraction = ''] = text.split('.')
  return { kind: 'number', numerator: BigInt(whole + fraction), denominator: 10n ** BigInt(fraction.length) }
}
