/** What the action hands to GitHub beside the comment: annotations, outputs; and SARIF and HTML files. */
import { describe, expect, test } from 'vitest'
import type { Annotation } from '../../src/github/comment/workflow-command.ts'
import { annotationsOf } from '../../src/report/machine/annotations.ts'
import { renderHtml } from '../../src/report/html/html.ts'
import { outputsOf } from '../../src/report/machine/outputs.ts'
import { sarif } from '../../src/report/machine/sarif.ts'
import { hostileResult } from './hostile-result.ts'
import { BASE } from './sample-results.ts'
import { STATES } from './states.ts'

const state = (name: string) => {
  const make = STATES[name]
  if (make === undefined) throw new Error(name)
  return make()
}

describe('annotations', () => {
  test('stand on the line that owns the rule, the worst first', () => {
    const annotations: readonly Annotation[] = annotationsOf(state('b-fail'))
    expect(annotations.map(({ level, file, line, message }) => [level, file, line, message])).toEqual([
      ['error', 'flopgate.yml', 6, 'classifier: max-flops: 7.33 GFLOPs > 4.5 GFLOPs · 163 % (fits the camera SoC)'],
      ['error', 'flopgate.yml', 7, 'classifier: max-latency on nvidia-t4: 3.4 ms (3.1 ms – 3.8 ms) > 3 ms · 113 %'],
      [
        'error',
        'flopgate.yml',
        6,
        'classifier: increase-flops: +102 % (3.628 GFLOPs → 7.328 GFLOPs) > +2% (fits the camera SoC)',
      ],
      ['warning', 'flopgate.yml', 9, 'classifier: warn-params: 21.8 M > 20 M · 109 %'],
    ])
  })

  test('tell what cannot be read, with its fix', () => {
    expect(annotationsOf(state('h-unbound'))).toMatchObject([
      {
        level: 'error',
        title: 'Flopgate: unbound-dimension',
        file: 'flopgate.yml',
        line: 4,
        message: /Fix: add "bind:/,
      },
    ])
  })

  test('an accepted overrun only warns', () => {
    expect(annotationsOf(state('e-override')).map(({ level }) => level)).toEqual(['warning'])
  })

  test('are at most ten, on one line each', () => {
    const annotations = annotationsOf(hostileResult({ models: 30, nodes: 2 }))
    expect(annotations).toHaveLength(10)
    for (const { message } of annotations) expect(message).not.toMatch(/\p{Cc}/u)
  })
})

test.each([
  ['b-fail', { verdict: 'fail', 'total-flops': '19102697216', 'delta-flops': '3699376128', 'base-sha': BASE }],
  ['f-nothing-changed', { verdict: 'pass', 'delta-flops': '0', 'exceeded-rules': '', 'policy-source': 'base' }],
  ['d-no-base', { verdict: 'pass', 'delta-flops': '', 'base-sha': '', 'policy-source': 'local' }],
  ['h-budget-invalid', { verdict: 'error', 'total-flops': '', 'delta-flops': '' }],
])('outputs of %s', (name, expected) => {
  expect(outputsOf(state(name))).toMatchObject(expected)
})

describe('SARIF', () => {
  test('names the rule and its place', () => {
    const report = JSON.parse(sarif(state('b-fail')))
    expect(report).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { name: 'Flopgate' } } }] })
    const [run] = report.runs
    expect(run.results[0]).toMatchObject({
      ruleId: 'max-flops',
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'flopgate.yml' }, region: { startLine: 6 } } }],
    })
    const rules = new Set(run.tool.driver.rules.map(({ id }: { id: string }) => id))
    for (const { ruleId } of run.results) expect(rules).toContain(ruleId)
  })

  test('survives hostile names', () => {
    expect(() => JSON.parse(sarif(hostileResult({ models: 25, nodes: 2 })))).not.toThrow()
  })
})

describe('HTML', () => {
  const page = renderHtml(hostileResult({ models: 25, nodes: 30 }))

  test('loads nothing from outside and forbids it', () => {
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"`)
    expect(page.replaceAll(/<code>.*?<\/code>/g, '')).not.toMatch(/\b(?:src|href)=|url\(|@import/)
  })

  test('holds no markup of a model', () => {
    const tags = new Set(Array.from(page.matchAll(/<\/?([a-z][\w-]*)/gi), ([, tag = '']) => tag.toLowerCase()))
    const ours =
      'html head meta title style body script h1 h2 h3 p div table thead tbody tr th td code b small details summary blockquote pre svg g rect text input'
    expect([...tags].filter(tag => !ours.split(' ').includes(tag))).toEqual([])
    expect(page.match(/<script/g)).toHaveLength(2)
    expect(page).not.toMatch(/<[^>]*\son\w+=/i)
  })

  test('its data is JSON that cannot end the element', () => {
    const data = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(page)?.[1] ?? ''
    expect(data).not.toContain('<')
    expect(JSON.parse(data).models).toHaveLength(25)
  })
})
