import type { Rule } from '../rule.ts'
import { words } from '../rule.ts'
import { whichOf } from './which.ts'

const NAMES: Readonly<Record<string, string>> = {
  "new year's day": 'new-year',
  "new year's eve": 'new-years-eve',
  'christmas day': 'christmas',
  christmas: 'christmas',
  'christmas eve': 'christmas-eve',
  'boxing day': 'boxing-day',
  "valentine's day": 'valentine',
  halloween: 'halloween',
  "all saints' day": 'all-saints',
  'thanksgiving day': 'thanksgiving',
  thanksgiving: 'thanksgiving',
  'memorial day': 'memorial',
  'labor day': 'labor',
  'independence day': 'independence',
  'election day': 'election',
  'veterans day': 'veterans',
  'good friday': 'good-friday',
  'easter sunday': 'easter',
  'easter monday': 'easter-monday',
  easter: 'easter',
  'may day': 'may-day',
}

export const feasts: readonly Rule[] = [
  {
    name: 'feast',
    matches: 'Schools close on Thanksgiving Day.',
    not: 'The Good Friday Agreement holds.',
    needs: ['feast'],
    pattern: words(
      `(?:(?<which>last|this|next|this past|this coming) )?(?<feast>${Object.keys(NAMES).join('|').replaceAll("'", "['’]")})(?:,? (?<year>(?:19|20)\\d\\d))?`,
    ),
    read: ({ groups, before, after }) => {
      const name = groups.feast ?? ''
      if (
        !/^\p{Lu}/u.test(name) ||
        /^\s(?:Agreement|Accord|Island|Rising|Offensive|tree|card|carol|present|gift)/.test(after)
      )
        return null
      if (/(?:Father|Merry|Happy)\s$/.test(before)) return null
      const feast = NAMES[name.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ')]
      if (!feast) return null
      return {
        type: 'DATE',
        meaning: { as: 'feast', feast, which: whichOf(groups.which), year: groups.year ? Number(groups.year) : null },
      }
    },
  },
]
