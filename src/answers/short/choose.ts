import type { Query, Scored } from '../../retrieval/index.ts'
import type { Library } from '../library.ts'
import type { Asked } from '../question/asked.ts'
import { groupsIn } from '../question/groups.ts'
import type { Rarity } from '../rarity.ts'
import { namesOf } from '../speakers.ts'
import { align } from './alignment.ts'
import { phrasesIn, type Stretch, stretchesOf } from './candidates.ts'
import { isEcho } from './echo.ts'
import { mayTellHolder } from './holder.ts'
import { isKnownPlace, isThing } from './names.ts'
import { type Knowledge, signsOf } from './signs.ts'
import { mayBeOfUnit } from './units.ts'
import { type Signs, weighSigns } from './weights.ts'

/** A stretch that may be the short answer, with the passage that it stands in. */
export interface Choice {
  readonly stretch: Stretch
  readonly scored: Scored
  readonly score: number
  /** Whether it is a known place that something is said to be in or at. */
  readonly located: boolean
  /** Whether it is a number of the unit that is asked for, or a length of time where that is. */
  readonly measured: boolean
}

/** Passages in which a short answer is looked for; and in which one of a wanted kind is, when these have none. */
const PASSAGES = 3
const MORE_PASSAGES = 10

/** A passage that scores less than such a part of the best is of another matter, though it holds a number or a day. */
const NEARLY_AS_GOOD = 0.7

/** Whether a stretch is of the kind wanted; where any will do, it is. */
const isOfKind: Readonly<Record<Asked['wanted'], (signs: Signs) => boolean>> = {
  date: ({ timeWanted }) => timeWanted === 1,
  number: ({ numberWanted }) => numberWanted === 1,
  duration: ({ durationWanted, unit }) => durationWanted === 1 || unit === 1,
  place: ({ nameWanted, place, placeKnown, personForPlace }) =>
    placeKnown === 1 || (nameWanted === 1 && place === 1 && personForPlace === 0),
  person: () => true,
  phrase: () => true,
  verdict: () => true,
  reason: () => true,
  manner: () => true,
  account: () => false,
}

const COUNTED: readonly Stretch['kind'][] = ['number', 'duration', 'time']
const NUMERIC =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|billions?|dozens?|half|thirds?|quarters?|twice|many|several|few|most|majority|none)\b/i
/** A clause tells why or how only near the best passage, and says something new. */
const FAR = 1
const NEW = 0.25

/** Bodies that have a name, and are no number: "Which company", "What party". */
const BODY =
  /\b(?:what|which) (?:\w+ ){0,2}?(?:company|firm|bank|airline|agency|newspaper|magazine|broadcaster|channel|party|club|team|university|college|school|organi[sz]ation|ministry|department|union|group|charity|court|church|religion|language)\b/i

/** A number that may be a year. */
const YEAR = /(?<!\d)(?:1\d|20)\d\d(?![\d,.])|\b(?:BC|AD|century)\b/

/** "How many miners": a number of things, and no length of time. */
const COUNTED_THINGS =
  /\bhow many (?!(?:\p{L}+ ){0,2}?(?:seconds|minutes|hours|days|nights|weeks|months|seasons|years|decades|centuries|times)\b)/iu

const PURPOSE = /\s(?:for|with|by|as|after|before)\s/

/** Whether a stretch may answer at all: "when" is no name, "how many" is a number, and "who", "where" and "which company" are neither. */
function mayBe({ wanted, plain, kind, text }: Asked, stretch: Stretch): boolean {
  const counted = COUNTED.includes(stretch.kind)
  const numeric = counted || NUMERIC.test(stretch.text)
  if (wanted === 'number' && (stretch.kind === 'duration' || stretch.kind === 'time') && COUNTED_THINGS.test(text))
    return false
  if (wanted === 'number' || wanted === 'duration')
    return numeric && (stretch.kind === 'duration' || mayBeOfUnit(text, stretch.text))
  if (wanted === 'date' && kind === 'when') return counted && (stretch.kind !== 'number' || YEAR.test(stretch.text))
  if (counted && BODY.test(text)) return false
  // Who or where it was is a name, not a name with what was done there.
  if (plain && wanted === 'person' && stretch.loose > 0) return false
  if (plain && wanted === 'person' && isThing(stretch.text)) return false
  if (plain && wanted === 'place' && (stretch.loose > 0 || PURPOSE.test(stretch.text))) return false
  return !(plain && (wanted === 'person' || wanted === 'place') && counted)
}

