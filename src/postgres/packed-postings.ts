import { packNumbers, unpackNumbers } from '../cache/index.ts'

/** What an article has of a term. */
export interface ArticlePosting {
  /** How often the article and its title have it. */
  readonly count: number
  /** The sentences that hold it, ascending. */
  readonly sentences: readonly number[]
}

export function packPosting({ count, sentences }: ArticlePosting): string {
  return packNumbers([count, ...sentences.map((sentence, n) => sentence - (sentences[n - 1] ?? 0))])
}

/** SQL that joins the postings of a term: the places of their articles, each followed by what is packed. */
export const JOINED = `string_agg(articles.place || ' ' || packed, ' ' order by articles.place)`

/** Calls back for each article in postings that were joined, in the order of their places. */
export function eachPosting(joined: string, visit: (place: number, posting: ArticlePosting) => void): void {
  for (let start = 0; start < joined.length; ) {
    const middle = joined.indexOf(' ', start)
    const blank = joined.indexOf(' ', middle + 1)
    const end = blank < 0 ? joined.length : blank
    const [count, ...sentences] = unpackNumbers(joined, middle + 1, end)
    for (let n = 1; n < sentences.length; n++) sentences[n]! += sentences[n - 1]!
    visit(Number(joined.slice(start, middle)), { count: count!, sentences })
    start = end + 1
  }
}
