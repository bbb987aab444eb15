import { describe, expect, it } from 'vitest'
import { dayMonthOrder, readCalendarDate, readCalendarDates } from '../../src/dates/index.ts'

describe('readCalendarDate', () => {
  it.each([
    ['Saturday, January 29, 2022 | clear sky', 2022, 1, 29, 6, 'Saturday, January 29, 2022'],
    ['NEW YORK, January 10. /TASS/.', null, 1, 10, null, 'January 10'],
    ['Updated: January 22, 2022, 4:36 AM', 2022, 1, 22, null, 'January 22, 2022'],
    ['Sat, 22 Jan 2022 10:00', 2022, 1, 22, 6, 'Sat, 22 Jan 2022'],
    ['KYIV, Feb. 1 (Reuters)', null, 2, 1, null, 'Feb. 1'],
    ['published 2022-01-22T04:36:00Z', 2022, 1, 22, null, '2022-01-22'],
    ['10. January 2022', 2022, 1, 10, null, '10. January 2022'],
    ['22nd of March, 2021', 2021, 3, 22, null, '22nd of March, 2021'],
    ['22/01/2022', 2022, 1, 22, null, '22/01/2022'],
    ['22.01.2022', 2022, 1, 22, null, '22.01.2022'],
    ['Monday 10/01/2022', 2022, 1, 10, 1, 'Monday 10/01/2022'],
  ])('reads %s', (line, year, month, day, weekday, text) => {
    const date = readCalendarDate(line)
    expect(date).toMatchObject({ year, month, day, weekday, text })
    expect(line.slice(date?.start, date?.end)).toBe(text)
  })

  it.each([
    ['03/04/2022', 'either number may be the day'],
    ['February 30, 2022', 'there is no such day'],
    ['29 February 2021', 'there is no such day'],
    ['yesterday at noon', 'nothing is counted'],
    ['Chapter 10, verse 4', 'no month'],
    ['they may 10 times refuse', 'a verb'],
    ['555-2022-01-22-7', 'a longer number'],
  ])('does not read %s: %s', (line) => {
    expect(readCalendarDate(line)).toBeNull()
  })

  it('reads an ambiguous date in the order that it is told', () => {
    expect(readCalendarDate('03/04/2022', { order: 'day-month' })).toMatchObject({ month: 4, day: 3 })
    expect(readCalendarDate('03/04/2022', { order: 'month-day' })).toMatchObject({ month: 3, day: 4 })
  })

  it('finds every date of a line in order', () => {
    expect(readCalendarDates('Published 9 Jan 2022, updated Jan 22, 2022').map(({ day }) => day)).toEqual([9, 22])
  })
})

describe('dayMonthOrder', () => {
  it.each([
    ['Posted 03/04/2022. Updated 22/04/2022.', 'day-month'],
    ['Posted 03/04/2022. Updated 04/22/2022.', 'month-day'],
    ['Posted 03/04/2022.', null],
  ])('of %s is %s', (page, order) => {
    expect(dayMonthOrder(page)).toBe(order)
  })

  it.each([
    ['the third of April named elsewhere', ['2025-04-03'], 'day-month'],
    ['the day after', ['2025-04-04', '1999-12-31'], 'day-month'],
    ['the fourth of March', ['2025-03-04'], 'month-day'],
    ['a day of another month', ['2025-05-20'], null],
    ['both', ['2025-03-04', '2025-04-03'], null],
  ])('of 03/04/2025 by %s', (_, known, order) => {
    expect(dayMonthOrder('Posted 03/04/2025.', known)).toBe(order)
  })

  it('is not told by days that lie near both readings', () => {
    expect(dayMonthOrder('Posted 04/05/2025 and 05/04/2025.', ['2025-05-04', '2025-04-05'])).toBeNull()
  })
})
