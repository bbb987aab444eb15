import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Coverage } from '../../src/model.ts'
import { coverageOf } from './coverage-of.ts'

const ARTICLES: Readonly<Record<string, string>> = {
  'grid.txt': `Estonia and Latvia hold talks on a power link

RIGA, June 14, 2023. /Baltic Wire/. The foreign minister of Estonia, Marten Kask, met his Latvian colleague Ilze Ozola in Riga on Wednesday to discuss a power link between the two countries.

"We have agreed on the route, and we shall not return to it," Kask told reporters. Ozola said the project would cost 140 million euros.

The Estonian delegation is headed by Kask. From the Latvian side, the round will be led by deputy minister Janis Berzins.

A US delegation led by Carol Meade is expected in the autumn.

The president of Latvia, Andris Liepins, will receive the ministers at Riga Castle on Thursday.
`,
  'match.txt': `Rovers move to the top of the table

LEEDS, June 15, 2023. Rovers won 3-1 against Athletic at Millfield Park on Wednesday. Liam Doyle, 23, scored twice in the first half.

Rovers manager Steve Clough said his side had been lucky. Athletic captain Sam Rudd was taken to hospital in Leeds with a broken wrist.
`,
}

describe('a place where one is asked for, a person where one is', () => {
  let coverage: Coverage

  beforeAll(async () => {
    coverage = await coverageOf(ARTICLES)
  })
  afterAll(() => coverage.close())

  it.each([
    ['Where did Kask meet Ozola?', /^Riga$/],
    ['Where will the president receive the ministers?', /^Riga Castle$/],
    ['Where was Sam Rudd taken?', /^Leeds$/],
    ['Who scored twice?', /^Liam Doyle$/],
    ['Who is the manager of Rovers?', /Steve Clough/],
    ['Who is Latvia’s president?', /^Andris Liepins/],
    ['Who leads the Latvian delegation?', /Janis Berzins/],
    ['Who leads the Latvian side?', /Janis Berzins/],
    ['Who leads the US delegation?', /Carol Meade/],
    ['Who heads the Estonian team?', /^Marten Kask/],
  ])('%s', async (question, answer) => {
    expect(await coverage.ask(question)).toMatchObject({ found: true, answer: expect.stringMatching(answer) })
  })

  it.each([
    ['where', 'Kask meeting Ozola', /^Riga$/],
    ['when', 'Kask meeting Ozola in Riga', /^14 June 2023/],
    ['where', 'Where was Sam Rudd taken?', /^Leeds$/],
  ] as const)('gives the %s of bare words: %s', async (as, words, expected) => {
    expect((await coverage.ask(words, as)).answer).toMatch(expected)
  })

  it('gives someone’s own words before a report of them, where no topic is asked', async () => {
    expect((await coverage.what('Kask')).citations[0]?.text).toContain('We have agreed on the route')
  })
})
