import { NUMBER, readNumber, VAGUE } from '../numbers.ts'
import { type Rule, value, words } from '../rule.ts'
import { periodValue, UNIT, unitOf } from '../vocabulary.ts'
import { AMOUNT, amountOf } from './amount.ts'

export const durations: readonly Rule[] = [
  {
    name: 'past-or-coming-stretch',
    matches: 'Prices doubled over the past three months.',
    not: 'The three months were hard.',
    needs: ['plural', 'which'],
    pattern: words(
      `(?:the )?(?<way>past|last|previous|preceding|next|coming|following|latest|recent|first|final) (?:(?:(?<number>${NUMBER}|couple(?: of)?|dozen)|(?<vague>${VAGUE})) )?(?:trading |straight |consecutive |full |fiscal |calendar )?(?<units>seconds|minutes|hours|days|weeks|months|quarters|years|decades|centuries)`,
    ),
    read: ({ groups, text }) => {
      const way = (groups.way ?? '').toLowerCase()
      const number = groups.number
        ? readNumber(/^(?:couple|dozen)/i.test(groups.number) ? `a ${groups.number}` : groups.number)
        : null
      const period = periodValue(unitOf(groups.units ?? ''), number)
      if (/first|final/.test(way)) return /^the/i.test(text) && number !== null ? value('DURATION', period) : null
      if (number === 0 || (way === 'latest' && number === null)) return null
      const side = /next|coming|following/.test(way) ? 'future' : 'past'
      return { type: 'DURATION', meaning: { as: 'stretch', value: period, side } }
    },
  },
  {
    name: 'counted-duration',
    matches: 'The siege lasted nearly four years.',
    not: 'A year ago the siege ended.',
    needs: ['unit'],
    pattern: words(
      `(?:(?<least>${NUMBER})(?: to | or |-to-|-)){0,1}${AMOUNT}(?: |-)(?:(?:more|additional|full|straight|consecutive|successive|whole|trading|business|working|calendar) )?(?<unit>${UNIT})(?<half> and a half)?(?<old>(?: |-)old)?`,
    ),
    read: ({ groups, text, after }) => {
      const unit = unitOf(groups.unit ?? '')
      // Ages, ordinals ("a second vote") and fractions ("three-quarters") count no time.
      if (
        groups.old ||
        (unit === 'second' && !/seconds$/i.test(text)) ||
        (unit === 'quarter' && !/ quarters$/i.test(text))
      )
        return null
      if (groups.one && /^[- ](?:to|on|by|in|over)[- ]|^-/.test(after)) return null
      const amount = groups.least ? readNumber(groups.least) : amountOf(groups)
      return value('DURATION', periodValue(unit, amount === null ? null : amount + (groups.half ? 0.5 : 0)))
    },
  },
  {
    name: 'half-duration',
    matches: 'They talked for half an hour.',
    not: 'They scored in the second half.',
    needs: ['half', 'unit'],
    pattern: words('half(?:(?: |-)an?)?(?: |-)(?<unit>minute|hour|day|year|decade|century)'),
    read: ({ groups }) => value('DURATION', periodValue(unitOf(groups.unit ?? ''), 0.5)),
  },
  {
    name: 'bare-plural-duration',
    matches: 'The siege went on for months.',
    not: 'The months were cold.',
    needs: ['plural'],
    pattern: words(
      '(?<=\\b(?:for|in|within|after|took|take|takes|spent|lasted)\\s)(?<unit>days|weeks|months|years|decades|centuries)',
    ),
    read: ({ groups }) => value('DURATION', periodValue(unitOf(groups.unit ?? ''), null)),
  },
  {
    name: 'long-duration',
    matches: 'A decades-long feud ended.',
    not: 'A long feud ended.',
    needs: ['long', 'unit'],
    pattern: words('(?<unit>day|week|month|year|decade|century|hour)s?-long'),
    read: ({ groups, text }) => {
      const unit = unitOf(groups.unit ?? '')
      return value(
        'DURATION',
        periodValue(unit === 'decade' && /s-/.test(text) ? 'year' : unit, /s-long$/i.test(text) ? null : 1),
      )
    },
  },
]
