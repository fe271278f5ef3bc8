import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { code, html, plainLine, plainName, prose } from '../../../src/report/text/escape.ts'
import { HOSTILE } from '../hostile-names.ts'
import { inlineTextOf } from '../inline-text.ts'
import { markdownFaults } from '../../support/markdown.ts'

const nasty = oneof(
  constantFrom(...HOSTILE),
  string({ unit: 'binary', maxLength: 200 }),
  string({
    unit: constantFrom(
      '|',
      '\\',
      '`',
      '*',
      '_',
      '<',
      '>',
      '[',
      ']',
      '(',
      ')',
      '#',
      '@',
      '!',
      '$',
      '&',
      ';',
      '\n',
      'a',
      '1',
      '-',
      ' ',
    ),
    maxLength: 60,
  }),
  array(constantFrom(...HOSTILE), { maxLength: 3 }).map(parts => parts.join('')),
)

const inTable = (cell: string): string => `text\n\n| a | b |\n|:--|--:|\n| ${cell} | 1 |\n| 2 | ${cell} |\n\nend`

describe('hostile text', () => {
  test.each([
    ['code', (text: string) => code(text)],
    ['prose', (text: string) => prose(text)],
  ])('%s stays one cell, without markup, mention or marker', (_, escape) => {
    assert(
      property(nasty, text => {
        expect(markdownFaults(inTable(escape(text)))).toEqual([])
        expect(markdownFaults(`A ${escape(text)} B`)).toEqual([])
      }),
      { numRuns: 2_000 },
    )
  })

  test('code reads back as the clean name', () => {
    assert(
      property(nasty, text => {
        expect(inlineTextOf(code(text))).toBe(plainName(text))
      }),
      { numRuns: 2_000 },
    )
  })

  test('prose without backticks reads back as the clean message', () => {
    assert(
      property(
        nasty.filter(text => !text.includes('`')),
        text => {
          expect(inlineTextOf(prose(text, 10_000))).toBe(plainLine(text))
        },
      ),
      { numRuns: 2_000 },
    )
  })

  test('terminals get no control characters', () => {
    assert(
      property(nasty, text => {
        expect(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(plainLine(text))).toBe(false)
      }),
      { numRuns: 2_000 },
    )
    expect(plainLine('\u001b[31mred\u001b[0m\u001b]0;title\u0007!')).toBe('red!')
  })

  test('HTML gets no tag and no attribute end', () => {
    assert(
      property(nasty, text => {
        expect(html(text)).not.toMatch(/[<>"']/)
      }),
      { numRuns: 1_000 },
    )
  })

  test('names are short and keep both ends', () => {
    const long = `start${'x'.repeat(300)}end`
    expect([...plainName(long)]).toHaveLength(80)
    expect(plainName(long)).toMatch(/^start.*….*end$/)
    expect(plainName('\u3164')).toBe('(no name)')
  })

  test.each([
    ['conv1', '`conv1`'],
    ['a`b', '``a`b``'],
    ['`a`', '`` `a` ``'],
    ['a|b', '<code>a&#124;b</code>'],
    ['@me', '`@me`'],
  ])('code(%j) is %s', (name, expected) => expect(code(name)).toBe(expected))

  test('prose keeps what a message means', () => {
    expect(prose('Set `lfs: true`; see #12 by @me')).toBe('Set `lfs: true`; see \\#\u200B12 by @\u200Bme')
  })
})
