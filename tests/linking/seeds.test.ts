import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis.ts'
import { readFolder } from '../../src/articles/index.ts'
import { linkCoverage } from '../../src/linking/index.ts'

/** When each seed came out, a day's difference allowed: reports of Sunday's interview are of Sunday or Monday. */
const DAYS: Readonly<Record<string, readonly string[]>> = {
  '000': ['2022-01-09', '2022-01-10'],
  '001': ['2022-01-09', '2022-01-10'],
  '002': ['2022-01-21', '2022-01-22'],
  '003': ['2022-01-09', '2022-01-10'],
  '004': ['2022-01-09', '2022-01-10'],
}

describe('the seeds in any selection', () => {
  it('never give an article a wrong date', async () => {
    const { articles } = await readFolder('seeds')
    const analyses = articles.map(analyse)
    expect(articles).toHaveLength(5)
    const wrong: string[] = []
    for (let selection = 1; selection < 1 << articles.length; selection++) {
      const chosen = articles.map((_, index) => index).filter((index) => selection & (1 << index))
      const linked = linkCoverage(
        chosen.map((index) => articles[index]!),
        chosen.map((index) => analyses[index]!),
      )
      for (const { id, published } of linked.articles)
        if (published && !DAYS[id.slice(0, 3)]?.includes(published.value))
          wrong.push(`${id} ${published.value} in ${chosen.join(' ')}`)
    }
    expect(wrong).toEqual([])
  })
})
