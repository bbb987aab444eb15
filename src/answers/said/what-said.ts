import type { LinkedQuotation } from '../../model.ts'
import { type Candidate, type Query, type Scored, search, subjectWords, weigh } from '../../retrieval/index.ts'
import type { Draft } from '../draft.ts'
import type { Library } from '../library.ts'
import { type Limits, within } from '../question/limits.ts'
import { rarityIn } from '../rarity.ts'
import { tellingClause } from '../short/clause.ts'
import { corrected } from '../typos.ts'
import { bestQuotation } from './best-quotation.ts'
import { noteOnNone, unknownSpeaker } from './no-words.ts'
import { ANYBODY, partyOf } from './party.ts'

/** Confidence where a known speaker is asked for without a topic. */
const ANYTHING = 0.9
/** What a quotation to the letter is worth against one in the article's words. */
const DIRECT = 0.12
/** How much a topic's own sentence counts against its neighbours. */
const OWN = 0.5

/** Words that name nobody: anyone's words are meant then. */
const ANYONE = /^(?:he|she|they|it|people|anyone|anybody|someone|somebody)?$/i

/** What someone said, of something where it is asked; null when the words name nobody and no name. */
export async function whatSaid(library: Library, name: string, about: string, limits: Limits): Promise<Draft | null> {
  const anyone = ANYONE.test(name.trim())
  if (anyone && subjectWords(about).length === 0) return null
  const party = anyone ? ANYBODY : partyOf(library, name.trim())
  const isTheirs = (candidate: Candidate) => (quotation: LinkedQuotation) =>
    party.isTheirs(quotation, candidate) && within(library, limits, quotation)
  const topic = await corrected(library, subjectWords(about))
  const topicQuery = weigh(topic.words, topic.frequencies)
  const sought = [...topic.words, ...party.words]
  const frequencies = await library.index.frequencies(sought.map(({ term }) => term))
  const ranked = await search(library.index, weigh(sought, frequencies))
  const own = ranked.filter(({ candidate }) => candidate.passage.quotations.some(isTheirs(candidate)))
  if (own.length === 0 && party.speakers.length === 0 && !anyone) return unknownSpeaker(library, name)
  const scored = own.map((one) => ({ ...one, topic: topicShare(topicQuery, one) }))
  const direct = ({ candidate }: Scored) =>
    candidate.passage.quotations.some((one) => one.kind === 'direct' && isTheirs(candidate)(one)) ? DIRECT : 0
  // Without a topic every passage is as good as the next, but a speaker's own words say more than a report of them.
  scored.sort((a, b) => b.topic + direct(b) - a.topic - direct(a) || b.score - a.score)
  const best = scored[0] && bestQuotation(topicQuery, scored[0].candidate, isTheirs(scored[0].candidate))
  const confidence = best ? (topic.words.length === 0 ? ANYTHING : scored[0]!.topic) : 0
  const article = best ? library.byId.get(best.article) : undefined
  const answer =
    best && article ? tellingClause(article.text, best, topicQuery, await rarityIn(library.index, best.content)) : null
  const missing = noteOnNone(party.speakers, about, topic.words.length > 0, limits)
  const read = best?.speaker ? party.readAs(best.speaker.name) : null
  const note = [topic.note, read].filter((one) => one !== null).join('; ') || null
  return { query: topicQuery, ranked: scored, answer, answerAt: best ?? null, note, missing, confidence }
}

/** How much of a topic a passage is about: its sentence first, its neighbours a little. */
const topicShare = (topic: Query, { candidate }: Scored): number => {
  const { passage, before, after } = candidate
  let own = 0
  let near = 0
  for (const { term, weight } of topic.terms) {
    const here = passage.terms.has(term)
    if (here) own += weight
    if (here || [before[0], after[0]].some((beside) => beside?.terms.has(term))) near += weight
  }
  return topic.weight === 0 ? 0 : (OWN * own + (1 - OWN) * near) / topic.weight
}
