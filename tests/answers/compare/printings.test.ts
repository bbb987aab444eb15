import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WholeCoverage } from '../../../src/model.ts'
import { coverageOf } from '../coverage-of.ts'

const ARTICLES: Readonly<Record<string, string>> = {
  'agency.txt': `Delay at the harbour

“The delay is a stone in the shoe of the town,” Ines Vargo, the harbour's director, said on Tuesday.

“We counted 14 cracks in the 40 gates,” Tomas Keller, an engineer, told reporters. “That is 14 too many.”
`,
  'paper.txt': `Ferries to sail on Sundays

“The ferries will sail on Sundays from the old quay,” Ines Vargo said.

The inspectors said they had counted 14 cracks in the first 40 gates. “That is 14 too many,” their chief told the council.
`,
  'weekly.txt': `A director under fire

In an interview that was printed on Wednesday in the paper of the harbour workers, Ines Vargo compared the delay to “a stone in the shoe of the town” and insisted that the ferries would sail on Sundays from the old quay.
`,
  'other.txt': `Cracks

Forty gates were painted in May, and nobody looked for cracks.
`,
}

describe('the printings of a statement', () => {
  let coverage: WholeCoverage
  beforeAll(async () => {
    coverage = await coverageOf(ARTICLES)
  })
  afterAll(() => coverage.close())

  it.each([
    [
      'of two that one sentence reports, those of the one asked',
      'The ferries will sail on Sundays',
      ['paper', 'weekly'],
    ],
    ['and those of the other', 'a stone in the shoe of the town', ['agency', 'weekly']],
    ['also as somebody else’s words', 'That is 14 too many', ['agency', 'paper']],
    ['also in other words of the same content', 'We counted 14 cracks in the 40 gates', ['agency', 'paper']],
  ])('%s', async (_, words, expected) => {
    const articles = (await coverage.compare(words)).map(({ article }) => article.replace('.txt', ''))
    expect([...new Set(articles)].sort()).toEqual(expected)
  })
})
