import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { renderComment } from '../../src/report/comment/markdown.ts'
import { STATES } from './states.ts'

/** Whole comments, one per state, to be read as a reviewer would. */
describe('the comment', () => {
  test.each(Object.keys(STATES))('%s', async name => {
    const result = STATES[name]?.()
    if (result === undefined) throw new Error(name)
    await expect(renderComment(result)).toMatchFileSnapshot(join(import.meta.dirname, 'goldens', `${name}.md`))
  })
})
