/** Recorded types against inferred facts: exact, partial, no rank, or wrong. */
import { elementTypeOf, ELEMENT_TYPES } from '../../src/analyzer/onnx/element-type.ts'
import type { Fact } from '../../src/analyzer/ops/contract/fact.ts'

export interface RecordedType {
  readonly kind: string
  readonly elem_type?: number
  readonly shape?: readonly (number | string | null)[] | null
  readonly elements?: readonly RecordedType[]
  readonly elem?: RecordedType | null
  readonly present?: boolean
  /** Flat elements, of inputs only. */
  readonly values?: readonly (number | boolean | string)[]
}

export type Grade = 'exact' | 'partial' | 'no-rank' | 'wrong'

/** Grades a tensor against its true type and shape. Other kinds are graded by kind alone and not tallied. */
export const gradeTensor = (fact: Fact | undefined, truth: RecordedType): Grade => {
  if (fact === undefined) return 'no-rank'
  if (fact.kind !== 'tensor' && fact.kind !== 'sparse-tensor') return 'wrong'
  if (fact.type !== undefined && truth.elem_type !== undefined && ELEMENT_TYPES[fact.type].code !== truth.elem_type)
    return 'wrong'
  const dims = truth.shape
  if (dims === null || dims === undefined) return 'exact'
  if (fact.shape === undefined) return 'no-rank'
  if (fact.shape.length !== dims.length) return 'wrong'
  const numbers = fact.shape.map(dim => (typeof dim === 'number' ? dim : undefined))
  if (numbers.some((dim, i) => dim !== undefined && typeof dims[i] === 'number' && dim !== dims[i])) return 'wrong'
  const isResolved = numbers.every((dim, i) => dim !== undefined || typeof dims[i] !== 'number')
  return isResolved && fact.type !== undefined ? 'exact' : 'partial'
}

export const showFact = (fact: Fact | undefined): string => {
  if (fact === undefined) return 'unknown'
  if (fact.kind !== 'tensor' && fact.kind !== 'sparse-tensor') return fact.kind
  return `${fact.type ?? '?'}[${fact.shape?.map(dim => (typeof dim === 'number' ? dim : '?')).join(',') ?? 'no rank'}]`
}

export const showType = (type: RecordedType | null): string =>
  type === null
    ? 'nothing'
    : `${elementTypeOf(type.elem_type ?? 0) ?? type.kind}[${type.shape?.map(dim => dim ?? '?').join(',') ?? 'no rank'}]`

/** Counts per grade, and the lines to print for what is not exact. */
export class Tally {
  readonly counts = { exact: 0, partial: 0, 'no-rank': 0, wrong: 0, error: 0 }
  readonly failures: string[] = []
  readonly gaps: string[] = []
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
  add(grade: Grade | 'error', line: () => string): void {
    this.counts[grade]++
    if (grade === 'wrong' || grade === 'error') this.failures.push(`${grade.toUpperCase()} ${line()}`)
    else if (grade !== 'exact') this.gaps.push(`${grade} ${line()}`)
  }
  get hasFailed(): boolean {
    return this.counts.wrong + this.counts.error > 0
  }
  get total(): number {
    return Object.values(this.counts).reduce((sum, count) => sum + count, 0)
  }
  summary(): string {
    const { exact, partial, 'no-rank': none, wrong, error } = this.counts
    const share = this.total === 0 ? '' : ` (${((100 * exact) / this.total).toFixed(1)} % of ${this.total})`
    return `${this.name}: ${exact} exact${share}, ${partial} partial, ${none} no rank, ${wrong} wrong, ${error} error`
  }
}
