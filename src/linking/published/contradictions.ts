import { daysBetween } from '../../dates/index.ts'
import type { Article, OtherDate } from '../../model.ts'
import type { Said } from '../said/dated.ts'
import type { Statement, StatementMember } from '../statements.ts'
import { dayInWords } from './evidence.ts'
import { likeness } from './likeness.ts'

/** What does not fit about articles' dates, in sentences for people. Nothing is decided here: a reader is to judge. */

/** A report of one day's statements comes out within so many days. */
const SAME_STORY = 3

const PLACE: Readonly<Record<OtherDate['from'], string>> = {
  line: 'A line of the page gives',
  metadata: 'The page’s metadata gives',
  dateline: 'The dateline gives',
  address: 'The page’s address gives',
}

/** Where a page gives several days for its publication, or its header one that does not fit the day in use. */
export function ownContradictions({ otherDates, notAfter }: Article, day: string | null): string[] {
  const others = otherDates.map((other) => `${PLACE[other.from]} ${dayInWords(other.day)}.`)
  if (!notAfter || !day) return others
  const header = `The page’s header shows ${dayInWords(notAfter)}`
  if (daysBetween(day, notAfter) > SAME_STORY) others.push(`${header}, the day it was saved.`)
  if (day > notAfter) others.push(`${header}, before the date that it gives.`)
  return others
}

/** Two wordings must be this alike to be one statement for sure: a speaker may say nearly the same again next day. */
const SURE = 0.75
/** So many of an article's statements are named; more tell nothing new. */
const MOST = 3
/** So many characters of a statement's words are shown. */
const SHOWN = 60

/**
 * Where articles print the same words and name different days for them in their own sentences. A day that is only taken
 * from an article's head says nothing here, and neither do words that merely resemble.
 *
 * @param said for each article, in the same order, the days of its quotations
 * @returns for each article its contradictions
 */
export function sayingContradictions(
  articles: readonly Pick<Article, 'id' | 'title' | 'text'>[],
  said: readonly (readonly (Said | null)[])[],
  statements: readonly Statement[],
): string[][] {
  const found: string[][] = articles.map(() => [])
  const place = new Map(articles.map(({ id }, at) => [id, at]))
  const dayOf = ({ article, quotation }: StatementMember): string | null => {
    const one = quotation === null ? null : said[place.get(article) ?? -1]?.[quotation]
    return one && !one.running ? one.day : null
  }
  for (const { members } of statements) {
    const dated = members.filter((member) => dayOf(member) !== null)
    for (const here of dated) {
      const at = place.get(here.article)!
      const other = dated.find(
        (there) => there.article !== here.article && dayOf(there) !== dayOf(here) && alike(here, there),
      )
      if (!other || found[at]!.length >= MOST) continue
      const { id, title } = articles[place.get(other.article)!]!
      const words = opening(articles[at]!.text.slice(here.parts[0]!.start, here.parts[0]!.end))
      found[at]!.push(
        `“${words}” is said on ${dayInWords(dayOf(here)!)} here, on ${dayInWords(dayOf(other)!)} in “${title ?? id}”.`,
      )
    }
  }
  function alike(a: StatementMember, b: StatementMember): boolean {
    const textOf = ({ article }: StatementMember): string => articles[place.get(article)!]!.text
    return likeness(textOf(a), a.parts, textOf(b), b.parts) >= SURE
  }
  return found
}

/** The first words, less marks at their ends. */
function opening(words: string): string {
  const line = words.replace(/\s+/g, ' ').replace(/^["“”'‘’\s]+|["“”'‘’,.\s]+$/g, '')
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN).replace(/\s\S*$/, '')} …`
}
