import { type Index, inverseFrequency, wordsIn } from '../retrieval/index.ts'

/** How rare a term is in the coverage: its inverse document frequency. */
export type Rarity = (term: string) => number

/** Looks up how rare terms are; of any other term nothing is known, as of one that the coverage does not have. */
export async function rarityOf(index: Index, terms: Iterable<string>): Promise<Rarity> {
  const { inPassages, passages } = await index.frequencies([...new Set(terms)])
  return (term) => inverseFrequency(inPassages(term), passages)
}

/** How rare the terms of a text are. */
export const rarityIn = (index: Index, text: string): Promise<Rarity> =>
  rarityOf(
    index,
    wordsIn(text).map(({ term }) => term),
  )
