import type { WeightOf } from './similarity.ts'
import type { Unit } from './units.ts'

/** So many of a unit's most telling words are looked up. */
const PROBES = 10
/** A word in more units than this tells nothing about which of them is the same statement. */
const MOST_POSTINGS = 200
/** So many units, those that share the most, are compared with each. */
const MOST_CANDIDATES = 12

/** They share this part of what one of the two is looked up by. */
const LEAST_SHARED = 0.2

/**
 * Pairs of units that share at least two telling words, by an inverted index: the work grows with the number of units,
 * not with its square. Words are indexed by stem and by their first five letters. Each pair comes once, `a < b`.
 */
export function candidatePairs(
  units: readonly Unit[],
  weightOf: WeightOf,
  mayLink: (a: Unit, b: Unit) => boolean,
): [a: number, b: number][] {
  const probes = units.map((unit) => probesOf(unit, weightOf))
  const postings = new Map<string, number[]>()
  probes.forEach((keys, index) => {
    for (const { key } of keys) if (!postings.get(key)?.push(index)) postings.set(key, [index])
  })
  const pairs = new Set<number>()
  // What each unit shares with the one that is looked up, and in how many words; zero again after each.
  const [shared, times] = [new Float64Array(units.length), new Uint8Array(units.length)]
  probes.forEach((keys, index) => {
    const met: number[] = []
    let whole = 0
    for (const { key, weight } of keys) {
      whole += weight
      const list = postings.get(key)!
      if (list.length > MOST_POSTINGS) continue
      for (const other of list) {
        if (times[other]! === 0) met.push(other)
        times[other]!++
        shared[other]! += weight
      }
    }
    const best = met.filter(
      (other) =>
        other !== index &&
        times[other]! > 1 &&
        shared[other]! >= LEAST_SHARED * whole &&
        mayLink(units[index]!, units[other]!),
    )
    best.sort((a, b) => shared[b]! - shared[a]! || a - b)
    for (const other of best.slice(0, MOST_CANDIDATES))
      pairs.add(Math.min(index, other) * units.length + Math.max(index, other))
    for (const other of met) shared[other] = times[other] = 0
  })
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / units.length), pair % units.length])
}

interface Probe {
  readonly key: string
  readonly weight: number
}

function probesOf(unit: Unit, weightOf: WeightOf): Probe[] {
  const weights = new Map<string, number>()
  for (const word of unit.words) if (word.kind !== 'function') weights.set(word.beginning || word.stem, weightOf(word))
  const probes = [...weights].map(([key, weight]) => ({ key, weight }))
  return probes.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1)).slice(0, PROBES)
}
