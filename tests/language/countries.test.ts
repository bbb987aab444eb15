import { describe, expect, it } from 'vitest'
import { countryOf } from '../../src/language/index.ts'

describe('countries', () => {
  it.each([
    ['Russia', 'RU'],
    ['Russian', 'RU'],
    ['france', 'FR'],
    ['French', 'FR'],
    ['Dutch', 'NL'],
    ['American', 'US'],
    ['British', 'GB'],
    ['South Korean', 'KR'],
    ['Saudi', 'SA'],
    ['US', 'US'],
    ['U.S.', 'US'],
    ['UK', 'GB'],
  ])('%s is of %s', (words, code) => {
    expect(countryOf(words)).toBe(code)
  })

  it.each(['Geneva', 'Russ', 'European', 'north', 'it', 'no', 'in', ''])('%s is of none', (words) => {
    expect(countryOf(words)).toBeNull()
  })
})
