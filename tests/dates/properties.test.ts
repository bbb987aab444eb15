import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTimeExpressions, readCalendarDates, readPeriod, resolveTimexes } from '../../src/dates/index.ts'

const WORDS =
  'Monday|on Friday|January|May|12|2022|1990s|31|10:30|p.m.|last|next|week|two|several|years|ago|earlier|the|of|and|to|-|,|.|’s|“|”|"|third|quarter|Easter|yesterday|this|in|coming|days|every|half|noon|said|will|\n|é|𝒜|00|99'
const text = fc
  .array(
    fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...WORDS.split('|')) }, { weight: 1, arbitrary: fc.string() }),
    {
      maxLength: 40,
    },
  )
  .map((words) => words.join(' '))

/** TIMEX3's values: dates in full or in part, weeks, seasons, periods, references; X for what is not known. */
const VALUE =
  /^(?:P(?:T?[\dX.]+[A-Z]{1,2}(?:\d+M|T12H|\d+S)?)+|(?:PAST|PRESENT|FUTURE)_REF|[\dX]{2,4}|[\dX]{4}-(?:[\dX]{2}(?:-[\dX]{2})?|W[\dX]{2}(?:-(?:\d|WE))?|Q[\dX]|H\d|SP|SU|FA|WI)(?:T(?:MO|AF|EV|NI|\d\d:\d\dZ?))?|[\d-]{4,10}\/[\d-]{4,10})$/

/** 9999-12-31 and the like: a reference near the ends of the calendar must not break anything either. */
const day = fc
  .date({ min: new Date('0400-01-01'), max: new Date('9990-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const reference = fc.oneof(fc.constant(null), fc.constantFrom('2022-01-12', '2000-02-29', '2021-12-31'), day)

describe('time expressions, whatever the text', () => {
  it('stand in the text, in order, apart, inside the sentences that were given', () => {
    fc.assert(
      fc.property(text, fc.nat(), (words, cut) => {
        const at = cut % (words.length + 1)
        const found = findTimeExpressions({
          text: words,
          sentences: [
            { start: 0, end: at },
            { start: at, end: words.length },
          ],
        })
        let end = 0
        for (const expression of found) {
          expect(expression.text).toBe(words.slice(expression.start, expression.end))
          expect(expression.start).toBeGreaterThanOrEqual(end)
          expect(expression.end).toBeGreaterThan(expression.start)
          expect(expression.sentence).toBe(expression.start < at ? 0 : 1)
          expect(JSON.parse(JSON.stringify(expression))).toEqual(expression)
          end = expression.end
        }
      }),
      { numRuns: 300 },
    )
  })

  it('have well-formed values, and days that agree with them', () => {
    fc.assert(
      fc.property(text, reference, (words, on) => {
        const found = findTimeExpressions({ text: words, sentences: [{ start: 0, end: words.length }] })
        const resolved = resolveTimexes(found, on)
        expect(resolved.map(({ start }) => start)).toEqual(found.map(({ start }) => start))
        for (const timex of resolved) {
          expect(timex.value, timex.text).toMatch(VALUE)
          expect(timex.from === null).toBe(timex.to === null)
          if (timex.from && timex.to) expect(timex.from <= timex.to, timex.value).toBe(true)
          if (timex.day) expect(timex.value.slice(0, 10)).toBe(timex.day)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('are read by the calendar and the period readers without a fault', () => {
    fc.assert(
      fc.property(text, (words) => {
        for (const date of readCalendarDates(words)) expect(words.slice(date.start, date.end)).toBe(date.text)
        const period = readPeriod(words, '2022-01-12')
        if (period) expect(period.from <= period.to).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it.each(['1', 'a', ' ', '1 ', '10-', 'the ', 'one hundred ', 'Jan. ', '12:'])(
    'are looked for in megabytes of "%s" on one line',
    (unit) => {
      const line = unit.repeat(1_000_000 / unit.length)
      const found = findTimeExpressions({ text: line, sentences: [{ start: 0, end: line.length }] })
      expect(found.length).toBeLessThan(1000)
    },
  )
})
