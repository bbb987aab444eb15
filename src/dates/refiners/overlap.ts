import type { Refiner } from './refiner.ts'

/** Of candidates that overlap the longest stands; of equally long ones the one whose parser comes first. */
export const overlap: Refiner = (candidates) => {
  const kept: (typeof candidates)[number][] = []
  const taken = new Set<number>()
  const longestFirst = candidates
    .map((candidate, order) => ({ candidate, order }))
    .sort((a, b) => b.candidate.end - b.candidate.start - (a.candidate.end - a.candidate.start) || a.order - b.order)
  for (const { candidate } of longestFirst) {
    let free = true
    for (let at = candidate.start; at < candidate.end && free; at++) free = !taken.has(at)
    if (!free) continue
    for (let at = candidate.start; at < candidate.end; at++) taken.add(at)
    kept.push(candidate)
  }
  return kept.sort((a, b) => a.start - b.start)
}
