import type { WeightOf } from './similarity.ts'
import type { Unit } from './units.ts'

/** All reports of one event share its names, so an agreeing name tells half of what another agreeing word tells. */
const NAME = 0.5

/** Inverse document frequency, a unit being the document; names count half, function words nothing. */
export function weightsOf(units: readonly Unit[]): WeightOf {
  const frequency = new Map<string, number>()
  for (const { words } of units)
    for (const stem of new Set(words.map((word) => word.stem))) frequency.set(stem, (frequency.get(stem) ?? 0) + 1)
  const rarities = new Map([...frequency].map(([stem, count]) => [stem, Math.log(1 + units.length / count)]))
  const unknown = Math.log(1 + units.length)
  return ({ stem, kind }) => {
    if (kind === 'function') return 0
    const rarity = rarities.get(stem) ?? unknown
    return kind === 'name' ? NAME * rarity : rarity
  }
}
