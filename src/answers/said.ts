import type { LinkedQuotation, Speaker } from '../model.ts'
import {
  type Candidate,
  type Query,
  type Scored,
  STOP_WORDS,
  search,
  subjectWords,
  type Term,
  weigh,
  wordsIn,
} from '../retrieval/index.ts'
import { confidenceIn } from './confidence.ts'
import type { Draft } from './draft.ts'
import type { Library } from './library.ts'
import { type Limits, within } from './question/limits.ts'
import { holdsWords, nearestQuoted } from './quoted.ts'
import { type Rarity, rarityOf } from './rarity.ts'
import { speakersByRole } from './roles.ts'
import { tellingClause } from './short/clause.ts'
import { withRole } from './short/wording.ts'
import { findSpeakers, isHonorific } from './speakers.ts'
import { corrected } from './typos.ts'

/** Confidence where a known speaker is asked for without a topic. */
const ANYTHING = 0.9
/** What a quotation to the letter is worth against one in the article's words. */
const DIRECT = 0.12
/** How much a topic's own sentence counts against its neighbours. */
const OWN = 0.5

const byName = (library: Library, name: string): Speaker | undefined =>
  library.speakers.find((speaker) => speaker.name === name)

/** The quotation of a passage that holds most of what was asked. */
function bestQuotation(
  query: Query,
  { passage }: Scored['candidate'],
  fits: (quotation: LinkedQuotation) => boolean,
): LinkedQuotation | null {
  const held = passage.quotations.filter(fits)
  if (held.length <= 1) return held[0] ?? null
  const weights = new Map(query.terms.map(({ term, weight }) => [term, weight]))
  const value = ({ start, end }: LinkedQuotation) =>
    passage.words.reduce(
      (sum, word) => sum + (word.start >= start && word.end <= end ? (weights.get(word.term) ?? 0) : 0),
      0,
    )
  return held.reduce((best, quotation) => (value(quotation) > value(best) ? quotation : best))
}

/** What holds a smaller share of the statement than this of the best passage's share is something else that was said. */
const AS_TELLING = 0.5

/** Who said it: the passages that quote someone come first, and the speaker of the best is the answer. */
export async function whoSaid(library: Library, statement: string, limits: Limits): Promise<Draft> {
  const { words, note, frequencies } = await corrected(library, subjectWords(statement))
  const query = weigh(words, frequencies)
  const said = (quotation: LinkedQuotation) => quotation.speaker !== null && within(library, limits, quotation)
  const ranked = await search(library.index, query, ({ quotations }) => (quotations.some(said) ? 1 : 0))
  const quoting = ranked.filter(({ candidate }) => candidate.passage.quotations.some(said))
  const best = quoting[0] && bestQuotation(query, quoting[0].candidate, said)
  const speaker = best?.speaker ? byName(library, best.speaker.name) : undefined
  const answer = speaker ? withRole(speaker) : (best?.speaker?.name ?? null)
  const least = AS_TELLING * (quoting[0]?.covered ?? 0)
  return {
    query,
    ranked: quoting.length > 0 ? quoting.filter((one) => one === quoting[0] || one.covered >= least) : ranked,
    answer,
    note,
    confidence: confidenceIn(query, quoting[0] ?? ranked[0]),
  }
}

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
  const name = quotation.speaker!.name
  const speaker = byName(library, name)
  const article = library.byId.get(quotation.article)
  const clause = article
    ? tellingClause(article.text, quotation, query, await rarityIn(library, quotation))
    : quotation.content
  const others = ranked.filter((one) => one !== scored && one.candidate.passage.quotations.some(said))
  return {
    query,
    ranked: [scored, ...others],
    answer: speaker ? withRole(speaker) : name,
    note: share === 1 ? null : `The coverage words it otherwise: “${clause}”`,
    confidence: ALIKE + ((TO_THE_LETTER - ALIKE) * (share - LEAST_ALIKE)) / (1 - LEAST_ALIKE),
  }
}

/** Words that name nobody: anyone's words are meant then. */
const ANYONE = /^(?:he|she|they|it|people|anyone|anybody|someone|somebody)?$/i

