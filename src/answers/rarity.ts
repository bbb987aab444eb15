import { type Index, inverseFrequency } from '../retrieval/index.ts'

/** How rare a term is in the coverage: its inverse document frequency. */
export type Rarity = (term: string) => number

/** Looks up how rare terms are; of any other term nothing is known, as of one that the coverage does not have. */
export async function rarityOf(index: Index, terms: Iterable<string>): Promise<Rarity> {
  const { inPassages, passages } = await index.frequencies([...new Set(terms)])
  return (term) => inverseFrequency(inPassages(term), passages)
}
