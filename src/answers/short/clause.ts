import type { Span } from '../../model.ts'
import { type Query, STOP_WORDS, wordsIn } from '../../retrieval/index.ts'

/** A quotation up to this length is given whole: about two lines. */
const LONGEST_QUOTED = 90
/** Where a quotation may be cut: at its marks, and before words that begin a clause. */
const CUT =
  /[,;:.!?–—]\s+|\s[-–—]\s|\s(?=(?:and|or)\s+(?:i|we|you|he|she|it|they|there|this|that|these|those|once|if|when|the|an?|not)\s)|\s(?=(?:but|that|which|who|because|if|when|while|once|unless|until|so|without)\s)/gi
/** Where a clause that is too long may end: before words that begin another phrase. */
const PHRASE =
  /\s+(?=(?:and|or|in|on|for|with|by|at|from|about|as|after|before|since|over|under|through|during|against|between)\s)/gi
/** Words that nothing ends with. */
const DANGLING = /(?:\s+(?:and|or|but|of|the|an?|to|in|on|for|with|by|at|from|that))+$/i
/** A word that a cut-out clause does not begin with. */
const OPENS = /^(?:and|or|but|that|which|who|so)\s+/i

/**
 * The part of a quotation that answers: the whole when it is short, else the run of clauses that tells most, about what
 * was asked and beyond, in at most `LONGEST_QUOTED` characters. To the letter, without marks at its ends.
 */
export function tellingClause(text: string, quotation: Span, query: Query, rarity: (term: string) => number): string {
  const content = text.slice(quotation.start, quotation.end)
  if (content.length <= LONGEST_QUOTED) return content.trim()
  const cuts = [...content.matchAll(CUT)].map((match) => ({ end: match.index, next: match.index + match[0].length }))
  const starts = [0, ...cuts.map(({ next }) => next)]
  const ends = [...cuts.map(({ end }) => end), content.length]
  const asked = new Map(query.terms.map(({ term, weight }) => [term, weight]))
  let best = ''
  let most = -1
  for (let first = 0; first < starts.length; first++)
    for (let last = first; last < ends.length; last++) {
      const clause = content
        .slice(starts[first], ends[last])
        .replace(OPENS, '')
        .replace(/[\s.,;:]+$/, '')
        .trim()
      if (clause.length > LONGEST_QUOTED) break
      const terms = new Set(wordsIn(clause).flatMap(({ term, word }) => (STOP_WORDS.has(word) ? [] : [term])))
      let value = 0
      for (const term of terms) value += asked.has(term) ? 1.5 * asked.get(term)! : rarity(term)
      if (value > most) {
        best = clause
        most = value
      }
    }
  return best === '' ? cutShort(content) : best
}

/** The phrases of a long clause that are short enough, at least half of what may be; else its words. */
function cutShort(content: string): string {
  const ends = [...content.matchAll(PHRASE)].map(({ index }) => index)
  const end = ends.findLast((at) => at <= LONGEST_QUOTED && at >= LONGEST_QUOTED / 2)
  const cut = end === undefined ? content.slice(0, LONGEST_QUOTED).replace(/\s+\S*$/, '') : content.slice(0, end)
  return cut.replace(DANGLING, '').trim()
}
