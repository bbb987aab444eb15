import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignStatements, type ReportingArticle } from '../../src/linking/statements.ts'
import { agency, later, rewritten, translated, trimming } from './statements/bridge.ts'
import { broadcaster, denial, reported, retranslated, tabloid } from './statements/floods.ts'

const bridge = [agency, trimming, rewritten, translated, later]
const floods = [broadcaster, tabloid, reported, retranslated, denial]

/** The articles whose wording of a statement begins so. */
function carriersOf(articles: readonly ReportingArticle[], beginning: string): string {
  const textOf = (id: string): string => articles.find((article) => article.id === id)?.text ?? ''
  const statement = alignStatements(articles).find(({ members }) =>
    members.some(({ article, parts }) => textOf(article).slice(parts[0]!.start).startsWith(beginning)),
  )
  return statement?.members.map(({ article }) => article.replace('.txt', '')).join(' ') ?? ''
}

describe('the same statement in several articles', () => {
  it.each([
    ['printed alike, trimmed, reworded, translated back', 'I would rather', 'agency trimming rewritten translated'],
    ['one sentence of a longer quotation', 'There is a safe way', 'agency trimming rewritten translated'],
    ['the sentence after it', 'We will find out this month', 'agency rewritten translated'],
    ['an indirect clause with its cue in the middle', 'Any decision on a second lane', 'agency translated'],
    ['an indirect clause with its numbers', 'the state had set aside', 'agency rewritten'],
    ['a direct quotation that another article reports', "We're not going to hand over", 'agency trimming'],
  ])('%s: %s', (_, beginning, carriers) => {
    expect(carriersOf(bridge, beginning)).toBe(carriers)
  })

  it.each([
    ['cut at an ellipsis, reported, translated', 'We are watching', 'broadcaster tabloid reported retranslated'],
    ['without its last word', 'If I had the slightest doubt', 'broadcaster tabloid retranslated'],
    ['in a sentence without a quotation', 'the army would send 300', 'broadcaster reported retranslated'],
    ['reported in two ways', 'the spillway had been designed', 'broadcaster reported'],
    ['a clause of it', 'No family will be left', 'broadcaster tabloid'],
  ])('%s: %s', (_, beginning, carriers) => {
    expect(carriersOf(floods, beginning)).toBe(carriers)
  })
})

describe('what merely resembles', () => {
  it.each([
    ['a later story with the same people and words', bridge, later],
    ['another speaker, other numbers, the opposite, the same pattern', floods, denial],
  ])('%s stays by itself', (_, articles, apart) => {
    const members = alignStatements(articles).flatMap((statement) => statement.members)
    expect(members.filter(({ article }) => article === apart.id)).toEqual([])
  })
})

describe('every alignment', () => {
  const words = fc.constantFrom(
    'harbour',
    'bridge',
    'lane',
    'will',
    'not',
    'reopen',
    '4,000',
    'Brandt',
    '.',
    '…',
    ' ',
    '😀',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((list) => list.join(' ')),
  )
  const article = fc.tuple(text, fc.nat(), fc.nat()).map(([body, a, b]): Omit<ReportingArticle, 'id'> => {
    const [start, end] = [a % (body.length + 1), b % (body.length + 1)].sort((x, y) => x - y) as [number, number]
    const quotations = [{ start, end, kind: 'direct' as const, speaker: 'Helga Brandt' }]
    return { text: body, quotations, sentences: [{ start: 0, end: body.length }] }
  })

  it('has members in order, of spans within their articles, and is the same each time', () => {
    fc.assert(
      fc.property(fc.array(article, { maxLength: 5 }), (bodies) => {
        const articles = bodies.map((body, index) => ({ id: `${index}.txt`, ...body }))
        const statements = alignStatements(articles)
        expect(alignStatements(articles)).toEqual(statements)
        for (const { members, certainty } of statements) {
          expect(members.length).toBeGreaterThan(1)
          expect(certainty).toBeGreaterThan(0)
          expect(certainty).toBeLessThanOrEqual(1)
          for (const member of members)
            for (const { start, end } of member.parts) {
              expect(start).toBeGreaterThanOrEqual(member.start)
              expect(end).toBeLessThanOrEqual(member.end)
            }
        }
      }),
    )
  })
})
