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
  probes.forEach((keys, index) => {
    const shared = new Map<number, number>()
    const seen = new Set<number>()
    const whole = keys.reduce((sum, { weight }) => sum + weight, 0)
    for (const { key, weight } of keys) {
      const list = postings.get(key) ?? []
      if (list.length > MOST_POSTINGS) continue
      for (const other of list) {
        const sum = shared.get(other)
        shared.set(other, (sum ?? 0) + weight)
        if (sum !== undefined) seen.add(other)
      }
    }
    seen.delete(index)
    const best = [...seen].filter(
      (other) => shared.get(other)! >= LEAST_SHARED * whole && mayLink(units[index]!, units[other]!),
    )
    best.sort((a, b) => shared.get(b)! - shared.get(a)! || a - b)
    for (const other of best.slice(0, MOST_CANDIDATES))
      pairs.add(Math.min(index, other) * units.length + Math.max(index, other))
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
