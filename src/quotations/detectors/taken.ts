import type { View } from '../found.ts'

/** Where content between two tokens may start, given what is found already. */
export function taken({ found }: View, first: number, last: number): number {
  let start = first
  for (const one of found) if (one.first < last && one.last > start) start = one.last
  return start
}
