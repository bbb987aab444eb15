import { oncePer } from '../../once.ts'
import type { Reporting } from '../reports.ts'
import { ON_WHAT, QUALIFIERS } from './words.ts'

/** What may stand before the noun and is none of the name: "the same committee". */
const NO_NAME = /^(?:(?:same|resumed|packed|full|joint|special|emergency|\p{Lu}\p{Ll}+day['’]s) )+/u

const patterns = new Map(
  ['committee', 'council', 'inquest', 'inquiry', 'tribunal', 'commission'].map((noun) => [
    noun,
    new RegExp(
      `(?:^|[ ’'])(${QUALIFIERS}[${noun[0]!.toUpperCase()}${noun[0]}]${noun.slice(1)})${ON_WHAT}(?![\\p{L}’'-])`,
      'gu',
    ),
  ]),
)

/**
 * The name of what sits: the words in which somebody "told the Harbour Committee", else the one name of its kind that the
 * article gives; else its noun.
 */
export function fullName(frames: readonly string[], noun: string, told: string): string {
  const own = told.replace(NO_NAME, '')
  if (own.toLowerCase() !== noun) return own
  const pattern = patterns.get(noun)
  const names = new Map<string, string>()
  for (const frame of pattern ? frames : []) {
    for (const match of frame.matchAll(pattern!)) {
      const name = match[1]!.trim().replace(NO_NAME, '') + match[2]!
      if (name.toLowerCase() !== noun) names.set(name.toLowerCase().split(' ').slice(-2).join(' '), name)
    }
  }
  return names.size === 1 ? [...names.values()][0]! : own
}

const COURT =
  /(?:^|[^\p{L}])((?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:(?:crown|county|district|family|high|circuit|magistrates[’']) )?[Cc]ourt)(?:house)?\b(?! (?:[Oo]f|[Jj]ustice|[Jj]udge)\b)/gu
const NO_COURT = /^(?:(?:The|At|In|A|An|And|But|Outside|Before) )+/
/** They may sit anywhere, and are told of in any report. */
const ABOVE = /\b(?:Supreme|High|Appeal|Federal|European|Constitutional|US|U\.S\.) Court$/

/** The one court that an article names: "Vik Crown Court"; null where it names none or several. */
export const courtName = oncePer(({ article }: Reporting): string | null => {
  const names = new Map<string, string>()
  for (const match of article.text.slice(0, MOST_READ).matchAll(COURT)) {
    const name = match[1]!.replace(NO_COURT, '')
    if (/ /.test(name) && !ABOVE.test(name)) names.set(name.toLowerCase(), name)
  }
  return names.size === 1 ? [...names.values()][0]! : null
})

const MOST_READ = 50_000
