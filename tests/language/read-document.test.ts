import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/language/index.ts'
import type { Block } from '../../src/model.ts'

const body = (text: string): Block[] =>
  [...text.matchAll(/[^\n]+/g)].map((line) => ({ role: 'body', start: line.index, end: line.index + line[0].length }))
const sentencesOf = (text: string): string[] =>
  readDocument(text, body(text)).sentences.map(({ start, end }) => text.slice(start, end))
const quotesOf = (text: string): string[] =>
  readDocument(text, body(text)).quotes.map(({ inner }) => text.slice(inner.start, inner.end))

describe('sentences', () => {
  it.each([
    ['She left. He stayed.', ['She left.', 'He stayed.']],
    ['The hall was full.The doors closed.', ['The hall was full.', 'The doors closed.']],
    ['Mr. Okoro met Dr. Lind of the U.S. Navy.', ['Mr. Okoro met Dr. Lind of the U.S. Navy.']],
    ['The cores (ref. 2) differ, as Fig. 3 shows.', ['The cores (ref. 2) differ, as Fig. 3 shows.']],
    ['Police Const. Devon Makoni spoke.', ['Police Const. Devon Makoni spoke.']],
    ['He lives in the U.S. She does not.', ['He lives in the U.S.', 'She does not.']],
    ['“We came. We saw,” she said. “Then we left.”', ['“We came. We saw,” she said.', '“Then we left.”']],
    ['"It is over." The crowd cheered.', ['"It is over."', 'The crowd cheered.']],
    ['“Is it over?” he asked.', ['“Is it over?” he asked.']],
    ["''We waited. Nobody came,'' said Ms. Ruiz.", ["''We waited. Nobody came,'' said Ms. Ruiz."]],
    ['No title here\nFirst line. Second line', ['No title here', 'First line.', 'Second line']],
    ['He was ill. “Go,” she said.', ['He was ill.', '“Go,” she said.']],
    ['She said no. Police came.', ['She said no.', 'Police came.']],
    ['Her answer was “No.” He left.', ['Her answer was “No.”', 'He left.']],
    ['She read “No. 5” twice. He left.', ['She read “No. 5” twice.', 'He left.']],
    ['He is no. 5 in Aurora, Ill. Police came.', ['He is no. 5 in Aurora, Ill. Police came.']],
    ['The singer told Yahoo! News that he is ill.', ['The singer told Yahoo! News that he is ill.']],
    ['The crowd at Yahoo! cheered. It was over.', ['The crowd at Yahoo! cheered.', 'It was over.']],
    ['The crews moved in. The town slept.', ['The crews moved in.', 'The town slept.']],
    ['It is six in. wide and has No. 4 on it.', ['It is six in. wide and has No. 4 on it.']],
    ['He left Yahoo! The crowd cheered.', ['He left Yahoo!', 'The crowd cheered.']],
    ['They beat Arsenal! Fans cheered.', ['They beat Arsenal!', 'Fans cheered.']],
    ['He paid $3.5 million for No. 10 Elm St. in May.', ['He paid $3.5 million for No. 10 Elm St. in May.']],
    ['It is at 9 Elm St. According to Roe, it burned.', ['It is at 9 Elm St.', 'According to Roe, it burned.']],
    ['It is at 9 Elm Dr. The house is old.', ['It is at 9 Elm Dr.', 'The house is old.']],
    ['It is on 5th Ave. Asked why, he shrugged.', ['It is on 5th Ave.', 'Asked why, he shrugged.']],
    ['She met Dr. An and saw St. Anne.', ['She met Dr. An and saw St. Anne.']],
    ['Elm Rd. Primary School is shut.', ['Elm Rd. Primary School is shut.']],
  ])('%j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected)
  })
})

describe('what has no end', () => {
  const lengths = (text: string): number[] =>
    readDocument(text, body(text)).sentences.map(({ first, last }) => last - first)
  it.each([
    ['is cut into sentences', 'rain '.repeat(1200), [500, 500, 200]],
    ['is no shorter for it where it is within bounds', 'rain '.repeat(500), [500]],
    ['is left whole longer within quote marks', `“${'rain '.repeat(1200)}”`, [1202]],
    ['but not for ever', `“${'rain '.repeat(4500)}”`, [2000, 2000, 502]],
  ])('%s', (_, text, expected) => {
    expect(lengths(text)).toEqual(expected)
  })
})

