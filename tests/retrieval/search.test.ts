import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Index, openLunr, search, subjectWords, weigh } from '../../src/retrieval/index.ts'
import { articleOf } from './coverage.ts'

const harbour = articleOf(
  'harbour.txt',
  'Harbour to be dredged',
  'The port of Aldmouth will be dredged in spring. Its director Ines Vargo announced the plan. She expects 40 ships a day.',
  'Fishermen welcomed it.',
)
const bridge = articleOf(
  'bridge.txt',
  'Bridge closed',
  'The bridge at Aldmouth was closed after a storm. Engineers will inspect it. The mayor spoke of luck.',
)

async function found(index: Index, question: string): Promise<string[]> {
  const texts = new Map([harbour, bridge].map(({ id, text }) => [id, text]))
  const scored = await search(index, weigh(subjectWords(question), await index.frequencies([])))
  return scored.map(({ candidate: { passage } }) => texts.get(passage.article)!.slice(passage.start, passage.end))
}

describe('searching', () => {
  const index = openLunr([bridge, harbour])

  it.each([
    ['words of the sentence', 'When will the port be dredged?', 'The port of Aldmouth will be dredged in spring.'],
    ['a word the neighbour holds', 'How many ships does the director Vargo expect?', 'She expects 40 ships a day.'],
    [
      'a word of the same family',
      'Who is the director making announcements?',
      'Its director Ines Vargo announced the plan.',
    ],
    ['the article decides between alike', 'Who spoke of luck about the storm?', 'The mayor spoke of luck.'],
  ])('finds by %s', async (_, question, expected) => {
    expect((await found(index, question))[0]).toBe(expected)
  })

  it('finds nothing for words that are not there', async () => {
    expect(await found(index, 'wheat')).toEqual([])
    expect(await found(index, '')).toEqual([])
  })

  it('gives the same order whatever the order of the articles', async () => {
    const other = openLunr([harbour, bridge])
    for (const question of ['Aldmouth', 'the storm and the harbour', 'director mayor engineers fishermen'])
      expect((await found(other, question)).toSorted()).toEqual((await found(index, question)).toSorted())
  })

  it('never throws, whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (question) => {
        expect(Array.isArray(await found(index, question))).toBe(true)
      }),
    )
    for (const question of ['constructor __proto__ toString', 'terms:port', '+port -port ~ ^', '*'])
      expect(Array.isArray(await found(index, question))).toBe(true)
  })

  it.each([
    ['Vargoo', ['vargo']],
    ['Aldmuoth', ['aldmouth']],
    ['Vargo', []],
    ['sprin', []],
    ['Var', []],
  ])('offers the spellings of names near %s', async (word, expected) => {
    expect(await index.spellings(word.toLowerCase())).toEqual(expected)
  })

  it('takes no common word for a slip in a name, however it is written', async () => {
    const text = 'What the port needs is sand. Boats are few. Those boats are old, and boats cost money.'
    const small = openLunr([articleOf('port.txt', 'Port in need', text)])
    expect(await small.spellings('wheat')).toEqual([])
    expect(await small.spellings('boatz')).toEqual([])
  })
})
