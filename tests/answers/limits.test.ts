import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Coverage } from '../../src/model.ts'
import { coverageOf } from './coverage-of.ts'

const ARTICLES: Readonly<Record<string, string>> = {
  'spring.txt': `Ministers meet again

OSLO, April 11, 2023. /Coast Agency/. The fisheries minister, Greta Moss, met her Danish colleague Lars Holm in Oslo on Tuesday. Moss said the quota would be cut by 12 percent.

“The stock is in danger,” Moss told reporters in Oslo.
`,
  'autumn.txt': `Ministers settle the quota

BERGEN, October 17, 2023. /North Wire/. The fisheries minister, Greta Moss, met her Danish colleague Lars Holm in Bergen on Tuesday. Moss said the quota would be cut by 7 percent.

“The stock has recovered,” Moss told reporters in Bergen.
`,
}

describe('limits inside a question', () => {
  let coverage: Coverage

  beforeAll(async () => {
    coverage = await coverageOf(ARTICLES)
  })
  afterAll(() => coverage.close())

  it.each([
    ['Where did Moss meet Holm in April 2023?', /Oslo/, 'spring.txt'],
    ['Where did Moss meet Holm in October 2023?', /Bergen/, 'autumn.txt'],
    ['By how much will the quota be cut in the Coast Agency report?', /12 percent/, 'spring.txt'],
    ['By how much will the quota be cut according to the North Wire report?', /7 percent/, 'autumn.txt'],
    ['What did Moss say about the stock in April 2023?', /in danger/, 'spring.txt'],
    ['What did Moss say about the stock in the North Wire report?', /has recovered/, 'autumn.txt'],
  ])('%s', async (question, answer, article) => {
    const given = await coverage.ask(question)
    expect(given).toMatchObject({ found: true, answer: expect.stringMatching(answer) })
    expect(given.citations[0]).toMatchObject({ article })
  })

  it.each([
    ['Where did Moss meet Holm in May 2021?', /^Nothing of May 2021 in the coverage answers it$/],
    ['Who hurt his wrist in the North Wire report?', null],
  ])('nothing is found for %s', async (question, note) => {
    const given = await coverage.ask(question)
    expect(given).toMatchObject({ found: false, answer: null })
    if (note) expect(given.note).toMatch(note)
  })
})
