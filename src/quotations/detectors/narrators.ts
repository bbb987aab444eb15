import type { Document } from '../../language/index.ts'
import type { Turn } from './turns.ts'

/** How a presenter hands over to a reporter, and takes over from one; `NAME` stands for the reporter's. */
const HANDS_OVER = [
  'NAME (?:reports\\b|has (?:more|the (?:story|details)|this (?:report|story))\\b|(?:filed|prepared|compiled) (?:this|that) report\\b|with (?:this|that|the) report\\b)',
  "(?:report (?:from|by)|reported by) (?:[\\p{L}’']+ ){0,3}?NAME\\b",
]

/**
 * Who tells the story of a broadcast report: the reporter whom somebody else's turn hands over to ("Jane Roe reports.") and
 * whoever hands over. Their turns are the article's own text, in which others are quoted; not those of who only asks.
 */
export function narratorsOf({ text, tokens }: Document, turns: readonly Turn[]): ReadonlySet<string> {
  const narrators = new Set<string>()
  const named = [...new Set(turns.filter(({ name }) => name !== null).map(({ who }) => who))]
  for (const reporter of named) {
    const name = reporter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    const handsOver = new RegExp(HANDS_OVER.map((words) => words.replace('NAME', () => name)).join('|'), 'iu')
    for (const { who, content } of turns) {
      if (who === reporter) continue
      if (!handsOver.test(text.slice(tokens[content.first]!.start, tokens[content.last - 1]!.end))) continue
      narrators.add(reporter)
      narrators.add(who)
    }
  }
  return narrators
}
