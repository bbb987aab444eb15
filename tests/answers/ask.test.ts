import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Coverage } from '../../src/model.ts'
import { coverageOf } from './coverage-of.ts'

const ARTICLES: Readonly<Record<string, string>> = {
  'harbour.txt': `Aldmouth harbour to be dredged

ALDMOUTH, March 14, 2023. /Coast Agency/. The harbour of Aldmouth will be dredged from April 3, its director Ines Vargo said on Tuesday.

“We expect 40 ships a day once the channel is open,” Vargo told reporters at the Hotel Miramar. “The fishing fleet will lose nothing.”

Vargo said the works would last eleven weeks and cost 12 million crowns.

The contract went to Nordkai, a company from Lindholm.
`,
  'bridge.txt': `Storm closes bridge at Aldmouth

ALDMOUTH, March 16, 2023. The old bridge at Aldmouth was closed after a storm on Wednesday night, the mayor, Tomas Keller, said.

“Nobody was hurt, and that is luck,” Keller told local radio. Engineers will inspect the pillars in Lindholm.
`,
}

describe('asking', () => {
  let coverage: Coverage

  beforeAll(async () => {
    coverage = await coverageOf(ARTICLES)
  })
  afterAll(() => coverage.close())

  it('shows of other statements only those that say as much of it', async () => {
    const cited = async (question: string) => (await coverage.ask(question)).citations.map(({ text }) => text)
    // Vargo's words have "open" in common with it, and nothing else.
    expect(await cited('Who told local radio that nobody was hurt, that it was luck, and roads are open?')).toEqual([
      expect.stringContaining('Nobody was hurt'),
    ])
    const ships = await cited('Who said ships a day are expected, works cost crowns and last weeks?')
    expect(ships.some((text) => text.includes('40 ships')) && ships.some((text) => text.includes('crowns'))).toBe(true)
  })

  it.each([
    ['Who said nobody was hurt?', /^Tomas Keller/, 'bridge.txt'],
    ['Who expects 40 ships a day?', /Vargo/, 'harbour.txt'],
    ['How many ships a day are expected?', /\b40 ships\b/, 'harbour.txt'],
    ['How long will the works last?', /eleven weeks/, 'harbour.txt'],
    ['At which hotel did Vargo speak to reporters?', /Hotel Miramar/, 'harbour.txt'],
    ['When will the dredging of the harbour begin?', /3 April 2023|April 3/, 'harbour.txt'],
    ['What did Vargo say about the fishing fleet?', /The fishing fleet will lose nothing/, 'harbour.txt'],
    ['What did Vargoo say about the fishing fleet?', /The fishing fleet will lose nothing/, 'harbour.txt'],
    ['Which company got the contract?', /Nordkai/, 'harbour.txt'],
    ['Was the old bridge closed after a storm?', /^The coverage says: The old bridge at Aldmouth was/, 'bridge.txt'],
  ])('%s', async (question, answer, article) => {
    const given = await coverage.ask(question)
    expect(given).toMatchObject({ found: true, answer: expect.stringMatching(answer) })
    expect(given.citations[0]).toMatchObject({ article })
  })

  it.each([
    ['Who won the tennis final in Melbourne?', null],
    [
      'What did Vargo say about the price of wheat?',
      /Ines Vargo is quoted \d+ times; none is about the price of wheat/,
    ],
    ['What did Angela Merkel say about the bridge?', /quotes nobody named Angela Merkel/],
    ['And Keller?', /stands alone/],
    ['When will the ceasefire in Yemen begin?', null],
  ])('is silent on %s', async (question, note) => {
    const given = await coverage.ask(question)
    expect(given).toMatchObject({ found: false, answer: null })
    if (note) expect(given.note).toMatch(note)
  })

  it('gives the same answer each time', async () => {
    const question = 'Who closed the bridge at Aldmouth?'
    expect(await coverage.ask(question)).toEqual(await coverage.ask(question))
  })

  it('narrows quotations by speaker, topic and day', async () => {
    const speakers = async (filter: Parameters<Coverage['quotations']>[0]) =>
      (await coverage.quotations(filter)).map(({ speaker }) => speaker?.name)
    expect(new Set(await speakers({ speaker: 'Vargo' }))).toEqual(new Set(['Ines Vargo']))
    expect(new Set(await speakers({ about: 'luck' }))).toEqual(new Set(['Tomas Keller']))
    expect(await speakers({ speaker: 'Keller', about: 'ships' })).toEqual([])
    expect(await speakers({ since: '2024-01-01' })).toEqual([])
    expect(new Set(await speakers({ until: '2023-03-14' }))).toEqual(new Set(['Ines Vargo']))
  })
})
