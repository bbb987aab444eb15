import type { ArticleRecord } from '../model.ts'
import { termsIn } from './analyser.ts'
import { type Passage, passagesOf } from './passages.ts'

/** The passages of all articles, one after the other, each under its position. An article is read when first needed. */
export interface Shelves {
  /** The position of the passage's article, or -1 outside of all. */
  articleAt(position: number): number
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
  const firsts: number[] = []
  let size = 0
  for (const { sentences } of articles) {
    firsts.push(size)
    size += sentences.length
  }
  const owners = new Int32Array(size)
  articles.forEach(({ sentences }, n) => {
    owners.fill(n, firsts[n], firsts[n]! + sentences.length)
  })
  const shelf = (n: number): Shelf => {
    shelves[n] ??= shelfOf(articles[n]!)
    return shelves[n]
  }
  const articleAt = (position: number): number => owners[position] ?? -1
  return {
    articleAt,
    passageAt(position) {
      const n = articleAt(position)
      return n < 0 ? undefined : shelf(n).passages[position - firsts[n]!]
    },
    termsAround: (position) => shelf(articleAt(position)).terms,
  }
}
