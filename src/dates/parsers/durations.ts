import { NUMBER, readNumber, VAGUE } from '../numbers.ts'
import { type Rule, value, words } from '../rule.ts'
import { periodValue, UNIT, unitOf } from '../vocabulary.ts'
import { AMOUNT, amountOf } from './amount.ts'

/** What an amount ends with before "a year": "$5 million a year", "four hours a day". */
const RATE =
  /(?:\d|\b(?:hundred|thousand|(?:m|b|tr)illion|cents|dollars|euros|pounds|percent|barrels|tons|tonnes|people|hours|days|times))\s$/i

const ALWAYS = /\b(?:24 hours|seven days|7 days)$/i

export const durations: readonly Rule[] = [
  {
    name: 'past-or-coming-stretch',
    matches: 'Prices doubled over the past three months.',
    not: 'The three months were hard.',
    needs: ['plural', 'which'],
    pattern: words(
      `(?:the )?(?<way>past|last|previous|preceding|next|coming|following|latest|recent|first|final) (?:(?:(?<least>${NUMBER}) ?(?:to|or|-) ?)?(?:(?<number>${NUMBER}|couple(?: of)?|dozen)|(?<vague>${VAGUE})) )?(?:trading |straight |consecutive |full |fiscal |calendar )?(?<units>seconds|minutes|hours|days|weeks|fortnights|months|quarters|years|decades|centuries)`,
    ),
    read: ({ groups, text }) => {
      const way = (groups.way ?? '').toLowerCase()
      const printed = groups.least || groups.number || ''
      const number = printed ? readNumber(/^(?:couple|dozen)/i.test(printed) ? `a ${printed}` : printed) : null
      const period = periodValue(unitOf(groups.units ?? ''), number)
      if (/first|final/.test(way)) return /^the/i.test(text) && number !== null ? value('DURATION', period) : null
      if (number === 0 || (way === 'latest' && number === null)) return null
      const side = /next|coming|following/.test(way) ? 'future' : 'past'
      return { type: 'DURATION', meaning: { as: 'stretch', value: period, side } }
    },
  },
  {
    name: 'stretch-of-one',
    matches: 'Prices doubled over the past decade.',
    not: 'Prices doubled in every decade of the past.',
    needs: ['unit', 'which'],
    pattern: words('the (?<way>past|last|next|coming) (?<unit>minute|hour|fortnight|decade|century)'),
    read: ({ groups }) => {
      const side = /next|coming/i.test(groups.way ?? '') ? 'future' : 'past'
      return { type: 'DURATION', meaning: { as: 'stretch', value: periodValue(unitOf(groups.unit ?? ''), 1), side } }
    },
  },
  {
    name: 'units-ahead',
    matches: 'More cuts are due in the weeks ahead.',
    not: 'He was two years ahead of his class.',
    needs: ['plural', 'ahead'],
    pattern: words('(?:the )?(?<unit>hours|days|weeks|months|years|decades) (?:ahead|to come)(?! of)'),
    read: ({ groups, before }) =>
      /\b(?:\d|\p{L}+(?:ty|teen)|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\s$/iu.test(before)
        ? null
        : {
            type: 'DURATION',
            meaning: { as: 'stretch', value: periodValue(unitOf(groups.unit ?? ''), null), side: 'future' },
          },
  },
  {
    name: 'units-around',
    matches: 'In the days before the vote, and over the years, prices fell.',
    not: 'The days of cheap money are over.',
    needs: ['plural', 'around'],
    pattern: words(
      '(?:the (?<unit>hours|days|weeks|months|years|decades)(?= (?:before|after|since|that followed|following|leading up to|surrounding|immediately)))|(?<=\\b(?:over|through|down)\\s)the (?<long>years|decades|centuries)',
    ),
    read: ({ groups }) => value('DURATION', periodValue(unitOf(groups.unit || groups.long || ''), null)),
  },
  {
    name: 'vague-while',
    matches: 'They will stay for some time, or for a while.',
    not: 'It was some time ago, and she sang all the while.',
    needs: ['while', 'vague'],
    pattern: words('(?<=\\b(?:for|quite|in|over|after)\\s)(?:some time|a while)(?! ago)'),
    read: () => value('DURATION', 'PXX'),
  },
  {
    name: 'counted-duration',
    matches: 'The siege lasted nearly four years.',
    not: 'A year ago the siege ended.',
    needs: ['unit'],
    pattern: words(
      `(?:(?<least>${NUMBER})(?: to | or |-to-|-)){0,1}${AMOUNT}(?: |-)(?:(?:more|additional|full|straight|consecutive|successive|whole|trading|business|working|calendar) )?(?<unit>${UNIT})(?<half> and a half)?(?<old>(?: |-)old)?`,
    ),
    read: ({ groups, text, before, after }) => {
      const unit = unitOf(groups.unit ?? '')
      // Ages, ordinals ("a second vote") and fractions ("three-quarters") count no time.
      if (
        groups.old ||
        (unit === 'second' && !/seconds$/i.test(text)) ||
        (unit === 'quarter' && !/ quarters$/i.test(text))
      )
        return null
      // "Day by day", "year-over-year", "a day in court"; not "lived for a month on a farm".
      if (
        groups.one &&
        /^[- ](?:to|on|by|in|over)[- ](?:(?:day|week|month|quarter|year)\b|court\b|the (?:life|sun)\b)|^-/.test(after)
      )
        return null
      // "24 hours a day" and "seven days a week" mean always.
      if ((ALWAYS.test(text) && /^ an? (?:day|week)\b/.test(after)) || (groups.one && ALWAYS.test(before.trimEnd())))
        return null
      const amount = groups.least ? readNumber(groups.least) : amountOf(groups)
      const rate = groups.one && RATE.test(before)
      return value(
        rate ? 'SET' : 'DURATION',
        periodValue(unit, amount === null ? null : amount + (groups.half ? 0.5 : 0)),
      )
    },
  },
  {
    name: 'half-duration',
    matches: 'They talked for half an hour, or three-quarters of an hour, after a quarter-century of war.',
    not: 'They scored in the second half, and a quarter of the years were dry.',
    needs: ['fraction', 'unit'],
    pattern: words(
      '(?:(?<half>half(?:(?: |-)an?)?)|(?<three>three)(?: |-)quarters of an?|(?:a )?quarter(?: of an?)?)(?: |-)(?<unit>minute|hour|day|year|decade|century)',
    ),
    read: ({ groups }) => {
      const unit = unitOf(groups.unit ?? '')
      if (groups.half) return value('DURATION', periodValue(unit, 0.5))
      const part = groups.three ? 0.75 : 0.25
      const smaller = (
        { minute: ['second', 60], hour: ['minute', 60], year: ['month', 12], century: ['year', 100] } as const
      )[unit as 'hour']
      return smaller ? value('DURATION', periodValue(smaller[0], smaller[1] * part)) : null
    },
  },
  {
    name: 'bare-plural-duration',
    matches: 'The siege went on for months.',
    not: 'The months were cold, and trade was brisk after hours.',
    needs: ['plural'],
    pattern: words(
      '(?<=\\b(?:for|in|within|after|took|take|takes|spent|lasted)(?: just)?\\s)(?<unit>minutes|hours|days|weeks|months|years|decades|centuries)(?: (?:or|and) (?:even )?(?:minutes|hours|days|weeks|months|years|decades|centuries))?',
    ),
    read: ({ groups, before, after }) =>
      (/hours/i.test(groups.unit ?? '') && /\bafter\s$/i.test(before)) || /^\s(?:old|ago)\b/.test(after)
        ? null
        : value('DURATION', periodValue(unitOf(groups.unit ?? ''), null)),
  },
  {
    name: 'long-duration',
    matches: 'A decades-long feud and a yearlong inquiry ended.',
    not: 'A long feud ended.',
    needs: ['long'],
    pattern: words('(?<unit>day|week|month|year|decade|centurie|century|hour)(?<many>s)?-?long'),
    read: ({ groups }) => {
      const unit = unitOf(groups.unit ?? '')
      return value('DURATION', periodValue(unit === 'decade' && groups.many ? 'year' : unit, groups.many ? null : 1))
    },
  },
]
