import type { LinkedCoverage } from '../linking/index.ts'
import type { Statement } from '../linking/statements.ts'
import type { ArticleCard, ArticleRecord } from '../model.ts'
import type { Index } from '../retrieval/index.ts'
import { openWordings, type Wordings } from './compare/wordings.ts'
import type { Library } from './library.ts'
import { othersOf } from './others.ts'
import { isWanted } from './quotations.ts'
import { isMentionWanted } from './timeline/filter.ts'
import { type DateCount, isNamed, type Mention, mentionsOf } from './timeline/mentions.ts'

/** An article without its text. */
export function cardOf(article: ArticleRecord): ArticleCard {
  // Named one by one: what is left out must not be looked at, since a record may still have it packed.
  const { id, format, title, outlet, credit, byline, url } = article
  const { published, publishedDay, notAfter, otherDates, contradictions } = article
  const read = { id, format, title, outlet, credit, byline, url, published, publishedDay, notAfter, otherDates }
  return { ...read, contradictions, quotationCount: article.quotations.length }
}

/** A library that is held in memory: everything is looked up by going through all articles. */
export function libraryInMemory({ articles, speakers, statements }: LinkedCoverage, index: Index): Library {
  const byId = new Map(articles.map((article) => [article.id, article]))
  let wordings: Wordings | undefined
  let places: ReadonlyMap<string, ReadonlySet<number>> | undefined
  return {
    cards: articles.map(cardOf),
    speakers,
    index,
    byId,
    others: othersOf(articles, statements),
    // Made when first needed: at ten thousand passages it takes as long as all the rest of a start.
    get wordings() {
      wordings ??= openWordings(articles, statements)
      return wordings
    },
    async statementsAt() {
      places ??= placesOf(statements)
      return places
    },
    article: async (id) => byId.get(id),
    async *articlesWith() {
      yield* articles
    },
    quotations: async (wanted) =>
      articles.flatMap((article) => article.quotations.filter((quotation) => isWanted(article, quotation, wanted))),
    dates: async (wanted) =>
      counted(articles.flatMap(mentionsOf).filter((mention) => isMentionWanted(mention, wanted))),
    mentions: async (wanted, dates, most) => {
      const left = new Map(dates.map((date) => [date, most]))
      return articles.flatMap(mentionsOf).filter((mention) => {
        const room = left.get(mention.date) ?? 0
        if (room === 0 || !isMentionWanted(mention, wanted)) return false
        left.set(mention.date, room - 1)
        return true
      })
    },
  }
}

function placesOf(statements: readonly Statement[]): Map<string, Set<number>> {
  const places = new Map<string, Set<number>>()
  statements.forEach(({ members }, index) => {
    for (const { article, start } of members) {
      const place = `${article}#${start}`
      places.set(place, (places.get(place) ?? new Set()).add(index))
    }
  })
  return places
}

function counted(mentions: readonly Mention[]): DateCount[] {
  const dates = new Map<string, { named: number; said: number; articles: Set<string> }>()
  for (const mention of mentions) {
    const { date, article } = mention
    const count = dates.get(date) ?? { named: 0, said: 0, articles: new Set() }
    dates.set(date, count)
    count.articles.add(article.id)
    if (isNamed(mention)) count.named++
    else count.said++
  }
  return [...dates].map(([date, { articles, ...count }]) => ({ date, ...count, articles: articles.size }))
}
