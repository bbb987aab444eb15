import { candidatePairs } from './candidates.ts'
import { type Likeness, likenessOf, massOf, overlapOf, type WeightOf } from './similarity.ts'
import { sameSpeaker } from './speakers.ts'
import type { Unit } from './units.ts'

/** Two units that are the same statement. `score` is 0 to 1: how much of the smaller one stands in the other, in order. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly score: number
}

interface Compared extends Link {
  readonly likeness: Likeness
  readonly speaker: 'same' | 'other' | 'unknown'
}

/** With less in common than this share of the smaller unit, no rule below holds. */
const LEAST_OVERLAP = 0.12

/**
 * Decides which units are the same statement, in three steps, each of which trusts the one before it.
 *
 * 1. Wordings that are nearly the same by themselves.
 * 2. Between two articles that share such a wording: words that are the same in part, each being the other's best,
 *    from the same speaker. A later story in which the same people use the same words shares no whole wording, and so
 *    never comes here.
 * 3. Beside two linked units: what stands next to them in both articles, on less.
 */
export function linkUnits(units: readonly Unit[], weightOf: WeightOf): Link[] {
  const masses = units.map(({ words }) => massOf(words, weightOf))
  const compare = (a: number, b: number): Compared[] => {
    const [left, right] = [units[a]!, units[b]!]
    const overlap = overlapOf(left.words, right.words, weightOf, [masses[a]!, masses[b]!])
    if (overlap.contained < LEAST_OVERLAP) return []
    const likeness = likenessOf(left.words, right.words, weightOf, overlap)
    const score = likeness.contained * (0.5 + 0.5 * likeness.ordered)
    return [{ a, b, score, likeness, speaker: sameSpeaker(left.speaker, right.speaker) }]
  }
  const pairs = candidatePairs(units, weightOf, mayLink).flatMap(([a, b]) => compare(a, b))
  const whole = pairs.filter((pair) => isWhole(pair, units))
  const sharing = new Set(whole.map(({ a, b }) => articlesOf(units[a]!, units[b]!)))
  const supported = pairs.filter(({ a, b }) => sharing.has(articlesOf(units[a]!, units[b]!)))
  const partial = bestOfBoth(supported.filter(isPartial), units)
  const firm = [...new Set([...whole, ...partial])]
  const beside = besides(firm, units)
    .flatMap(([a, b]) => compare(a, b))
    .filter(isBeside)
  return [...firm, ...beside].map(({ a, b, score }) => ({ a, b, score }))
}

/** At least one is reported speech; within an article only speech is compared with speech. */
function mayLink(a: Unit, b: Unit): boolean {
  if (a.article === b.article) return a.quotation !== null && b.quotation !== null && a.quotation !== b.quotation
  return a.quotation !== null || b.quotation !== null
}

function isWhole({ a, b, score, likeness, speaker }: Compared, units: readonly Unit[]): boolean {
  if (likeness.contradicts) return false
  const long = likeness.run.words >= 6 && likeness.run.content >= 2
  const verbatim = long && likeness.contained >= 0.85 && likeness.common >= 3
  if (speaker === 'other' || units[a]!.article === units[b]!.article) return verbatim
  if (long && likeness.contained >= 0.35) return true
  const most = likeness.covering >= 0.45 || likeness.contained >= 0.8
  return most && likeness.common >= 4 && score >= 0.55
}

/** In part alike, or so many words in one order that only a translation of the same words gives them. */
function isPartial({ score, likeness, speaker }: Compared): boolean {
  if (speaker === 'other' || likeness.contradicts) return false
  if (likeness.common >= 3 && likeness.telling >= 2 && score >= 0.27) return true
  if (speaker !== 'same') return false
  if (likeness.run.words >= 6 && likeness.run.content >= 1) return true
  return likeness.common >= 5 && likeness.telling >= 3 && likeness.ordered >= 0.9 && score >= 0.18
}

function isBeside({ score, likeness, speaker }: Compared): boolean {
  if (speaker !== 'same' || likeness.contradicts) return false
  if (likeness.run.words >= 6 && likeness.run.content >= 1) return true
  if (likeness.telling >= 3 && likeness.common >= 4 && score >= 0.18) return true
  return likeness.telling >= 2 && score >= 0.25
}

const articlesOf = (a: Unit, b: Unit): string => [a.article, b.article].sort((x, y) => x - y).join('-')

/** The pairs in which each unit is the other's best in that article. */
function bestOfBoth(pairs: readonly Compared[], units: readonly Unit[]): Compared[] {
  const best = new Map<string, number>()
  const note = (unit: number, article: number, score: number): void => {
    const key = `${unit}-${article}`
    best.set(key, Math.max(best.get(key) ?? 0, score))
  }
  for (const { a, b, score } of pairs) {
    note(a, units[b]!.article, score)
    note(b, units[a]!.article, score)
  }
  const isBest = (unit: number, article: number, score: number): boolean => best.get(`${unit}-${article}`) === score
  return pairs.filter(({ a, b, score }) => isBest(a, units[b]!.article, score) && isBest(b, units[a]!.article, score))
}

/** Steps from a linked pair to what may be linked beside it: either article may leave out a sentence. */
const STEPS = [1, 2, 3].flatMap((x) => [1, 2, 3].filter((y) => Math.abs(x - y) < 2).map((y) => [x, y] as const))

/** The neighbours of linked units, in the order of the articles, that are not linked yet. */
function besides(links: readonly Link[], units: readonly Unit[]): [number, number][] {
  const linked = new Set(links.flatMap(({ a, b }) => [`${a}-${units[b]!.article}`, `${b}-${units[a]!.article}`]))
  const found = new Map<string, [number, number]>()
  for (const { a, b } of links)
    for (const [x, y] of STEPS)
      for (const way of [-1, 1]) {
        const [left, right] = [a + way * x, b + way * y]
        const pair = [units[left], units[right]] as const
        if (pair[0]?.article !== units[a]!.article || pair[1]?.article !== units[b]!.article) continue
        if (!mayLink(pair[0], pair[1]) || pair[0].article === pair[1].article) continue
        if (linked.has(`${left}-${pair[1].article}`) || linked.has(`${right}-${pair[0].article}`)) continue
        found.set(`${left}-${right}`, [left, right])
      }
  return [...found.values()]
}
