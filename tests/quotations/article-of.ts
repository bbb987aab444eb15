import type { Article, Block } from '../../src/model.ts'

/** An article of body paragraphs, a line each; a first line that ends in no mark is the title. */
export function articleOf(text: string): Article {
  const blocks = [...text.matchAll(/[^\n]+/g)].flatMap((line, index): Block[] => {
    const words = line[0].trim()
    if (words === '') return []
    const start = line.index + line[0].indexOf(words)
    const title = index === 0 && !/[.?!"”’']$/.test(words)
    return [{ role: title ? 'title' : 'body', start, end: start + words.length }]
  })
  const unknown = {
    title: null,
    outlet: null,
    credit: null,
    byline: null,
    url: null,
    published: null,
    publishedDay: null,
    notAfter: null,
    otherDates: [],
  }
  return { id: 'article.txt', format: 'txt', text, blocks, ...unknown }
}