/** Whose words are asked for, as a question names them. */
interface Party {
  /** Those whom the coverage knows. */
  readonly speakers: readonly Speaker[]
  /** The words to look for them by. */
  readonly words: readonly Term[]
  /** Whom the words were read as, given whose words are found; null where they say it. */
  readAs(speaker: string): string | null
  isTheirs(quotation: LinkedQuotation, candidate: Candidate): boolean
}

/** Whom words name: by name, else by role ("the French minister"), else one who is printed near what is quoted. */
function partyOf(library: Library, name: string): Party {
  const named = findSpeakers(library, name)
  const speakers = named.length > 0 ? named : speakersByRole(library, name)
  if (speakers.length === 0) return printedAs(name)
  const names = new Set(speakers.map((speaker) => speaker.name))
  return {
    speakers,
    words: subjectWords(speakers[0]!.name),
    readAs: (speaker) =>
      named.length > 0 ? null : `“${name}” read as ${speaker}${speakers.length > 1 ? ', one of several' : ''}`,
    isTheirs: ({ speaker }) => speaker !== null && names.has(speaker.name),
  }
}

/**
 * Someone whose words were taken for nobody's or a namesake's: all of the name stands in the sentence or in those before,
 * and whoever is quoted shares a word of it.
 */
function printedAs(name: string): Party {
  const words = wordsIn(name).filter(({ word }) => !STOP_WORDS.has(word) && !isHonorific(word))
  const terms = new Set(words.map(({ term }) => term))
  const shares = (text: string) => wordsIn(text).some(({ term }) => terms.has(term))
  return {
    speakers: [],
    words,
    readAs: () => null,
    isTheirs: ({ speaker, mention }, { passage, before }) =>
      words.every(({ term }) => [passage, ...before].some((one) => one.terms.has(term))) &&
      [speaker?.name, mention?.text].some((text) => text != null && shares(text)),
  }
}

const ANYBODY: Party = {
  speakers: [],
  words: [],
  readAs: (speaker) => `${speaker} said it: the question names nobody`,
  isTheirs: ({ speaker }) => speaker !== null,
}

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
  const answer = best && article ? tellingClause(article.text, best, topicQuery, await rarityIn(library, best)) : null
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

const rarityIn = ({ index }: Library, { content }: LinkedQuotation): Promise<Rarity> =>
  rarityOf(
    index,
    wordsIn(content).map(({ term }) => term),
  )

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`)

/** "Lavrov is quoted 13 times; none is about wheat." */
function noteOnNone(speakers: readonly Speaker[], about: string, topical: boolean, { days, outlet }: Limits): string {
  if (speakers.length === 0) return 'Nobody is quoted on that'
  const name = speakers.map((speaker) => speaker.name).join(' and ')
  const count = speakers.reduce((sum, { quotations }) => sum + quotations, 0)
  const topic = about.replace(/^(?:about|of|on|to|regarding|concerning)\s+/i, '').replace(/[?!.\s]+$/, '')
  const quoted = `${name} is quoted ${times(count)}`
  const narrowed = [topical && `about ${topic}`, days && `of ${days}`, outlet && `from ${outlet}`]
    .filter(Boolean)
    .join(' and ')
  return narrowed === '' ? quoted : `${quoted}; ${count === 1 ? 'it is not' : 'none is'} ${narrowed}`
}

/**
 * Someone the coverage does not quote: nothing is found when it is a person's name; what "the IPCC" or another body says may
 * be told as a fact.
 */
async function unknownSpeaker(library: Library, name: string): Promise<Draft | null> {
  if (!/^(?:the\s+)?\p{Lu}/u.test(name)) return null
  const words = subjectWords(name)
  const frequencies = await library.index.frequencies(words.map(({ term }) => term))
  if (/^the\s/i.test(name) && words.every(({ term }) => frequencies.inPassages(term) > 0)) return null
  const query = weigh(words, frequencies)
  return {
    query,
    ranked: await search(library.index, query),
    answer: null,
    note: null,
    missing: `The coverage quotes nobody named ${name}`,
    confidence: 0.05,
  }
}
