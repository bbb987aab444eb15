import { daysBetween } from '../../dates/index.ts'
import { LETTERS } from '../../language/letters.ts'
import type { VenueFound } from '../venue/index.ts'
import type { Said } from './dated.ts'

/** A quotation as far as it tells on what occasion it was said. */
export interface Occasion {
  readonly said: Said | null
  readonly speaker: string | null
  readonly venue: VenueFound | null
}

/** An interview is told of within so many days. */
const NEWS = 6

const CAPITALISED = new RegExp(`\\p{Lu}[${LETTERS}]+`, 'gu')
/** Words of many media's names tell no one of them. */
const COMMON = new Set('the radio television tv news times post daily public national state this'.split(' '))

/**
 * Gives what somebody said on a programme or told a paper, on a day that its article does not tell, the day on which other
 * articles have the same person speak there: "On the BBC's Hard Chat she said ...", where another says "told the BBC's Hard
 * Chat on Sunday". Only where all that date such an interview agree, and within a week.
 *
 * @param articles for each article its quotations
 * @param published for each article its day
 */
export function sharedOccasions(
  articles: readonly (readonly Occasion[])[],
  published: readonly (string | null)[],
): (Said | null)[][] {
  const known = new Map<string, { article: number; names: ReadonlySet<string>; said: Said }[]>()
  for (const [article, occasions] of articles.entries())
    for (const { said, speaker, venue } of occasions) {
      if (!said || said.running || speaker === null || !venue?.apart) continue
      const all = known.get(speaker) ?? []
      all.push({ article, names: namesIn(venue.words), said })
      known.set(speaker, all)
    }
  return articles.map((occasions, article) =>
    occasions.map(({ said, speaker, venue }) => {
      const day = published[article]
      if (said || speaker === null || !venue?.apart || !day) return said
      const names = namesIn(venue.words)
      const same = (known.get(speaker) ?? []).filter(
        (other) => other.article !== article && isPart(names, other.names) && isRecent(other.said.day, day),
      )
      const first = same[0]?.said
      return first && same.every((other) => other.said.day === first.day) ? { ...first, basis: 'inferred' } : null
    }),
  )
}

const isRecent = (day: string, published: string): boolean => {
  const days = daysBetween(day, published)
  return days >= 0 && days <= NEWS
}

/** The capitalised words of a venue, less those that many share: "ABC", "Insiders". */
const namesIn = (words: string): ReadonlySet<string> =>
  new Set((words.match(CAPITALISED) ?? []).map((word) => word.toLowerCase()).filter((word) => !COMMON.has(word)))

/** Whether one of two venues names nothing that the other does not: "Channel NewsAsia", "Channel NewsAsia's 'Asia Now'". */
function isPart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  return small.size > 0 && [...small].every((word) => large.has(word))
}
