import type { ArticleCard } from '../model.ts'

/** Outlets, and each agency of a shared credit by itself; most articles first. */
export function outletsOf(articles: readonly ArticleCard[]): string[] {
  const counts = new Map<string, number>()
  for (const { outlet, credit } of articles)
    for (const name of new Set([outlet, ...(credit?.split('/') ?? [])].map((part) => part?.trim())))
      if (name) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([name]) => name)
}
