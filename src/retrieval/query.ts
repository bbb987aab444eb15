import { type Term, wordsIn } from './analyser.ts'
import { type Frequencies, MOST_TERMS } from './engine.ts'
import { countryIn } from './passages.ts'
import { QUESTION_WORDS, STOP_WORDS } from './stopwords.ts'

/** A term that a question asks about. */
export interface QueryTerm {
  readonly term: string
  readonly word: string
  /** How telling it is among passages, and among articles: its inverse document frequency, more than 0. */
  readonly weight: number
  readonly articleWeight: number
  /** Written with a capital inside the question: a name, most often. */
  readonly name: boolean
  /** The country that it names or is the adjective of. */
  readonly country: string | null
}

/** What to look for: distinct terms in the order of their weight, at most MOST_TERMS. */
export interface Query {
  readonly terms: readonly QueryTerm[]
  /** The sums of the terms' weights. */
  readonly weight: number
  readonly articleWeight: number
}

/** The inverse document frequency of BM25 as Lucene takes it, which is never negative. */
export const inverseFrequency = (holding: number, all: number): number =>
  Math.log(1 + (all - holding + 0.5) / (holding + 0.5))

/** The words of a question that say what it is about, in their order. */
export function subjectWords(question: string): Term[] {
  return wordsIn(question).filter(({ word }) => !STOP_WORDS.has(word) && !QUESTION_WORDS.has(word))
}

/** Weighs words by how rare they are in the coverage. A term that the coverage does not have weighs most. */
export function weigh(words: readonly Term[], frequencies: Frequencies): Query {
  const distinct = new Map<string, QueryTerm>()
  for (const one of words) {
    const { term, word, capital, start } = one
    const name = capital && start > 0
    const known = distinct.get(term)
    if (known) distinct.set(term, { ...known, name: known.name || name })
    else {
      const weight = inverseFrequency(frequencies.inPassages(term), frequencies.passages)
      const articleWeight = inverseFrequency(frequencies.inArticles(term), frequencies.articles)
      distinct.set(term, { term, word, weight, articleWeight, name, country: countryIn(one) })
    }
  }
  const terms = [...distinct.values()]
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_TERMS)
  const sum = (of: (term: QueryTerm) => number) => terms.reduce((total, term) => total + of(term), 0)
  return { terms, weight: sum(({ weight }) => weight), articleWeight: sum(({ articleWeight }) => articleWeight) }
}
