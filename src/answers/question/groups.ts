import { countryIn, type Term } from '../../retrieval/index.ts'

/** A country's people at a table or on a field: "the Russian delegation", "France's negotiating team". */
export interface Group {
  readonly country: string
  /** The position of the noun among the words. */
  readonly at: number
}

/** Nouns that stand for each other after a country: who leads "the Russian side" leads "the Russian delegation". */
const NOUN = /^(?:delegations?|sides?|teams?|negotiators?|contingents?|missions?|camps?|parties)$/
/** How many words may stand between: "Russian negotiating team". */
const BETWEEN = 1

/** The groups that words name, in order. */
export function groupsIn(words: readonly Term[]): Group[] {
  return words.flatMap(({ word }, at) => {
    if (!NOUN.test(word)) return []
    for (let before = at - 1; before >= Math.max(0, at - 1 - BETWEEN); before--) {
      const country = countryIn(words[before]!)
      if (country) return [{ country, at }]
    }
    return []
  })
}
