import type { Answer, QuestionKind } from '../model.ts'
import { search, subjectWords, weigh } from '../retrieval/index.ts'
import { excerpts } from './excerpts.ts'
import type { Library } from './library.ts'
import { kindOf } from './question/kind.ts'

/** The most of a question that is read; Discord's option holds as many. */
const LONGEST_QUESTION = 300
const EXCERPTS = 3

/** Answers a question from the coverage. Never throws on any text. */
export async function ask(library: Library, question: string, as?: 'who' | 'when' | 'where'): Promise<Answer> {
  const text = question.slice(0, LONGEST_QUESTION)
  const kind: QuestionKind = as ?? kindOf(text).kind
  const words = subjectWords(text)
  const query = weigh(words, await library.index.frequencies(words.map(({ term }) => term)))
  const ranked = await search(library.index, query)
  const citations = excerpts(library, ranked, EXCERPTS)
  const confidence = ranked[0]?.coveredNear ?? 0
  return { question, kind, found: confidence > 0.5, answer: null, note: null, confidence, citations }
}
