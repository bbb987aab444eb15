import type { Candidate, Refiner } from './refiner.ts'

/** Words before an expression that belong to it, by the types that they modify. */
const MODIFIERS: readonly {
  readonly before: RegExp
  readonly of: (candidate: Candidate, words: string) => boolean
}[] = [
  {
    // "early next year", "late last week", "mid-November", "earlier this month"; not "earlier" by itself
    before: /\b(?:the )?(?:(?:very )?(?:early|late)|mid)[\s-]{1,4}$|\b(?:earlier|later)[\s-]{1,4}$/i,
    of: ({ type, meaning }) =>
      (type === 'DATE' || type === 'TIME') && !(meaning.as === 'value' && /REF$/.test(meaning.value)),
  },
  {
    // "the end of 1990", "the beginning of October"; not "the end of the war"
    before:
      /\b(?:the\s(?:very\s)?)?(?:end|start|beginning|middle|close|turn|rest|remainder|latter part|early part|first part)\sof\s(?:the\s)?$/i,
    of: ({ type, meaning }) => type === 'DATE' && !(meaning.as === 'value' && /REF$/.test(meaning.value)),
  },
  {
    // "nearly four years", "more than two weeks ago", "for over a year"; not "more" after a noun, nor "spread over two years"
    before:
      /\b(?:about|around|nearly|almost|roughly|approximately|some|more than|less than|fewer than|at least|at most|no more than|no less than|up to|just over|well over|at least about|(?<=\b(?:in|for|after|of|to|than|last|lasts|lasted|took|takes|take|spent|just|well)\s)over)\s{1,4}$/i,
    of: ({ type, meaning, rule }) =>
      (type === 'DURATION' && rule === 'counted-duration') ||
      rule === 'ago' ||
      (meaning.as === 'clock' && type === 'TIME'),
  },
  {
    // "around Nov. 1", "about March 2014"; not "around Wednesday’s ruling"
    before: /\b(?:around|about|circa)\s{1,4}$/i,
    of: ({ meaning }) => meaning.as === 'date',
  },
  {
    // "the nine months" of a report; not "the two-year plan"
    before: /\bthe\s{1,4}$/i,
    of: ({ rule }, words) =>
      rule === 'counted-duration' && /^[\p{L}\d,.]+ \p{L}+s$/u.test(words) && !/^an?\s/i.test(words),
  },
]

/** "The next two years or so"; not "a week or so’s rest". */
const OR_SO = /^\s{1,4}or (?:so|more)(?![\p{L}'’])/u

const isCount = ({ type, rule }: Candidate): boolean =>
  (type === 'DURATION' && /^(?:counted-duration|past-or-coming-stretch|stretch-of-one)$/.test(rule)) ||
  /^(?:last-this-next-unit|next-day)$/.test(rule)

/** Takes the words that modify an expression into its span. */
export const modifiers: Refiner = (candidates, text) => {
  let end = 0
  return candidates.map((candidate) => {
    let start = candidate.start
    const words = text.slice(start, candidate.end)
    for (const { before, of } of MODIFIERS) {
      if (!of(candidate, words)) continue
      const match = before.exec(text.slice(Math.max(end, start - 40), start))
      if (match) start -= match[0].length
    }
    end =
      candidate.end +
      (isCount(candidate) ? (OR_SO.exec(text.slice(candidate.end, candidate.end + 16))?.[0].length ?? 0) : 0)
    return start === candidate.start && end === candidate.end ? candidate : { ...candidate, start, end }
  })
}
