import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clip, LONGEST_CITATION } from '../../src/answers/citation.ts'

describe('cutting a citation', () => {
  const clause = 'the harbour of Aldmouth will be dredged in spring'
  const long = Array.from({ length: 12 }, () => clause).join(', ')

  it('leaves a short span as it is, less white space', () => {
    expect(clip('  It rained.  ', { start: 0, end: 14 })).toEqual({ start: 2, end: 12 })
  })

  it('ends a long one at a clause', () => {
    const { start, end } = clip(long, { start: 0, end: long.length })
    expect(start).toBe(0)
    expect(end).toBeLessThanOrEqual(LONGEST_CITATION)
    expect(long.slice(start, end)).toMatch(/spring,$/)
  })

  it('keeps what it is cited for', () => {
    const kept = { start: long.length - clause.length, end: long.length }
    const { start, end } = clip(long, { start: 0, end: long.length }, kept)
    expect(start).toBeLessThanOrEqual(kept.start)
    expect(end).toBe(kept.end)
    expect(end - start).toBeLessThanOrEqual(LONGEST_CITATION)
  })

  it.each([
    ['all of it is too long to keep', 3, long.length],
    ['its end is too long to keep', 60, long.length],
  ])('cuts between words when %s', (_, from, to) => {
    const { start, end } = clip(long, { start: 0, end: long.length }, { start: from, end: to })
    expect(end - start).toBeGreaterThan(LONGEST_CITATION / 2)
    expect(`${long[end - 1]}${long[end] ?? ''}`).not.toMatch(/\p{L}\p{L}/u)
  })

  it('never begins inside a word', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 90, maxLength: 160 })
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (list, a, b) => {
        const text = list.join(' ')
        const starts = list.map((_, at) => list.slice(0, at).join(' ').length + (at > 0 ? 1 : 0))
        const [from, to] = [a % list.length, b % list.length].sort((x, y) => x - y) as [number, number]
        const kept = { start: starts[from]!, end: starts[to]! + list[to]!.length }
        const { start, end } = clip(text, { start: 0, end: text.length }, kept)
        expect(`${text[start - 1] ?? ''}${text[start]}`).not.toMatch(/[a-z][a-z]/)
        expect(`${text[end - 1]}${text[end] ?? ''}`).not.toMatch(/[a-z][a-z]/)
        if (kept.end - kept.start <= LONGEST_CITATION) expect(start <= kept.start && end >= kept.end).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('is never too long and never outside, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 1500 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [from, to] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number]
        const { start, end } = clip(text, { start: 0, end: text.length }, { start: from, end: to })
        expect(end - start).toBeLessThanOrEqual(LONGEST_CITATION)
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
