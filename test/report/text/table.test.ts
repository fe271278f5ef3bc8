import { array, assert, double, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { left, markdownTable, right, textTable, textWidth } from '../../../src/report/text/table.ts'
import { squarify } from '../../../src/report/html/treemap.ts'

const table = {
  columns: [left('Model'), right('GFLOPs')],
  rows: [
    ['detector', '4.91'],
    ['b', '0.27'],
  ],
}

describe('tables', () => {
  test('as Markdown', () => {
    expect(markdownTable(table)).toBe('| Model | GFLOPs |\n|:--|--:|\n| detector | 4.91 |\n| b | 0.27 |')
    expect(markdownTable({ ...table, rows: [] })).toBe('')
  })

  test('as aligned text', () => {
    expect(textTable(table)).toBe('Model     GFLOPs\ndetector    4.91\nb           0.27')
  })

  test('the widest text column gives way to the width of the terminal', () => {
    const long = { columns: [left('Node'), left('x'), right('n')], rows: [['a'.repeat(60), 'y', '1']] }
    const lines = textTable(long, 40).split('\n')
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(40)
    expect(lines[1]).toContain('…')
  })

  test('short labels do not give way to a long last column', () => {
    const labels = { columns: [left('What'), left('Amount')], rows: [['Arithmetic intensity', 'x'.repeat(300)]] }
    expect(textTable(labels, 80)).toContain('Arithmetic intensity  x')
  })

  test.each([
    ['abc', 3],
    ['日本', 4],
    ['e\u0301', 1],
    ['▲ 1', 3],
  ])('%s is %i wide', (text, width) => expect(textWidth(text)).toBe(width))
})

describe('the treemap', () => {
  test('fills the space in proportion, without overlap', () => {
    assert(
      property(array(double({ min: 1, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 }), amounts => {
        const sorted = amounts.toSorted((a, b) => b - a)
        const total = sorted.reduce((sum, amount) => sum + amount, 0)
        const placed = squarify(sorted, { x: 0, y: 0, width: 960, height: 320 })
        expect(placed).toHaveLength(sorted.length)
        placed.forEach(({ x, y, width, height }, index) => {
          expect(width * height).toBeCloseTo(((sorted[index] ?? 0) / total) * 960 * 320, 3)
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1e-3)
          expect(x + width).toBeLessThanOrEqual(960 + 1e-3)
          expect(y + height).toBeLessThanOrEqual(320 + 1e-3)
        })
      }),
    )
  })
})
