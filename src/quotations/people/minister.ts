import { countryOf } from '../../language/index.ts'
import { type Cast, REACH } from './cast.ts'
import type { Entry } from './registry.ts'

/** "The head of Brazilian trade policy": the one minister or secretary of trade whom the article has named so far. */
export function ministerOf(cast: Cast, latest: number, text: string): Entry | null {
  const field = /\b(?:head|chief) of (?:\S+ ){0,2}(\w+) (?:policy|diplomacy|ministry|department|portfolio)$/.exec(
    text,
  )?.[1]
  // "the head of French diplomacy" need not be its minister of the armed forces
  if (!field || countryOf(field) !== null || /^(?:us|uk|eu|un)$/.test(field)) return null
  const holders = new Set<Entry>()
  for (let i = latest; i >= 0 && i > latest - REACH; i--) {
    const { entry } = cast.mentions[i]!
    const holds = entry.roles.some(({ text: role }) => {
      const words = role.toLowerCase().split(/\s+/)
      return words.includes(field) && words.some((word) => /^(?:minister|secretary|commissioner|chief)$/.test(word))
    })
    if (holds) holders.add(entry)
  }
  const [only] = holders
  return holders.size === 1 && only ? only : null
}
