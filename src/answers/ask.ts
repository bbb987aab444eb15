import type { Answer } from '../model.ts'
import { search, weigh } from '../retrieval/index.ts'
import { excerpts } from './excerpts.ts'
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
  const ranked = await search(library.index, query)
  const [choice] = asked.wanted === 'none' ? [] : choicesOf(library, asked, query, ranked, frequencies)
  const ordered = choice ? [choice.scored, ...ranked.filter((scored) => scored !== choice.scored)] : ranked
  const citations = excerpts(library, ordered, EXCERPTS)
  const confidence = ranked[0]?.coveredNear ?? 0
  const { kind } = asked
  return {
    question,
    kind,
    found: confidence > 0.5,
    answer: choice?.stretch.text ?? null,
    note: null,
    confidence,
    citations,
  }
}
