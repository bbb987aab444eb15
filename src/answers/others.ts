import type { Statement } from '../linking/statements.ts'
import type { ArticleRecord, OtherPrinting } from '../model.ts'

/** Every quotation's counterparts in other articles, by its id: one place an article, in the order of the articles. */
export function othersOf(
  articles: readonly ArticleRecord[],
  statements: readonly Statement[],
): Map<string, OtherPrinting[]> {
  const records = new Map(articles.map((article) => [article.id, article]))
  const others = new Map<string, OtherPrinting[]>()
  for (const { members } of statements)
    for (const { article, quotation } of members) {
      const id = quotation === null ? null : records.get(article)?.quotations[quotation]?.id
      if (!id) continue
      const elsewhere = members.filter((member) => member.article !== article)
      const printings = elsewhere.map(({ article: other, start, end, quotation: place }): OtherPrinting => {
        const { text, quotations } = records.get(other)!
        const printed = place === null ? null : (quotations[place] ?? null)
        return { article: other, start, end, text: text.slice(start, end), quotation: printed }
      })
      const known = others.get(id) ?? []
      others.set(id, [
        ...known,
        ...printings.filter(({ article: other }) => !known.some((one) => one.article === other)),
      ])
    }
  return others
}
