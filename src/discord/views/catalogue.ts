import type { ArticleCard, Coverage } from '../../model.ts'

/** The articles of a coverage by their ids, for what an answer's citations do not carry: credit, how a date is known. */
export interface Catalogue {
  article(id: string): ArticleCard | undefined
  /** The latest day on which an article was written or something was said: "last Friday" counts from here. */
  readonly latest: string | null
}

/** A day of the calendar, not a month or a slip. */
const isDay = (text: string): boolean => {
  const at = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text) && text.length === 10
}

const made = new WeakMap<readonly ArticleCard[], Catalogue>()

/** Made once for each list of articles that the coverage hands out. */
export async function catalogueOf(coverage: Coverage): Promise<Catalogue> {
  const [{ articles }, all] = await Promise.all([coverage.sources(), coverage.days()])
  const known = made.get(articles)
  if (known) return known
  const byId = new Map(articles.map((article) => [article.id, article]))
  const latest = all.reduce<string | null>((last, { iso }) => ((!last || iso > last) && isDay(iso) ? iso : last), null)
  const catalogue = { article: (id: string) => byId.get(id), latest }
  made.set(articles, catalogue)
  return catalogue
}
