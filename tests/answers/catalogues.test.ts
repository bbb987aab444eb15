import { describe, expect, it } from 'vitest'
import { daysOf } from '../../src/answers/days.ts'
import { topicsOf } from '../../src/answers/topics.ts'
import type { ArticleRecord, Phrase } from '../../src/model.ts'

/** An article of phrases: `*name*` is a name, `_noun_` a noun phrase, `#number#` a number, `~time~` a time. */
function article(marked: string): ArticleRecord {
  const kinds: Readonly<Record<string, Phrase['kind']>> = { '*': 'name', _: 'noun', '#': 'number', '~': 'noun' }
  const spans: (Phrase & { readonly mark: string })[] = []
  let text = ''
  for (const [, plain = '', mark = '', words = ''] of marked.matchAll(/([^*_#~]*)(?:([*_#~])([^*_#~]+)\2)?/g)) {
    text += plain
    if (mark) spans.push({ mark, kind: kinds[mark]!, start: text.length, end: text.length + words.length })
    text += words
  }
  const timexes = spans.filter(({ mark }) => mark === '~')
  return { text, phrases: spans, timexes } as unknown as ArticleRecord
}

describe('the topics of a coverage', () => {
  it.each([
    ['a name counts from its first mention', ['*Lowfield* waits'], ['Lowfield 1']],
    ['a noun phrase from its second', ['_night pay_ and _dairy_', '_night pay_'], ['night pay 2']],
    ['spellings are one topic, the most frequent shown', ['_night pay_ _Night Pay_', '_night pay_'], ['night pay 3']],
    ['the most mentioned comes first, then by name', ['*Moss* *Penn* *Penn* *Ada*'], ['Penn 2', 'Ada 1', 'Moss 1']],
    ['numbers and times are none', ['#nine# #nine# ~May day~ ~May day~'], []],
    ['nor is a name with its title, which is there without', ['*Mr Penn* *Mr Penn*'], []],
    ['nor what is too short', ['*UN*'], []],
  ])('%s', (_, texts, expected) => {
    expect(topicsOf(texts.map(article)).map(({ name, mentions }) => `${name} ${mentions}`)).toEqual(expected)
  })
})

describe('the days of a coverage', () => {
  const written = (published: string | null, ...said: (string | null)[]) =>
    ({
      published: published && { value: published, basis: 'stated', evidence: null },
      quotations: said.map((saidOn) => ({ saidOn })),
    }) as unknown as ArticleRecord
  it.each([
    ['the busiest is first', [written('2022-05-02', '2022-05-01', '2022-05-01')], ['2022-05-01 2/0', '2022-05-02 0/1']],
    ['of two the later', [written('2022-05-02'), written('2022-05-03')], ['2022-05-03 0/1', '2022-05-02 0/1']],
    ['what has no day is on none', [written(null, null)], []],
  ])('%s', (_, articles, expected) => {
    expect(daysOf(articles).map(({ iso, quotations, articles: n }) => `${iso} ${quotations}/${n}`)).toEqual(expected)
  })
})
