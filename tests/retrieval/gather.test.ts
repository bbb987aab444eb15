import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gather } from '../../src/retrieval/gather.ts'
import { openPositions, REACH } from '../../src/retrieval/index.ts'

const TERMS = [5, 3, 3, 1].map((weight, n) => ({ term: `${n}`, weight }))
const weigh = (mask: number): number => TERMS.reduce((sum, { weight }, n) => sum + (mask & (1 << n) ? weight : 0), 0)

/** What is to be gathered, by the definition: every passage weighed, and all of them sorted. */
function byDefinition(lengths: readonly number[], masks: readonly number[], limit: number): number[] {
  const owners = lengths.flatMap((length, article) => Array(length).fill(article))
  const around = (at: number): number =>
    masks.reduce(
      (all, mask, other) => (owners[other] === owners[at] && Math.abs(other - at) <= REACH ? all | mask : all),
      0,
    )
  return masks
    .map((mask, at) => ({ at, weight: 2 * weigh(mask) + weigh(around(at)) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .slice(0, limit)
    .map(({ at }) => at)
}

const coverages = fc.array(fc.nat(6), { maxLength: 8 }).chain((lengths) => {
  const size = lengths.reduce((sum, length) => sum + length, 0)
  return fc.tuple(fc.constant(lengths), fc.array(fc.nat(15), { minLength: size, maxLength: size }))
})

it('gathers the heaviest passages, ties in the order of the text, and no neighbour of another article', () => {
  fc.assert(
    fc.property(coverages, fc.integer({ min: 1, max: 12 }), ([lengths, masks], limit) => {
      const found = gather(Uint32Array.from(masks), TERMS, openPositions(lengths), limit)
      expect(found).toEqual(byDefinition(lengths, masks, limit))
    }),
  )
})
