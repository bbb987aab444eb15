import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/language/index.ts'
import { articleOf } from '../quotations/article-of.ts'

/** The words of a text as they are read. */
function wordsOf(text: string): string {
  const article = articleOf(text)
  return readDocument(article.text, article.blocks)
    .tokens.map((token) => `${token.text}/${token.pos}`)
    .join(' ')
}

describe('a text is read alike whatever was read before', () => {
  it.each([
    ['an owner before a comma', "The boats, like Quillfen's, sank.", "It was Quillfen's boat.", 'Quillfen/'],
    ['letters without their last stop', 'The V.Q came.', 'The V.Q. Council came to the V.Q. today.', 'V.Q./'],
    [
      'a quote whose blank is missing',
      "It rained, said Roe.'Quillers left.",
      "'Quillers left,' said Roe.",
      "'/PUNCT Quillers/",
    ],
  ])('%s', (_, before, text, expected) => {
    wordsOf(before)
    expect(wordsOf(text)).toContain(expected)
  })
})
