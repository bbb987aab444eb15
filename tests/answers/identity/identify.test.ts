import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Coverage } from '../../../src/model.ts'
import { coverageOf } from '../coverage-of.ts'

const ARTICLES: Readonly<Record<string, string>> = {
  'harbour.txt': `Aldmouth harbour to be dredged

ALDMOUTH, March 14, 2023. The harbour will be dredged from April 3, deputy harbour master Wanda Kowal said on Tuesday. “We lose no day,” said France’s transport minister, Clement Roux.

Pilots waited at the Hotel Miramar with Olaf Brandt, the oldest captain of the coast, who had come by train. Rosa Lindqvist, who chairs the parish council, sent flowers. In Karsk, Petra Moen waved.

Nordkai, a shipping company from Lindholm, got the contract. Mira Solberg, 71, watched from the quay. Norland’s ambassador, Liv Strand, left early.

Mayor Tomas Keller opened a bottle. The mayor of Karsk was ill, and Aldmouth paid.
`,
}

describe('who somebody is', () => {
  let coverage: Coverage

  beforeAll(async () => {
    coverage = await coverageOf(ARTICLES)
  })
  afterAll(() => coverage.close())

  it.each([
    ['the words before the name', 'Who is Wanda Kowal?', /harbour master/],
    ['the words behind it', 'Who is Olaf Brandt?', /^Olaf Brandt, oldest captain of the coast$/],
    ['by the last name alone', 'Who is Brandt?', /oldest captain/],
    ['the clause with who', 'Who is Rosa Lindqvist?', /chairs the parish council/],
    ['an age where that is all', 'Who is Mira Solberg?', /^Mira Solberg, 71$/],
    ['a company', 'What is Nordkai?', /shipping company/],
    ['a role', 'Who is the deputy harbour master?', /Wanda Kowal/],
    ['a role behind the name', 'Who is the oldest captain of the coast?', /Olaf Brandt/],
    ['a role of a country by its adjective', 'Who is the French transport minister?', /Clement Roux/],
    ['a role before the name', 'Who is Norland’s ambassador?', /Liv Strand/],
    ['a role where the article is about the place', 'Who is the mayor of Aldmouth?', /Tomas Keller/],
  ])('is told by %s', async (_, question, answer) => {
    expect(await coverage.ask(question)).toMatchObject({ found: true, answer: expect.stringMatching(answer) })
  })

  it('is not made up: a place and a verb beside a name describe nobody', async () => {
    expect((await coverage.ask('Who is Petra Moen?')).answer).toBeNull()
    expect(await coverage.ask('Who is the bishop of Aldmouth?')).toMatchObject({
      found: false,
      note: 'The coverage introduces nobody as bishop of Aldmouth',
    })
  })

  it('is told of speakers by their role too', async () => {
    const given = await coverage.ask('What did the French minister say?')
    expect(given).toMatchObject({ found: true, answer: 'We lose no day,' })
    expect(given.note).toBe('“the French minister” read as Clement Roux')
    expect((await coverage.ask('What did the Polish minister say?')).found).toBe(false)
  })
})
