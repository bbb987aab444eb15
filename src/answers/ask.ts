import type { Answer } from '../model.ts'
import { search, weigh } from '../retrieval/index.ts'
import { confidenceIn, LEAST_CONFIDENCE } from './confidence.ts'
import { excerpts } from './excerpts.ts'
import { fitting } from './fits.ts'
import type { Library } from './library.ts'
import { readQuestion } from './question/asked.ts'
import { choicesOf } from './short/choose.ts'

/** The most of a question that is read; Discord's option holds as many. */
const LONGEST_QUESTION = 300
const EXCERPTS = 3

/** Answers a question from the coverage. Never throws on any text. */
export async function ask(library: Library, question: string, as?: 'who' | 'when' | 'where'): Promise<Answer> {
  const asked = readQuestion(question.slice(0, LONGEST_QUESTION), as)
  const frequencies = await library.index.frequencies(asked.words.map(({ term }) => term))
  const query = weigh(asked.words, frequencies)
  const ranked = await search(library.index, query, fitting(library, asked, query))
  const [choice] = asked.wanted === 'none' ? [] : choicesOf(library, asked, query, ranked, frequencies)
  const ordered = choice ? [choice.scored, ...ranked.filter((scored) => scored !== choice.scored)] : ranked
  const citations = excerpts(library, query, ordered, EXCERPTS)
  const confidence = confidenceIn(query, ranked[0])
  const { kind } = asked
  return {
    question,
    kind,
    found: confidence >= LEAST_CONFIDENCE,
    answer: choice?.stretch.text ?? null,
    note: null,
    confidence,
    citations,
  }
}