describe('quotes', () => {
  it.each([
    ['"Straight," he said, "and again."', ['Straight,', 'and again.']],
    ['“Curly,” he said. „Low and high,“ she said. «Angles», they said.', ['Curly,', 'Low and high,', 'Angles']],
    ['""We won," she said.', ['We won,']],
    ['The field holds "" and "no" more.', ['no']],
    ["''Two singles,'' he said, ``and these.''", ['Two singles,', 'and these.']],
    ['“Mixed marks," he said.', ['Mixed marks,']],
    ["'I saw the workers' march,' he said.", ["I saw the workers' march,"]],
    ["The workers' march and the '90s, don't you know, rock 'n' roll", []],
    ["On the BBC's 'Question Time' show", ['Question Time']],
    ['“She told me ‘never again’ and left,” he said.', ['She told me ‘never again’ and left,']],
    ['‘He told me “never again” and left,’ she said.', ['He told me “never again” and left,']],
    ['“Left open to the end of the line.\n“Then closed.”', ['Left open to the end of the line.', 'Then closed.']],
    ["'It fell,' she said. 'It's late.\n'It rained.'", ['It fell,', "It's late.", 'It rained.']],
    ["He left. She took 'em home", []],
    ['"They said \'no deal,\' " she added.', ["They said 'no deal,'"]],
    ['"It isn’t “equal law” at all," he said.', ['It isn’t “equal law” at all,']],
    ['"Left open with “a pair” inside', ['Left open with “a pair” inside']],
    ['” Turned round,” he said.', ['Turned round,']],
    ['He left.” She stayed.', []],
    ['a 6" nail', []],
    ['"" and " alone', []],
  ])('%j', (text, expected) => {
    expect(quotesOf(text)).toEqual(expected)
  })

  it('knows a quote that goes on in the next paragraph from a new one', () => {
    const text = '“One paragraph of it.\n“And another.”\n“Something else.”'
    expect(readDocument(text, body(text)).quotes.map((quote) => quote.continues)).toEqual([false, true, false])
  })
})

describe('tokens', () => {
  it('reads only what can speak', () => {
    const text = 'Menu\nWords.'
    const blocks: Block[] = [
      { role: 'furniture', start: 0, end: 4 },
      { role: 'body', start: 5, end: 11 },
    ]
    expect(readDocument(text, blocks).tokens.map((token) => token.text)).toEqual(['Words', '.'])
  })

  it.each([
    ['spaces past 65,535', `One${' '.repeat(70_000)}two.`],
    ['a line separator', 'One\u2028two.'],
    ['a token of a million characters', `One ${'x'.repeat(1_000_000)} two.`],
    ['a run of hyphens', `One ${'-'.repeat(50_000)} two.`],
  ])('keeps its offsets through %s', (_, text) => {
    const words = readDocument(text, [{ role: 'body', start: 0, end: text.length }]).tokens
    expect(words[0]?.text).toBe('One')
    expect(words.at(-2)).toMatchObject({ text: 'two', start: text.length - 4, end: text.length - 1 })
  })

  it('lie in order, each the text at its offsets, in one sentence, on any string', () => {
    const marks = fc.constantFrom('"', '“', '”', "'", '‘', '’', "''", ' ', '\n', '. ', 'Mr.', 'he said', 'U.S.', '…')
    const text = fc
      .array(fc.oneof(marks, fc.string({ unit: 'grapheme' })), { maxLength: 40 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(text, (article) => {
        const document = readDocument(article, body(article))
        let end = 0
        for (const token of document.tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(article.slice(token.start, token.end)).toBe(token.text)
          end = token.end
        }
        expect(document.sentences.reduce((sum, { first, last }) => sum + last - first, 0)).toBe(document.tokens.length)
        for (const { inner, start, end } of document.quotes) {
          expect(start).toBeLessThan(inner.start)
          expect(inner.start).toBeLessThan(inner.end)
          expect(inner.end).toBeLessThanOrEqual(end)
        }
      }),
    )
  })
})
