import type { Span } from '../model.ts'
import { isoDay } from './calendar.ts'
import { dayMonthOrder, readCalendarDates } from './calendar-date.ts'
import { calledBy, cuesIn } from './cues.ts'
import { directionOf } from './direction.ts'
import type { TimeExpression } from './expression.ts'
import { matcherOf } from './matcher.ts'
import { PARSERS } from './parsers/index.ts'
import { REFINERS } from './refiners/index.ts'
import type { Candidate } from './refiners/refiner.ts'
import { lowered } from './rule.ts'

/** What is read: a text and the sentences in it, in order. Words outside the sentences (menus, bylines) are not read. */
export interface Readable {
  readonly text: string
  readonly sentences: readonly Span[]
}

/** Longer sentences are read in pieces, so that the work stays linear whatever the text. */
const PIECE = 2000

/** More than any article holds; what a flood of dates holds beyond it is not worth the work. */
const MOST = 20_000

/** So many characters on either side tell which way an expression points. */
const SURROUNDINGS = 160

/** Cuts a span into pieces of at most PIECE characters, at white space where there is some. */
function* pieces(text: string, { start, end }: Span): Generator<Span> {
  let from = start
  while (end - from > PIECE) {
    const blank = text.slice(from, from + PIECE).search(/\s\S*$/)
    const to = blank > 0 ? from + blank + 1 : from + PIECE
    yield { start: from, end: to }
    from = to
  }
  yield { start: from, end }
}

const called = calledBy(PARSERS.map(({ needs }) => needs))
const MATCHERS = PARSERS.map(matcherOf)

/** The candidates of one piece of text; `lower` are the small letters of the whole text. */
function candidatesIn(text: string, lower: string, { start, end }: Span): readonly Candidate[] {
  const places = called(cuesIn(lower, start, end))
  if (places.length === 0) return []
  const found: Candidate[] = []
  const [words, small] = [text.slice(start, end), lower.slice(start, end)]
  for (const place of places) MATCHERS[place]!(words, small, found)
  if (found.length === 0) return found
  return REFINERS.reduce((candidates, refine) => refine(candidates, words), found as readonly Candidate[])
}

/**
 * Finds the time expressions of an article, in text order, without overlaps. What they mean is kept apart from any
 * date, as plain data: an article's date may be known only after other articles were read, and `resolveTimexes` turns
 * the expressions into values then.
 *
 * @example
 * const found = findTimeExpressions({ text: 'They met on Sunday.', sentences: [{ start: 0, end: 19 }] })
 * resolveTimexes(found, '2022-01-10')[0].value // '2022-01-09'
 */
export function findTimeExpressions({ text, sentences }: Readable): TimeExpression[] {
  const found: TimeExpression[] = []
  const small = lowered(text)
  for (const [index, sentence] of sentences.entries()) {
    for (const piece of pieces(text, sentence)) {
      if (found.length > MOST) return found
      for (const candidate of candidatesIn(text, small, piece)) {
        const [start, end] = [piece.start + candidate.start, piece.start + candidate.end]
        const before = text.slice(Math.max(piece.start, start - SURROUNDINGS), start)
        const after = text.slice(end, Math.min(piece.end, end + SURROUNDINGS))
        found.push({
          start,
          end,
          text: text.slice(start, end),
          type: candidate.type,
          meaning: candidate.meaning,
          time: candidate.time ?? null,
          direction: directionOf(before, after),
          sentence: index,
          rule: candidate.rule,
        })
      }
    }
  }
  return withOrder(found, text)
}

/** As much of a text is searched for what shows how it writes 03/04/2025. */
const MOST_SEARCHED = 200_000

/** Gives days in figures the order of day and month that the article itself shows: "13/04/2025", "3 April 2025". */
function withOrder(found: TimeExpression[], text: string): TimeExpression[] {
  if (!found.some(({ meaning }) => meaning.as === 'numeric')) return found
  const page = text.slice(0, MOST_SEARCHED)
  const named = readCalendarDates(page).flatMap(({ year, month, day }) => (year ? [isoDay(year, month, day)] : []))
  const order = dayMonthOrder(page, named)
  return found.map((one) => (one.meaning.as === 'numeric' ? { ...one, meaning: { ...one.meaning, order } } : one))
}
