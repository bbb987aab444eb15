import type { Candidate, Refiner } from './refiner.ts'

/** Words before an expression that belong to it, by the types that they modify. */
const MODIFIERS: readonly {
  readonly before: RegExp
  readonly of: (candidate: Candidate, words: string) => boolean
}[] = [
  {
    // "early next year", "late last week", "mid-November", "earlier this month"; not "earlier" by itself
    before: /\b(?:earlier|later|early|late|mid|the early|the late)[\s-]{1,4}$/i,
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
    // "nearly four years", "more than two weeks ago", "at least 30 days"; not "more" after a noun
    before:
      /\b(?:about|around|nearly|almost|roughly|approximately|some|more than|less than|fewer than|at least|at most|no more than|no less than|up to|just over|well over|over(?=\san?\s)|at least about)\s{1,4}$/i,
    of: ({ type, meaning, rule }) =>
      (type === 'DURATION' && rule === 'counted-duration') ||
      rule === 'ago' ||
      (meaning.as === 'clock' && type === 'TIME'),
  },
  {
    // "the nine months" of a report; not "the two-year plan"
    before: /\bthe\s{1,4}$/i,
    of: ({ rule }, words) =>
      rule === 'counted-duration' && /^[\p{L}\d,.]+ \p{L}+s$/u.test(words) && !/^an?\s/i.test(words),
  },
]

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
    end = candidate.end
    return { ...candidate, start }
  })
}
