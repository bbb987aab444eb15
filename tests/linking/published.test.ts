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

  const recalling = (weekday: string, more = ''): string => `Port of Bergen open again

Mayor Kari Moe opened the port of Bergen on ${weekday}.${more}

Harbour master Ann Grey on Monday said the storm was the worst in a decade. "No ship will leave this harbour while waves of nine metres break over the pier and the wind keeps rising," Grey said on Monday.`

  it.each([
    ['that it recalls two days on', recalling('Wednesday'), '2021-05-05'],
    ['that it recalls six days on, the day named twice', recalling('Sunday', ' Ships sailed on Sunday.'), '2021-05-09'],
    ['of before or after the day that it names once', recalling('Sunday'), undefined],
    [
      'where something by the way happened a day later',
      recalling('Monday', ' Two ships sailed on Tuesday.'),
      '2021-05-04',
    ],
    ['not where that was rather days before', recalling('Monday', ' Two ships sank on Friday.'), '2021-05-03'],
  ])('runs on the day after a statement %s', (_name, text, day) => {
    expect(publishedOf([DATED, text])[1]?.[0]).toBe(day)
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

  it('gets that of the weeks around it rather than that of one report months away which shares more names', () => {
    const both = YEARLESS.replace('two cranes', 'Bo Lind’s two cranes')
    const next = `Port of Bergen a year on\n\nOSLO, February 20, 2022. /NTB/. Harbour masters Ann Grey and Bo Lind said on Sunday the cranes stood again.`
    expect(publishedOf([DATED, both, next])[1]).toEqual(['2021-05-06', 'stated'])
  })

  it('gets none from articles of two years that share a single name with it', () => {
    expect(publishedOf([DATED, YEARLESS, LAST_YEAR])[1]).toEqual([undefined, undefined])
  })

  /** Half a year lies between the two dates of each, whichever year the dateline is of. */
  it.each([
    ['in which what it tells of has happened', 'The quay was opened on 20 November 2020.', '2021-05-24'],
    ['before what it says is planned', 'The quay will be opened on 20 November 2021.', '2021-05-24'],
    ['that puts it on the weekday of its lead', 'Grey said on Monday. The law is of 20 November 2020.', '2021-05-24'],
    ['nearest by, where neither tells', 'Grey still waits. The law is of 20 November 2020.', '2020-05-24'],
  ])('gets the year, from a date in its own text, %s', (_name, words, day) => {
    const text = `Port of Bergen counts the damage\n\nBERGEN, May 24. /NTB/. Two cranes were lost, harbour master Ann ${words}`
    expect(publishedOf([text])[0]).toEqual([day, 'stated'])
  })

  it('gets none that its lead’s weekday speaks against', () => {
    const wednesday = YEARLESS.replace('on Wednesday', 'on Saturday')
    expect(publishedOf([DATED, wednesday])[1]).toEqual([undefined, undefined])
  })

  it('gets none where nobody is shared', () => {
    const elsewhere =
      'Wheat harvest begins\n\nODESA, June 1, 2019. /UNIAN/. Farmer Oleh Bondar said on Friday the wheat was ripe.'
    expect(publishedOf([elsewhere, YEARLESS])[1]).toEqual([undefined, undefined])
  })
})

describe('contradictions', () => {
  const WORDS = '"No ship will leave this harbour while waves of nine metres break over the pier," Ann Grey said'
  const report = (title: string, said: string): string =>
    `${title}\n\nBERGEN, May 6, 2021. /NTB/. The port of Bergen stayed shut.\n\n${WORDS} ${said}.`
  const contradictionsOf = (texts: readonly string[]) =>
    coverageOf(texts).articles.map(({ contradictions }) => contradictions)

  it('names the days on which two articles have the same words said', () => {
    const texts = [report('Port stays shut', 'on Monday'), report('Storm goes on', 'on Tuesday')]
    expect(contradictionsOf(texts)).toEqual([
      [
        '“No ship will leave this harbour while waves of nine metres …” is said on 3 May 2021 here, on 4 May 2021 in “Storm goes on”.',
      ],
      [
        '“No ship will leave this harbour while waves of nine metres …” is said on 4 May 2021 here, on 3 May 2021 in “Port stays shut”.',
      ],
    ])
  })

  it.each([
    ['the same day in other words', report('Storm goes on', 'on May 3')],
    ['no day of its own', report('Storm goes on', 'again')],
    [
      'other words',
      report('Storm goes on', 'on Tuesday').replace(
        'No ship will leave this harbour while waves',
        'We will open it when the waves',
      ),
    ],
  ])('are none where the other has %s', (_name, other) => {
    expect(contradictionsOf([report('Port stays shut', 'on Monday'), other])).toEqual([[], []])
  })

  it('name another date that the page gives', () => {
    const given = coverageOf([report('Port stays shut', 'on Monday')], '2021-05-09').articles[0]
    expect(given?.published).toMatchObject({ value: '2021-05-09', basis: 'given' })
    expect(given?.contradictions).toEqual(['The dateline gives 6 May 2021.'])
    const line = coverageOf([report('Port stays shut\n\nPublished 10 May 2021', 'on Monday')]).articles[0]
    expect(line?.published?.value).toBe('2021-05-10')
    expect(line?.contradictions).toEqual(['The dateline gives 6 May 2021.'])
  })

  it.each([
    ['filed the day before', 'Published 7 May 2021'],
    ['changed days later', 'Published 6 May 2021\nUpdated 12 May 2021'],
  ])('are none where a report is %s', (_name, line) => {
    expect(contradictionsOf([report(`Port stays shut\n\n${line}`, 'on Monday')])).toEqual([[]])
  })
})
