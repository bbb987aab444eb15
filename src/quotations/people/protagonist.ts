import type { Document } from '../../language/index.ts'
import { oncePer } from '../../once.ts'
import type { Cast } from './cast.ts'
import { genderOfPronoun } from './gender.ts'
import type { Gender } from './person.ts'
import type { Entry } from './registry.ts'

/** Whoever is named and taken up so seldom is nobody's protagonist. */
const LEAST = 8
/** So many sentences at the start tell whom an article is about. */
const LEAD = 4

/** How often the article names each person, the most named first. */
export function namedMost(cast: Cast): readonly (readonly [Entry, number])[] {
  const counts = new Map<Entry, number>()
  for (const { entry } of cast.mentions) counts.set(entry, (counts.get(entry) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}

/** Whether somebody is named at an article's start. */
export const leads = ({ firstSeen }: Entry): boolean => firstSeen < LEAD

/**
 * Whom a profile or an obituary is about: named in its lead, and with the pronouns that can be theirs at least three times as
 * often as anybody else. Null where two share an article.
 */
export const protagonist = oncePer((cast: Cast, { tokens }: Document): Entry | null => {
  const pronouns = { female: 0, male: 0 }
  for (const { quote, lower, pos } of tokens) {
    const gender = quote < 0 && pos === 'PRON' ? genderOfPronoun(lower) : null
    if (gender) pronouns[gender]++
  }
  const weights: (readonly [Entry, number])[] = []
  const taken = new Set<Gender>()
  for (const [entry, count] of namedMost(cast)) {
    const { gender } = entry
    weights.push([entry, count + (gender && !taken.has(gender) ? pronouns[gender] : 0)])
    if (gender) taken.add(gender)
  }
  const [first, second] = weights.sort((a, b) => b[1] - a[1])
  if (!first?.[0].gender || first[1] < LEAST || !leads(first[0])) return null
  return second && first[1] < 3 * second[1] ? null : first[0]
})
