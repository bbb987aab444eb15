import type { Candidate, Refiner } from './refiner.ts'

const GAP = /^(?:\s|,\s|\son\s)$/

/** "10 p.m. Wednesday" and "noon on Saturday" are one expression; "at 10 p.m., Wednesday's guests" are two. */
export const dayAndTime: Refiner = (candidates, text) => {
  const joined: Candidate[] = []
  for (const candidate of candidates) {
    const last = joined.at(-1)
    const day = candidate.type === 'DATE' && /^(?:shift|weekday|date|value|feast)$/.test(candidate.meaning.as)
    if (last?.meaning.as === 'clock' && day && GAP.test(text.slice(last.end, candidate.start)))
      joined[joined.length - 1] = { ...candidate, type: 'TIME', start: last.start, time: last.time ?? null }
    else joined.push(candidate)
  }
  return joined
}
