import type { Answer } from '../model.ts'
import { LEAST_CONFIDENCE } from './confidence.ts'
import type { Draft } from './draft.ts'
import { excerpts } from './excerpts.ts'
import { fact } from './fact.ts'
import { identify } from './identity/identify.ts'
import type { Library } from './library.ts'
import { type Asked, readQuestion } from './question/asked.ts'
import { readLimits } from './question/limits.ts'
import { readSaid } from './question/said.ts'
import { quoteIn, withoutQuotes } from './quoted.ts'
import { whatSaid, whoQuoted, whoSaid } from './said/index.ts'
import { isPersonal } from './short/names.ts'

/** The most of a question that is read; Discord's option holds as many. */
const LONGEST_QUESTION = 300
const EXCERPTS = 3
const FOLLOW_UP = /^\W*(?:and|but|what about|how about|or)\s+(?:\S+\s*){1,4}\?*$/i
const STANDS_ALONE = 'Each question stands alone: ask it in full'

/**
 * Answers a question from the coverage. Deterministic; never throws on any text.
 *
 * @param as fixes the kind where words are given rather than a question: who said them, when or where it was
 */
export async function ask(library: Library, question: string, as?: 'who' | 'when' | 'where'): Promise<Answer> {
  const text = question.slice(0, LONGEST_QUESTION)
  const asked = readQuestion(text, as)
  return answerOf(library, question, asked, await draft(library, asked, as))
}

async function draft(library: Library, asked: Asked, as?: 'who' | 'when' | 'where'): Promise<Draft> {
  const said = as === 'when' || as === 'where' ? null : readSaid(asked.text)
  const own = withoutQuotes(asked.text)
  const { limits, rest } = readLimits(library, own)
  const quote = asked.kind === 'who' ? quoteIn(asked.text) : null
  const quoted = quote === null ? null : await whoQuoted(library, quote, limits)
  if (quoted) return quoted
  if (said?.asks === 'what') {
    const narrowed = rest === own ? said : readSaid(rest)
    const about = narrowed?.asks === 'what' ? narrowed.about : said.about
    const found = await whatSaid(library, said.speaker, about, limits)
    // "How did the ministry respond?" may have been answered by deeds, where nobody is quoted.
    if (found && !(said.deeds && found.confidence < LEAST_CONFIDENCE)) return found
    const told = await fact(library, asked, limits, rest)
    // A person is nobody's words.
    return told.answer !== null && isPersonal(told.answer) ? { ...told, answer: null } : told
  }
  if (said?.asks === 'who') {
    const found = await whoSaid(library, said.statement, limits)
    if (!said.deeds || (found.answer !== null && found.confidence >= LEAST_CONFIDENCE)) return found
  }
  if (as === 'who' && asked.wanted !== 'person') return whoSaid(library, asked.text, limits)
  const asFact = () => fact(library, asked, limits, rest)
  return as === undefined && limits.since === null ? identify(library, asked.text, asFact) : asFact()
}

/** Cuts the citations and decides whether the question counts as answered. */
function answerOf(library: Library, question: string, asked: Asked, made: Draft): Answer {
  const followUp = FOLLOW_UP.test(asked.text)
  const confidence = followUp ? Math.min(made.confidence, LEAST_CONFIDENCE / 2) : made.confidence
  const found = confidence >= LEAST_CONFIDENCE && made.ranked.length > 0
  const { citations, shown } = excerpts(library, made, EXCERPTS)
  const missing = followUp ? STANDS_ALONE : (made.missing ?? made.note)
  const { kind } = asked
  const answer = found && citations.length > 0 ? made.answer : null
  return { question, kind, found, answer, note: found ? made.note : missing, confidence, citations, shown }
}

/** What a speaker said, of something where it is given: the same machinery as a question in words. */
export async function what(library: Library, speaker: string, about = ''): Promise<Answer> {
  const question = about === '' ? `What did ${speaker} say?` : `What did ${speaker} say about ${about}?`
  const asked = readQuestion(question.slice(0, LONGEST_QUESTION))
  const { limits, rest } = readLimits(library, about.slice(0, LONGEST_QUESTION))
  const made = (await whatSaid(library, speaker, rest, limits)) ?? (await fact(library, asked, limits, question))
  return answerOf(library, question, asked, made)
}
