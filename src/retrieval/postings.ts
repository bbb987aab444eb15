import { packNumbers, unpackNumbers } from '../cache/index.ts'

/** Postings as they are kept: the terms in the order of their code units, and for each its positions, a blank between. */
export interface SavedPostings {
  readonly terms: string
  readonly positions: string
}

/** @param postings by term the positions of the passages that hold it, ascending; terms hold no blank */
export function packPostings(postings: ReadonlyMap<string, readonly number[]>): SavedPostings {
  const terms = [...postings.keys()].sort()
  const positions = terms.map((term) => packNumbers(steps(postings.get(term)!)))
  return { terms: terms.join(' '), positions: positions.join(' ') }
}

/** Where one term stands, unpacked when it is first asked for: most terms of a coverage never are. */
export class Posting {
  readonly term: string
  readonly #packed: string
  #positions: readonly number[] | undefined

  constructor(term: string, packed: string) {
    this.term = term
    this.#packed = packed
  }

  get positions(): readonly number[] {
    this.#positions ??= sums(unpackNumbers(this.#packed))
    return this.#positions
  }
}

/** The postings that were packed, by their terms and in the order of these. */
export function unpackPostings({ terms, positions }: SavedPostings): Map<string, Posting> {
  if (terms === '') return new Map()
  const packed = positions.split(' ')
  return new Map(terms.split(' ').map((term, n) => [term, new Posting(term, packed[n]!)]))
}

/** How far each position is from the one before it: small numbers, which pack small. */
function* steps(positions: readonly number[]): Generator<number> {
  let before = 0
  for (const position of positions) {
    yield position - before
    before = position
  }
}

/** The positions again, in place. */
function sums(steps: number[]): number[] {
  for (let n = 1; n < steps.length; n++) steps[n]! += steps[n - 1]!
  return steps
}
