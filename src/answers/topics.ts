import type { ArticleRecord, Topic } from '../model.ts'

/** Beyond it a phrase is a piece of a sentence, and Discord takes no longer value. */
const LONGEST = 60
/** Topics kept, most mentioned first. */
const MOST = 100_000

/** "Mr Blinken" is "Blinken", which is there too. */
const TITLED = /^(?:Mr|Mrs|Ms|Dr)\b/

/** "security talks" and "Security Talks" are one topic, shown as it is printed most often. */
interface Counted {
  mentions: number
  readonly spellings: Map<string, number>
}

/**
 * The names and noun phrases of the articles, most mentioned first; times are none, nor is a phrase that stands once
 * in all of them and is no name.
 */
export function topicsOf(articles: readonly ArticleRecord[]): readonly Topic[] {
  const counted = new Map<string, Counted>()
  const names = new Set<string>()
  for (const { text, phrases, timexes } of articles) {
    const times = new Set(timexes.flatMap(({ start, end }) => offsets(start, Math.min(end, start + LONGEST))))
    for (const { start, end, kind } of phrases ?? []) {
      const phrase = text.slice(start, end).replace(/\s+/g, ' ').trim()
      if (kind === 'number' || times.has(start) || phrase.length < 3 || phrase.length > LONGEST) continue
      if (TITLED.test(phrase)) continue
      const key = phrase.toLowerCase()
      if (kind === 'name') names.add(key)
      const topic = counted.get(key) ?? { mentions: 0, spellings: new Map() }
      counted.set(key, topic)
      topic.mentions++
      topic.spellings.set(phrase, (topic.spellings.get(phrase) ?? 0) + 1)
    }
  }
  return [...counted]
    .filter(([key, { mentions }]) => mentions > 1 || names.has(key))
    .map(([, { mentions, spellings }]) => ({ name: mostFrequent(spellings), mentions }))
    .sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
}

const offsets = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, i) => from + i)

const mostFrequent = (spellings: ReadonlyMap<string, number>): string =>
  [...spellings].reduce((best, each) => (each[1] > best[1] ? each : best))[0]
