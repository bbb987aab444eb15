import type { Reading, Rule } from '../rule.ts'
import { words } from '../rule.ts'
import { unitOf } from '../vocabulary.ts'

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
    pattern: words(
      `(?:(?<the>the) )?(?<which>last|past|previous|this past|this coming|this current|this|next|coming|current|same) (?:full |entire |fiscal |financial |calendar )?(?<unit>${UNITS})`,
    ),
    read: ({ groups, text, before, after }) => {
      if (titled(text, before) || /^\s+(?:or two|or so|and a half)/.test(after)) return null
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
    pattern: words(`the (?<unit>week|month|year|weekend) (?<which>before last|after next)`),
    read: ({ groups }) => shift(groups.unit ?? '', /before/i.test(groups.which ?? '') ? -2 : 2),
  },
  {
    name: 'the-weekend',
    matches: 'Shelling went on over the weekend.',
    not: 'A weekend in Paris was the prize.',
    pattern: words('the weekend'),
    read: () => ({ type: 'DATE', meaning: { as: 'shift', unit: 'weekend', by: 0 } }),
  },
  {
    name: 'year-end',
    matches: 'The sale should close by year-end.',
    not: 'Each year ends badly.',
    pattern: words("(?:the )?year(?:['’]s)?[-\\s]end"),
    read: () => shift('year', 0),
  },
]
