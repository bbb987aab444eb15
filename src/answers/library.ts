import type { ArticleCard, ArticleRecord, LinkedQuotation, OtherPrinting, Speaker } from '../model.ts'
import type { Index } from '../retrieval/index.ts'
import type { Wordings } from './compare/wordings.ts'
import type { DateCount, Mention, WantedMentions } from './timeline/mentions.ts'

/** The quotations that are asked for: every part that is not null must hold. */
export interface WantedQuotations {
  /** The coverage's names of speakers. */
  readonly speakers: ReadonlySet<string> | null
  /** Ids of articles. */
  readonly articles: ReadonlySet<string> | null
  /** ISO days, both included; a quotation that was said on no known day counts on its article's. */
  readonly since: string | null
  readonly until: string | null
  /** Each must be among the quotation's `quotationTerms`. */
  readonly terms: readonly string[]
}

/**
 * What answers are drawn from. Engines differ in where they keep it, never in what they give back: what is small is
 * here at once, everything else is looked up.
 */
export interface Library {
  /** All articles without their texts, in the order of their ids. */
  readonly cards: readonly ArticleCard[]
  /** Most quoted first. */
  readonly speakers: readonly Speaker[]
  readonly index: Index
  /** The articles of whatever was handed out so far: the index's candidates, mentions, printings. */
  readonly byId: { get(id: string): ArticleRecord | undefined }
  /** Where else a quotation of those articles stands, by its id: one place an article, in the order of the articles. */
  readonly others: { get(quotation: string): readonly OtherPrinting[] | undefined }
  readonly wordings: Wordings
  /** The statements that begin at places ("article#start"), numbered alike for one request. */
  statementsAt(places: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<number>>>
  /** An article by its id; undefined when there is none. */
  article(id: string): Promise<ArticleRecord | undefined>
  /** The articles, in the order of their ids, whose canonical text may hold all the words (folded): none that does is left out. */
  articlesWith(words: readonly string[]): AsyncIterable<ArticleRecord>
  /** In the order of the articles and of their text. */
  quotations(wanted: WantedQuotations): Promise<readonly LinkedQuotation[]>
  /** How much is told of each date, in any order. */
  dates(wanted: WantedMentions): Promise<readonly DateCount[]>
  /** Of each of the dates at most so many mentions, the first ones; in the order of the articles and of their text. */
  mentions(wanted: WantedMentions, dates: readonly string[], most: number): Promise<readonly Mention[]>
}
