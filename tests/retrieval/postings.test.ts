import { describe, expect, it } from 'vitest'
import { packPostings, unpackPostings } from '../../src/retrieval/postings.ts'

const POSTINGS = new Map([
  ['harbour', [0, 1, 500, 501, 70_000]],
  ['züri', [3]],
  ['bridg', [0, 69_999]],
])

describe('postings', () => {
  it('survive packing and JSON, in the order of their terms', () => {
    const kept = JSON.parse(JSON.stringify(packPostings(POSTINGS)))
    const read = Array.from(unpackPostings(kept), ([key, { term, positions }]) => ({ key, term, positions }))
    expect(read).toEqual(
      ['bridg', 'harbour', 'züri'].map((term) => ({ key: term, term, positions: POSTINGS.get(term) })),
    )
  })

  it('may be none', () => {
    expect(unpackPostings(packPostings(new Map())).size).toBe(0)
  })
})
