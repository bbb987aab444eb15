import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Coverage } from '../../../src/model.ts'
import { coverageOf } from '../coverage-of.ts'

/** Each text holds what is asked for and something that stands as near to the question's words. */
const ARTICLES: Readonly<Record<string, string>> = {
  'ferry.txt': `Ferry line grows

The shipping company Nordkai ordered two ferries from the Tamsel yard in 2019. The larger ferry, called the Grey Gull, was launched by the actress Mira Solberg.

Nordkai also runs trains to Lindholm, Aldmouth and Karsk. The line to Karsk was closed because the tunnel had flooded. Its engineers dried the tunnel by pumping out the water for three weeks.
`,
  'council.txt': `Council meets over harbour

ALDMOUTH, March 14, 2023. The council plans a hearing in Karsk on May 10, a meeting of the harbour board is due in Lindholm on May 12 and the fishermen's assembly in Aldmouth on May 13.

The painter Olaf Brandt gave the council his book, “The Last Pilot”, which had been written between 1961 and 1964.

From the Latvian side, the round will be led by Deputy Minister Andris Liepa. Liepa did not want to discuss Latvia with the Polish delegation led by State Secretary Wanda Kowal.

“The stalls will open again,” Liepa said on Tuesday. He shook hands at the Hotel Miramar.

The harbour has four cranes and sheds 90 metres long, along with 17 pilots. The congress of painters met in Vienna.
`,
  'light.txt': `Light goes out

The keeper, Ivo Lund, 61, drowned under his light.

A sailor was charged on Sunday with wilful neglect of a lantern.

At a fair on Sunday, ninety people wept.

Divers brought up eleven harbour pilots who had been trapped for four days in a flooded lock. The warden read the note that the pilot wrote his brother.
`,
}

describe('which stretch of a sentence answers', () => {
  let coverage: Coverage

  beforeAll(async () => {
    coverage = await coverageOf(ARTICLES)
  })
  afterAll(() => coverage.close())

  it.each([
    ['the other side of the verb', 'What did Nordkai order from the Tamsel yard?', 'two ferries'],
    ['who did it, after "by"', 'Who launched the larger ferry?', 'Mira Solberg'],
    ['a name behind "called"', 'What is the larger ferry called?', 'the Grey Gull'],
    ['the whole list', 'Which towns does Nordkai run trains to?', 'Lindholm, Aldmouth and Karsk'],
    ['the body that is asked for, not a number', 'Which company ordered two ferries in 2019?', 'Nordkai'],
    ['a length', 'How long are the sheds?', '90 metres'],
    ['the number of the noun asked for', 'How many pilots does the harbour have?', '17 pilots'],
    ['a title with its marks', 'What is the title of the book by Olaf Brandt?', '“The Last Pilot”'],
    ['the day in the same clause', 'When is the meeting of the harbour board?', '12 May 2023'],
    ['both ends of a stretch of time', 'When was “The Last Pilot” written?', 'between 1961 and 1964'],
    ['a person, not what they are charged with', 'Who was charged with neglect?', 'A sailor'],
    ['who is of the country asked about', 'Who leads the Latvian delegation?', 'Andris Liepa'],
    ['a number of things, not of days', 'How many pilots were trapped?', 'eleven'],
    ['a number of days where these are asked for', 'How many days were the pilots trapped?', 'four days'],
    ['the clause that tells why', 'Why was the line to Karsk closed?', 'because the tunnel had flooded'],
    ['the clause that tells how', 'How did the engineers dry the tunnel?', 'by pumping out the water for three weeks'],
  ])('gives %s', async (_, question, answer) => {
    expect((await coverage.ask(question)).answer).toContain(answer)
  })

  it.each([
    ['bare words ask for no phrase', 'the larger ferry'],
    ['what happened is told in a sentence', 'What happened at the Hotel Miramar?'],
    ['a place is nobody', 'Who met for the congress of painters?'],
    ['the words beside a name are that name again', 'Who drowned Ivo Lund?'],
    ['a place is only what the question names', 'Where was the fair?'],
    ['a place is not what somebody did', 'Where was the note read?'],
    ['a role is of another body', 'Who is the minister of Madagascar?'],
    ['a number is of another matter', 'How much did the fair cost?'],
    ['what scores little is left out', 'Which colour do the pilots of the harbour prefer on holidays?'],
  ])('gives none where %s', async (_, question) => {
    const given = await coverage.ask(question)
    expect(given.answer).toBeNull()
    expect(given.citations.length).toBeGreaterThan(0)
  })

  it('gives a place without what somebody does there', async () => {
    expect((await coverage.ask('Where is the meeting of the harbour board?')).answer).toBe('Lindholm')
  })

  it('gives words on a day that is no limit, and on a weekday of any week', async () => {
    expect((await coverage.ask('What did Liepa say on Tuesday?')).answer).toContain('The stalls will open again')
    expect(await coverage.ask('What did Liepa say on Friday?')).toMatchObject({ found: false, answer: null })
  })

  it.each([
    ['What was said about the stalls?', /^Andris Liepa said it/],
    ['What did he say about the stalls?', /^Andris Liepa said it/],
  ])('gives anyone’s words on %s', async (question, note) => {
    const given = await coverage.ask(question)
    expect(given).toMatchObject({ found: true, answer: expect.stringContaining('The stalls will open') })
    expect(given.note).toMatch(note)
  })

  it('tells printed words from quoted ones', async () => {
    const given = await coverage.ask('Who said “runs trains to Lindholm”?')
    expect(given).toMatchObject({ found: true, answer: null, note: expect.stringContaining('article’s own') })
  })
})
