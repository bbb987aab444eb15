import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { libraryInMemory } from '../../src/answers/index.ts'
import { shownText } from '../../src/answers/timeline/shown.ts'
import { timelineOf } from '../../src/answers/timeline.ts'
import { alignStatements } from '../../src/linking/statements.ts'
import type { ArticleRecord, Speaker, TimelineEntry, TimelineFilter } from '../../src/model.ts'
import { openLunr } from '../../src/retrieval/index.ts'
import { marked } from '../linking/statements/marked.ts'
import { dated, recordOf } from './records.ts'

const agency = marked(
  'agency.txt',
  `Strike at Lowfield dairy ends
  Drivers at the Lowfield dairy went on strike on May 2 after the company cut their night pay.
  Talks between the union and the company are due to resume on Tuesday.
  "{d Ida Moss: Nobody will drive a single litre until the night pay is back,}" said Ida Moss of the drivers' union.
  A court hearing on the cut is set for May 20, and a vote on the new contract for May 27.
  The dairy was founded in 1931 and moved to Lowfield in March 1988, before it closed its older plants in 1990.`,
)
const paper = marked(
  'paper.txt',
  `No milk today
  Lowfield’s drivers walked out on Monday when the dairy company cut their pay for night shifts.
  “{d Ida Moss: Nobody will drive one litre until the night pay is back},” Ms Moss said.
  The company and the union will meet again for Tuesday’s talks.`,
)
const after = marked(
  'after.txt',
  `Dairy talks fail
  Tuesday’s talks between the Lowfield dairy and its drivers ended without result, the company said.
  “{d Carl Penn: We were not even offered a chair},” Carl Penn of the company said.`,
)
const coverage = [agency, paper, after]
const articles: ArticleRecord[] = [
  dated(recordOf(agency), '2022-05-02', 'stated', '2022-05-02', [
    ['May 2 ', '2022-05-02'],
    ['Tuesday', '2022-05-03', 'planned'],
    ['May 20', '2022-05-20', 'planned'],
    ['May 27', '2022-05-27', 'planned'],
    ['1931', '1931'],
    ['March 1988', '1988-03'],
    ['1990', '1990'],
  ]),
  dated(recordOf(paper), '2022-05-02', 'inferred', '2022-05-02', [
    ['Monday', '2022-05-02', 'resolved'],
    ['Tuesday', '2022-05-03', 'planned'],
  ]),
  dated(recordOf(after), '2022-05-04', 'stated', '2022-05-04', [['Tuesday', '2022-05-03', 'resolved']]),
]
const speaker = (name: string): Speaker => ({ name, kind: 'person', variants: [name], roles: [], quotations: 1 })

function timeline(filter: TimelineFilter, records = articles, statements = alignStatements(coverage)) {
  const speakers = [speaker('Ida Moss'), speaker('Carl Penn')]
  return timelineOf(libraryInMemory({ articles: records, speakers, statements }, openLunr([])), filter)
}
const dates = async (filter: TimelineFilter): Promise<string[]> => (await timeline(filter)).map(({ date }) => date)

