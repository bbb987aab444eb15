import type { Span } from '../../model.ts'
import { countryIn, type Passage, type Query, STOP_WORDS, type Term } from '../../retrieval/index.ts'
import type { Asked } from '../question/asked.ts'
import { groupsIn } from '../question/groups.ts'

/** Where a passage's words match the question's: by position, the weight of the term that stands there, or 0. */
export interface Alignment {
  readonly passage: Passage
  readonly weights: readonly number[]
  readonly total: number
  /** By position, whether a matching word stands outside of all noun phrases: a verb, most often. */
  readonly verbs: readonly boolean[]
  /** By position, how many clauses may have ended before it. */
  readonly breaks: readonly number[]
}

/** What the adjective of a country counts for its name, and the other way round. */
const SAME_COUNTRY = 0.8
/** Words within which a match still counts for half. */
const REACH = 6
/** A clause's end between counts as so many words. */
const BREAK = 3
const BREAKS = /[,;:()—–]/
/** "The Council meeting" is no verb, "is meeting" is. */
const BE = /^(?:is|are|was|were|be|been|\w+ly)$/
const JOINS = /^(?:and|but|while|which|who|when|where)$/

/**
 * Lays a question's terms over a passage. "France" meets "French"; and where the question is about a country's group,
 * "the Russian side" meets "the Russian delegation", which "the US delegation" does not.
 *
 * @param phrases the noun phrases of the passage
 */
export function align(
  query: Query,
  passage: Passage,
  { group }: Pick<Asked, 'group'>,
  phrases: readonly Span[],
  text: string,
): Alignment {
  const weightOf = new Map(query.terms.map(({ term, weight }) => [term, weight]))
  const byCountry = new Map(query.terms.flatMap(({ country, weight }) => (country ? [[country, weight]] : [])))
  const weights = passage.words.map((one) => {
    if (STOP_WORDS.has(one.word)) return 0
    const exact = weightOf.get(one.term)
    if (exact !== undefined || byCountry.size === 0) return exact ?? 0
    return SAME_COUNTRY * (byCountry.get(countryIn(one) ?? '') ?? 0)
  })
  if (group)
    for (const { country, at } of groupsIn(passage.words))
      weights[at] = country === group.country ? (weightOf.get(group.term) ?? 0) : 0
  const verbs = passage.words.map(({ start, end, word }, at) => {
    if (weights[at] === 0 || phrases.some((phrase) => phrase.start <= start && end <= phrase.end)) return false
    return !word.endsWith('ing') || BE.test(passage.words[at - 1]?.word ?? '')
  })
  let count = 0
  const breaks = passage.words.map(({ start, word }, at) => {
    const before = at === 0 ? '' : text.slice(passage.words[at - 1]!.end, start)
    if (BREAKS.test(before) || JOINS.test(word)) count++
    return count
  })
  return { passage, weights, total: query.weight || 1, verbs, breaks }
}

/** The positions of a stretch's first word and of the word after its last. */
export function placed(words: readonly Term[], { start, end }: Span): [number, number] {
  let first = 0
  while (first < words.length && words[first]!.end <= start) first++
  let last = first
  while (last < words.length && words[last]!.start < end) last++
  return [first, last]
}

/** The weight of the question's terms within reach of the words from `first` to `last`, each counted where it is nearest. */
export function nearness({ passage, weights, breaks }: Alignment, first: number, last: number): number {
  const nearest = new Map<string, number>()
  for (let at = 0; at < weights.length; at++) {
    if (weights[at] === 0 || (at >= first && at < last)) continue
    const distance =
      at < first
        ? first - at - 1 + BREAK * (breaks[first]! - breaks[at]!)
        : at - last + BREAK * (breaks[at]! - breaks[Math.max(first, last - 1)]!)
    const value = weights[at]! * Math.exp(-distance / REACH)
    const { term } = passage.words[at]!
    if (value > (nearest.get(term) ?? 0)) nearest.set(term, value)
  }
  return [...nearest.values()].reduce((sum, value) => sum + value, 0)
}

/** The share of the matched weight that stands in one clause with the words from `first` to `last`. */
export function clauseShare({ weights, breaks }: Alignment, first: number, last: number): number {
  let inside = 0
  let all = 0
  for (let at = 0; at < weights.length; at++) {
    all += weights[at]!
    if (breaks[at]! >= breaks[first]! && breaks[at]! <= breaks[Math.max(first, last - 1)]!) inside += weights[at]!
  }
  return all ? inside / all : 0
}
