import type { ArticleRecord } from '../model.ts'
import { termsIn } from './analyser.ts'
import { type Passage, passagesOf } from './passages.ts'
import { openPositions, type Positions } from './positions.ts'

/** The passages of all articles, one after the other, each under its position. An article is read when first needed. */
export interface Shelves {
  readonly positions: Positions
  passageAt(position: number): Passage | undefined
  /** The terms of the article at a passage's position with how often each occurs, the title's counted once more. */
  termsAround(position: number): ReadonlyMap<string, number>
}

interface Shelf {
  readonly passages: readonly Passage[]
  readonly terms: ReadonlyMap<string, number>
}

/** How often an article's passages and its title have each term. */
export function termsOfArticle(passages: readonly Passage[], title: string | null): Map<string, number> {
  const terms = new Map<string, number>()
  const add = (term: string, count: number) => terms.set(term, (terms.get(term) ?? 0) + count)
  for (const passage of passages) for (const [term, count] of passage.terms) add(term, count)
  for (const { term } of termsIn(title ?? '')) add(term, 1)
  return terms
}

function shelfOf(article: ArticleRecord): Shelf {
  const passages = passagesOf(article)
  return { passages, terms: termsOfArticle(passages, article.title) }
}

export function openShelves(articles: readonly ArticleRecord[]): Shelves {
  const shelves: (Shelf | undefined)[] = []
  const positions = openPositions(articles.map(({ sentences }) => sentences.length))
  const shelf = (n: number): Shelf => {
    shelves[n] ??= shelfOf(articles[n]!)
    return shelves[n]
  }
  return {
    positions,
    passageAt(position) {
      const n = positions.articleAt(position)
      return n < 0 ? undefined : shelf(n).passages[position - positions.firstOf(n)]
    },
    termsAround: (position) => shelf(positions.articleAt(position)).terms,
  }
}
