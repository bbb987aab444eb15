import type { Speaker } from '../../model.ts'
import { type Query, type Scored, search, subjectWords, type Term, weigh, wordsIn } from '../../retrieval/index.ts'
import { confidenceIn, LEAST_CONFIDENCE } from '../confidence.ts'
import type { Draft } from '../draft.ts'
import type { Library } from '../library.ts'
import { meets, metBy, roleWords } from '../roles.ts'
import { isPersonal } from '../short/names.ts'
import { LONGEST_ANSWER, withRole } from '../short/wording.ts'
import { findSpeakers, isHonorific } from '../speakers.ts'
import { type Described, describedIn } from './descriptions.ts'
import { type IdentityQuestion, readIdentity } from './question.ts'

/** Passages that are read for a description; the nearer to what is asked the better. */
const PASSAGES = 20
/** Passages of which one at least has the noun of a role that is told of. */
const TOLD = 3
/** Confidence where nobody is introduced by a role that is asked for. */
const UNNAMED = LEAST_CONFIDENCE - 0.1
/** So often an article names what it is about. */
const ABOUT = 2

/**
 * Who somebody is, who holds a role, what a named thing is: by how the articles introduce them. Null for any other
 * question; where they introduce nobody so, the excerpts alone, and for a role nobody at all.
 *
 * @param otherwise what the question is answered by else
 */
export async function identify(library: Library, question: string, otherwise: () => Promise<Draft>): Promise<Draft> {
  const isName = (words: string) => findSpeakers(library, words).some(({ kind }) => kind === 'person')
  const asked = readIdentity(question, isName)
  if (!asked) return otherwise()
  const words = subjectWords(asked.words)
  const query = weigh(words, await library.index.frequencies(words.map(({ term }) => term)))
  const ranked = (await search(library.index, query)).filter(({ candidate }) => !candidate.passage.title)
  const found = asked.asks === 'name' ? named(library, asked, query, ranked) : holding(library, asked, query, ranked)
  if (found) return found
  const other = await otherwise()
  if (asked.asks === 'name') return { ...other, answer: null, note: null }
  const personal = other.answer !== null && isPersonal(other.answer)
  const kind = kindOf(asked.words)
  const told =
    kind !== undefined && other.ranked.slice(0, TOLD).some(({ candidate }) => candidate.passage.terms.has(kind.term))
  const answer = personal ? other.answer : null
  if (personal || told) return { ...other, answer }
  const missing = `The coverage introduces nobody as ${asked.words}`
  return { ...other, answer, missing, confidence: Math.min(other.confidence, UNNAMED) }
}

/** What the holder of a role is: "mayor" of "mayor of Aldmouth", "minister" of "Norland's finance minister". */
const kindOf = (words: string): Term | undefined => roleWords(words.split(/\s(?:of|for|at|in|on|to)\s/)[0]!).at(-1)

const draftOf = (query: Query, ranked: readonly Scored[], first: Scored, answer: string, found?: Described): Draft => ({
  query,
  ranked: [first, ...ranked.filter((scored) => scored !== first)],
  answer,
  answerAt: found?.description ?? null,
  note: null,
  confidence: Math.max(confidenceIn(query, first), LEAST_CONFIDENCE),
})

