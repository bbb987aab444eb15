import { type Reading, type Rule, words } from '../rule.ts'
import { DAY_PARTS, unitOf } from '../vocabulary.ts'

/** A unit, or a part of a day, next to the one that was mentioned before. */
function anchor(noun: string, by: number): Reading {
  const part = DAY_PARTS[noun.toLowerCase()] ?? null
  return {
    type: part ? 'TIME' : 'DATE',
    meaning: { as: 'anchor', unit: part ? 'day' : unitOf(noun), by },
    time: part,
  }
}

/** Expressions that count from a date that was mentioned before. */
export const anchors: readonly Rule[] = [
  {
    name: 'year-ago',
    matches: 'Profit beat the year-earlier period.',
    not: 'A year ago profit fell; a year earlier it rose.',
    needs: ['year', 'before'],
    pattern: words(
      'the (?:(?:same|comparable|corresponding) )?(?:year-(?:ago|earlier)|year-before) (?:period|quarter)|year-(?:ago|earlier)|the (?:same|comparable|corresponding) (?:period|quarter|month) (?:a year (?:ago|earlier|before)|last year|the year before|(?:of )?(?:the )?(?:last|previous) year)|the quarter a year ago',
    ),
    read: () => anchor('year', -1),
  },
  {
    name: 'next-day',
    matches: 'The following day they met again.',
    not: 'The day was cold.',
    needs: ['which'],
    pattern: words(
      '(?:the|that) (?:very )?(?<way>following|next|previous|same|preceding) (?<unit>day|morning|afternoon|evening|night|week|month|year)',
    ),
    read: ({ groups }) => {
      const way = (groups.way ?? '').toLowerCase()
      return anchor(groups.unit ?? '', way === 'same' ? 0 : /following|next/.test(way) ? 1 : -1)
    },
  },
  {
    name: 'that-day',
    matches: 'He died later that day.',
    not: 'He said that days would pass.',
    needs: ['that'],
    pattern: words('that (?:very )?(?<unit>day|week|month|quarter|year|morning|afternoon|evening|night)'),
    read: ({ groups, before }) =>
      /\b(?:said|says|believes?|sure|so|such|know|knows|is)\s{1,4}$/i.test(before)
        ? null
        : anchor(groups.unit ?? '', 0),
  },
]
