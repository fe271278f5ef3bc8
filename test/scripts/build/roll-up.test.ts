import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { rollUp } from '../../../scripts/build/roll-up.ts'
import { temporaryFolder } from '../../support/git.ts'

const folder = temporaryFolder()
afterAll(folder.remove)

const files = (texts: Readonly<Record<string, string>>): string => {
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder.path, `${name}.d.ts`), text)
  return join(folder.path, 'entry.d.ts')
}

describe('one declaration file', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'holds what the exports reach, with its comments, and nothing else',
      {
        entry: `import type { B } from './other.ts';\n/** Of a. */\nexport declare const a: (b: B) => void;\ninterface Unused {\n}\n`,
        other: `/** A b. */\nexport interface B {\n    readonly c: C;\n}\ntype C = 1;\nexport type D = 2;\n`,
      },
      `/** Of a. */\ndeclare const a: (b: B) => void;\n/** A b. */\ninterface B {\n    readonly c: C;\n}\ntype C = 1;\nexport { a }\n`,
    ],
    [
      'follows re-exports, under another name too, and stars',
      {
        entry: `export { value as other } from './other.ts';\nexport * from './star.ts';\n`,
        other: `export declare const value: 1;\n`,
        star: `export type { S } from './deep.ts';\n`,
        deep: `export type S = 's';\n`,
      },
      `type S = 's';\ndeclare const value: 1;\nexport { type S, value as other }\n`,
    ],
  ])('%s', (_, texts, expected) => {
    expect(rollUp(files(texts))).toBe(expected)
  })

  test('takes from another entry what that one declares', () => {
    const entry = files({
      entry: `import type { A } from './shared.ts';\nexport declare const use: (a: A) => void;\n`,
      first: `export type { A } from './shared.ts';\n`,
      shared: `export interface A {\n}\n`,
    })
    const beside = { file: join(folder.path, 'first.d.ts'), specifier: './first.js' }
    expect(rollUp(entry, beside)).toBe(
      `import type { A } from './first.js'\ndeclare const use: (a: A) => void;\nexport { use }\n`,
    )
  })

  test.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'two declarations of one name',
      {
        entry: `import type { B } from './other.ts';\ninterface A {\n}\nexport declare const a: (a: A) => B;\n`,
        other: `interface A {\n}\nexport interface B {\n    a: A;\n}\n`,
      },
      'A is declared in',
    ],
    [
      'a type without a name',
      { entry: `export declare const a: import("./other.ts").B;\n`, other: `export interface B {\n}\n` },
      'a type without a name',
    ],
  ])('refuses %s', (_, texts, message) => {
    expect(() => rollUp(files(texts))).toThrow(message)
  })
})
