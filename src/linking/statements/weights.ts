import type { WeightOf } from './similarity.ts'
import type { Unit } from './units.ts'

/** All reports of one event share its names, so an agreeing name tells half of what another agreeing word tells. */
const NAME = 0.5

/** In how many units each stem stands. */
export function unitFrequencies(units: readonly Unit[]): Map<string, number> {
  const frequencies = new Map<string, number>()
  for (const { words } of units)
    for (const stem of new Set(words.map((word) => word.stem))) frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1)
  return frequencies
}

/**
 * Inverse document frequency, a unit being the document; names count half, function words nothing.
 *
 * @param frequencies at least of the words that will be weighed; a word that is not there counts as unknown
 * @param units how many there are in all
 */
export function weightsFrom(frequencies: ReadonlyMap<string, number>, units: number): WeightOf {
  const rarities = new Map([...frequencies].map(([stem, count]) => [stem, Math.log(1 + units / count)]))
  const unknown = Math.log(1 + units)
  return ({ stem, kind }) => {
    if (kind === 'function') return 0
    const rarity = rarities.get(stem) ?? unknown
    return kind === 'name' ? NAME * rarity : rarity
  }
}

export const weightsOf = (units: readonly Unit[]): WeightOf => weightsFrom(unitFrequencies(units), units.length)
