import { afterEach, describe, expect, it } from 'vitest'
import { LONGEST_CITATION } from '../../src/answers/citation.ts'
import type { WholeCoverage } from '../../src/model.ts'
import { coverageOf } from './coverage-of.ts'

const LIST = [
  'The region has the port of Aldmouth, where the ferries from the islands and the grain ships of the inland towns call',
  'the yard at Lindholm, which was built by the navy and is let to three companies that mend trawlers and river boats',
  'the locks of Varby, where barges wait on summer weekends for as long as five hours because the gates are worked by hand',
  'the lighthouse of Skarholt, the oldest one that is lit by gas',
  'and the quays of Brenn.',
].join('; ')

const MARKET = `Market moves to the quay

ALDMOUTH, March 14, 2023. The fish market of Aldmouth moves to the quay in May. Its stalls will be larger. Traders pay 40 crowns a day for a stall. The roof was paid for by the county.

The county also paves the quay of Aldmouth.
`

describe('excerpts', () => {
  let coverage: WholeCoverage
  afterEach(() => coverage.close())

  it('of a sentence too long to cite show the clauses that tell what is asked, to the letter', async () => {
    coverage = await coverageOf({ 'region.txt': `The region\n\n${LIST}\n` })
    const [lighthouse] = (await coverage.ask('Which is the oldest lighthouse that is lit by gas?')).citations
    expect(lighthouse!.text).toContain('the lighthouse of Skarholt')
    expect(lighthouse!.text.length).toBeLessThanOrEqual(LONGEST_CITATION)
    expect(`The region\n\n${LIST}\n`.slice(lighthouse!.start, lighthouse!.end)).toBe(lighthouse!.text)
    // What is asked of stands at its beginning: nothing is cut off there.
    const [port] = (await coverage.ask('Where do the ferries from the islands call?')).citations
    expect(port!.text).toMatch(/^The region has the port of Aldmouth/)
  })

  it('cite no words twice, also where a sentence is shown with its neighbour', async () => {
    coverage = await coverageOf({ 'market.txt': MARKET })
    for (const question of ['Where does the fish market of Aldmouth move?', 'What do traders pay for a stall?']) {
      const { citations } = await coverage.ask(question)
      expect(citations.length).toBeGreaterThan(1)
      for (const [at, one] of citations.entries())
        for (const other of citations.slice(at + 1))
          expect(one.start < other.end && other.start < one.end, `${one.text} / ${other.text}`).toBe(false)
    }
  })

  it('take a neighbour that answers into the same excerpt', async () => {
    coverage = await coverageOf({ 'market.txt': MARKET })
    const [first] = (await coverage.ask('What do traders pay for the larger stalls?')).citations
    expect(first!.text).toContain('Its stalls will be larger. Traders pay 40 crowns a day')
  })
})
