import { describe, expect, it } from 'vitest'
import { readPeriod } from '../../src/dates/index.ts'

/** 22 January 2022 is a Saturday. */
const REFERENCE = '2022-01-22'

describe('readPeriod', () => {
  it.each([
    ['last Friday', '2022-01-21', '2022-01-21'],
    ['friday', '2022-01-21', '2022-01-21'],
    ['21 January', '2022-01-21', '2022-01-21'],
    ['jan 21', '2022-01-21', '2022-01-21'],
    ['since Monday', '2022-01-17', '2022-01-17'],
    ['January 2022', '2022-01-01', '2022-01-31'],
    ['may', '2022-05-01', '2022-05-31'],
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-01', '2022-01-01', '2022-01-31'],
    ['2022-01-21', '2022-01-21', '2022-01-21'],
    ['2022-01-12/2022-01-14', '2022-01-12', '2022-01-14'],
    ['21/01/2022', '2022-01-21', '2022-01-21'],
    ['yesterday', '2022-01-21', '2022-01-21'],
    ['today', '2022-01-22', '2022-01-22'],
    ['3 days ago', '2022-01-19', '2022-01-19'],
    ['last week', '2022-01-10', '2022-01-16'],
    ['next month', '2022-02-01', '2022-02-28'],
    ['the weekend', '2022-01-22', '2022-01-23'],
    ['q3 2021', '2021-07-01', '2021-09-30'],
    ['12 to 14 January 2022', '2022-01-12', '2022-01-14'],
  ])('%s', (words, from, to) => {
    expect(readPeriod(words, REFERENCE)).toEqual({ from, to })
  })

  it.each(['', '   ', 'NATO', 'Friday or Monday', '2022-13', '2022-02-30', 'soon', 'x'.repeat(101)])(
    'says null for "%s"',
    (words) => {
      expect(readPeriod(words, REFERENCE)).toBeNull()
    },
  )

  it('names a reference that is no day', () => {
    expect(() => readPeriod('today', '2022-02-30')).toThrow('2022-02-30')
  })
})
