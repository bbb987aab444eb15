import { describe, expect, it } from 'vitest'
import { takeTurns } from '../../src/discord/turns.ts'

describe('turns', () => {
  it('allow a burst, then one for each interval', () => {
    const turns = takeTurns({ burst: 2, every: 3000 })
    const taken = [0, 0, 0, 1000, 3000, 3000, 20_000, 20_000, 20_000].map((now) => turns.take('ada', now))
    expect(taken).toEqual([0, 0, 3, 2, 0, 3, 0, 0, 3])
  })

  it('count each person alone', () => {
    const turns = takeTurns({ burst: 1, every: 1000 })
    expect([turns.take('ada', 0), turns.take('grace', 0), turns.take('ada', 1)]).toEqual([0, 0, 1])
  })

  it('do not hold a refused try against anyone', () => {
    const turns = takeTurns({ burst: 1, every: 1000 })
    for (let now = 0; now < 1000; now += 100) turns.take('ada', now)
    expect(turns.take('ada', 1000)).toBe(0)
  })

  it('forget the longest unseen of very many', () => {
    const turns = takeTurns({ burst: 1, every: 1e9 })
    for (let person = 0; person <= 10_000; person++) turns.take(String(person), 0)
    expect(turns.take('0', 1)).toBe(0)
    expect(turns.take('10000', 1)).toBeGreaterThan(0)
  })
})
