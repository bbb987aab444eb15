import { describe, expect, it } from 'vitest'
import { answerReply } from '../../../src/discord/views/answer.ts'
import { contextReply } from '../../../src/discord/views/context.ts'
import { datedWords, dateWords } from '../../../src/discord/views/dates.ts'
import { countedDifferences, differences } from '../../../src/discord/views/differences.ts'
import { quotationEntry } from '../../../src/discord/views/excerpt.ts'
import { glossed } from '../../../src/discord/views/gloss.ts'
import { saidLines } from '../../../src/discord/views/said.ts'
import { publisher } from '../../../src/discord/views/source.ts'
import { spotOptions } from '../../../src/discord/views/spot.ts'
import type { Answer, LinkedQuotation } from '../../../src/model.ts'
import { coverage, QUOTATIONS } from '../coverage.ts'

describe('dateWords', () => {
  it.each([
    ['2022-01-09', '9 January 2022'],
    ['2022-12', 'December 2022'],
    ['2022', '2022'],
    ['2022-01-12/2022-01-14', '12 January 2022 to 14 January 2022'],
    ['2022-W03', '2022-W03'],
    ['2022-13-01', '2022-13-01'],
    ['', ''],
  ])('%s', (value, expected) => expect(dateWords(value)).toBe(expected))
})

describe('datedWords', () => {
  it.each([
    ['given', '✓ 9 January 2022 (given)'],
    ['stated', '✓ 9 January 2022 (stated)'],
    ['resolved', '↳ 9 January 2022 (worked out)'],
    ['inferred', '≈ 9 January 2022 (inferred)'],
    [null, '9 January 2022'],
  ] as const)('%s', (basis, expected) => expect(datedWords('2022-01-09', basis)).toBe(expected))
})

describe('saidLines', () => {
  const said = (venue: string | null, place: string | null): string =>
    saidLines(
      {
        speaker: { name: 'Ada Ray' },
        role: null,
        cue: null,
        kind: 'direct',
        saidOn: null,
        venue,
        place,
      } as LinkedQuotation,
      1,
    )
  it.each([
    ['reporters', 'Oslo', 'Day not known · to reporters · in Oslo'],
    ['reporters at a news conference', null, 'Day not known · to reporters at a news conference'],
    ['press conference', 'Vik naval base', 'Day not known · press conference · at Vik naval base'],
    ['Radio Haven', 'White House', 'Day not known · Radio Haven · at White House'],
  ])('%s, %s', (venue, place, expected) => expect(said(venue, place)).toContain(expected))
})

describe('glossed', () => {
  const TEXT = '“No,” he told Ms Ray. The minister said she would go.'
  const said = (content: string, mention: string, name: string, kind: LinkedQuotation['kind']) => {
    const start = TEXT.indexOf(content)
    const at = TEXT.indexOf(mention)
    const span = { start: at, end: at + mention.length, text: mention }
    return {
      ...{ start, end: start + content.length, content, kind, mention: span },
      speaker: { name },
    } as LinkedQuotation
  }
  it.each([
    [
      'a pronoun',
      said('No', 'he', 'Tom Okafor', 'direct'),
      '“**No**,” he *\\[Tom Okafor\\]* told Ms Ray. The minister said she would go.',
    ],
    [
      'a role',
      said('she would go', 'The minister', 'Ada Ray', 'indirect'),
      '“No,” he told Ms Ray. The minister *\\[Ada Ray\\]* said she would go.',
    ],
    [
      'not a name',
      said('No', 'Ms Ray', 'Ada Ray', 'direct'),
      '“**No**,” he told Ms Ray. The minister said she would go.',
    ],
    [
      'a name with signs',
      said('she would go', 'The minister', '*A*', 'indirect'),
      '“No,” he told Ms Ray. The minister *\\[\\*A\\*\\]* said she would go.',
    ],
  ])('%s', (_, quotation, expected) => {
    expect(glossed({ start: 0, end: TEXT.length, text: TEXT }, [quotation], 500)).toBe(expected)
  })

  it('leaves out what does not lie in the excerpt, and a quotation that is all of it', () => {
    const quotation = said('No', 'he', 'Tom Okafor', 'direct')
    expect(glossed({ start: 20, end: TEXT.length, text: TEXT.slice(20) }, [quotation], 500)).toBe(TEXT.slice(20).trim())
    expect(glossed({ start: 1, end: 3, text: 'No' }, [quotation], 500)).toBe('No')
  })
})

