import type { Refiner } from './refiner.ts'

/** Of candidates that overlap the longest stands; of equally long ones the one whose parser comes first. */
export const overlap: Refiner = (candidates) => {
  if (candidates.length < 2) return candidates
  const kept: (typeof candidates)[number][] = []
  const longestFirst = candidates
    .map((candidate, order) => ({ candidate, order }))
    .sort((a, b) => b.candidate.end - b.candidate.start - (a.candidate.end - a.candidate.start) || a.order - b.order)
  for (const { candidate } of longestFirst) {
    if (!kept.some(({ start, end }) => start < candidate.end && candidate.start < end)) kept.push(candidate)
  }
  return kept.sort((a, b) => a.start - b.start)
}