/** Whether a stretch is a place that something is in: "in Vienna" tells nobody's name, "said Vienna" may. */
const isWhere = (text: string, { start, text: name }: Stretch): boolean =>
  /\b(?:in|at|near|to|from)\s$/.test(text.slice(Math.max(0, start - 6), start)) && isKnownPlace(name)

/** A choice that scores less is right in one case of four: none is better, unless it has the unit asked for. */
const LEAST_SCORE = 1.5

/** How much worse one of the kind may be: nothing but a time tells when, while a place may be told in many ways. */
const PREFERENCE: Partial<Record<Asked['wanted'], number>> = { date: 1, duration: Infinity, number: 0, place: 2 }

/** The terms of the passages that may be read, by whose rarity stretches are weighed. */
export const termsRead = (ranked: readonly Scored[]): string[] =>
  ranked.slice(0, MORE_PASSAGES).flatMap(({ candidate }) => candidate.passage.words.map(({ term }) => term))

/** The stretch that answers best: of the kind wanted if any is; ties go to the earlier passage and stretch. */
export function chooseAnswer(
  library: Library,
  asked: Asked,
  query: Query,
  ranked: readonly Scored[],
  rarity: Rarity,
): Choice | null {
  const knowledge: Knowledge = {
    rarity,
    isPerson: (word) => namesOf(library).has(word),
  }
  let best: Choice | null = null
  let bestOfKind: Choice | null = null
  for (const [place, scored] of ranked.slice(0, MORE_PASSAGES).entries()) {
    if (place >= PASSAGES && bestOfKind) break
    if (scored.score < ranked[0]!.score * NEARLY_AS_GOOD) break
    const { passage } = scored.candidate
    const article = library.byId.get(passage.article)
    if (!article || !mayTellHolder(asked.text, article)) continue
    const groups = asked.group ? groupsIn(passage.words) : []
    if (groups.length > 0 && groups.every(({ country }) => country !== asked.group?.country)) continue
    const alignment = align(query, passage, asked, phrasesIn(article, passage), article.text)
    const behind = ranked[0]!.score - scored.score
    for (const stretch of stretchesOf(article, passage, asked)) {
      const signs = signsOf(asked, alignment, stretch, behind, article.text, knowledge)
      if (
        signs.stale === 1 ||
        !mayBe(asked, stretch) ||
        (asked.plain && asked.wanted === 'person' && isWhere(article.text, stretch)) ||
        // Where it was is a name, or what stands in or at something.
        (asked.plain && asked.wanted === 'place' && signs.name === 0 && signs.place === 0) ||
        (asked.plain && isEcho(asked, stretch, article.text)) ||
        (stretch.kind === 'clause' && (behind > FAR || signs.fresh < NEW))
      )
        continue
      const located = signs.placeKnown === 1 && signs.place === 1
      const choice = {
        stretch,
        scored,
        score: weighSigns(signs),
        located,
        measured: signs.unit === 1 || signs.durationWanted === 1,
      }
      if (place < PASSAGES && signs.personForPlace === 0 && choice.score > (best?.score ?? -Infinity)) best = choice
      if (isOfKind[asked.wanted](signs) && choice.score > (bestOfKind?.score ?? -Infinity)) bestOfKind = choice
    }
  }
  const chosen =
    bestOfKind && (!best || bestOfKind.score > best.score - (PREFERENCE[asked.wanted] ?? 0)) ? bestOfKind : best
  return chosen && (chosen.measured || chosen.score >= LEAST_SCORE) ? chosen : null
}
