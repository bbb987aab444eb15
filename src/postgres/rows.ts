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
import { capitalBalance, type Passage, passagesOf, REACH, termsOfArticle } from '../retrieval/index.ts'

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
    readonly count: number
    readonly holding: number
    readonly places: readonly number[]
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
  const holding = new Map<string, Set<number>>()
  for (const [place, { terms }] of passages.entries())
    for (const term of terms.keys()) {
      const places = holding.get(term) ?? new Set()
      holding.set(term, places.add(place))
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
    postings: [...termsOfArticle(passages, article.title)].map(([term, count]) => ({
      term,
      count,
      holding: holding.get(term)?.size ?? 0,
      places: placesOf(holding.get(term) ?? new Set(), passages.length),
    })),
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

/** The positions within reach of a term, doubled, plus one for those that hold it. */
function placesOf(holding: ReadonlySet<number>, passages: number): number[] {
  const places = new Set<number>()
  for (const at of holding)
    for (let near = Math.max(0, at - REACH); near <= Math.min(passages - 1, at + REACH); near++) places.add(near)
  return [...places].sort((a, b) => a - b).map((at) => 2 * at + (holding.has(at) ? 1 : 0))
}

function countsOf(passages: readonly Passage[], units: readonly Unit[]): ArticleCounts {
  return { units: units.length, stems: [...unitFrequencies(units)], capitals: [...capitalBalance(passages)] }
}
