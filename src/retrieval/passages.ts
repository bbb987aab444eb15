import { countryOf } from '../language/index.ts'
import type { ArticleRecord, LinkedQuotation, Span } from '../model.ts'
import { type Term, wordsIn } from './analyser.ts'
import { STOP_WORDS } from './stopwords.ts'

/**
 * What is indexed and retrieved: a sentence, which is scored with its neighbours and its article. Its
 * terms include the names of those whose quotations it holds and of the venues, so that "he said" is found under them.
 */
export interface Passage extends Span {
  readonly article: string
  /** The position of the sentence in its article, and of the paragraph that it stands in. */
  readonly sentence: number
  readonly block: number
  /** Whether it stands in the title: it says in short what a sentence below says whole. */
  readonly title: boolean
  /** Every word, stop words included, with offsets into the article's text. */
  readonly words: readonly Term[]
  /** The distinct terms, the speakers' included, with how often each occurs. */
  readonly terms: ReadonlyMap<string, number>
  /** The ISO codes of the countries named, as such or by an adjective: "French" and "France" are of one. */
  readonly countries: ReadonlySet<string>
  readonly quotations: readonly LinkedQuotation[]
}

/** The country that a word names or is the adjective of, where it is written as a name. */
export const countryIn = ({ word, capital }: Term): string | null => (capital ? countryOf(word) : null)

const counted = (words: readonly Term[], names: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { term, word } of words) if (!STOP_WORDS.has(word)) counts.set(term, (counts.get(term) ?? 0) + 1)
  for (const name of names) for (const { term } of wordsIn(name)) if (!counts.has(term)) counts.set(term, 1)
  return counts
}

/** The passages of an article, in text order: its sentences, each with the quotations that touch it. */
export const passagesOf = (article: ArticleRecord): Passage[] =>
  article.sentences.map((_, sentence) => passageOf(article, sentence))

/** One passage of an article, by the position of its sentence, which must be there. */
export function passageOf(article: ArticleRecord, sentence: number): Passage {
  const { start, end, block } = article.sentences[sentence]!
  const held = article.quotations
    .filter((quotation) => quotation.start < end && quotation.end > start)
    .sort((a, b) => a.start - b.start)
  const words = wordsIn(article.text.slice(start, end)).map((term) => ({
    ...term,
    start: term.start + start,
    end: term.end + start,
  }))
  const names = held.flatMap(({ speaker, venue }) => [speaker?.name, venue].filter((name) => name != null))
  return {
    article: article.id,
    sentence,
    block,
    title: article.blocks[block]?.role === 'title',
    start,
    end,
    words,
    terms: counted(words, names),
    countries: new Set(words.flatMap((word) => countryIn(word) ?? [])),
    quotations: held,
  }
}
