import type { Span } from '../model.ts'
import type { Candidate, Passage, Query } from '../retrieval/index.ts'

/** A citation widened for what the question asks is no longer than this; one widened for its context alone, than that. */
const LONGEST_WIDENED = 340
const LONGEST_IN_CONTEXT = 280
/** Context alone counts less than any word asked for. */
const CONTEXT = 0.01
/** A sentence that opens like this leans on the one before it. */
const LEANS =
  /^["“'‘]?(?:he|she|it|they|his|her|its|their|this|that|these|those|such|but|and|however|instead|also|both)$/i

/** The weight of the question's terms that a neighbour adds to a passage. */
const added = (query: Query, passage: Passage, neighbour: Passage): number =>
  query.terms.reduce(
    (sum, { term, weight }) => sum + (neighbour.terms.has(term) && !passage.terms.has(term) ? weight : 0),
    0,
  )

/**
 * The passage with the neighbour that says what it leaves out: the one before where it opens with a pronoun, else the
 * one that holds more of what the question asks. Only within a paragraph, and only where both are short.
 */
export function widen(query: Query, { passage, before, after }: Candidate): Span {
  const beside = [before[0], after[0]].filter(
    (neighbour): neighbour is Passage =>
      neighbour !== undefined &&
      neighbour.block === passage.block &&
      Math.max(neighbour.end, passage.end) - Math.min(neighbour.start, passage.start) <= LONGEST_WIDENED,
  )
  const leans = LEANS.test(passage.words[0]?.word ?? '')
  let chosen: Passage | null = null
  let most = 0
  for (const neighbour of beside) {
    const length = Math.max(neighbour.end, passage.end) - Math.min(neighbour.start, passage.start)
    const context = length <= LONGEST_IN_CONTEXT ? CONTEXT : 0
    const value =
      context + added(query, passage, neighbour) + (leans && neighbour.start < passage.start ? query.weight / 2 : 0)
    if (value > most) {
      chosen = neighbour
      most = value
    }
  }
  if (!chosen) return passage
  return { start: Math.min(chosen.start, passage.start), end: Math.max(chosen.end, passage.end) }
}
