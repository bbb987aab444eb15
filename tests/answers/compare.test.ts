import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plain } from '../../src/answers/compare/changes.ts'
import { openWordings } from '../../src/answers/compare/wordings.ts'
import { compareWords } from '../../src/answers/compare.ts'
import { alignStatements } from '../../src/linking/statements.ts'
import { agency, later, rewritten, translated, trimming } from '../linking/statements/bridge.ts'
import { recordsOf } from './records.ts'

const coverage = [agency, trimming, rewritten, translated, later]
const articles = recordsOf(coverage)
const wordings = openWordings(articles, alignStatements(coverage))
const compared = async (words: string): Promise<string[]> =>
  (await compareWords(wordings, words)).map(({ article, wording }) => `${article.replace('.txt', '')} ${wording}`)

describe('one statement in every wording', () => {
  it.each([
    [
      'by the words of the best-attested wording',
      'blamed for a traffic jam than for a funeral',
      ['agency verbatim', 'rewritten altered', 'trimming altered', 'translated altered'],
    ],
    [
      'by the words of a translation',
      'guilty of a traffic jam than of a burial',
      ['agency verbatim', 'rewritten altered', 'trimming altered', 'translated altered'],
    ],
    [
      'by words out of two sentences, a result an article',
      'a reckless way to reopen four, which of them the ministry wants to pay for',
      ['agency verbatim', 'rewritten altered', 'translated altered', 'trimming altered'],
    ],
    ['by the name of its speaker too', 'Lindqvist blank cheque', ['agency verbatim', 'trimming altered']],
    ['that one article alone carries', 'every lane of that bridge this month', ['later verbatim']],
    ['of a plain sentence', 'bridge built in 1961', ['trimming verbatim']],
    ['that nobody made', 'the price of herring', []],
    ['by a word that says nothing alone', 'the of and', []],
    ['by nothing', '', []],
  ])('%s', async (_, words, expected) => {
    const found = await compared(words)
    expect(found.toSorted()).toEqual([...expected].sort())
    if (expected.length > 0) expect(found[0]).toBe(expected[0])
  })

  it('cites what stands there, and every difference', async () => {
    const [first, ...others] = await compareWords(wordings, 'blamed for a traffic jam')
    for (const { article, start, end, text, changes } of [first!, ...others]) {
      expect(articles.find(({ id }) => id === article)?.text.slice(start, end)).toBe(text)
      const side = (out: string): string => changes.map((part) => (part.kind === out ? '' : part.text)).join('')
      expect(side('removed')).toBe(text)
      expect(plain(side('added'))).toBe(plain(first!.text))
    }
  })

  it('never throws, whatever the words', async () => {
    const anyWords = fc.string({ unit: 'binary' })
    await fc.assert(fc.asyncProperty(anyWords, async (words) => Array.isArray(await compareWords(wordings, words))))
  })
})
