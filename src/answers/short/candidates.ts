import type { ArticleRecord, Phrase, Span, Timex } from '../../model.ts'
import type { Passage } from '../../retrieval/index.ts'

/** A stretch of a passage that may be the short answer. */
export interface Stretch extends Span {
  readonly text: string
  /** What its last phrase is; a time expression is "time" (a day, a year) or "duration". */
  readonly kind: Phrase['kind'] | 'time' | 'duration'
  readonly timex: Timex | null
  /** How many noun phrases it joins: "Bishop" 1, "Bishop of Aldmouth" 2. */
  readonly phrases: number
}

/** Longer ones are no short answers. */
const LONGEST = 60
/** How many neighbouring phrases may be joined. */
const MOST_JOINED = 4
/** A stretch never runs over the end of a clause. */
const CLAUSE_END = /[.;:?!()—–“”"]/

const startsIn = <T extends Span>(spans: readonly T[], { start, end }: Span): T[] => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < start) low = middle + 1
    else high = middle
  }
  const found: T[] = []
  for (; low < spans.length && spans[low]!.end <= end; low++) found.push(spans[low]!)
  return found
}

const kindOfTimex = ({ type }: Timex): Stretch['kind'] => (type === 'DURATION' || type === 'SET' ? 'duration' : 'time')

/** Every stretch of a passage that may answer: its time expressions, its noun phrases, and phrases joined by a few words. */
export function stretchesOf(article: ArticleRecord, passage: Passage): Stretch[] {
  const { text } = article
  const timexes = startsIn(article.timexes, passage)
  const times = timexes.map(
    (timex): Stretch => ({
      start: timex.start,
      end: timex.end,
      text: timex.text,
      kind: kindOfTimex(timex),
      timex,
      phrases: 1,
    }),
  )
  const phrases = startsIn(article.phrases ?? [], passage).filter(
    (phrase) => !timexes.some(({ start, end }) => start <= phrase.start && phrase.end <= end),
  )
  const joined: Stretch[] = []
  for (let first = 0; first < phrases.length; first++) {
    const { start } = phrases[first]!
    for (let last = first; last < Math.min(phrases.length, first + MOST_JOINED); last++) {
      const { end, kind } = phrases[last]!
      if (end - start > LONGEST || CLAUSE_END.test(text.slice(phrases[first]!.end, phrases[last]!.start))) break
      joined.push({
        start,
        end,
        text: text.slice(start, end),
        kind: first === last ? kind : phrases[first]!.kind,
        timex: null,
        phrases: last - first + 1,
      })
    }
  }
  return [...times, ...joined]
}
