import { lowerBound } from '../../language/index.ts'
import type { TokenRange } from '../grammar/token-range.ts'

/** Tells of a stretch whether it overlaps one of others, in as many steps as their number has binary digits. */
export function overlapsOneOf(others: readonly TokenRange[]): (one: TokenRange) => boolean {
  const sorted = [...others].sort((a, b) => a.first - b.first)
  let reach = 0
  const ends = sorted.map(({ last }) => {
    reach = Math.max(reach, last)
    return reach
  })
  return ({ first, last }) => {
    // the first of them that ends behind the stretch's start
    const next = sorted[lowerBound(ends, first + 1, (end) => end)]
    return next !== undefined && next.first < last
  }
}
