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
    not: 'He bought wheat futures.',
    needs: ['future'],
    pattern: words(
      'the (?:near |foreseeable |not-too-distant )?future|(?:very )?soon(?! after)|as soon as possible|the (?:near|short|long) term',
    ),
    read: ({ before, text }) =>
      /\b(?:as|too|how)\s$/i.test(before) && !/^as/i.test(text) ? null : value('DATE', 'FUTURE_REF'),
  },
]
