import { type Candidate, type Scored, search, type Term, weigh } from '../retrieval/index.ts'
import { clip } from './citation.ts'
import { confidenceIn, LEAST_CONFIDENCE } from './confidence.ts'
import type { Draft } from './draft.ts'
import { fitting } from './fits.ts'
import type { Library } from './library.ts'
import { type Asked, readQuestion } from './question/asked.ts'
import { type Limits, tellsOf } from './question/limits.ts'
import { rarityOf } from './rarity.ts'
import { type Choice, chooseAnswer, termsRead } from './short/choose.ts'
import { saidPlace } from './short/said-place.ts'
import { dated, LONGEST_ANSWER, withRole } from './short/wording.ts'
import { findSpeakers } from './speakers.ts'
import { corrected } from './typos.ts'

/** Answers any question that is not about words that were said: a person, a day, a place, a number, or a phrase. */
export async function fact(library: Library, asked: Asked, limits: Limits, rest: string): Promise<Draft> {
  const free = await found(library, asked, asked.words)
  const days = asked.wanted === 'date' || limits.since === null ? null : limits.days
  if (days === null && limits.outlet === null) return free
  const inside = days === null ? { ...limits, since: null, until: null } : limits
  const { words } = readQuestion(rest)
  const narrowed = await found(library, asked, words, (candidate) => tellsOf(library, inside, candidate))
  if (narrowed.ranked.length > 0 && narrowed.confidence >= LEAST_CONFIDENCE) return narrowed
  if (limits.outlet === null && !limits.stated) return free
  const where = [limits.outlet && `from ${limits.outlet}`, days && `of ${days}`].filter(Boolean).join(' ')
  const missing = `Nothing ${where} in the coverage answers it`
  const closest = narrowed.ranked.length > 0 ? narrowed : free
  return { ...closest, missing, confidence: Math.min(closest.confidence, LEAST_CONFIDENCE / 2) }
}

/**
 * The best answer among the passages that fit.
 *
 * @param words what to search for: the question's subject words, or those of them that are no limit
 */
async function found(
  library: Library,
  asked: Asked,
  words: readonly Term[],
  fits?: (candidate: Candidate) => boolean,
): Promise<Draft> {
  const { words: read, frequencies, note } = await corrected(library, asked.words)
  const searched = new Set(words.map(({ word }) => word))
  const narrowed = read.filter((_, at) => searched.has(asked.words[at]!.word))
  const whole = weigh(read, frequencies)
  const query = narrowed.length > 0 ? weigh(narrowed, frequencies) : whole
  const all = await search(library.index, query, fitting(library, asked, query))
  const ranked = fits ? all.filter(({ candidate }) => fits(candidate)) : all
  const choice =
    asked.wanted === 'verdict' || asked.wanted === 'account'
      ? null
      : chooseAnswer(library, asked, whole, ranked, await rarityOf(library.index, termsRead(ranked)))
  const said = choice?.located ? null : saidPlace(asked, ranked)
  const first = said?.scored ?? choice?.scored
  const ordered = first ? [first, ...ranked.filter((scored) => scored !== first)] : ranked
  const short = said
    ? { answer: said.place, note: said.note }
    : choice
      ? worded(library, asked, choice)
      : { answer: verdict(library, asked, ordered), note: null }
  const notes = [note, short.note].filter((one) => one !== null)
  return {
    query,
    ranked: ordered,
    answer: short.answer,
    answerAt: said ? null : (choice?.stretch ?? null),
    note: notes.join('; ') || null,
    confidence: confidenceIn(query, ranked[0]),
  }
}

/**
 * A question that could be answered by yes or no is answered by the coverage's own sentence: "The ship sank" is said of
 * "Did the ship sink?", and so may "The owner denied that the ship sank" be.
 */
function verdict(library: Library, asked: Asked, ranked: readonly Scored[]): string | null {
  const best = ranked.find(({ candidate }) => !candidate.passage.title) ?? ranked[0]
  const article = best && library.byId.get(best.candidate.passage.article)
  if (asked.wanted !== 'verdict' || !article) return null
  const { start, end } = clip(article.text, best.candidate.passage)
  return `The coverage says: ${article.text.slice(start, end).replace(/\s+/g, ' ')}`
}

/** A choice as it is shown: a day counted out, a person by the fullest name with the role. */
function worded(library: Library, asked: Asked, { stretch, scored }: Choice): { answer: string; note: string | null } {
  const article = library.byId.get(scored.candidate.passage.article)
  if (stretch.timex && stretch.kind === 'time' && article) {
    const { answer, note } = dated(stretch.timex, article)
    return { answer: stretch.text.slice(0, stretch.timex.start - stretch.start) + answer, note }
  }
  if (asked.wanted === 'person') {
    const [speaker, ...others] = findSpeakers(library, stretch.text)
    if (speaker?.kind === 'person' && others.length === 0) {
      const answer = withRole(speaker)
      if (answer.length <= LONGEST_ANSWER) return { answer, note: null }
    }
  }
  return { answer: stretch.text, note: null }
}
