import type { ArticleRecord, CoverageDay } from '../model.ts'

/** Days on which something was said or an article came out: the busiest first, then the later one. */
export function daysOf(articles: readonly Pick<ArticleRecord, 'published' | 'quotations'>[]): CoverageDay[] {
  const byDay = new Map<string, { iso: string; quotations: number; articles: number }>()
  const day = (iso: string) => {
    const there = byDay.get(iso) ?? { iso, quotations: 0, articles: 0 }
    byDay.set(iso, there)
    return there
  }
  for (const { quotations, published } of articles) {
    if (published) day(published.value).articles++
    for (const { saidOn } of quotations) if (saidOn) day(saidOn).quotations++
  }
  return [...byDay.values()].sort((a, b) => b.quotations - a.quotations || (a.iso < b.iso ? 1 : -1))
}
