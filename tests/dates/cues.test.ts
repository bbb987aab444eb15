import { describe, expect, it } from 'vitest'
import { type Cue, cueSet, cuesIn, holdsAll } from '../../src/dates/cues.ts'
import { PARSERS } from '../../src/dates/parsers/index.ts'
import { lowered } from '../../src/dates/rule.ts'

describe('the cues of a sentence', () => {
  it.each<[string, Cue[]]>([
    ['It fell in March 2014.', ['month', 'figure', 'fourFigures']],
    ['The polls closed at 16:08.', ['figure', 'zone']],
    ['He won in ’92.', ['figure', 'shortYear']],
    ['It was slow in the 1990s.', ['figure', 'fourFigures', 'decade']],
    ['On Mondays, yesterday', ['weekday', 'manyDays', 'nearDay']],
    ['The separate market of Dayton marched on.', []],
    ['', []],
  ])('of "%s" are %j', (sentence, cues) => {
    expect(cuesIn(lowered(sentence))).toEqual(cueSet(cues))
  })

  it.each(PARSERS)('call $name for "$matches"', ({ needs, matches }) => {
    expect(needs.length).toBeGreaterThan(0)
    expect(holdsAll(cuesIn(lowered(matches)), cueSet(needs))).toBe(true)
  })
})
