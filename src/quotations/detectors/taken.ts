import type { View } from '../found.ts'
import { opensMainClause } from '../grammar/opens-clause.ts'

/** Where content between two tokens may start, given what is found already. */
export function taken({ found }: View, first: number, last: number): number {
  let start = first
  for (const one of found) if (one.first < last && one.last > start) start = one.last
  return start
}

/**
 * "It is not settled: [she will ask them, her office says]": the clause behind the last colon or semicolon.
 * @param cut whether the report stands in its middle: "He stayed away: [his wife, he says, had asked him to]"
 */
export function behindColon({ document: { tokens } }: View, first: number, start: number, cut = false): number {
  for (let i = start - 1; i > first; i--)
    if (/^[;:]$/.test(tokens[i]!.text) && tokens[i]!.quote < 0)
      return i + 1 === start || cut || opensMainClause(tokens, i + 1, start) ? i + 1 : first
  return first
}
