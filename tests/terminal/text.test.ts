import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, AnswerCitation, LinkedQuotation } from '../../src/model.ts'
import { answerText, dateInWords, plain, quotationsText, timelineText } from '../../src/terminal/text.ts'

const quotation: LinkedQuotation = {
  id: 'a.txt#10',
  article: 'a.txt',
  start: 10,
  end: 30,
  content: 'The bridge will open',
  kind: 'direct',
  cue: { start: 32, end: 36, text: 'said' },
  mention: { start: 37, end: 48, text: 'Ada Osei' },
  speakerKind: 'person',
  role: 'mayor',
  decidedBy: { detector: 'marks', sieve: 'subject' },
  tried: ['subject'],
  why: 'it is the subject of "said"',
  title: 'Bridge to open',
  outlet: 'The Herald',
  url: null,
  published: '2024-05-02',
  speaker: { name: 'Ada Osei', start: 37, end: 48 },
  saidOn: '2024-05-01',
  saidBasis: 'resolved',
  saidEvidence: null,
  venue: 'the council',
  place: 'Accra',
}

const citation: AnswerCitation = {
  article: 'a.txt',
  start: 10,
  end: 30,
  text: 'The bridge will open',
  title: 'Bridge to open',
  outlet: 'The Herald',
  url: null,
  published: '2024-05-02',
  quotation,
  quotations: [quotation],
  others: [{ article: 'b.txt', start: 1, end: 2, text: 'x', quotation: null }],
}

const answer = (more: Partial<Answer>): Answer => ({
  question: 'Who?',
  kind: 'who',
  found: true,
  answer: 'Ada Osei, mayor',
  note: null,
  confidence: 0.9,
  citations: [citation],
  shown: 1,
  ...more,
})

describe('answerText', () => {
  it('leaves out the excerpts that tell far less', () => {
    const weak = { ...citation, text: 'Others are less sure.' }
    const given = answerText(answer({ citations: [citation, weak], shown: 1 }), { width: 0 })
    expect(given).not.toContain('less sure')
  })

  it('gives the short answer, the words, who and when, and the article', () => {
    expect(answerText(answer({}), { width: 0 })).toMatchInlineSnapshot(`
      "Ada Osei, mayor

      1. “The bridge will open”
         Ada Osei (mayor) said · 1 May 2024, counted from a known date · the council · Accra
         Bridge to open · The Herald · published 2 May 2024 · a.txt:10-30
         also in b.txt
      "
    `)
  })

  it('says that there is nothing, why, and what is closest', () => {
    expect(
      answerText(answer({ found: false, answer: null, note: 'Nobody by that name is quoted.' }), { width: 0 }),
    ).toMatch(
      /^The coverage has nothing on that\.\nNobody by that name is quoted\.\nThe closest passages, which do not answer it:/,
    )
  })

  it('wraps to the width that is there', () => {
    for (const line of answerText(answer({}), { width: 40 }).split('\n')) expect(line.length).toBeLessThanOrEqual(40)
  })
})

describe('quotationsText', () => {
  it('counts what it lists', () => {
    expect(quotationsText([quotation], { width: 0 })).toMatch(/^1 quotation, newest said first\n/)
    expect(quotationsText([], { width: 0 })).toBe('No quotation matches.\n')
  })
})

describe('how the day is known', () => {
  const evidence = (article: string) => ({ article, start: 0, end: 5, text: 'Bridge' })
  it.each<[string, Partial<LinkedQuotation>, string]>([
    ['by other articles', { saidEvidence: evidence('b.txt') }, '2 May 2024, inferred from other articles'],
    ['by the article’s day', { saidEvidence: evidence('a.txt') }, '2 May 2024, inferred from the article’s day'],
    [
      'by a weekday counted from an inferred date',
      { saidEvidence: evidence('a.txt'), saidOn: '2024-05-01' },
      '1 May 2024, inferred from other articles',
    ],
  ])('%s', (_, more, words) => {
    const one: LinkedQuotation = { ...quotation, saidOn: '2024-05-02', saidBasis: 'inferred', ...more }
    expect(quotationsText([one], { width: 0 })).toContain(words)
  })
})

describe('dateInWords', () => {
  it.each([
    ['2022-01-09', '9 January 2022'],
    ['2022-01', 'January 2022'],
    ['2022', '2022'],
    ['2022-01-12/2022-01-14', '12 January 2022 to 14 January 2022'],
  ])('%s is %s', (value, words) => expect(dateInWords(value)).toBe(words))
})

describe('plain', () => {
  it.each([
    ['a\u001b[31mred', 'a[31mred'],
    ['turned \u202eround', 'turned round'],
    ['two\n lines', 'two lines'],
    ['zero\u200bwidth', 'zerowidth'],
    ['naïve “quotes” – 10 °C', 'naïve “quotes” – 10 °C'],
  ])('%j becomes %j', (text, expected) => expect(plain(text)).toBe(expected))

  it('leaves nothing that steers a terminal', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[\p{Cc}\u202a-\u202e]/u.test(plain(text))))
  })
})

describe('timelineText', () => {
  const told = (text: string, cutBefore = false): string =>
    timelineText(
      [
        {
          date: '2024-05-01',
          granularity: 'day',
          basis: 'resolved',
          planned: false,
          text,
          cutBefore,
          citations: [{ ...citation, text }],
        },
      ],
      { width: 0 },
    )

  it('names the speaker of words that do not name one, and no other', () => {
    expect(told('“The bridge will open.”')).toContain('Ada Osei · a.txt')
    expect(told('“The bridge will open,” Osei said.')).not.toContain('Ada')
  })

  it('marks words that begin within a sentence', () => {
    expect(told('a bridge will open', true)).toContain('… a bridge')
    expect(told('A bridge will open')).not.toContain('…')
  })
})
