import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkText } from '../../src/answers/check.ts'
import { libraryInMemory } from '../../src/answers/index.ts'
import { alignStatements } from '../../src/linking/statements.ts'
import type { Speaker } from '../../src/model.ts'
import { openLunr } from '../../src/retrieval/index.ts'
import { agency, later, rewritten, translated, trimming } from '../linking/statements/bridge.ts'
import { recordsOf } from './records.ts'

const coverage = [agency, trimming, rewritten, translated, later]
const articles = recordsOf(coverage).map((article) => ({ ...article, credit: 'NNA' }))
const statements = alignStatements(coverage)
const speakers: Speaker[] = [
  {
    name: 'Helga Brandt',
    kind: 'person',
    variants: ['Helga Brandt', 'Brandt'],
    roles: ['Mayor of Norhaven'],
    quotations: 9,
  },
  {
    name: 'Oskar Lindqvist',
    kind: 'person',
    variants: ['Oskar Lindqvist'],
    roles: ['Transport Minister'],
    quotations: 5,
  },
]
const library = { ...libraryInMemory({ articles, speakers, statements }, openLunr(articles)), others: new Map() }
const check = (text: string) => checkText(library, text)
const carriedBy = async (text: string, ...others: string[]) => {
  const ids = new Map(
    articles.flatMap(({ quotations }) =>
      quotations.map(
        ({ id }) => [id, others.map((article) => ({ article, start: 0, end: 1, text: 'x', quotation: null }))] as const,
      ),
    ),
  )
  return (await checkText({ ...library, others: ids }, text))[0]?.citations.map((citation) =>
    citation.others.map(({ article }) => article),
  )
}
const verdicts = async (text: string): Promise<string> => (await check(text)).map(({ verdict }) => verdict).join(' ')

describe('a quote that is looked up', () => {
  it('names the articles that carry its statement and are not cited beside it', async () => {
    const quote = '"engineers have inspected every one of its 2,400 bolts"'
    const cited = (await check(quote))[0]!.citations[0]!.article
    for (const others of (await carriedBy(quote, cited, 'elsewhere.txt')) ?? [])
      expect(others).toEqual(['elsewhere.txt'])
    expect((await carriedBy(quote, 'elsewhere.txt'))?.length).toBeGreaterThan(0)
    expect((await check(quote))[0]!.citations[0]!.others).toEqual([])
  })

  it.each([
    ['printed to the letter', '"I would rather be blamed for a traffic jam than for a funeral"', 'verbatim'],
    ['in another quote style', '„I would rather be blamed for a traffic jam than for a funeral“', 'verbatim'],
    ['in angle marks', '»I would rather be blamed for a traffic jam than for a funeral«', 'verbatim'],
    ['in corner brackets', '「I would rather be blamed for a traffic jam」', 'verbatim'],
    ['in single marks', "She said 'I would rather be blamed for a traffic jam' today", 'verbatim'],
    ['with other spacing and final punctuation', '"I would  rather be\nblamed for a traffic jam!"', 'verbatim'],
    ['a part of a longer quotation', '"a reckless way to reopen four"', 'verbatim'],
    [
      'two parts joined by an ellipsis',
      '"There is a safe way to reopen one lane ... a reckless way to reopen four"',
      'verbatim',
    ],
    [
      'two parts in the wrong order',
      '"a reckless way to reopen four … There is a safe way to reopen one lane"',
      'altered',
    ],
    ['over two sentences', '"a reckless way to reopen four. We will find out this month"', 'verbatim'],
    ['with other separators of thousands', '"every one of its 2.400 bolts"', 'verbatim'],
    ['with another number', '"engineers have inspected every one of its 2,500 bolts"', 'altered'],
    ['with a word swapped', '"I would rather be hanged for a traffic jam than for a funeral"', 'altered'],
    ['with the sense turned round', '"I would not rather be blamed for a traffic jam than for a funeral"', 'altered'],
    ['a rewritten article is printed too', '"There’s a protected technique to reopen one lane"', 'verbatim'],
    ['the words of the same matter, never said', '"The bridge will be safe for traffic by the summer"', 'absent'],
    ['nothing of the kind', '"Ask not what your country can do for you"', 'absent'],
    ['one word of the article’s own', '"cars"', 'absent'],
    ['two words of a speaker', '"blank cheque"', 'verbatim'],
    ['several quotes', '"a traffic jam than for a funeral" and "Ask not what your country can do"', 'verbatim absent'],
    ['a text without marks is one quote', 'There is a safe way to reopen one lane', 'verbatim'],
    ['a block quote', '> There is a safe way to reopen one lane\nwell well', 'verbatim'],
    ['marks of formatting', '"There is a **safe** way to reopen *one* lane"', 'verbatim'],
    ['no words', '"" — \'\' ... „“', ''],
    ['an empty text', '', ''],
  ])('%s: %s', async (_, text, expected) => {
    expect(await verdicts(text)).toBe(expected)
  })
})

