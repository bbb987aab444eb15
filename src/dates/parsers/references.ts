import { isPast } from '../direction.ts'
import type { Rule } from '../rule.ts'
import { value, words } from '../rule.ts'

export const references: readonly Rule[] = [
  {
    name: 'present',
    matches: 'The army is now in control.',
    not: 'Now, let us be clear: the NOW group objects.',
    needs: ['present'],
    pattern: words('(?:right )?now|currently|nowadays|these days|at present|at the moment'),
    read: ({ text, after }) => {
      if (/^NOW$/.test(text) || (/^Now$/.test(text) && /^,/.test(after))) return null
      return /^at /i.test(text) ? null : value('DATE', 'PRESENT_REF')
    },
  },
  {
    name: 'current',
    matches: 'The current government falls short.',
    not: 'An ocean current and an electric current.',
    needs: ['current'],
    pattern: words('current'),
    read: ({ before, after }) =>
      /\b(?:the|its|his|her|their|our|a)\s$/i.test(before) && /^\s\p{L}/u.test(after)
        ? value('DATE', 'PRESENT_REF')
        : null,
  },
  {
    name: 'past',
    matches: 'He was recently named ambassador.',
    not: 'He walked past the gate.',
    needs: ['past'],
    pattern: words('(?:more |most )?recently|(?<=\\bin )the past|lately'),
    read: ({ after }) =>
      /^\s(?:\d|few|several|couple|dozen|one|two|three|four|five|six|seven|eight|nine|ten)/.test(after)
        ? null
        : value('DATE', 'PAST_REF'),
  },
  {
    name: 'recent',
    matches: 'The recent talks changed the tone.',
    not: 'The most recent report is long.',
    needs: ['recent'],
    pattern: words('recent'),
    read: ({ before }) => (/\b(?:most|more)\s$/i.test(before) ? null : value('DATE', 'PAST_REF')),
  },
  {
    name: 'future',
    matches: 'The future of the alliance is open, and a decision comes soon.',
    not: 'He bought wheat futures, was soon released and soon became rich.',
    needs: ['future'],
    pattern: words(
      'the (?:near |foreseeable |not-too-distant )?future|(?:very )?soon(?! after)|as soon as possible|the (?:near|short|long) term',
    ),
    read: ({ before, text, after }) => {
      // "Soon became a flood", "was soon released": soon after what was told before.
      const told =
        /soon$/i.test(text) &&
        (/\b(?:was|were|had|did)\s$/i.test(before) || isPast(/^\s(\p{Ll}+)/u.exec(after)?.[1] ?? ''))
      return told || (/\b(?:as|too|how)\s$/i.test(before) && !/^as/i.test(text)) ? null : value('DATE', 'FUTURE_REF')
    },
  },
  {
    name: 'some-day',
    matches: 'They may one day return, or someday, or at a later date.',
    not: 'It took one day, and on that one day they may return.',
    needs: ['someDay', 'some'],
    pattern: words(
      '(?<=\\b(?:will|would|may|might|could|can|must|shall|should|to)\\s)one day|some ?day(?! (?:of|in|when))|a later (?:date|time|stage)',
    ),
    read: () => value('DATE', 'FUTURE_REF'),
  },
]
