import type { LinkedQuotation } from '../../model.ts'
import { search, subjectWords, weigh } from '../../retrieval/index.ts'
import type { Draft } from '../draft.ts'
import type { Library } from '../library.ts'
import { type Limits, within } from '../question/limits.ts'
import { holdsWords, nearestQuoted } from '../quoted.ts'
import { rarityIn } from '../rarity.ts'
import { tellingClause } from '../short/clause.ts'
import { namedWithRole } from '../short/wording.ts'

/** A quotation with this share of a quote's words is a form of it. */
const LEAST_ALIKE = 0.6
/** How sure a quote is at LEAST_ALIKE, and to the letter. */
const ALIKE = 0.6
const TO_THE_LETTER = 0.98
const UNQUOTED = 'These words are the article’s own: it quotes nobody with them'

/**
 * Who said what a question has in quote marks: the speaker of the nearest quotation, which the note gives where it is
 * worded otherwise. Null when nothing is near enough.
 */
export async function whoQuoted(library: Library, quote: string, limits: Limits): Promise<Draft | null> {
  const words = subjectWords(quote)
  const frequencies = await library.index.frequencies(words.map(({ term }) => term))
  const query = weigh(words, frequencies)
  const said = (quotation: LinkedQuotation) => quotation.speaker !== null && within(library, limits, quotation)
  const ranked = await search(library.index, query)
  const nearest = nearestQuoted(quote, ranked, said)
  if (!nearest || nearest.share < LEAST_ALIKE) {
    const printed = ranked.find(({ candidate }) => holdsWords(candidate.passage, quote))
    if (!printed) return null
    const rest = ranked.filter((one) => one !== printed)
    return { query, ranked: [printed, ...rest], answer: null, note: UNQUOTED, confidence: TO_THE_LETTER }
  }
  const { quotation, scored, share } = nearest
  const article = library.byId.get(quotation.article)
  const clause = article
    ? tellingClause(article.text, quotation, query, await rarityIn(library.index, quotation.content))
    : quotation.content
  const others = ranked.filter((one) => one !== scored && one.candidate.passage.quotations.some(said))
  return {
    query,
    ranked: [scored, ...others],
    answer: namedWithRole(library.speakers, quotation.speaker!.name),
    note: share === 1 ? null : `The coverage words it otherwise: “${clause}”`,
    confidence: ALIKE + ((TO_THE_LETTER - ALIKE) * (share - LEAST_ALIKE)) / (1 - LEAST_ALIKE),
  }
}