describe('whom a text credits', () => {
  it.each([
    ['"We\'re not going to hand over a blank cheque" — Lindqvist', 'Lindqvist', 'verbatim'],
    ['"We\'re not going to hand over a blank cheque" — Brandt', 'Brandt', 'misattributed'],
    ['"We\'re not going to hand over a blank cheque" (Helga Brandt)', 'Helga Brandt', 'misattributed'],
    ['Brandt said: "We\'re not going to hand over a blank cheque"', 'Brandt', 'misattributed'],
    ['brandt: "We\'re not going to hand over a blank cheque"', 'brandt', 'misattributed'],
    ['"We\'re not going to hand over a blank cheque," Helga Brandt told us.', 'Helga Brandt', 'misattributed'],
    ['"We\'re not going to hand over a blank cheque," said Mr Lindqvist', 'Mr Lindqvist', 'verbatim'],
    ['According to Olaf Nobody, "we\'re not going to hand over a blank cheque"', 'Olaf Nobody', 'misattributed'],
    [
      'According to the Transport Minister, "we\'re not going to hand over a blank cheque"',
      'the Transport Minister',
      'verbatim',
    ],
    ['NNA: "We\'re not going to hand over a blank cheque"', 'NNA', 'verbatim'],
    ['Brandt called it "a blank cheque"', 'Brandt', 'misattributed'],
    ['Lindqvist spoke of "a blank cheque"', 'Lindqvist', 'verbatim'],
    ['She said "We\'re not going to hand over a blank cheque"', null, 'verbatim'],
    ['On Monday: "We\'re not going to hand over a blank cheque"', null, 'verbatim'],
    ["We're not going to hand over a blank cheque — Brandt", 'Brandt', 'misattributed'],
    ["Brandt: we're not going to hand over a blank cheque", 'Brandt', 'misattributed'],
    ["> We're not going to hand over a blank cheque\n— Brandt", 'Brandt', 'misattributed'],
    ['"We are never going to hand over a blank cheque" — Lindqvist', 'Lindqvist', 'altered'],
    ['"Ask not what your country can do" — Brandt', 'Brandt', 'absent'],
  ])('%s', async (text, claimed, verdict) => {
    expect((await check(text)).map((quote) => [quote.claimedSpeaker, quote.verdict])).toEqual([[claimed, verdict]])
  })

  it('credits each quote with its own speaker, and a quote that carries on with the same', async () => {
    const text = '"I would rather be blamed," Brandt said, "for a traffic jam". Lindqvist replied: "a blank cheque".'
    expect((await check(text)).map(({ claimedSpeaker }) => claimedSpeaker)).toEqual(['Brandt', 'Brandt', 'Lindqvist'])
  })

  it('credits nobody with a quote that follows another name', async () => {
    const text = 'Brandt said "I would rather be blamed" and Lindqvist went on about "a blank cheque".'
    expect((await check(text)).map(({ claimedSpeaker, verdict }) => [claimedSpeaker, verdict])).toEqual([
      ['Brandt', 'verbatim'],
      [null, 'verbatim'],
    ])
  })
})

describe('what a finding shows', () => {
  it('the difference, within what was quoted', async () => {
    const [quote] = await check('"a reckless way to reopen three. We will find out this month"')
    expect(quote?.changes.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: 'four' },
      { kind: 'added', text: 'three' },
    ])
  })

  it('where it is printed, to the letter', async () => {
    for (const { citations } of await check('"a blank cheque" "I would rather be blamed for a jam than for a funeral"'))
      for (const { article, start, end, text } of citations) {
        expect(text.length).toBeLessThanOrEqual(400)
        expect(articles.find(({ id }) => id === article)?.text.slice(start, end)).toBe(text)
      }
  })

  it('something for every quote up to the bound, for any text', async () => {
    const mark = fc.constantFrom(
      '"',
      '“',
      '”',
      '«',
      "'",
      '> ',
      '\n',
      ' — Brandt',
      ' said ',
      'a blank cheque',
      '…',
      '1 000',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(mark).map((marks) => marks.join('')),
    )
    await fc.assert(fc.asyncProperty(text, async (words) => (await check(words)).length <= 25))
    expect(await check('"a blank cheque" '.repeat(1000))).toHaveLength(25)
  })
})