describe('the timeline of a coverage', () => {
  it('gives every date that the articles name, in order, coarser ones first', async () => {
    const expected = ['1931', '1988-03', '1990', '2022-05-02', '2022-05-03', '2022-05-04', '2022-05-20', '2022-05-27']
    expect([...new Set(await dates({}))]).toEqual(expected)
  })

  it.each([
    ['the walk-out, by two articles', '2022-05-02', 'went on strike', ['agency.txt', 'paper.txt']],
    ['the talks, by all', '2022-05-03', 'alks', ['agency.txt', 'paper.txt', 'after.txt']],
    ['a statement, by both that print it', '2022-05-02', 'Nobody will drive', ['agency.txt', 'paper.txt']],
  ])('tells %s as one entry', async (_, date, words, carriers) => {
    const entries = (await timeline({})).filter(
      (entry) => entry.date === date && entry.citations.some(({ text }) => text.includes(words)),
    )
    expect(entries).toHaveLength(1)
    expect(new Set(entries[0]?.citations.map(({ article }) => article))).toEqual(new Set(carriers))
  })

  it.each([
    ['2022-05-20', true, 'stated in advance'],
    ['2022-05-03', false, 'ahead for two articles, told afterwards by a third'],
    ['2022-05-02', false, 'past'],
  ])('%s planned: %s (%s)', async (date, planned) => {
    expect((await timeline({})).find((entry) => entry.date === date)?.planned).toBe(planned)
  })

  it.each([
    ['2022-05-27', 'a vote on the new contract for May 27.'],
    ['2022-05-20', 'A court hearing on the cut is set for May 20'],
  ])('cuts the clause of %s out of a sentence with two dates', async (date, text) => {
    expect((await timeline({})).find((entry) => entry.date === date)?.text).toBe(text)
  })

  it('does not cut a list of dates', async () => {
    const mines = marked(
      'mines.txt',
      'Mines found\n  Divers found mines in the fjord in 1994, 1995 and 1997 near the old fort of Lowfield.',
    )
    const record = dated(recordOf(mines), '2022-05-02', 'stated', '2022-05-02', [
      ['1994', '1994'],
      ['1995', '1995'],
      ['1997', '1997'],
    ])
    const texts = (await timeline({}, [record], [])).map(({ text }) => text)
    expect(texts.length).toBeGreaterThan(0)
    for (const text of texts) expect(text).toMatch(/^Divers found/)
  })

  it.each([
    ['2022-05-27', true, '… a vote'],
    ['2022-05-20', false, 'A court'],
  ])('says of %s whether its words begin within a sentence: %s', async (date, cutBefore, shown) => {
    const entry = (await timeline({})).find((one) => one.date === date)!
    expect(entry.cutBefore).toBe(cutBefore)
    expect(shownText(entry).startsWith(shown)).toBe(true)
  })

  it.each([
    ['stated', '2022-05-20'],
    ['resolved', '2022-05-04'],
  ])('says how a date is known: %s', async (basis, date) => {
    expect((await timeline({})).find((entry) => entry.date === date)?.basis).toBe(basis)
  })

  it('says that a day counted from an inferred date is inferred', async () => {
    const [first] = (await timeline({}, articles.slice(1, 2), [])).filter(({ text }) => text.includes('walked out'))
    expect(first?.basis).toBe('inferred')
  })

  it.each<[string, TimelineFilter, string[]]>([
    ['words', { about: 'court hearing' }, ['2022-05-20', '2022-05-27']],
    ['words that nobody uses', { about: 'herring' }, []],
    ['a speaker', { speaker: 'Penn' }, ['2022-05-04']],
    ['an unknown speaker', { speaker: 'Nobody' }, []],
    ['a first day', { since: '2022-05-20' }, ['2022-05-20', '2022-05-27']],
    ['a last day, which a month may hold', { until: '1988-03-15' }, ['1931', '1988-03']],
    ['both', { since: '2022-05-04', until: '2022-05-20' }, ['2022-05-04', '2022-05-20']],
  ])('narrows by %s', async (_, filter, expected) => {
    expect([...new Set(await dates(filter))]).toEqual(expected)
  })

  it('never takes an article’s own date for an event', async () => {
    expect(await timeline({}, [{ ...articles[0]!, timexes: [], quotations: [] }])).toEqual([])
  })

  it('cites every entry to the letter, its text first', async () => {
    for (const { text, citations } of await timeline({})) {
      expect(citations[0]?.text).toBe(text)
      for (const { article, start, end, text: cited } of citations) {
        expect(cited.length).toBeLessThanOrEqual(400)
        expect(articles.find(({ id }) => id === article)?.text.slice(start, end)).toBe(cited)
      }
    }
  })

  describe('of one day', () => {
    const wire = marked(
      'wire.txt',
      `Storm shuts the port
  A crane at the port of Bergen fell into the fjord on Monday.
  The mayor opened a school on Monday.
  The port, shut between 2017 and 2019, was rebuilt.
  “{d Ann Grey: Nobody was hurt when it fell into the water},” Ann Grey said on Monday.
  “{d Ann Grey: The insurers will want to hear about the bolts we found}.”
  “{d Ann Grey: It was an old crane with a long and honourable career}.”
  “{d Ann Grey: My own office is still standing after all these years}.”`,
    )
    const local = marked(
      'local.txt',
      `A crane is lost
  One of the cranes fell into the fjord during Monday’s gale.`,
    )
    const told = (): Promise<TimelineEntry[]> => {
      const monday = ['Monday', '2022-03-07', 'resolved'] as const
      const years = [
        ['2017', '2017'],
        ['2019', '2019'],
      ] as const
      const records = [
        dated(recordOf(wire), '2022-03-07', 'stated', '2022-03-07', [monday, ...years]),
        dated(recordOf(local), '2022-03-08', 'stated', '2022-03-07', [monday]),
      ]
      return timeline({}, records, alignStatements([wire, local]))
    }

    it('tells an event once that two articles name the day of', async () => {
      const cranes = (await told()).filter(({ citations }) => citations.some(({ text }) => text.includes('fjord')))
      expect(cranes.map(({ citations }) => citations.length)).toEqual([2])
    })

    it('keeps few of the words that one article alone has of that day', async () => {
      const words = (await told()).filter(({ text }) => /insurers|career|office/.test(text))
      expect(words.length).toBeLessThan(3)
    })

    it('puts nothing on the ends of a stretch of years', async () => {
      expect((await told()).filter(({ granularity }) => granularity === 'year')).toEqual([])
    })
  })

  it('never has more than 60 entries, whatever the dates', async () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2022-03-${String(n).padStart(2, '0')}`)
    const many = fc.array(day, { maxLength: 200 })
    await fc.assert(
      fc.asyncProperty(many, async (days) => {
        const text = days.map((value) => `Something number ${value} came about there. `).join('')
        const sentences = days.map((value, index) => ({ start: index * 46, end: index * 46 + 45, block: 0, value }))
        const timexes = sentences.map(({ start, value }) => ({
          ...{ start: start + 17, end: start + 27, text: value, type: 'DATE' as const, value, day: value },
          ...{ from: value, to: value, basis: 'stated' as const, planned: false },
        }))
        const record = { ...articles[0]!, text, sentences, timexes, quotations: [] }
        expect((await timeline({}, [record], [])).length).toBeLessThanOrEqual(60)
      }),
      { numRuns: 20 },
    )
  })
})
