/** Citations in comments can be followed: the page is in the repository and has that section. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const files = globSync(['src/**/*.ts', 'scripts/**/*.ts', 'test/**/*.ts'], { cwd: root })
const texts = files.map(file => ({ file, text: readFileSync(join(root, file), 'utf8') }))

/** "docs/sources/onnx.md §2.3, §5": a page, and one or more of its sections. */
const CITATION = /docs\/sources\/([\w-]+\.md)((?:,? §[\d.]*\d)*)/g
const citations = texts.flatMap(({ file, text }) =>
  [...text.matchAll(CITATION)].map(([, page = '', sections = '']) => ({
    file,
    page,
    sections: [...sections.matchAll(/§([\d.]+)/g)].map(([, number]) => number),
  })),
)
const headingsOf = (page: string): readonly (string | undefined)[] =>
  [...readFileSync(join(root, 'docs/sources', page), 'utf8').matchAll(/^## ([\d.]*\d)\.? /gm)].map(
    ([, number]) => number,
  )
describe('sources', () => {
  test('every citation names a page and sections that are there', () => {
    expect(citations.length).toBeGreaterThan(80)
    const missing = citations.filter(
      ({ page, sections }) =>
        !existsSync(join(root, 'docs/sources', page)) || !sections.every(section => headingsOf(page).includes(section)),
    )
    expect(missing).toEqual([])
  })

  test('no comment cites a document that is not in the repository', () => {
    const outside = /(?<![\w/])(?:research\/|design\/)[\w-]+\.md|(?<![\w/.-])[\w-]+\.md,? (?:§|section|trap)/
    expect(texts.filter(({ text }) => outside.test(text.replaceAll(CITATION, ''))).map(({ file }) => file)).toEqual([])
  })
})