describe('differences', () => {
  it.each([
    ['none', [{ kind: 'same', text: 'as it was' }], 'as it was', ''],
    [
      'both',
      [
        { kind: 'removed', text: 'nine' },
        { kind: 'added', text: 'ten or so' },
      ],
      '~~−nine~~ **+ten or so**',
      '3 words added, 1 word left out',
    ],
    ['signs', [{ kind: 'added', text: '*' }], '**+\\***', '1 word added'],
    ['empty', [{ kind: 'added', text: ' ' }], '', ''],
  ] as const)('%s', (_, changes, drawn, counted) => {
    expect(differences(changes, 100)).toBe(drawn)
    expect(countedDifferences(changes)).toBe(counted)
  })

  it('are not drawn when they are too long to be whole', () => {
    expect(differences([{ kind: 'added', text: 'word '.repeat(50) }], 100)).not.toContain(
      'word word word word word word word word word word word word word word word word word word word word',
    )
    expect(
      differences(
        Array.from({ length: 50 }, () => ({ kind: 'same', text: 'word' }) as const),
        100,
      ),
    ).toBe('')
  })
})

describe('publisher', () => {
  it.each([
    ['The Post', 'AFP', 'The Post, AFP'],
    ['TASS', 'Tass', 'TASS'],
    [null, 'AFP/Reuters', 'AFP/Reuters'],
    ['', null, null],
  ])('%s and %s', (outlet, credit, expected) => expect(publisher(outlet, credit, 1)).toBe(expected))
})

describe('a short answer that is a quotation', () => {
  const text = 'Ms Ray denied the port would close. “It stays open,” she said.'
  const said = (content: string, kind: LinkedQuotation['kind'], cue: string): LinkedQuotation => {
    const start = text.indexOf(content)
    return {
      ...{ article: 'a', start, end: start + content.length, content, kind, role: null, mention: null },
      ...{ speaker: { name: 'Ada Ray' }, cue: { text: cue }, saidOn: null, venue: null, place: null },
    } as LinkedQuotation
  }
  const denied = said('the port would close', 'indirect', 'denied')
  const open = said('It stays open,', 'direct', 'said')
  const catalogue = { article: () => undefined, latest: null }
  const citation = {
    article: 'a',
    start: 0,
    end: text.length,
    text,
    title: null,
    outlet: null,
    url: null,
    published: null,
  }
  const lead = (answer: string, kind: Answer['kind'] = 'what'): string => {
    const asked = { question: 'q', kind, found: true, answer, note: null, confidence: 1, shown: 1 }
    return answerReply(
      { ...asked, citations: [{ ...citation, quotation: open, quotations: [denied, open], others: [] }] },
      catalogue,
    ).lead
  }
  it.each([
    ['is said to be denied where it was', 'the port would close', '### Ada Ray “denied”: the port would close'],
    ['stands in quote marks where it is word for word', 'It stays open', '### Ada Ray: “It stays open”'],
    ['is left as it is where no quotation holds it', 'in Haven', '### in Haven'],
  ])('%s', (_, answer, expected) => expect(lead(answer).split('\n')[0]).toBe(expected))

  it('is not looked for in answers of another kind', () => {
    expect(lead('It stays open', 'where').split('\n')[0]).toBe('### It stays open')
  })
})

describe('a quotation alone', () => {
  const quoted = (kind: LinkedQuotation['kind'], cue: string | null): LinkedQuotation =>
    ({
      ...QUOTATIONS[3],
      kind,
      content: 'the port would close',
      cue: cue && { text: cue, start: 0, end: 1 },
    }) as LinkedQuotation
  it.each([
    ['in quote marks when it is word for word', quoted('direct', 'denied'), '> “the port would close”'],
    ['with the cue that turns it round', quoted('indirect', 'denied'), '> *\\[denied\\]* the port would close'],
    ['not with one that does not', quoted('indirect', 'Said'), '> the port would close'],
    ['without a cue', quoted('mixed', null), '> the port would close'],
  ])('stands %s', (_, quotation, expected) => {
    const bare = { article: () => undefined, latest: null }
    expect(quotationEntry(quotation, bare).text(1).split('\n')[0]).toBe(expected)
  })
})

describe('a paragraph in context', () => {
  it.each([
    ['short lines, marked', '', 'a\n'.repeat(3000), ''],
    ['signs alone', '*'.repeat(9000), '*'.repeat(9000), '*'.repeat(9000)],
    ['a line of a megabyte', 'word '.repeat(2e5), 'x', 'word '.repeat(2e5)],
  ])('fits into pages: %s', async (_, before, text, after) => {
    const around = { article: 'a', title: null, outlet: null, url: null, published: null, before, text, after }
    const over = { ...coverage, context: async () => around }
    const reply = await contextReply(spotOptions({ article: 'a', start: 0, end: text.length, text }), over)
    for (let i = 0; i < reply.entries.length; i++)
      expect((reply.entries.at(i)?.text(1).length ?? 0) + reply.lead.length).toBeLessThan(3600)
  })
})
