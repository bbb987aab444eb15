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

const ORDINALS = 'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth'

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
    needs: ['which', 'oneUnit'],
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
    needs: ['that', 'oneUnit'],
    pattern: words('that (?:very )?(?<unit>day|week|month|quarter|year|morning|afternoon|evening|night)'),
    read: ({ groups, before }) =>
      /\b(?:said|says|believes?|sure|so|such|know|knows|is)\s{1,4}$/i.test(before)
        ? null
        : anchor(groups.unit ?? '', 0),
  },
  {
    name: 'day-in-a-row',
    matches: 'Trading was suspended for a second consecutive day.',
    not: 'They met on the second day of the trial, and for a second straight day on Sunday.',
    needs: ['day'],
    pattern: words(
      `(?<=\\bfor\\s)(?:a|the) (?:${ORDINALS}|\\d{1,2}(?:st|nd|rd|th)) (?:(?:straight|consecutive|successive) day|day(?= (?:running|in a row)))`,
    ),
    read: ({ after }) => (/^\s(?:on )?\p{Lu}\p{Ll}+day\b/u.test(after) ? null : anchor('day', 0)),
  },
  {
    name: 'part-of-that-day',
    matches: 'By mid-afternoon the square was empty; in the evening it filled again.',
    not: 'At four in the morning, or in the evening of his life, he slept.',
    needs: ['partOfDay'],
    pattern: words(
      'mid(?: |-)?(?<mid>morning|afternoon)|(?<=\\b(?:in|by|during|until)\\s)the (?<part>morning|afternoon|evening)',
    ),
    read: ({ groups, before, after, text }) =>
      /^\s(?:of|when|that|hours|papers?)\b/.test(after) ||
      /(?:\d|o['’]clock|\b(?:early|late|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)) in\s$/i.test(
        before,
      ) ||
      (/^\p{Lu}/u.test(text) && before !== '')
        ? null
        : anchor(groups.mid || groups.part || '', 0),
  },
  {
    name: 'day-before',
    matches: 'They had met the day before.',
    not: 'They met the day before the vote, and the day after it.',
    needs: ['nextTo', 'oneUnit'],
    pattern: words(
      'the (?<unit>day|morning|afternoon|evening|night|week|month|year) (?<way>before|after)(?=[.,;:!?"”’)]|$)',
    ),
    read: ({ groups }) => anchor(groups.unit ?? '', /after/i.test(groups.way ?? '') ? 1 : -1),
  },
  {
    name: 'nth-day-of',
    matches: 'It is the second day of the strike.',
    not: 'They left on the second day of the strike.',
    needs: ['day'],
    pattern: words(
      `(?<=(?:it|today|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: is| was| marked|['’]s) )the (?:first|${ORDINALS}|\\d{1,3}(?:st|nd|rd|th)) (?:straight |consecutive |full )?day(?= of)`,
    ),
    read: () => anchor('day', 0),
  },
  {
    name: 'then',
    matches: 'The offer ends on November 30. Until then the price holds.',
    not: 'He left, and then they met; since then they have not.',
    needs: ['untilThen'],
    pattern: words('(?<=\\b(?:until|till|by) )then'),
    read: ({ after }) => (/^[ -]\p{Lu}/u.test(after) ? null : anchor('day', 0)),
  },
]
