import { buildArticle } from '../../src/articles/build.ts'
import { readPage } from '../../src/articles/formats/index.ts'
import { NOTHING_GIVEN } from '../../src/articles/given.ts'
import type { Article } from '../../src/model.ts'
import { articleText } from '../newspaper.ts'

/** About as many sentences as an article of the generated newspaper has. */
const SENTENCES = 20

/** Generated articles with about so many passages: the same ones every time. */
export const articlesOf = (passages: number): Promise<Article[]> =>
  Promise.all(
    Array.from({ length: Math.ceil(passages / SENTENCES) }, async (_, n) => {
      const page = await readPage('txt', articleText(n))
      if ('reason' in page) throw new Error(page.reason)
      return buildArticle(`${n}.txt`, 'txt', page, NOTHING_GIVEN)
    }),
  )
