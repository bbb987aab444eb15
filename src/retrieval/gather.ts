import { REACH, type WeightedTerm } from './engine.ts'
import type { Positions } from './positions.ts'

/**
 * The positions of the `limit` passages that gather the greatest weight: twice what the sentence itself holds and
 * once what it holds together with its neighbours. Weights are integers, so the order never depends on the order of
 * adding up; ties go to the earlier passage.
 *
 * @param masks by position, which of `terms` a passage holds: bit n for the nth term
 */
export function gather(
  masks: Uint32Array,
  terms: readonly WeightedTerm[],
  { size, articleAt }: Positions,
  limit: number,
): number[] {
  const around = maskAround(masks, size, articleAt)
  const sums = new Map<number, number>()
  const sum = (mask: number): number => {
    const known = sums.get(mask)
    if (known !== undefined) return known
    let total = 0
    for (let n = 0; n < terms.length; n++) if (mask & (1 << n)) total += terms[n]!.weight
    sums.set(mask, total)
    return total
  }
  const chosen: { readonly at: number; readonly weight: number }[] = []
  for (let at = 0; at < size; at++) {
    const near = around[at]!
    if (near === 0) continue
    const weight = 2 * sum(masks[at]!) + sum(near)
    if (chosen.length === limit) {
      if (weight <= chosen.at(-1)!.weight) continue
      chosen.pop()
    }
    let place = chosen.length
    while (place > 0 && chosen[place - 1]!.weight < weight) place--
    chosen.splice(place, 0, { at, weight })
  }
  return chosen.map(({ at }) => at)
}

/** By position, which terms the passage and those within reach hold together; only those of its article count. */
function maskAround(masks: Uint32Array, size: number, articleAt: Positions['articleAt']): Uint32Array {
  const around = new Uint32Array(size)
  for (let id = 0; id < size; id++) {
    const mask = masks[id]!
    if (mask === 0) continue
    const article = articleAt(id)
    for (let at = id - REACH; at <= id + REACH; at++) if (articleAt(at) === article) around[at]! |= mask
  }
  return around
}
