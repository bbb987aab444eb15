import type { ArticleRecord, Block, Sentence } from '../../src/model.ts'

/** An article as linking would hand it on, of a title and paragraphs; every sentence ends with a full stop. */
export function articleOf(id: string, title: string, ...paragraphs: readonly string[]): ArticleRecord {
  const blocks: Block[] = []
  const sentences: Sentence[] = []
  let text = ''
  for (const paragraph of [title, ...paragraphs]) {
    const block = blocks.length
    for (const match of paragraph.matchAll(/\S.*?(?:[.?!]["”]?(?=\s|$)|$)/g))
      sentences.push({ start: text.length + match.index, end: text.length + match.index + match[0].length, block })
    blocks.push({ start: text.length, end: text.length + paragraph.length, role: block === 0 ? 'title' : 'body' })
    text += `${paragraph}\n\n`
  }
  const unknown = {
    outlet: null,
    credit: null,
    byline: null,
    url: null,
    published: null,
    publishedDay: null,
    notAfter: null,
    otherDates: [],
  }
  return {
    id,
    format: 'txt',
    text,
    title,
    ...unknown,
    blocks,
    sentences,
    contradictions: [],
    timexes: [],
    quotations: [],
  }
}
