/** Typed quantities as zod schemas: checked by `parseQuantity`, described by a pattern in the published JSON Schema. */
import * as z from 'zod'
import { type Dimension } from '../../units.ts'
import { parseQuantity, QUANTITY_EXAMPLE } from './parse-quantity.ts'

/** What a quantity issue carries to the diagnostic (parse-budget.ts). */
export interface IssueParams {
  readonly diagnostic: 'unit-missing' | 'unit-wrong' | 'quantity-invalid' | 'value-invalid'
  readonly why: string
  readonly fix: string
  /** The value is not text at all: another branch of a union may fit it. */
  readonly wrongType: boolean
}

/** Switches off a limit that `defaults:` would give. */
export const NONE = 'none'

const NUMBER_PATTERN = '[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?\\s*'
const UNIT_PATTERN: Readonly<Record<Dimension, string>> = {
  FLOPs: '[kMGTPE]?FLOPs?',
  MACs: '[kMGTPE]?MACs?',
  params: '([kMGTPE]|[kMGTPE]? ?(params?|parameters?))',
  nodes: 'nodes?',
  B: '([kMGTPE]|[KMGTP]i)?B',
  s: '[kmµμun]?s',
  J: '[kmµμun]?J',
  '/s': '[kM]?/s',
  '%': '%',
}

/** The regular expression of docs and editors; `parseQuantity` accepts the same texts. */
export const quantityPattern = (dimensions: readonly Dimension[]): string =>
  `^\\s*(${NONE}|${NUMBER_PATTERN}(${dimensions.map(dimension => UNIT_PATTERN[dimension]).join('|')}))\\s*$`

/** "4.5 GFLOPs" or `none`. Nodes are counted without a unit, so there a plain whole number is complete. */
export const quantity = (dimensions: readonly Dimension[]) => {
  const bare = dimensions.includes('nodes')
  return z
    .unknown()
    .superRefine((value, context) => {
      const params = problemOf(value, dimensions, bare)
      // `continue: false` tells a union that this branch is not the meant one.
      if (params !== undefined) {
        context.addIssue({ code: 'custom', message: params.why, params: { ...params }, continue: !params.wrongType })
      }
    })
    .meta({
      type: bare ? ['string', 'integer'] : 'string',
      pattern: quantityPattern(dimensions),
      ...(bare ? { minimum: 0 } : {}),
      examples: dimensions.map(dimension => QUANTITY_EXAMPLE[dimension]),
    })
}

const problemOf = (value: unknown, dimensions: readonly Dimension[], bare: boolean): IssueParams | undefined => {
  if (value === NONE || (bare && typeof value === 'number' && Number.isSafeInteger(value) && value >= 0))
    return undefined
  if (typeof value !== 'string' && typeof value !== 'number') {
    const examples = dimensions.map(dimension => `"${QUANTITY_EXAMPLE[dimension]}"`).join(' or ')
    const why = 'A limit is a number with its unit.'
    return { diagnostic: 'value-invalid', why, fix: `Write for example ${examples}`, wrongType: true }
  }
  if (bare && typeof value === 'number') {
    const why = 'Nodes are counted in whole numbers from 0.'
    return { diagnostic: 'quantity-invalid', why, fix: 'Write for example 0', wrongType: false }
  }
  const parsed = parseQuantity(String(value), dimensions)
  if ('problem' in parsed) return { diagnostic: parsed.problem, why: parsed.why, fix: parsed.fix, wrongType: false }
  const { dimension, exact } = parsed
  const isCounted = dimension !== '%' && dimension !== 's' && dimension !== 'J' && dimension !== '/s'
  if (!isCounted || exact.numerator % exact.denominator === 0n) return undefined
  const why = `"${String(value)}" is not a whole number of ${dimension === 'B' ? 'bytes' : dimension}.`
  return { diagnostic: 'quantity-invalid', why, fix: 'Write fewer digits after the point', wrongType: false }
}
