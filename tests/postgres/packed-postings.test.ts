import { describe, expect, it } from 'vitest'
import { type ArticlePosting, eachPosting, packPosting } from '../../src/postgres/packed-postings.ts'

const join = (postings: readonly (readonly [number, ArticlePosting])[]): string =>
  postings.map(([place, posting]) => `${place} ${packPosting(posting)}`).join(' ')

describe("a term's postings", () => {
  it.each<readonly (readonly [number, ArticlePosting])[][]>([
    [[]],
    [[[0, { count: 1, sentences: [0] }]]],
    [
      [
        [0, { count: 3, sentences: [0, 1, 70_000] }],
        // Of a title that is no sentence of the article.
        [12, { count: 1, sentences: [] }],
        [1_000_000, { count: 40, sentences: [31, 32, 33, 1024] }],
      ],
    ],
  ])('are read as they were joined', (postings) => {
    const read: [number, ArticlePosting][] = []
    eachPosting(join(postings), (place, posting) => read.push([place, posting]))
    expect(read).toEqual(postings)
  })
})
