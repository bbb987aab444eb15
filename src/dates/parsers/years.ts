import { isoYear } from '../calendar.ts'
import { readSpokenYear, SPOKEN_YEAR } from '../numbers.ts'
import { type Rule, value, words } from '../rule.ts'

/** What a bare four-digit number counts rather than names a year: "2000 people", "1,998 km". */
const COUNTED =
  /^(?:\s{1,3}|-)(?:of (?:them|these|those|its|their)\b|(?:more|other|new|men|women|people|troops|soldiers|police|jobs|votes|miles|km|kilomet|met(?:re|er)|feet|foot|tons?|tonnes?|barrels?|shares|points?|dollars|pounds|euros|yen|employees|workers|students|members|homes|houses|words|copies|units|cases|deaths|rounds|seats|acres|hectares|hours?|minutes?|days?|years?|percent|per cent|calories|megawatts|MW|GMT|UTC|EST|[ap]\.?m)\b|%)/i
/** Before a number these leave no doubt that it is a year: "by the end of 2014 troops will leave". */
const YEAR_FOR_SURE =
  /\b(?:(?:end|start|beginning|middle|close|rest|half|quarter|spring|summer|autumn|fall|winter|months|weeks|course) of|(?:early|late)(?: in)?|mid-?)[\s-]{1,4}$/i
const YEAR_BEFORE =
  /(?:^|[\s("“‘])(?:in|since|by|until|till|of|from|to|through|throughout|during|before|after|for|late|early|mid|and|or|between|than|around|about|circa|the|an?|that|with|as|fiscal|year|its|on|than|spring|summer|autumn|fall|winter|christmas|or)[\s-]{1,4}$|[(,/–-]\s{0,2}$/i

const NAMES = {
  twenties: 192,
  thirties: 193,
  forties: 194,
  fifties: 195,
  sixties: 196,
  seventies: 197,
  eighties: 198,
  nineties: 199,
}
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )

export const years: readonly Rule[] = [
  {
    name: 'year',
    matches: 'He took office in 1997.',
    not: 'About 2000 people paid $1997 each.',
    needs: ['fourFigures'],
    pattern: words(
      '(?<![.,:/#&]|(?<!mid|post|pre)-|\\d )(?<year>1[5-9]\\d\\d|20\\d\\d)(?![,.:]\\d|[/%°]|-\\d{1,2}\\b)',
    ),
    read: ({ groups, before, after }) => {
      if (YEAR_FOR_SURE.test(before)) return value('DATE', groups.year ?? '')
      if (COUNTED.test(after)) return null
      if (!YEAR_BEFORE.test(before) && /^\s\p{Ll}+s\b/u.test(after)) return null
      if (/\p{Lu}\p{L}*\s$/u.test(before) && !YEAR_BEFORE.test(before)) return null
      return value('DATE', groups.year ?? '')
    },
  },
  {
    name: 'year-span',
    matches: 'He led the party in 2010-11.',
    not: 'Call 2010-1234.',
    needs: ['fourFigures'],
    pattern: words('(?<year>1[89]\\d\\d|20\\d\\d)[-–/](?<end>(?:19|20)?\\d\\d)(?!\\d)'),
    read: ({ groups }) => {
      const end = groups.end?.length === 4 ? groups.end : `${groups.year?.slice(0, 2)}${groups.end}`
      return Number(end) > Number(groups.year) ? value('DURATION', `${groups.year}/${end}`) : null
    },
  },
  {
    name: 'spoken-year',
    matches: 'He was elected in nineteen ninety-six.',
    not: 'Nineteen people and ninety-six dogs came.',
    needs: ['spokenYear'],
    pattern: words(`(?<head>the year )?(?<year>${SPOKEN_YEAR})`),
    read: ({ groups, before, after }) => {
      if (/thousand/i.test(groups.year ?? '') && !groups.head && !/\b(?:in|since|by|of)\s$/i.test(before)) return null
      if (COUNTED.test(after)) return null
      const year = readSpokenYear(groups.year ?? '')
      return year ? value('DATE', isoYear(year)) : null
    },
  },
  {
    name: 'short-year',
    matches: "He won in '92.",
    not: "He scored '92 points' twice.",
    needs: ['shortYear'],
    pattern: /(?<=\b(?:in|of|since|until|by|and|from|to|before|after)\s)['’](?<year>\d\d)(?!\d|\w|['’])/dgu,
    read: ({ groups }) => value('DATE', `${Number(groups.year) < 40 ? 20 : 19}${groups.year}`),
  },
  {
    name: 'fiscal-year',
    matches: 'Revenue rose in fiscal 1989, and FY2013 was better.',
    not: 'The fiscal rules of 1989 towns differ.',
    needs: ['fiscal', 'figure'],
    pattern: words(
      '(?:(?:the )?(?:fiscal|financial)(?: year)? |(?:the )?year |calendar(?: year)? |fy ?)(?<year>(?:19|20)\\d\\d)(?![-/–]\\d)',
    ),
    read: ({ groups }) => value('DATE', groups.year ?? ''),
  },
  {
    name: 'decade',
    matches: 'Growth was slow in the early 1990s.',
    not: 'Jets of the F-1990s type.',
    needs: ['decade'],
    pattern: words(
      "(?<!(?<!mid|pre|post)-)(?:the (?:(?:early|late) |mid(?: |-))?)?(?:(?<century>1[5-9]|20)|['’])?(?<tens>\\d)0['’]?s",
    ),
    read: ({ groups, text, before }) => {
      const century =
        groups.century ||
        (/['’]\d0/.test(text) || /^the/i.test(text) || /\d0['’]?s(?:,| and| or| to) $/.test(before) ? '19' : '')
      if (!century || /\b(?:his|her|their|my|your)\s$/i.test(before)) return null
      return value('DATE', `${century}${groups.tens}`)
    },
  },
  {
    name: 'decade-name',
    matches: 'He was a star of the sixties.',
    not: 'A man in his sixties was hurt.',
    needs: ['decadeName'],
    pattern: words(`the (?:early |late |mid-?)?(?:nineteen )?(?<name>${Object.keys(NAMES).join('|')})`),
    read: ({ groups }) => {
      const decade = NAMES[(groups.name ?? '').toLowerCase() as keyof typeof NAMES]
      return value('DATE', String(decade))
    },
  },
  {
    name: 'century',
    matches: 'The church dates from the 11th century.',
    not: 'A century of runs ended on the 11th.',
    needs: ['century'],
    pattern: words(
      `(?:the )?(?:early |late |mid-?)?(?<number>\\d{1,2}(?:st|nd|rd|th)|${ORDINALS.join('|')}|twentieth|twenty-first)(?: |-)century`,
    ),
    read: ({ groups }) => {
      const word = (groups.number ?? '').toLowerCase()
      const spoken = word === 'twentieth' ? 20 : word === 'twenty-first' ? 21 : ORDINALS.indexOf(word) + 1
      const number = /^\d/.test(word) ? Number.parseInt(word, 10) : spoken
      return number > 0 && number < 30 ? value('DATE', String(number - 1).padStart(2, '0')) : null
    },
  },
]
