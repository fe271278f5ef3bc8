import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Blocks,
  codeBlock,
  fold,
  heading,
  item,
  left,
  list,
  paragraph,
  quote,
  right,
  table,
} from '../../../src/report/blocks/blocks.ts'
import { broken, code, failed, inline, joinWords, prose, small, strong } from '../../../src/report/blocks/inline.ts'
import { printHtml } from '../../../src/report/blocks/print-html.ts'
import { inlineMarkdown, printMarkdown } from '../../../src/report/blocks/print-markdown.ts'
import { printTerminal } from '../../../src/report/blocks/print-terminal.ts'
import { inlineTextOf } from '../inline-text.ts'

const LOG = { color: false, width: 40 }

const numbers = table({
  columns: [left('Model'), right('GFLOPs'), left('Status')],
  rows: [
    [code('a|b'), broken('4.91'), inline`${failed('❌ FAIL')} max-flops`],
    [code('layer4/**'), inline`${broken('16 ms')} (14 – 19)`, '✅ pass'],
    [strong('all'), 1n, 'pass'],
  ],
})

describe('one document, three printers', () => {
  test.each<[string, Blocks, string, string, string]>([
    ['heading', heading(3, 'Budget'), '### Budget', 'Budget', '<h1>Budget</h1>'],
    [
      'marks',
      paragraph(inline`${strong('Fix:')} ${code('x<y')} ${small('a & b')}`),
      '**Fix:** <code>x&#60;y</code> <sub>a &amp; b</sub>',
      'Fix: x<y a & b',
      '<p><b>Fix:</b> <code>x&lt;y</code> <small>a &amp; b</small></p>',
    ],
    [
      'list with source',
      list([item('one', ['1 | `x`', '  | ^']), item('two')]),
      '- one\n  ```text\n  1 | `x`\n    | ^\n  ```\n- two',
      '- one\n  1 | `x`\n    | ^\n- two',
      '<p class="item">one</p><pre>1 | `x`\n  | ^</pre>\n<p class="item">two</p>',
    ],
    [
      'list with a line above',
      list([item('one')], 'all:'),
      'all:\n- one',
      'all:\n- one',
      '<p>all:</p>\n<p class="item">one</p>',
    ],
    ['quote', quote(['a', 'b']), '> a\n>\n> b', '│ a\n│\n│ b', '<blockquote>a<br>b</blockquote>'],
    [
      'fold',
      fold('More', paragraph('inside')),
      '<details><summary>More</summary>\n\ninside\n\n</details>',
      '▸ More\n\n  inside',
      '<details><summary>More</summary>\n<p>inside</p>\n</details>',
    ],
    ['code', codeBlock('mermaid', ['x']), '```mermaid\nx\n```', 'x', '<pre>x</pre>'],
    [
      'table',
      numbers,
      '| Model | GFLOPs | Status |\n|:--|--:|:--|\n| <code>a&#124;b</code> | **4.91** | ❌ FAIL max-flops |\n| `layer4/**` | **16 ms** (14 – 19) | ✅ pass |\n| **all** | 1 | pass |',
      'Model                 GFLOPs  Status\na|b                   4.91 !  ❌ FAIL max-flops\nlayer4/**  16 ms (14 – 19) !  ✅ pass\nall                        1  pass',
      '<div class="wide"><table><thead><tr><th>Model</th><th class="n">GFLOPs</th><th>Status</th></tr></thead><tbody><tr class="fail"><td><code>a|b</code></td><td class="n"><b>4.91</b></td><td>❌ FAIL max-flops</td></tr><tr><td><code>layer4/**</code></td><td class="n"><b>16 ms</b> (14 – 19)</td><td>✅ pass</td></tr><tr><td><b>all</b></td><td class="n">1</td><td>pass</td></tr></tbody></table></div>',
    ],
    ['nothing', [...paragraph(''), ...list([]), ...fold('x', []), ...table({ columns: [], rows: [] })], '', '', ''],
  ])('%s', (_, blocks, markdown, terminal, html) => {
    expect(printMarkdown(blocks)).toBe(markdown)
    expect(printTerminal(blocks, LOG)).toBe(terminal)
    expect(printHtml(blocks)).toBe(html)
  })

  // A name full of asterisks is a name: only what is marked as broken is shown as broken.
  test('a terminal marks what is broken, and nothing that merely looks bold', () => {
    const red = '\u001B[31m'
    const lines = printTerminal(numbers, { color: true, width: 80 }).split('\n')
    expect(lines.map(line => line.split(red).length - 1)).toEqual([0, 2, 1, 0])
  })
})

describe('any text', () => {
  const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[*_`<>|&#@!$~[\]()\\a-z0-9: /.-]{0,40}$/))

  test('is what a reader of the Markdown sees', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, two) => {
        const content = inline`${code(one)} grew: ${two.replaceAll(/\s+/gu, ' ')}`
        const shown = inlineTextOf(inlineMarkdown(content)).replaceAll('\u200B', '')
        const [first] = code(one)
        expect(shown).toBe(
          `${first?.kind === 'code' ? first.text : ''} grew: ${two.replaceAll(/\s+/gu, ' ')}`.replaceAll('\u200B', ''),
        )
      }),
    )
  })

  test('never makes a tag', () => {
    fc.assert(
      fc.property(hostile, text => {
        const html = printHtml(paragraph(joinWords([prose(text), code(text), text], ' ')))
        expect(html.replaceAll(/<\/?(?:p|code)>/g, '')).not.toMatch(/[<>]/)
      }),
    )
  })
})