/** "Ines Vargo, director of the harbour": the role that the coverage knows, else the nearest description. */
function named(
  library: Library,
  { of, words }: IdentityQuestion,
  query: Query,
  ranked: readonly Scored[],
): Draft | null {
  const speakers = of === 'person' ? findSpeakers(library, words) : []
  const [speaker] = speakers.length === 1 ? speakers : []
  if (speaker?.roles.length) {
    const role = metBy(speaker.roles[0]!).terms
    const shows = ({ candidate }: Scored) =>
      [...role].every((term) => candidate.passage.words.some((word) => word.term === term)) &&
      namesIn(candidate.passage.words, speaker.name)
    const first = ranked.find(shows)
    const answer = withRole(speaker)
    if (first && answer !== speaker.name) return draftOf(query, ranked, first, answer)
  }
  const name = speaker?.name ?? words
  const isAsked = beginningOf(name)
  const all = ranked.slice(0, PASSAGES).flatMap((scored) => {
    const article = library.byId.get(scored.candidate.passage.article)
    const described = article ? describedIn(article, scored.candidate.passage, isAsked) : []
    return described.map((one) => ({ ...one, scored, text: article!.text }))
  })
  const found = all.find(({ isAge }) => !isAge) ?? all[0]
  if (!found) return null
  const { description: at, scored, text } = found
  const description = text.slice(at.start, at.end).replace(/\s+/g, ' ').replace(/^who /, '')
  const whole = `${name}, ${description}`
  return draftOf(query, ranked, scored, whole.length <= LONGEST_ANSWER ? whole : description, found)
}

const namesIn = (words: readonly { readonly term: string }[], name: string): boolean => {
  const last = wordsIn(name).at(-1)?.term
  return words.some(({ term }) => term === last)
}

/** Where in a noun phrase a name begins that it ends with, whole or by its last word; -1 when it does not. */
function beginningOf(name: string): (phrase: string) => number {
  const whole = wordsIn(name).filter(({ word }) => !isHonorific(word))
  return (phrase) => {
    const words = wordsIn(phrase)
    const ends = (by: readonly { readonly word: string }[]) =>
      by.length > 0 &&
      by.length <= words.length &&
      by.every(({ word }, at) => words[words.length - by.length + at]!.word === word)
    for (const part of [whole, whole.slice(-1)]) if (ends(part)) return words[words.length - part.length]!.start
    return -1
  }
}

/** Who is introduced by a role: all of its words in the description, but for names that the article is about. */
function holding(library: Library, { words }: IdentityQuestion, query: Query, ranked: readonly Scored[]): Draft | null {
  const role = roleWords(words)
  const kind = kindOf(words)
  if (!kind) return null
  let best: { scored: Scored; described: Described; share: number } | null = null
  for (const scored of ranked.slice(0, PASSAGES)) {
    const { passage, inArticle } = scored.candidate
    const article = library.byId.get(passage.article)
    if (!article) continue
    for (const described of describedIn(article, passage)) {
      const text = article.text.slice(described.description.start, described.description.end)
      const met = metBy(text)
      const name = roleWords(article.text.slice(described.name.start, described.name.end))
      if (!meets(met, kind) || name.every(({ term }) => role.some((word) => word.term === term))) continue
      const missing = role.filter((word) => !meets(met, word))
      if (missing.length > 0 && !isAbout(inArticle, missing)) continue
      const share = 1 - missing.length / role.length
      if (share > (best?.share ?? -1)) best = { scored, described, share }
    }
  }
  if (!best) return null
  const { scored, described } = best
  const article = library.byId.get(scored.candidate.passage.article)!
  const name = article.text.slice(described.name.start, described.name.end).replace(/\s+/g, ' ')
  return draftOf(query, ranked, scored, wordedAs(library, name), described)
}

/** Whether words are names that an article holds all of, and one of them more than once: what is printed there is of them. */
function isAbout(inArticle: ReadonlyMap<string, number>, words: readonly Term[]): boolean {
  const counts = words.map(({ term }) => inArticle.get(term) ?? 0)
  return words.every(({ capital }) => capital) && !counts.includes(0) && Math.max(...counts) >= ABOUT
}

/** The person as the coverage names them, with the role; as printed where it does not know them. */
function wordedAs(library: Library, printed: string): string {
  const speaker = speakerIn(library, printed)
  return speaker ? withRole(speaker) : printed
}

function speakerIn(library: Library, printed: string): Speaker | null {
  const words = printed.split(' ')
  for (let from = 0; from < words.length; from++) {
    const found = findSpeakers(library, words.slice(from).join(' ')).filter(({ kind }) => kind === 'person')
    if (found.length === 1) return found[0]!
  }
  return null
}
