import { describe, expect, test } from 'vitest'
import { wantsColor } from '../../src/cli/io.ts'

describe('colours', () => {
  test.each<[string, Record<string, string>, boolean, boolean]>([
    ['a terminal', {}, true, true],
    ['a pipe', {}, false, false],
    ['NO_COLOR on a terminal', { NO_COLOR: '1' }, true, false],
    ['an empty NO_COLOR means nothing', { NO_COLOR: '' }, true, true],
    ['FORCE_COLOR in a log', { FORCE_COLOR: '1' }, false, true],
    ['CLICOLOR_FORCE in a log', { CLICOLOR_FORCE: '1' }, false, true],
    ['FORCE_COLOR=0 on a terminal', { FORCE_COLOR: '0' }, true, false],
    ['NO_COLOR beside FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, false, false],
  ])('%s', (_, env, isTerminal, wanted) => {
    expect(wantsColor(env, isTerminal)).toBe(wanted)
  })
})
