import { describe, expect, it } from 'vitest'
import type { Request } from '../../../src/discord/reply/reply.ts'
import { spotOptions } from '../../../src/discord/views/spot.ts'
import { cite, QUOTATIONS } from '../coverage.ts'
import { shown } from '../shown.ts'

const offer = QUOTATIONS[0]
const spot = offer && spotOptions({ ...offer, text: offer.content })

/** What each reply looks like, as text: read them as a newcomer would. */
const ROWS: readonly (readonly [what: string, view: string, options: Request['options']])[] = [
  ['a question that is answered', 'ask', { question: 'Who offered nine per cent?' }],
  ['a question that the coverage cannot answer', 'ask', { question: 'Who sells wheat?' }],
  ['a list of quotations', 'quotes', {}],
  ['quotations filtered', 'quotes', { speaker: 'Tom Okafor', since: 'last Monday' }],
  ['no quotation', 'quotes', { about: 'wheat' }],
  ['nobody of that name', 'quotes', { speaker: 'Okafr' }],
  ['the timeline', 'timeline', {}],
  ['no event', 'timeline', { about: 'wheat' }],
  ['one statement compared', 'compare', { words: 'offered nine per cent' }],
  ['a statement that nobody carries', 'compare', { words: 'wheat' }],
  ['the sources', 'sources', {}],
  ['a message’s quotes checked', 'Check quotes', { text: 'She said “Go home”.' }],
  ['a message without quotes', 'Check quotes', { text: 'hello' }],
  ['an excerpt in context', 'context', spot ?? {}],
  ['the wordings of an excerpt', 'wordings', spot ?? {}],
]

describe('replies', () => {
  it.each(ROWS)('%s', async (_, view, options) => {
    expect(`\n${await shown(view, options)}\n`).toMatchSnapshot()
  })

  it('shows a private answer with a button to share it', async () => {
    expect(await shown('sources', {}, { isPrivate: true })).toContain('[Share]')
    expect(await shown('sources')).not.toContain('[Share]')
    expect(await shown('ask', { question: 'wheat' })).not.toContain('[Share]')
  })

  it('refuses a place that has changed or is gone', async () => {
    const options = spotOptions(cite('port.txt', 'Nobody walked out'))
    await expect(shown('context', { ...options, sum: 'other' })).rejects.toThrow('has changed')
    await expect(shown('context', { ...options, article: 'gone.txt' })).rejects.toThrow('no longer')
    await expect(shown('context', {})).rejects.toThrow('no longer')
  })
})
