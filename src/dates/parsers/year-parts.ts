import { readSpokenYear, SPOKEN_YEAR } from '../numbers.ts'
import type { Reading, Rule } from '../rule.ts'
import { words } from '../rule.ts'
import { ORDINAL, ordinalNumber, SEASON, SEASONS } from '../vocabulary.ts'
import { whichOf } from './which.ts'
import { NEAR_YEAR, yearsOf } from './year-word.ts'

const YEAR = '(?<year>(?:19|20)\\d\\d)'
function part(name: string, groups: Readonly<Record<string, string>>): Reading {
  return {
    type: 'DATE',
    meaning: {
      as: 'part',
      part: name,
      which: whichOf(groups.which),
      years: yearsOf(groups.near || groups.owner || ''),
      year: groups.year || groups.lead ? Number(groups.year || groups.lead) : null,
    },
  }
}

export const yearParts: readonly Rule[] = [
  {
    name: 'quarter-number',
    // An adjective keeps its article apart: "the third-quarter loss" holds "third-quarter".
    matches: 'Sales rose in the third quarter of 2021.',
    not: 'He lives in the Latin quarter.',
    needs: ['quarter'],
    pattern: words(
      `(?:the (?!(?:fiscal(?: |-))?[a-z\\d]{3,6}-quarter))?(?:(?<owner>this year|last year|next year)['’]s |(?<lead>(?:19|20)\\d\\d) |(?:year-(?:ago|earlier)) )?(?:fiscal(?: |-))?(?<number>${ORDINAL})(?: |-)(?:fiscal )?quarter(?:(?: of|,|) (?:fiscal )?(?:${YEAR}|${NEAR_YEAR}))?`,
    ),
    read: ({ groups, text }) => {
      if (/\blast(?: |-)quarter/i.test(text) && !(groups.year || groups.near || groups.owner || groups.lead))
        return null
      if (/year-(?:ago|earlier)/i.test(text))
        return part(`Q${ordinalNumber(groups.number ?? '')}`, { ...groups, near: 'last year' })
      return part(`Q${ordinalNumber(groups.number ?? '')}`, groups)
    },
  },
  {
    name: 'quarter-short',
    matches: 'Profit fell in Q3 2021.',
    not: 'The Q7 and the Q50 are cars.',
    needs: ['q', 'figure'],
    pattern: words(`Q(?<number>[1-4])(?: (?:of )?(?:${YEAR}|${NEAR_YEAR}))?`),
    read: ({ groups }) => part(`Q${groups.number}`, groups),
  },
  {
    name: 'half',
    matches: 'Output fell in the first half of 1990.',
    not: 'They scored twice in the first half.',
    needs: ['half'],
    pattern: words(
      `(?:the )?(?<number>first|second|last|latter)(?: |-)half (?:of )?(?:(?:the )?${YEAR}|${NEAR_YEAR}|the year)`,
    ),
    read: ({ groups }) => part(/first/i.test(groups.number ?? '') ? 'H1' : 'H2', groups),
  },
  {
    name: 'season',
    matches: 'Elections are due this autumn.',
    not: 'A spring in the mattress and a fall of rock.',
    needs: ['season'],
    pattern: words(
      `(?:(?<which>last|this|next|this past|this coming|the)(?: early| late)? )?(?<season>${SEASON})(?:,? (?:of )?(?:${YEAR}|${NEAR_YEAR}))?`,
    ),
    read: ({ groups, text, before, after }) => {
      const season = groups.season ?? ''
      const alone = !groups.which && !groups.year && !groups.near
      if (/\p{Lu}/u.test(season.slice(0, 1)) && /\p{Lu}\p{L}*\s$/u.test(before)) return null
      if (alone && !/\b(?:in|since|until|by|late|early|mid|every|during|through)[\s-]$/i.test(before)) return null
      if (
        /^(?:the )?(?:fall|spring)$/i.test(text) &&
        (/^\s+(?:of|in|from)\b/.test(after) || !/\b(?:in|since|until|by|late|early|mid|during)[\s-]$/i.test(before))
      )
        return null
      return part(SEASONS[season.toLowerCase()] ?? '', groups)
    },
  },
  {
    name: 'season-spoken-year',
    matches: 'Prices were low in the winter of nineteen ninety-four.',
    not: 'In the spring nineteen people came.',
    needs: ['season', 'spokenYear'],
    pattern: words(`(?:the )?(?<season>${SEASON}),? (?:of )?(?<spoken>${SPOKEN_YEAR})`),
    read: ({ groups }) => {
      const year = readSpokenYear(groups.spoken ?? '')
      return year ? part(SEASONS[(groups.season ?? '').toLowerCase()] ?? '', { year: String(year) }) : null
    },
  },
  {
    name: 'winter-span',
    matches: 'The winter of 2010-11 was cold.',
    not: 'The winter sale ends.',
    needs: ['season', 'fourFigures'],
    pattern: words('the (?<season>winter) of (?<year>\\d{4})[-/–]\\d{2}'),
    read: ({ groups }) => part('WI', { ...groups, year: String(Number(groups.year) + 1) }),
  },
]
