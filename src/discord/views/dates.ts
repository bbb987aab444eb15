import type { Basis } from '../../model.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
].concat(['November', 'December'])

/**
 * An ISO 8601 day, month, year or interval for people; anything else as it is.
 *
 * @example dateWords('2022-01-12/2022-01-14') // '12 January 2022 to 14 January 2022'
 */
export function dateWords(value: string): string {
  const ends = value.split('/')
  if (ends.length === 2) return ends.map(dateWords).join(' to ')
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value) ?? []
  const name = MONTHS[Number(month) - 1]
  if (!year || (month && !name)) return value
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ')
}

/** A mark and a word for how a date is known: told apart without colour, and read out by a screen reader. */
const BASES: Readonly<Record<Basis, readonly [mark: string, word: string]>> = {
  given: ['✓', 'given'],
  stated: ['✓', 'stated'],
  resolved: ['↳', 'worked out'],
  inferred: ['≈', 'inferred'],
}

/**
 * A date with how it is known.
 *
 * @example datedWords('2022-01-09', 'inferred') // '≈ 9 January 2022 (inferred)'
 */
export const datedWords = (value: string, basis: Basis | null): string =>
  basis === null ? dateWords(value) : `${BASES[basis][0]} ${dateWords(value)} (${BASES[basis][1]})`
