import { findTimeExpressions, type TimeExpression } from './dates/index.ts'
import { type Document, phrasesOf, readDocument } from './language/index.ts'
import type { Article, Phrase, Quotation, Sentence } from './model.ts'
import { findQuotations, type Person } from './quotations/index.ts'

/** Everything that one article tells by itself: plain data that survives JSON, so that it can be cached. */
export interface Analysis {
  readonly sentences: readonly Sentence[]
  /** Time expressions, still without values: these need the article's date, which may be inferred only later. */
  readonly expressions: readonly TimeExpression[]
  readonly quotations: readonly Quotation[]
  readonly people: readonly Person[]
  readonly phrases: readonly Phrase[]
}

/** Where an expression stands in none of the article's sentences. */
const NO_SENTENCE = -1

/** Analyses one article. Pure: the same article always gives the same analysis. */
export function analyse(article: Article): Analysis {
  const document = readDocument(article.text, article.blocks)
  const { quotations, people } = findQuotations(article, document)
  const sentences = sentencesOf(document)
  const expressions = [...datelineExpressions(article), ...findTimeExpressions(document)].sort(inTextOrder)
  return { sentences, expressions, quotations, people, phrases: phrasesOf(document) }
}

/**
 * What `analyseOne` gives; where it throws, the article's text without quotations, so that a coverage is not lost over one article
 * that a rule trips over: it is still searched, and the line says what happened.
 *
 * @param log told one line for an article that could not be analysed
 */
export function analyseContained(
  article: Article,
  analyseOne: (article: Article) => Analysis,
  log: (line: string) => void,
): Analysis {
  try {
    return analyseOne(article)
  } catch (error) {
    log(`found no quotations in ${article.id}, please report it: ${(error as Error).message}`)
    const document = readDocument(article.text, article.blocks)
    return { sentences: sentencesOf(document), expressions: [], quotations: [], people: [], phrases: [] }
  }
}

const sentencesOf = ({ sentences }: Document): Sentence[] =>
  sentences.map(({ start, end, block }) => ({ start, end, block }))

const inTextOrder = (a: TimeExpression, b: TimeExpression): number => a.start - b.start

/** A dateline ("NEW YORK, January 10.") is no sentence, but its date is a time expression all the same. */
function datelineExpressions({ text, blocks }: Article): TimeExpression[] {
  const datelines = blocks.filter(({ role }) => role === 'dateline')
  if (datelines.length === 0) return []
  return findTimeExpressions({ text, sentences: datelines }).map((found) => ({ ...found, sentence: NO_SENTENCE }))
}
