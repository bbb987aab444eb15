import { bodyName } from './bodies.ts'
import type { Group } from './group.ts'
import { nameParts } from './names.ts'

/** Every spelling with the number of articles, then of mentions, that have it; best attested first. */
export function variantsOf({ entries }: Group): string[] {
  const found = new Map<string, { articles: Set<number>; mentions: number }>()
  for (const { article, person } of entries) {
    for (const spelling of new Set([person.name, ...person.variants])) {
      const seen = found.get(spelling) ?? { articles: new Set(), mentions: 0 }
      seen.articles.add(article)
      seen.mentions += person.mentions.filter(({ text }) => text.includes(spelling)).length
      found.set(spelling, seen)
    }
  }
  return [...found]
    .sort(([a, x], [b, y]) => y.articles.size - x.articles.size || y.mentions - x.mentions || (a < b ? -1 : 1))
    .map(([spelling]) => spelling)
}

/** The best-attested of the fullest spellings: a given and a family name before a family name alone. */
export function bestName({ kind, entries }: Group, variants: readonly string[]): string {
  const names = new Set(entries.map(({ person }) => person.name))
  const candidates = variants.filter((variant) => names.has(variant))
  if (kind !== 'person') return candidates.find((name) => bodyName(name).country !== null) ?? candidates[0] ?? ''
  return candidates.find((name) => (nameParts(name)?.given.length ?? 0) > 0) ?? candidates[0] ?? ''
}

/** What they are called in most articles first. */
export function rolesOf({ entries }: Group): string[] {
  const counts = new Map<string, number>()
  for (const { person } of entries)
    for (const role of new Set(person.roles.map(({ text }) => text))) counts.set(role, (counts.get(role) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([role]) => role)
}
