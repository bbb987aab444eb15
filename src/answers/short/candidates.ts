import type { ArticleRecord, Phrase, Span, Timex } from '../../model.ts'
import type { Passage } from '../../retrieval/index.ts'
import { isKnownPlace } from './names.ts'

/** A stretch of a passage that may be the short answer. */
export interface Stretch extends Span {
  readonly text: string
  /** What its last phrase is; a time expression is "time" (a day, a year) or "duration". */
  readonly kind: Phrase['kind'] | 'time' | 'duration'
  readonly timex: Timex | null
  /** How many noun phrases it joins: "Bishop" 1, "Bishop of Aldmouth" 2. */
  readonly phrases: number
  /** How many of these joints are more than a preposition, an article or a comma. */
  readonly loose: number
}

/** Longer ones are no short answers. */
const LONGEST = 60
/** How many neighbouring phrases may be joined. */
const MOST_JOINED = 4
/** What stands between phrases that belong together: prepositions, articles, "and", the comma of a list. */
const JOINED_BY = /^(?:\s|,|\b(?:of|in|and|or|for|to|on|at|by|from|with|the|a|an|its|their|his|her|between|as)\b)*$/
/** What may stand between phrases at all: a few words, no end of a clause. */
const BRIDGED_BY = /^\s(?:[\p{L}’'-]+\s){0,3}$/u
/** "more than 40 ships": what stands before a number belongs to it. */
const HEDGE =
  /(?:(?<![-\p{L}])(?:about|around|approximately|roughly|nearly|almost|over|under|some|only|just|more than|less than|fewer than|at least|at most|up to|as many as|as much as)\s+)+$/iu

/** "the Merkits", "his observation": an article or possessive belongs to its noun. */
const DETERMINER = /(?<![-'’\p{L}])(?:the|an?|his|her|its|their)\s+$/iu
/** A number that counts, rather than one inside a name ("Super Bowl 50") or another word ("2-point"). */
const COUNTS =
  /^(?:aged?\s)?\P{L}*\d[\d.,]*(?![\d–-])|^(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|several|once|twice)\b)/iu

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
      loose: 0,
    }),
  )
  const phrases = startsIn(article.phrases ?? [], passage).filter(
    (phrase) => !timexes.some(({ start, end }) => start <= phrase.start && phrase.end <= end),
  )
  const joined: Stretch[] = []
  for (let first = 0; first < phrases.length; first++) {
    const kind = kindOfPhrase(text, phrases[first]!)
    const start = phrases[first]!.start - opening(text, phrases[first]!.start, kind === 'number' ? HEDGE : DETERMINER)
    let loose = 0
    for (let last = first; last < Math.min(phrases.length, first + MOST_JOINED); last++) {
      const { end } = phrases[last]!
      if (last > first) {
        const gap = text.slice(phrases[last - 1]!.end, phrases[last]!.start)
        if (!JOINED_BY.test(gap)) loose++
        if (loose > 0 && !JOINED_BY.test(gap) && !BRIDGED_BY.test(gap)) break
        if (kind === 'number' && gap.includes(',')) break
      }
      if (end - start > LONGEST) break
      joined.push({ start, end, text: text.slice(start, end), kind, timex: null, phrases: last - first + 1, loose })
    }
  }
  return [...times, ...joined, ...phrases.flatMap((phrase) => placeWithin(text, phrase))]
}

/** The place that a longer phrase begins with: "Oslo" in "an Oslo hotel", but not "Norway" in "Norway's border". */
function placeWithin(text: string, { start, end }: Phrase): Stretch[] {
  const words = text.slice(start, end)
  const [lead] = /^(?:\p{Lu}[\p{L}.-]*\s){0,2}\p{Lu}[\p{L}.-]*(?=\s\p{Ll})/u.exec(words) ?? []
  if (lead === undefined || !isKnownPlace(lead)) return []
  return [{ start, end: start + lead.length, text: lead, kind: 'name', timex: null, phrases: 1, loose: 0 }]
}

/** How far before a phrase the words begin that belong to it. */
const opening = (text: string, at: number, words: RegExp): number =>
  words.exec(text.slice(Math.max(0, at - 25), at))?.[0].length ?? 0

function kindOfPhrase(text: string, { start, end, kind }: Phrase): Stretch['kind'] {
  if (kind !== 'number' || COUNTS.test(text.slice(start, end))) return kind
  return /\p{Lu}/u.test(text[start] ?? '') ? 'name' : 'noun'
}
