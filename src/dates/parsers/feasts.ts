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
  "international women's day": 'womens-day',
  "st. patrick's day": 'saint-patrick',
  "st patrick's day": 'saint-patrick',
  'bastille day': 'bastille',
  'palm sunday': 'palm-sunday',
  'ash wednesday': 'ash-wednesday',
  pentecost: 'pentecost',
  'martin luther king day': 'martin-luther-king',
  'martin luther king jr. day': 'martin-luther-king',
  "presidents' day": 'presidents',
  'presidents day': 'presidents',
  'columbus day': 'columbus',
  'black friday': 'black-friday',
  'the fourth of july': 'independence',
}

/** "Christmas Eve" before "Christmas". */
const LONGEST_FIRST = Object.keys(NAMES).sort((a, b) => b.length - a.length)

/** Other countries have an Independence Day of their own: "Ukraine’s", "the Polish". */
const OTHERS = /(?:\p{L}['’]s?|\p{Lu}\p{L}+(?:ian|ish|ese|an|ni|ch|lic))\s$/u

export const feasts: readonly Rule[] = [
  {
    name: 'feast',
    matches: 'Schools close on Thanksgiving Day.',
    not: 'The Good Friday Agreement holds, and Ukraine’s Independence Day is in August.',
    needs: ['feast', 'feastName'],
    pattern: words(
      `(?:(?<which>last|this|next|this past|this coming) )?(?<feast>${LONGEST_FIRST.join('|').replaceAll("'", "['’]")})(?:,? (?<year>(?:19|20)\\d\\d))?`,
    ),
    read: ({ groups, before, after }) => {
      const name = groups.feast ?? ''
      if (
        !/^(?:the )?\p{Lu}/u.test(name) ||
        /^\s(?:Agreement|Accord|Island|Rising|Offensive|tree|card|carol|present|gift)/.test(after)
      )
        return null
      if (/(?:Father|Merry|Happy)\s$/.test(before) || (/^independence/i.test(name) && OTHERS.test(before))) return null
      const feast = NAMES[name.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ')]
      if (!feast) return null
      return {
        type: 'DATE',
        meaning: { as: 'feast', feast, which: whichOf(groups.which), year: groups.year ? Number(groups.year) : null },
      }
    },
  },
]
