import type { ArticleRecord } from '../model.ts'
import { type Passage, passageOf } from '../retrieval/index.ts'

/** What the postings tell of a sentence: which of the terms that were asked for stand in it. */
export interface Held {
  /** The terms' bits in the mask. */
  readonly bits: ReadonlyMap<string, number>
  readonly mask: number
}

/**
 * A passage beside a candidate. Of most of them nothing is ever asked but whether they hold a term of the query, which
 * the postings know: the sentence is taken apart only when something else is.
 */
export function neighbourOf(article: ArticleRecord, sentence: number, held: Held): Passage {
  const { start, end, block } = article.sentences[sentence]!
  let whole: Passage | undefined
  const read = (): Passage => {
    whole ??= passageOf(article, sentence)
    return whole
  }
  return {
    article: article.id,
    sentence,
    block,
    start,
    end,
    title: article.blocks[block]?.role === 'title',
    terms: new Terms(held, () => read().terms),
    get words() {
      return read().words
    },
    get countries() {
      return read().countries
    },
    get quotations() {
      return read().quotations
    },
  }
}

/** A map of terms of which some are known to be there, or not, before the map is made. */
class Terms implements ReadonlyMap<string, number> {
  readonly #held: Held
  readonly #read: () => ReadonlyMap<string, number>

  constructor(held: Held, read: () => ReadonlyMap<string, number>) {
    this.#held = held
    this.#read = read
  }

  has(term: string): boolean {
    const bit = this.#held.bits.get(term)
    return bit === undefined ? this.#read().has(term) : (this.#held.mask & bit) !== 0
  }

  get(term: string): number | undefined {
    return this.has(term) ? this.#read().get(term) : undefined
  }

  get size(): number {
    return this.#read().size
  }

  forEach(visit: (count: number, term: string, map: ReadonlyMap<string, number>) => void): void {
    for (const [term, count] of this.#read()) visit(count, term, this)
  }

  entries(): MapIterator<[string, number]> {
    return this.#read().entries()
  }

  keys(): MapIterator<string> {
    return this.#read().keys()
  }

  values(): MapIterator<number> {
    return this.#read().values()
  }

  [Symbol.iterator](): MapIterator<[string, number]> {
    return this.entries()
  }
}
