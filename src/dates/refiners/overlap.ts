import type { Refiner } from './refiner.ts'

/** Of candidates that overlap the longest stands; of equally long ones the one whose parser comes first. */
export const overlap: Refiner = (candidates, text) => {
  if (candidates.length < 2) return candidates
  const kept: (typeof candidates)[number][] = []
  const taken = new Uint8Array(text.length)
  const longestFirst = candidates
    .map((candidate, order) => ({ candidate, order }))
    .sort((a, b) => b.candidate.end - b.candidate.start - (a.candidate.end - a.candidate.start) || a.order - b.order)
  for (const { candidate } of longestFirst) {
    if (taken.subarray(candidate.start, candidate.end).includes(1)) continue
    taken.fill(1, candidate.start, candidate.end)
    kept.push(candidate)
  }
  return kept.sort((a, b) => a.start - b.start)
}
