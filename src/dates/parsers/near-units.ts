import type { Reading, Rule } from '../rule.ts'
import { words } from '../rule.ts'
import { periodValue, unitOf } from '../vocabulary.ts'

const UNITS = '(?:weekend|week|month|quarter|year|decade|century)'

const shift = (unit: string, by: number): Reading => ({
  type: 'DATE',
  meaning: { as: 'shift', unit: unitOf(unit), by },
})

const titled = (text: string, before: string): boolean =>
  /\b[A-Z][a-z]+$/.test(text) && /\p{L}[,']?\s["“‘']?$|["“‘']$/u.test(before)

export const nearUnits: readonly Rule[] = [
  {
    name: 'last-this-next-unit',
    matches: 'Talks resume next week.',
    not: 'He told ABC’s “This Week” so.',
    needs: ['singular', 'which'],
    pattern: words(
      `(?:(?<the>the) )?(?<which>last|past|previous|this past|this coming|this current|this|next|coming|current|same) (?:full |entire |fiscal |financial |calendar )?(?<unit>${UNITS})`,
    ),
    read: ({ groups, text, before, after }) => {
      // "Over the past decade" is a stretch.
      if (
        groups.the &&
        /^(?:past|last|next|coming)$/i.test(groups.which ?? '') &&
        /^(?:decade|century)$/i.test(groups.unit ?? '')
      )
        return null
      if (titled(text, before) || /^\s+(?:or two|and a half)/.test(after)) return null
      const which = (groups.which ?? '').toLowerCase()
      const unit = groups.unit ?? ''
      if (which === 'same' || (groups.the && which === 'previous'))
        return { type: 'DATE', meaning: { as: 'anchor', unit: unitOf(unit), by: which === 'same' ? 0 : -1 } }
      if (!groups.the && /^(?:previous|current|same|coming|past)$/.test(which)) return null
      if (/last|past|previous/.test(which)) return shift(unit, -1)
      return shift(unit, /next|^(?:this )?coming/.test(which) ? 1 : 0)
    },
  },
  {
    name: 'unit-ago-names',
    matches: 'The week before last was quiet.',
    not: 'The week before the vote was quiet.',
    needs: ['singular', 'which'],
    pattern: words(`the (?<unit>week|month|year|weekend) (?<which>before last|after next)`),
    read: ({ groups }) => shift(groups.unit ?? '', /before/i.test(groups.which ?? '') ? -2 : 2),
  },
  {
    name: 'the-weekend',
    matches: 'Shelling went on over the weekend.',
    not: 'A weekend in Paris was the prize.',
    needs: ['singular'],
    pattern: words('the weekend'),
    read: () => ({ type: 'DATE', meaning: { as: 'shift', unit: 'weekend', by: 0 } }),
  },
  {
    name: 'end-of-the-unit',
    matches: 'Talks should end by the close of the year.',
    not: 'The end of the war came that year.',
    needs: ['singular', 'edge'],
    pattern: words(
      '(?:the (?:very )?)?(?:end|start|beginning|middle|close|rest|remainder|course) of the (?<unit>week|month|quarter|year|decade|century)',
    ),
    read: ({ groups }) => shift(groups.unit ?? '', 0),
  },
  {
    name: 'earlier-in-the-unit',
    matches: 'The bank fell earlier in the week.',
    not: 'The bank was early in paying.',
    needs: ['singular', 'early'],
    pattern: words('(?:earlier|later|early|late|midway) in the (?<unit>week|month|year|decade|century)'),
    read: ({ groups }) => shift(groups.unit ?? '', 0),
  },
  {
    name: 'the-unit',
    matches: 'For the week, shares lost two percent.',
    not: 'The week was the worst since the war.',
    needs: ['singular'],
    pattern: words(
      '(?<=\\b(?:for|of|during|throughout|in)\\s)the (?<full>(?:entire|full|whole|fiscal) )?(?<unit>week|month|year)',
    ),
    read: ({ groups, before, after }) => {
      // "For the year ended March 31" and "the first nine months of the year".
      if (/^\s(?:ended|ending|to|through)\b/.test(after))
        return { type: 'DURATION', meaning: { as: 'value', value: periodValue(unitOf(groups.unit ?? ''), 1) } }
      // "In the year" alone is no year of its own, as in "the coldest day in the year".
      if (/\bin\s$/i.test(before)) return null
      if (
        /^\s(?:of|that|following|when|in which|before|after)\b/.test(after) ||
        /\b(?:time|times|day|man|woman|person|team|player|book|season|word) of\s$/i.test(before)
      )
        return null
      return shift(groups.unit ?? '', 0)
    },
  },
  {
    name: 'the-quarter',
    matches: 'Sales in the latest quarter fell, and in the quarter before too.',
    not: 'A quarter of the sales were lost.',
    needs: ['latest'],
    pattern: words(
      'the (?:latest |current |reporting )?(?:fiscal )?(?<unit>quarter)|the latest (?:period|fiscal year)',
    ),
    read: ({ text, after }) => {
      if (/^\s(?:of a|finals?|mile|century|pounder)/.test(after)) return null
      if (/current/i.test(text)) return shift('quarter', 0)
      if (/latest/i.test(text)) return shift(/year$/i.test(text) ? 'year' : 'quarter', -1)
      return { type: 'DATE', meaning: { as: 'anchor', unit: 'quarter', by: 0 } }
    },
  },
  {
    name: 'the-day',
    matches: 'Shares rose later in the day.',
    not: 'The day of the vote was cold.',
    needs: ['day'],
    pattern: words(
      '(?:(?<=\\b(?:later|earlier|late|early) in\\s)|(?<=\\b(?:end|ended|ending|finish|finished|finishing|close|closed|closing|start|started|of|for)\\s))the day',
    ),
    read: ({ after, before }) =>
      /\bat the end of\s$/i.test(before) ||
      (!/\bin\s$/.test(before) && /^\s(?:when|that|of|after|before|to|he|she|they|it|we)\b/.test(after)) ||
      /\b(?:time|order|news|issue|question|man|rest|most|hours?|part) of\s$/i.test(before)
        ? null
        : { type: 'DATE', meaning: { as: 'anchor', unit: 'day', by: 0 } },
  },
  {
    name: 'year-end',
    matches: 'The sale should close by year-end.',
    not: 'Each year ends badly.',
    needs: ['year', 'edge'],
    pattern: words("(?:the )?year(?:['’]s)?[-\\s]end"),
    read: () => shift('year', 0),
  },
]
