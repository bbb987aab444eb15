import { type Scored, termsIn } from '../../retrieval/index.ts'
import type { Asked } from '../question/asked.ts'

/** A place that a quotation of a passage was said at, with the passage that shows it. */
export interface SaidPlace {
  readonly place: string
  readonly scored: Scored
  readonly note: string
}

/** Questions about a meeting or a saying, whose place is where those who met are quoted. */
const MEETING =
  /\b(?:meet|meets|met|meeting|talk|talks|talked|negotiate|negotiated|negotiations|say|said|speak|spoke|tell|told|address|addressed|confer|conferred|summit|discuss|discussed)\b/i
const PASSAGES = 3

/**
 * Where those spoke whom the first passages quote, for a question on where they met or said something: the words
 * themselves often do not tell ("Speaking after the talks, she said"). Null for a question about anything else.
 */
export function saidPlace(asked: Asked, ranked: readonly Scored[]): SaidPlace | null {
  if (asked.wanted !== 'place' || !asked.plain || !MEETING.test(asked.text)) return null
  for (const scored of ranked.slice(0, PASSAGES)) {
    const { passage } = scored.candidate
    const quotation = passage.quotations.find(({ place }) => place !== null)
    if (!quotation?.place || !quotation.speaker) continue
    const { place, speaker } = quotation
    const terms = termsIn(place).map(({ term }) => term)
    const shows = ({ candidate }: Scored) =>
      candidate.passage.article === passage.article && terms.every((term) => candidate.passage.terms.has(term))
    return { place, scored: ranked.find(shows) ?? scored, note: `${speaker.name} spoke there` }
  }
  return null
}
