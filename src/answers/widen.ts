import type { Span } from '../model.ts'
import type { Candidate, Passage, Query } from '../retrieval/index.ts'
import { LONGEST_CITATION } from './citation.ts'

/** A citation widened for its context alone is no longer than this. */
const LONGEST_IN_CONTEXT = 280
/** What context alone is worth, and words of the question that the neighbour adds, against the odds that it answers. */
const CONTEXT = 0.01
const ADDED = 0.3
/** What a sentence that leans on the one before it gains by that. */
const LEANING = 0.5
/** What a character more costs: a sentence of 150 has to hold the answer in three cases of a hundred. */
const COST = 0.0002
/** A sentence that opens like this leans on the one before it. */
const LEANS =
  /^["“'‘]?(?:he|she|it|they|his|her|its|their|this|that|these|those|such|but|and|however|instead|also|both)$/i

/** The share of the question's weight that a neighbour adds to a passage. */
const added = (query: Query, passage: Passage, neighbour: Passage): number =>
  query.terms.reduce(
    (sum, { term, weight }) => sum + (neighbour.terms.has(term) && !passage.terms.has(term) ? weight : 0),
    0,
  ) / (query.weight || 1)

/**
 * The passage with the neighbour that says what it leaves out: the one before where it opens with a pronoun, else the
 * one that is likelier to answer or holds more of what the question asks. Only within a paragraph, and only as long as
 * a citation may be.
 *
 * @param isCited whether a neighbour is cited already: no words are shown twice
 * @param odds how likely it is that a passage answers, 0 to 1
 */
export function widen(
  query: Query,
  { passage, before, after }: Candidate,
  isCited: (neighbour: Passage) => boolean,
  odds: (neighbour: Passage) => number,
): Span {
  const leans = LEANS.test(passage.words[0]?.word ?? '')
  let chosen: Span = passage
  let most = 0
  for (const neighbour of [before[0], after[0]]) {
    if (!neighbour || neighbour.block !== passage.block || isCited(neighbour)) continue
    const both = { start: Math.min(neighbour.start, passage.start), end: Math.max(neighbour.end, passage.end) }
    const length = both.end - both.start
    if (length > LONGEST_CITATION) continue
    const cost = COST * (neighbour.end - neighbour.start)
    const telling = odds(neighbour) + ADDED * added(query, passage, neighbour) - cost
    const leaning = leans && neighbour.start < passage.start ? LEANING : 0
    const value = Math.max(telling, length <= LONGEST_IN_CONTEXT ? CONTEXT : 0) + leaning
    if (value > most) {
      chosen = both
      most = value
    }
  }
  return chosen
}
