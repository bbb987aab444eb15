import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis.ts'
import type { Article } from '../../src/model.ts'
import { articleOf } from './article-of.ts'

/** Some texts in a thousand are met by a rule that few others call. */
const RUNS = process.env.DATELINE_TEST_EVERYTHING ? 40_000 : 2000

const marks = fc.constantFrom(
  ...['"', '“', '”', "'", '‘', '’', "''", ' ', '\n', '. ', ', ', ': ', '— ', '(', ')', '; '],
)

const piece = fc.oneof(
  marks,
  fc.constantFrom(
    ...['he said', 'said Ms Roe', 'Jane Roe', 'told reporters', 'that', 'according to', 'the minister', 'and'],
    ...['talks go on', 'adding', 'Mr Lind,', 'who', 'on Friday', 'was asked', 'a spokesman for', 'they', 'It is.'],
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
)

/** Every word that the rules' own files hold, so that also a rule that few texts call meets texts that break off or start amid its words. */
function wordsOfTheRules(): string[] {
  const found = new Set<string>()
  for (const room of ['src/quotations', 'src/language'])
    for (const file of readdirSync(room, { recursive: true, encoding: 'utf8' }))
      if (file.endsWith('.ts'))
        for (const [word] of readFileSync(resolve(room, file), 'utf8').matchAll(/[a-z]+(?:['’-][a-z]+)*/gi))
          found.add(word)
  return [...found]
}

/** The texts of the fixtures and of the example articles. */
const articles = (): string[] =>
  ['tests/quotations/fixtures', 'seeds'].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => /\.(?:txt|md)$/.test(file))
      .map((file) => readFileSync(resolve(folder, file), 'utf8')),
  )

function isToTheLetter(article: Article): void {
  const { quotations, people } = analyse(article)
  let end = 0
  for (const quotation of quotations) {
    expect(quotation.content).toBe(article.text.slice(quotation.start, quotation.end))
    expect(quotation.content.trim()).not.toBe('')
    expect(quotation.start).toBeGreaterThanOrEqual(end)
    end = quotation.end
    for (const span of [quotation.cue, quotation.mention])
      if (span) expect(span.text).toBe(article.text.slice(span.start, span.end))
  }
  for (const { mentions, roles } of people)
    for (const span of [...mentions, ...roles]) expect(span.text).toBe(article.text.slice(span.start, span.end))
}

describe('on any text', () => {
  it('quotes to the letter, overlaps nothing and keeps its offsets', () => {
    const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => articleOf(pieces.join(' ')))
    fc.assert(fc.property(texts, isToTheLetter), { numRuns: 300 })
  })

  it('does so on short texts of the words that its rules ask for', () => {
    const words = fc.constantFrom(...wordsOfTheRules())
    const pieces = fc.array(fc.oneof(marks, piece, words), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(
        pieces.map((some) => articleOf(some.join(' '))),
        isToTheLetter,
      ),
      { numRuns: RUNS },
    )
  })

  it('does so on articles that are cut off anywhere and have lost or gained a word', () => {
    const pieces = articles().map((text) => text.split(/(?<=\s)|(?=\W)/))
    const cut = fc.constantFrom(...pieces).chain((words) =>
      fc.record({
        from: fc.nat(words.length - 1),
        length: fc.integer({ min: 1, max: 120 }),
        at: fc.nat(120),
        gone: fc.nat(3),
        added: fc.array(piece, { maxLength: 2 }),
        words: fc.constant(words),
      }),
    )
    const texts = cut.map(({ from, length, at, gone, added, words }) =>
      articleOf(
        words
          .slice(from, from + length)
          .toSpliced(at, gone, ...added)
          .join('')
          .trim(),
      ),
    )
    fc.assert(fc.property(texts, isToTheLetter), { numRuns: RUNS / 4 })
  }, 120_000)

  it.each([
    'he said ,',
    'which has mills in Lund, said it was late.',
    'a senator the state of Lund and miller, said it was late',
    'being considered in Lund said',
    'Which Roe rose and said',
    'By Roe saying',
    'fund',
    'to Roe',
    '£5m according to the',
    'alleging ,',
    '” Roe spoke \n\n the',
    '“ talks said \n —',
    'Earlier March 24 pled , 10',
    'as insisting - . will say to -',
    'You know, that’s like trying to say who’s going to be president of the United',
    'pensioner motors “No,” began by-age Lund',
    '’ “ : —  he said —  , ”  \n volunteer',
    '( ‘ a spokesman for ) criticizes It is.',
    '. The mayor stated this in Lund, a town.\n\nIt is.',
    'note from the weaver Ximena" Roe. “I can’t hang cloth on doors,”it reads.',
    '"You lose it," she said.\n\nAsked what he would say on Thursday, the Rev Bo Roe, who chairs the council,',
    '“Every scandal is treated as if it were new. What is she continues, “is that a man has talked.”',
    "up message' begging him to talk, but that he never",
    '"cooperating fully with authorities." It',
    'Lind: I told them it was under pressure.\n\nRoe: How much?\n\nLind: About $400m.\n\nRoe has since told',
  ])('reads %j, which breaks off where a rule looks on', (text) => {
    isToTheLetter(articleOf(text))
  })

  it.each(['We met Tamsin, a student', 'Roe Lind, the third'])('reads "%s", which ends with a description', (text) => {
    expect(analyse(articleOf(text)).quotations).toEqual([])
  })

  it('reads a text that breaks off behind an open quote', () => {
    expect(analyse(articleOf('!^@ “ talks go on talks go on talks go on adding')).people).toEqual([])
  })

  it('gives plain data: what comes back from JSON is the same', () => {
    const analysis = analyse(articleOf('"We won," said Jane Roe.\n\nShe said that it was close.'))
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis)
    expect(analysis.quotations).toHaveLength(2)
  })
})
