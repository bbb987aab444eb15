import { REACH, type WeightedTerm } from './engine.ts'

const MOST_PASSAGES = 2 ** 24

/**
 * The positions of the `limit` passages that gather the greatest weight: twice what the sentence itself holds and
 * once what it holds together with its neighbours. Weights are integers, so the order never depends on the order of
 * adding up; ties go to the earlier passage.
 *
 * @param articleAt which article a position belongs to, -1 for none: neighbours are in the same
 * @param masks by position, which of `terms` a passage holds: bit n for the nth term
 */
export function gather(
  masks: ReadonlyMap<number, number>,
  terms: readonly WeightedTerm[],
  articleAt: (position: number) => number,
  limit: number,
): number[] {
  const around = new Map<number, number>()
  for (const [id, mask] of masks) {
    const article = articleAt(id)
    for (let at = id - REACH; at <= id + REACH; at++)
      if (articleAt(at) === article) around.set(at, (around.get(at) ?? 0) | mask)
  }
  const sums = new Map<number, number>()
  const sum = (mask: number): number => {
    const known = sums.get(mask)
    if (known !== undefined) return known
    let total = 0
    for (let n = 0; n < terms.length; n++) if (mask & (1 << n)) total += terms[n]!.weight
    sums.set(mask, total)
    return total
  }
  const keys = new Float64Array(around.size)
  let n = 0
  for (const [id, mask] of around)
    keys[n++] = (2 * sum(masks.get(id) ?? 0) + sum(mask)) * MOST_PASSAGES + (MOST_PASSAGES - 1 - id)
  keys.sort()
  return Array.from(keys.subarray(-limit).reverse(), (key) => MOST_PASSAGES - 1 - (key % MOST_PASSAGES))
}
