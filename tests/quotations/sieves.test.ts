import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/language/index.ts'
import { findQuotations } from '../../src/quotations/index.ts'
import { articleOf } from './article-of.ts'

function speakers(text: string): (string | null)[] {
  const article = articleOf(text)
  return findQuotations(article, readDocument(article.text, article.blocks)).quotations.map(({ speaker }) => speaker)
}

describe('a report that a mark inside the quote cuts off', () => {
  it.each([
    ['with more behind it', '"Is it over?" Jane Roe asked, laughing. "What now?"', ['Jane Roe', 'Jane Roe']],
    ['with where it was said', '"Help!" Jane Roe wrote in a May 16, 2012 letter to all staff.', ['Jane Roe']],
    ['not a passive', '"Is it over?" Peter Lind was told. The crowd fell silent.', [null]],
  ])('%s: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })
})

describe('a subject behind the verb', () => {
  it.each([
    ['a compound', '"It is over," said Lund-based analyst Al Reyes, laughing.', ['Al Reyes']],
    ['a participle before its noun', '"It is over," said one retired sailor.', ['one retired sailor']],
    ['what somebody is known as', '"It is over," said the fixer known as Bob, laughing.', ['fixer']],
    ['another', '"It is over," tweeted another.', ['another']],
    ['a verb that the tagger takes for a noun', '"It is over," Jane Roe notes.', ['Jane Roe']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })
})

describe('the subject of a participle', () => {
  it.each([
    ['behind a comma', 'Jane Roe (Lund), noting that it was late, left.', ['Jane Roe']],
    ['behind "after"', 'Mr Lind, after saying that it was late, left.', ['Lind']],
  ])('%s: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })
})

describe('transcripts of broadcasts', () => {
  it.each([
    [
      'name whoever asks, and turns go on',
      'It is noon.\nJANE ROE, HOST: Is it over?\nPETER LIND: It is.\nIt was close.\nROE: Peter Lind. Thanks.\nIt was late.',
      ['Jane Roe', 'Peter Lind', 'Peter Lind', 'Jane Roe'],
    ],
    [
      'a label alone, and no noises',
      'Jane Roe is on air.\nJANE ROE, HOST:\nIs it all over?\n(LAUGHTER)\nOMAR BAZ, BYLINE: (Laughter) It is now.\nROE: Thanks a lot.',
      ['Jane Roe', 'Omar Baz', 'Jane Roe'],
    ],
    ['not a report with labels', 'Note: It is late.\nUPDATE: It is over now.', []],
  ])('%s', (_, text, expected) => {
    expect(speakers(text).map((name) => name?.replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase()))).toEqual(
      expected,
    )
  })
})
