import { analyse } from '../../src/analysis.ts'
import { buildArticle } from '../../src/articles/build.ts'
import { NOTHING_GIVEN } from '../../src/articles/given.ts'
import { splitLines } from '../../src/articles/lines.ts'
import { NO_METADATA } from '../../src/articles/page.ts'
import { type LinkedCoverage, linkCoverage } from '../../src/linking/index.ts'
import type { LinkedQuotation } from '../../src/model.ts'

/** A coverage of texts as pasted from pages, one an article, named "0.txt", "1.txt" and so on. */
export function coverageOf(texts: readonly string[], published: string | null = null): LinkedCoverage {
  const articles = texts.map((text, index) =>
    buildArticle(
      `${index}.txt`,
      'txt',
      { text, lines: splitLines(text), metadata: NO_METADATA },
      { ...NOTHING_GIVEN, published },
    ),
  )
  return linkCoverage(articles, articles.map(analyse))
}

/** The quotation of a coverage that holds some words. */
export function quotationWith(coverage: LinkedCoverage, words: string): LinkedQuotation {
  const found = coverage.articles.flatMap(({ quotations }) => quotations).find(({ content }) => content.includes(words))
  if (!found) throw new Error(`no quotation with "${words}"`)
  return found
}
