import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENTRY_TEXT, PAGE_TEXT } from '../../../src/discord/limits.ts'
import { pagesOffered } from '../../../src/discord/reply/menu.ts'
import { openingPage, paginate } from '../../../src/discord/reply/pages.ts'
import type { Entry, Reply } from '../../../src/discord/reply/reply.ts'

const entry = (length: number, buttons = 0): Entry => ({
  text: 'x'.repeat(length),
  hint: '',
  actions: Array.from({ length: buttons }, (_, i) => ({ label: `${i}`, request: { view: '', options: {} } })),
})
const reply = (entries: readonly Entry[], more: Partial<Reply> = {}): Reply => ({
  ...{ kind: 'answer', lead: 'l'.repeat(100), entries, perPage: 5 },
  ...more,
})
const sizes = (each: Reply): readonly number[] => paginate(each).map(({ entries }) => entries.length)
const times = (count: number, one: Entry): readonly Entry[] => Array.from({ length: count }, () => one)

describe('paginate', () => {
  it.each([
    ['nothing is one empty page', [], [0]],
    ['as many as a page takes', times(5, entry(10)), [5]],
    ['one more', times(6, entry(10)), [5, 1]],
    ['long ones share less', times(4, entry(1700)), [2, 2]],
    ['the longest stand alone', times(2, entry(ENTRY_TEXT)), [1, 1]],
    ['buttons take their room', times(5, entry(10, 5)), [3, 2]],
  ])('%s', (_, entries, expected) => expect(sizes(reply(entries))).toEqual(expected))

  it('loses nothing, keeps the order, and fits', () => {
    const entries = fc.array(fc.tuple(fc.integer({ min: 1, max: ENTRY_TEXT }), fc.nat(5)), { maxLength: 40 })
    fc.assert(
      fc.property(entries, (shapes) => {
        const each = reply(shapes.map(([length, buttons]) => entry(length, buttons)))
        const pages = paginate(each)
        expect(pages.flatMap((page) => page.entries)).toEqual(each.entries)
        for (const page of pages) {
          expect(page.entries).toEqual(each.entries.slice(page.from, page.from + page.entries.length))
          expect(page.entries.reduce((sum, { text }) => sum + text.length, 100)).toBeLessThanOrEqual(PAGE_TEXT)
        }
      }),
    )
  })
})

describe('openingPage', () => {
  it.each([
    [undefined, 0],
    [0, 0],
    [4, 0],
    [5, 1],
    [11, 2],
    [99, 2],
  ])('of entry %s is %s', (opensAt, expected) => {
    const each = reply(times(12, entry(10)), { opensAt })
    expect(openingPage(each, paginate(each))).toBe(expected)
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
