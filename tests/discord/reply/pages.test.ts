import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PAGE_TEXT } from '../../../src/discord/limits.ts'
import { pagesOffered } from '../../../src/discord/reply/menu.ts'
import { openingPage, pageOf, pagesIn } from '../../../src/discord/reply/pages.ts'
import { type Entry, entriesOf, type Reply } from '../../../src/discord/reply/reply.ts'

/** An entry that would like so much room and takes what it gets, but for some words that are always there. */
const entry = (length: number, hint = ''): Entry => ({
  ...{ hint, actions: [] },
  text: (share) => 'x'.repeat(Math.ceil(length * share) + 20),
})
const reply = (entries: readonly Entry[], more: Partial<Reply> = {}): Reply => ({
  ...{ kind: 'answer', lead: 'l'.repeat(100), entries, perPage: 4 },
  ...more,
})
const times = (count: number, length: number): readonly Entry[] =>
  Array.from({ length: count }, (_, i) => entry(length, String(i)))

describe('pageOf', () => {
  it.each([
    ['nothing is one empty page', 0, 0, []],
    ['the first of a few', 3, 0, ['0', '1', '2']],
    ['as many as a page takes', 9, 1, ['4', '5', '6', '7']],
    ['the rest', 9, 2, ['8']],
    ['beyond the last: the last', 9, 7, ['8']],
    ['before the first: the first', 9, -1, ['0', '1', '2', '3']],
  ])('%s', (_, count, number, expected) => {
    expect(pageOf(reply(times(count, 10)), number).entries.map(({ hint }) => hint)).toEqual(expected)
  })

  it('gives everyone the room that they would like where there is enough', () => {
    expect(pageOf(reply(times(4, 500)), 0).texts.map(({ length }) => length)).toEqual([520, 520, 520, 520])
  })

  it('makes only the entries of its page', () => {
    let made = 0
    const entries = entriesOf(
      Array.from({ length: 100_000 }, (_, i) => i),
      () => {
        made++
        return entry(10)
      },
    )
    pageOf({ ...reply([]), entries }, 12_345)
    expect(made).toBe(4)
  })

  it('fits, whatever the entries would like', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9000 }), { maxLength: 20 }), fc.nat(6), (lengths, number) => {
        const { texts } = pageOf(reply(lengths.map((length) => entry(length))), number)
        expect(texts.reduce((sum, { length }) => sum + length, 100)).toBeLessThanOrEqual(PAGE_TEXT)
      }),
    )
  })
})

describe('pagesIn and openingPage', () => {
  it.each([
    [0, undefined, 1, 0],
    [4, 0, 1, 0],
    [5, 4, 2, 1],
    [12, 11, 3, 2],
  ])('of %s entries that open at %s', (count, opensAt, pages, opening) => {
    const each = reply(times(count, 10), { opensAt })
    expect([pagesIn(each), openingPage(each)]).toEqual([pages, opening])
  })
})

describe('pagesOffered', () => {
  it.each([
    ['few pages are all there', 3, 1, [0, 1, 2]],
    ['many: the first, those around, the last', 100, 50, [0, ...Array.from({ length: 23 }, (_, i) => 39 + i), 99]],
    ['at the start', 30, 0, [...Array.from({ length: 24 }, (_, i) => i), 29]],
    ['at the end', 30, 29, [0, ...Array.from({ length: 24 }, (_, i) => i + 6)]],
  ])('%s', (_, count, current, expected) => expect(pagesOffered(count, current)).toEqual(expected))

  it('holds the current page, no page twice, and at most 25', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(499), (count, at) => {
        const current = at % count
        const offered = pagesOffered(count, current)
        expect(offered).toContain(current)
        expect(new Set(offered).size).toBe(offered.length)
        expect(offered.length).toBeLessThanOrEqual(25)
        expect(offered.every((page) => page >= 0 && page < count)).toBe(true)
      }),
    )
  })
})
