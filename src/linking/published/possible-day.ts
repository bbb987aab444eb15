import type { Analysis } from '../../analysis.ts'
import { weekdayOf } from '../../dates/index.ts'
import type { Article } from '../../model.ts'

/** A report tells of its own day or of the one or two before. */
const LATEST = 2
/** As many sentences of the body as tell when it happened. */
const HEAD = 2

/** The full dates that an article's text names, as ISO days. */
export const daysInText = ({ expressions }: Analysis): string[] =>
  expressions.flatMap(({ meaning }) => (meaning.as === 'value' && ISO.test(meaning.value) ? [meaning.value] : []))

const ISO = /^\d{4}-\d\d-\d\d$/

/**
 * Whether an article with a dateline can have been written on a day, by its own words: what they say has happened lies
 * before it ("the dam was opened on 8 December 2016"), and the weekday of its lead just before it ("said on Monday").
 * They say nothing against a day that only a plan of theirs lies before.
 */
export function couldBeWritten({ blocks }: Article, { expressions, sentences }: Analysis): (day: string) => boolean {
  const happened = expressions.flatMap(({ meaning, direction }) =>
    meaning.as === 'value' && ISO.test(meaning.value) && direction === 'past' ? [meaning.value] : [],
  )
  const head = sentences.flatMap(({ block }, at) => (blocks[block]?.role === 'body' ? [at] : [])).slice(0, HEAD)
  const lead = expressions.find(
    ({ meaning, direction, sentence }) =>
      meaning.as === 'weekday' && meaning.which === null && direction === 'past' && head.includes(sentence),
  )?.meaning
  const told = lead?.as === 'weekday' ? lead.weekday : null
  return (day) =>
    happened.every((other) => other <= day) && (told === null || (weekdayOf(day) - told + 7) % 7 <= LATEST)
}
