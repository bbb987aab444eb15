import type { WeightOf } from './similarity.ts'
import type { Unit } from './units.ts'

/** So many of a unit's most telling words are looked up. */
const PROBES = 10
/** A word in more units than this tells nothing about which of them is the same statement. */
const MOST_POSTINGS = 200
/** So many units, those that share the most, are compared with each. */
const MOST_CANDIDATES = 25

/**
 * Pairs of units that share at least two telling words, by an inverted index: the work grows with the number of units,
 * not with its square. Words are indexed by stem and by their first five letters. Each pair comes once, `a < b`.
 */
export function candidatePairs(units: readonly Unit[], weightOf: WeightOf): [a: number, b: number][] {
  const keys = units.map((unit) => probesOf(unit, weightOf))
  const postings = new Map<string, number[]>()
  keys.forEach((probes, index) => {
    for (const key of probes.keys()) {
      const list = postings.get(key)
      if (list) list.push(index)
      else postings.set(key, [index])
    }
  })
  const pairs = new Map<string, [number, number]>()
  keys.forEach((probes, index) => {
    const shared = new Map<number, { weight: number; words: number }>()
    for (const [key, weight] of probes) {
      const list = postings.get(key) ?? []
      if (list.length > MOST_POSTINGS) continue
      for (const other of list) {
        if (other === index) continue
        const sum = shared.get(other) ?? { weight: 0, words: 0 }
        shared.set(other, { weight: sum.weight + weight, words: sum.words + 1 })
      }
    }
    const best = [...shared].filter(([, { words }]) => words > 1)
    best.sort(([a, x], [b, y]) => y.weight - x.weight || a - b)
    for (const [other] of best.slice(0, MOST_CANDIDATES)) {
      const [a, b] = index < other ? [index, other] : [other, index]
      pairs.set(`${a}-${b}`, [a, b])
    }
  })
  return [...pairs.values()].sort(([a, b], [c, d]) => a - c || b - d)
}

function probesOf(unit: Unit, weightOf: WeightOf): Map<string, number> {
  const weights = new Map<string, number>()
  for (const word of unit.words)
    if (word.kind !== 'function')
      weights.set(word.kind === 'number' ? word.stem : word.form.slice(0, 5), weightOf(word))
  return new Map([...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, PROBES))
}
