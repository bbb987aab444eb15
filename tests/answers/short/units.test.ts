import { describe, expect, it } from 'vitest'
import { isOfUnit, mayBeOfUnit, UNIT_ROWS } from '../../../src/answers/short/units.ts'

describe('the unit of a number', () => {
  it.each(UNIT_ROWS.map(({ like, unlike }) => [...like, unlike] as const))(
    '%s: %s, not %s',
    (question, like, unlike) => {
      expect(isOfUnit(question, like, '')).toBe(true)
      expect(isOfUnit(question, unlike, '')).toBe(false)
      expect(mayBeOfUnit(question, like)).toBe(true)
      expect(mayBeOfUnit(question, unlike)).toBe(false)
    },
  )

  it.each([
    ['How old is the captain?', '23', 'Liam Doyle, ', true],
    ['How old is the captain?', '23', 'at the age of 2', false],
    ['How old is the captain?', '2023', 'in June, ', false],
    ['How many ships came?', '40 ships', '', false],
    ['How much did he pay?', '250 pounds', '', true],
    ['How much did he eat?', '250 pounds', '', false],
  ])('%s: %s after "%s"', (question, number, before, expected) => {
    expect(isOfUnit(question, number, before)).toBe(expected)
  })

  it.each([
    ['How much did the bridge cost?', '12 million', true],
    ['How much did the bridge cost?', '11%', false],
    ['How old is the captain?', '£150', false],
    ['How long was the boat?', '20 ft', true],
    ['How long was the boat?', '74 boats', false],
    ['How many came?', '74 boats', true],
  ])('%s may be answered by %s: %s', (question, number, expected) => {
    expect(mayBeOfUnit(question, number)).toBe(expected)
  })
})
