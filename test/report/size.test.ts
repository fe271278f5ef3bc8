import { describe, expect, test } from 'vitest'
import { COMMENT_LIMIT, renderComment } from '../../src/report/comment/markdown.ts'
import { COMMENT_PLAN, fits, type Plan, smallerPlans } from '../../src/report/comment/plan.ts'
import { renderSummary, SUMMARY_LIMIT } from '../../src/report/comment/summary.ts'
import { checkText } from '../../src/report/terminal/terminal.ts'
import { markdownFaults } from '../support/markdown.ts'
import { hostileResult } from './hostile-result.ts'
import { STATES } from './states.ts'

// oxlint-disable-next-line no-control-regex -- these must not be there
const UNSEEN = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E]/

/** Faults of a large report: the first few say enough. */
const faults = (markdown: string): readonly string[] => markdownFaults(markdown).slice(0, 3)

describe('every state is well formed', () => {
  test.each(Object.keys(STATES))('%s', name => {
    const result = STATES[name]?.()
    if (result === undefined) throw new Error(name)
    expect(faults(renderComment(result))).toEqual([])
    expect(faults(renderSummary(result))).toEqual([])
  })
})

describe('large and hostile results', () => {
  test.each([
    ['one model with 5,000 changed nodes', { models: 1, nodes: 5_000 }],
    ['200 models', { models: 200, nodes: 20 }],
    ['2,000 models', { models: 2_000, nodes: 1 }],
  ])('%s', (_, size) => {
    const result = hostileResult(size)
    const comment = renderComment(result)
    expect(fits(comment, COMMENT_LIMIT)).toBe(true)
    expect(faults(comment)).toEqual([])
    expect(comment).toMatch(/^### ❌ Model budget exceeded: .* over its 1 k parameter limit/)
    const summary = renderSummary(result)
    expect(fits(summary, SUMMARY_LIMIT)).toBe(true)
    expect(faults(summary)).toEqual([])
    expect(summary.length).toBeGreaterThanOrEqual(comment.length)
    expect(checkText(result, { color: false, width: 120 })).not.toMatch(UNSEEN)
  })

  test.each([60_000, 40_000, 25_000, 15_000])('a limit of %i characters is kept', characters => {
    const result = hostileResult({ models: 60, nodes: 5 })
    const limit = { characters, bytes: characters * 2 }
    const comment = renderComment(result, limit)
    expect(fits(comment, limit)).toBe(true)
    expect(faults(comment)).toEqual([])
  })

  test('what a reader misses least goes first', () => {
    const plans = smallerPlans(COMMENT_PLAN)
    const gone = (plan: Plan): readonly string[] =>
      (['footer', 'assumptions', 'operators', 'unchanged'] as const).filter(part => !plan[part])
    expect(plans.map(plan => gone(plan).length)).toEqual(plans.map((_, index) => [0, 1, 2, 2, 3][index] ?? 4))
    expect(gone(plans[4] ?? COMMENT_PLAN)).toEqual(['footer', 'assumptions', 'operators'])
    expect(plans.slice(5).map(({ models }) => models)).toEqual([100, 50, 25, 12, 6, 3, 1, 0])
  })

  test('what is left out is named', () => {
    expect(renderComment(hostileResult({ models: 200, nodes: 20 }))).toMatch(/… and \d+ more in the job summary/)
  })
})
