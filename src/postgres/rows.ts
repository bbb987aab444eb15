import { createHash } from 'node:crypto'
import {
  canonicalText,
  cardOf,
  distinctWords,
  isNamed,
  keysOf,
  mentionsOf,
  passagesIn,
  quotationTerms,
  sentenceTerms,
} from '../answers/stored.ts'
import { pack } from '../cache/index.ts'
import type { Unit } from '../linking/statements/units.ts'
import { unitFrequencies } from '../linking/statements/weights.ts'
import type { ArticleRecord } from '../model.ts'
import { capitalBalance, type Passage, passagesOf, termsOfArticle } from '../retrieval/index.ts'
import { packPosting } from './packed-postings.ts'

/** The rows of one article, as the tables hold them; see migrations/0002_coverage.sql. */
export interface ArticleRows {
  readonly card: string
  readonly record: string
  readonly sentences: number
  /** ArticleCounts as JSON. */
  readonly counts: string
  readonly words: readonly string[]
  readonly postings: readonly {
    readonly term: string
    /** In how many sentences it stands. */
    readonly holding: number
    readonly packed: string
  }[]
  readonly quotations: readonly {
    readonly speaker: string | null
    readonly day: string | null
    readonly terms: readonly string[]
    readonly content: string
  }[]
  readonly mentions: readonly {
    readonly date: string
    readonly named: boolean
    readonly speaker: string | null
    readonly own: readonly string[]
    readonly around: readonly string[]
  }[]
  readonly wordings: ReadonlyMap<string, readonly number[]>
}

/** What an article adds to the totals over all articles. */
export interface ArticleCounts {
  readonly units: number
  /** In how many units each stem stands. */
  readonly stems: readonly (readonly [string, number])[]
  /** How much more often each word is written with a capital than without. */
  readonly capitals: readonly (readonly [string, number])[]
}

/** What tells one state of an article from another, under one version of the program. */
export const digestOf = (article: ArticleRecord, version: string): Buffer =>
  createHash('sha256')
    .update(version)
    .update(JSON.stringify(pack(article)))
    .digest()

export function rowsOf(article: ArticleRecord): ArticleRows {
  const passages = passagesOf(article)
  const holding = new Map<string, number[]>()
  for (const [sentence, { terms }] of passages.entries())
    for (const term of terms.keys()) {
      const sentences = holding.get(term)
      if (sentences) sentences.push(sentence)
      else holding.set(term, [sentence])
    }
  const wordings = new Map<string, number[]>()
  const worded = passagesIn(article, () => null)
  for (const [place, passage] of worded.entries())
    for (const key of keysOf(passage)) {
      const places = wordings.get(key) ?? []
      places.push(place)
      wordings.set(key, places)
    }
  return {
    card: JSON.stringify(cardOf(article)),
    record: JSON.stringify(pack(article)),
    sentences: article.sentences.length,
    counts: JSON.stringify(
      countsOf(
        passages,
        worded.flatMap(({ units }) => units),
      ),
    ),
    words: distinctWords(canonicalText(article)),
    postings: [...termsOfArticle(passages, article.title)].map(([term, count]) => {
      const sentences = holding.get(term) ?? []
      return { term, holding: sentences.length, packed: packPosting({ count, sentences }) }
    }),
    quotations: article.quotations.map((quotation) => ({
      speaker: quotation.speaker?.name ?? null,
      day: quotation.saidOn ?? quotation.published,
      terms: quotationTerms(article, quotation),
      content: JSON.stringify(quotation),
    })),
    mentions: mentionsOf(article).map((mention) => {
      const own = sentenceTerms(article, mention.sentence)
      const around = [...new Set([...own, ...sentenceTerms(article, mention.sentence - 1)])]
      return {
        date: mention.date,
        named: isNamed(mention),
        speaker: mention.quotation?.speaker?.name ?? null,
        own,
        around,
      }
    }),
    wordings,
  }
}

function countsOf(passages: readonly Passage[], units: readonly Unit[]): ArticleCounts {
  return { units: units.length, stems: [...unitFrequencies(units)], capitals: [...capitalBalance(passages)] }
}
