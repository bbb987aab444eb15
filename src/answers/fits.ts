import type { ArticleRecord } from '../model.ts'
import type { Passage, Query } from '../retrieval/index.ts'
import type { Library } from './library.ts'
import type { Asked } from './question/asked.ts'
import { type Stretch, stretchesOf } from './short/candidates.ts'

/** What is known of an answer's kind before looking: neither for nor against. */
const EVEN = 0.5

const KINDS: Partial<Record<Asked['wanted'], readonly Stretch['kind'][]>> = {
  person: ['name'],
  place: ['name'],
  date: ['time'],
  number: ['number', 'duration'],
  duration: ['duration'],
}

/** How well a passage can hold the kind of answer that is asked for: 1 when it names one that the question does not. */
export function fitting(library: Library, asked: Asked, query: Query): (passage: Passage) => number {
  const kinds = KINDS[asked.wanted]
  if (!kinds) return () => EVEN
  const known = new Set(query.terms.map(({ term }) => term))
  const holds = (article: ArticleRecord, passage: Passage): boolean =>
    stretchesOf(article, passage).some(({ kind, start, end }) => {
      if (!kinds.includes(kind)) return false
      return passage.words.some((word) => word.start >= start && word.end <= end && !known.has(word.term))
    })
  return (passage) => {
    const article = library.byId.get(passage.article)
    return article && holds(article, passage) ? 1 : 0
  }
}
