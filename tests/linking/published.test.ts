import { describe, expect, it } from 'vitest'
import { coverageOf } from './coverage.ts'

const DATED = `Harbour master sees no end of the storm

BERGEN, May 4, 2021. /NTB/. Harbour master Ann Grey on Monday said the port would stay closed, NRK television reported.

"No ship will leave this harbour while waves of nine metres break over the pier and the wind keeps rising," she said.`

const UNDATED = `Port of Bergen shut for a second day

Harbour master Ann Grey on Monday said the storm was the worst in a decade.

"No ship will leave this harbour while waves of nine metres break over the pier and the wind keeps rising," Grey told NRK.

"We need calm water for a whole day before the first of the big ferries can cross the fjord again," Grey added.`

const THIRD = `Ferries wait for calm water

The first of the big ferries will cross only after a whole day of calm water, Ann Grey said on Monday.

"We need calm water for a whole day before the first of the big ferries can cross the fjord again," she said.`

const LATER = `Ferries sail again after a week

Harbour master Ann Grey opened the port of Bergen on Friday after a storm that had shut it for days.

"Ships can leave this harbour now that the waves no longer break over the pier and the wind has dropped," Grey said.`

const publishedOf = (texts: readonly string[]) =>
  coverageOf(texts).articles.map(({ published }) => [published?.value, published?.basis])

describe('an article without a date', () => {
  it('is dated by a dated one with the same statement and weekday', () => {
    expect(publishedOf([DATED, UNDATED])).toEqual([
      ['2021-05-04', 'stated'],
      ['2021-05-03', 'inferred'],
    ])
  })

  it('shows what dates it: the other article’s words, from its dateline on', () => {
    const { articles } = coverageOf([DATED, UNDATED])
    const evidence = articles[1]?.published?.evidence
    expect(evidence?.article).toBe('0.txt')
    expect(evidence?.text).toMatch(/^BERGEN, May 4, 2021\. \/NTB\/\. .* on Monday said/)
    expect(articles[0]?.text.slice(evidence?.start, evidence?.end)).toBe(evidence?.text)
  })

  it('is dated through a chain', () => {
    expect(publishedOf([THIRD, UNDATED, DATED]).map(([day]) => day)).toEqual(['2021-05-03', '2021-05-03', '2021-05-04'])
  })

  it('is not dated by a story that it merely resembles', () => {
    expect(publishedOf([DATED, LATER])[1]).toEqual([undefined, undefined])
  })

  it.each([
    [
      'recalls an old statement on the same weekday',
      'Harbour master Ann Grey on Monday opened the port of Bergen again.\n\nA week ago Grey had said: "No ship will leave this harbour while waves of nine metres break over the pier and the wind keeps rising."',
    ],
    [
      'recalls an old statement by its date',
      'An inquiry into the closure of the port opened on Thursday.\n\nAnn Grey defended it. "No ship will leave this harbour while waves of nine metres break over the pier and the wind keeps rising," she said on May 3.',
    ],
  ])('is not dated when it %s', (_name, text) => {
    const { articles } = coverageOf([DATED, `Port of Bergen opens after a week\n\n${text}`])
    expect(articles[1]?.published).toBeNull()
    expect(articles[1]?.quotations.find(({ content }) => content.includes('nine metres'))?.saidOn).toBe('2021-05-03')
  })

  it('is not dated where it names another weekday for the same words', () => {
    expect(publishedOf([DATED, UNDATED.replace('on Monday', 'on Thursday')])[1]).toEqual([undefined, undefined])
  })

  it('is not dated after the day that its header shows', () => {
    expect(publishedOf([DATED, `Sunday, May 2, 2021 | 9°C\n\n${UNDATED}`])[1]).toEqual([undefined, undefined])
  })

  it('says so when its header shows a later day', () => {
    const { articles } = coverageOf([DATED, `Saturday, May 29, 2021 | 9°C\n\n${UNDATED}`])
    expect(articles[1]?.published?.value).toBe('2021-05-03')
    expect(articles[1]?.contradictions).toEqual(['The page’s header shows 29 May 2021, the day it was saved.'])
  })
})

describe('a dateline without a year', () => {
  const YEARLESS = `Port of Bergen counts the damage

BERGEN, May 6. /NTB/. Harbour master Ann Grey on Wednesday said two cranes had been lost to the storm.`

  const LAST_YEAR = `Port of Bergen has a new harbour master

OSLO, May 20, 2020. /NTB/. Ann Grey will run the port of Bergen from June, the city council said on Wednesday.`

  it('gets the year of the articles that name the same people', () => {
    expect(publishedOf([DATED, YEARLESS])[1]).toEqual(['2021-05-06', 'stated'])
  })

  it('gets none from articles of two years that share a single name with it', () => {
    expect(publishedOf([DATED, YEARLESS, LAST_YEAR])[1]).toEqual([undefined, undefined])
  })

  it('gets none where nobody is shared', () => {
    const elsewhere =
      'Wheat harvest begins\n\nODESA, June 1, 2019. /UNIAN/. Farmer Oleh Bondar said on Friday the wheat was ripe.'
    expect(publishedOf([elsewhere, YEARLESS])[1]).toEqual([undefined, undefined])
  })
})
