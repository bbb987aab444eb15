import { lowerBound } from '../../language/index.ts'
import type { ArticleRecord, Phrase, Span, Timex } from '../../model.ts'
import type { Passage } from '../../retrieval/index.ts'
import type { Asked } from '../question/asked.ts'
import { clausesIn } from './clauses.ts'
import { isKnownPlace } from './names.ts'
import { opening, timesIn } from './times.ts'

/** A stretch of a passage that may be the short answer. */
export interface Stretch extends Span {
  readonly text: string
  /** What its last phrase is; a time expression is "time" (a day, a year) or "duration". */
  readonly kind: Phrase['kind'] | 'time' | 'duration' | 'clause' | 'quote'
  readonly timex: Timex | null
  /** How many noun phrases it joins: "Bishop" 1, "Bishop of Aldmouth" 2. */
  readonly phrases: number
  /** How many of these joints are more than a preposition, an article or a comma. */
  readonly loose: number
}

/** Longer ones are no short answers. */
const LONGEST = 60
/** Lists may be longer where several things are asked for. */
const LONGEST_LIST = 110
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

/** What stands in brackets right behind a phrase: "the General Pharmaceutical Council (GPhC)". */
const BRACKETS = /^\s\([^()]{1,30}\)/
/** Several things, one after the other. */
const LIST = /,|\band\b/
/** What stands in quote marks, to the letter. */
const QUOTED = /["“](?:\p{Lu}[^"“”]{1,57}|[^"“”\s]+(?: [^"“”\s]+){0,2})["”](?:\s\p{Ll}+)?/gu

const startsIn = <T extends Span>(spans: readonly T[], { start, end }: Span): T[] => {
  const found: T[] = []
  let at = lowerBound(spans, start, (span) => span.start)
  for (; at < spans.length && spans[at]!.end <= end; at++) found.push(spans[at]!)
  return found
}

/** The noun phrases of a passage. */
export const phrasesIn = (article: ArticleRecord, passage: Span): Phrase[] => startsIn(article.phrases ?? [], passage)

/**
 * Every stretch of a passage that may answer: its time expressions, its noun phrases, and phrases joined by a few words;
 * of a question that asks why or how, its clauses that tell that.
 */
export function stretchesOf(
  article: ArticleRecord,
  passage: Passage,
  asked: Pick<Asked, 'wanted' | 'several'> = { wanted: 'phrase', several: false },
): Stretch[] {
  const { text } = article
  if (asked.wanted === 'reason' || asked.wanted === 'manner')
    return clausesIn(text, passage, asked.wanted).map(
      ({ start, end }): Stretch => ({
        start,
        end,
        text: text.slice(start, end),
        kind: 'clause',
        timex: null,
        phrases: 1,
        loose: 0,
      }),
    )
  const timexes = startsIn(article.timexes, passage)
  const times = timesIn(text, timexes)
  const phrases = phrasesIn(article, passage).filter(
    (phrase) => !timexes.some(({ start, end }) => start <= phrase.start && phrase.end <= end),
  )
  const joined: Stretch[] = []
  for (let first = 0; first < phrases.length; first++) {
    const kind = kindOfPhrase(text, phrases[first]!)
    const at = phrases[first]!.start
    const start = at - ((kind === 'number' ? opening(text, at, HEDGE) : 0) || opening(text, at, DETERMINER))
    let loose = 0
    for (let last = first; last < Math.min(phrases.length, first + MOST_JOINED); last++) {
      const { end } = phrases[last]!
      if (last > first) {
        const gap = text.slice(phrases[last - 1]!.end, phrases[last]!.start)
        if (!JOINED_BY.test(gap)) loose++
        if (loose > 0 && !JOINED_BY.test(gap) && !BRIDGED_BY.test(gap)) break
        if (kind === 'number' && (gap.includes(',') || (phrases[last]!.kind === 'number' && !/^\s?[–-]/.test(gap))))
          break
      }
      const list = asked.several && loose === 0 && LIST.test(text.slice(start, end))
      if (end - start > (list ? LONGEST_LIST : LONGEST)) break
      joined.push({ start, end, text: text.slice(start, end), kind, timex: null, phrases: last - first + 1, loose })
      const after = BRACKETS.exec(text.slice(end, end + LONGEST))
      if (after && end + after[0].length - start <= LONGEST) {
        const to = end + after[0].length
        joined.push({
          start,
          end: to,
          text: text.slice(start, to),
          kind,
          timex: null,
          phrases: last - first + 1,
          loose,
        })
      }
    }
  }
  const titles = asked.wanted === 'phrase' ? text.slice(passage.start, passage.end).matchAll(QUOTED) : []
  const quoted = [...titles].map((match): Stretch => {
    const start = passage.start + match.index
    const words = match[0].replace(/[.,](?=["”]$)/, '')
    return { start, end: start + match[0].length, text: words, kind: 'quote', timex: null, phrases: 1, loose: 0 }
  })
  return [...times, ...quoted, ...joined, ...phrases.flatMap((phrase) => placeWithin(text, phrase))]
}

/** The place that a longer phrase begins with: "Oslo" in "an Oslo hotel", but not "Norway" in "Norway's border". */
function placeWithin(text: string, { start, end }: Phrase): Stretch[] {
  const words = text.slice(start, end)
  const [lead] = /^(?:\p{Lu}[\p{L}.-]*\s){0,2}\p{Lu}[\p{L}.-]*(?=\s\p{Ll})/u.exec(words) ?? []
  if (lead === undefined || !isKnownPlace(lead)) return []
  return [{ start, end: start + lead.length, text: lead, kind: 'name', timex: null, phrases: 1, loose: 0 }]
}

function kindOfPhrase(text: string, { start, end, kind }: Phrase): Stretch['kind'] {
  if (kind !== 'number' || COUNTS.test(text.slice(start, end))) return kind
  return /\p{Lu}/u.test(text[start] ?? '') ? 'name' : 'noun'
}
