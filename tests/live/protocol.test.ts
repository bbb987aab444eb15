import { describe, expect, it } from 'vitest'
import { listed, type Method, unlisted } from '../../src/live/protocol.ts'

describe('an answer sent in parts', () => {
  it.each<[Method, unknown]>([
    ['sources', { articles: [{ id: 'a.txt' }, { id: 'b.txt' }], skipped: [{ path: 'c.txt', reason: 'is empty' }] }],
    ['sources', { articles: [], skipped: [] }],
    ['quotations', [{ id: 1 }, { id: 2 }]],
    ['timeline', []],
    ['check', [{ text: 'one' }]],
    ['ask', { found: false }],
    ['context', null],
  ])('is the same answer: %s %j', (method, answer) => {
    expect(unlisted(method, listed(method, answer))).toEqual(answer)
  })
})
