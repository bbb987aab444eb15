import { isoYear } from '../calendar.ts'
import type { TimeExpression } from '../expression.ts'
import { feastDay } from '../feasts.ts'
import { numericDay } from './numeric.ts'

const UNITS: Readonly<Record<string, string>> = {
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
}

const two = (count: number): string => String(count).padStart(2, '0')

/** The value of an expression while the reference is unknown, less its time: TIMEX3's placeholders, X by X. */
export function placeholder({ meaning }: TimeExpression): string {
  switch (meaning.as) {
    case 'value':
    case 'stretch':
      return meaning.value
    case 'weekday':
      return `XXXX-WXX-${meaning.weekday}`
    case 'date':
      return `XXXX-${two(meaning.month)}${meaning.day === null ? '' : `-${two(meaning.day)}`}`
    case 'numeric':
      return numericDay(meaning, null) ?? `${isoYear(meaning.year)}-XX-XX`
    case 'part':
      return meaning.year === null ? `XXXX-${meaning.part}` : `${isoYear(meaning.year)}-${meaning.part}`
    case 'feast':
      return (meaning.year === null ? null : feastDay(meaning.feast, meaning.year)) ?? 'XXXX-XX-XX'
    case 'nth':
      return meaning.of === 'week'
        ? UNITS.week!
        : meaning.of === 'weekend'
          ? UNITS.weekend!
          : `XXXX-${two(meaning.month)}-XX`
    case 'weekOf':
      return UNITS.week!
    case 'clock':
      return 'XXXX-XX-XX'
    case 'shift':
    case 'anchor':
      return UNITS[meaning.unit] ?? 'XXXX-XX-XX'
  }
}
