/** How much one person may ask: `burst` at once, then one more every `every` milliseconds. */
export interface Allowance {
  readonly burst: number
  readonly every: number
}

export const ALLOWANCE: Allowance = { burst: 20, every: 2000 }

/** Persons remembered at most; those who have not asked for longest are forgotten first. */
const PEOPLE = 10_000

export interface Turns {
  /** Takes one turn of a person's. 0 when there was one left, else the seconds until there is. */
  take(person: string, now: number): number
}

/**
 * A leaking bucket for each person (https://en.wikipedia.org/wiki/Leaky_bucket), in bounded memory.
 *
 * @param now in `take`: milliseconds of a clock that never goes back.
 */
export function takeTurns({ burst, every }: Allowance = ALLOWANCE): Turns {
  /** When a person's bucket will be empty again. */
  const emptyAt = new Map<string, number>()
  return {
    take(person, now) {
      const from = Math.max(emptyAt.get(person) ?? 0, now)
      const wait = from + every - (now + burst * every)
      if (wait > 0) return Math.ceil(wait / 1000)
      emptyAt.delete(person)
      emptyAt.set(person, from + every)
      for (const oldest of emptyAt.keys()) {
        if (emptyAt.size <= PEOPLE) break
        emptyAt.delete(oldest)
      }
      return 0
    },
  }
}
