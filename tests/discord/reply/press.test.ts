import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HALVES } from '../../../src/discord/markdown/clean.ts'
import { customId, type Press, readCustomId, requestFromText, requestToText } from '../../../src/discord/reply/press.ts'
import { nastyText } from '../arbitrary.ts'
import { memoryKeys } from '../keys.ts'

const whole = nastyText.map((text) => text.replace(HALVES, ''))
const request = fc.record({ view: whole, options: fc.dictionary(whole, whole).map((each) => ({ ...each })) })

describe('a request as text', () => {
  it.each([
    ['a command', { view: 'ask', options: { question: 'who said no?' } }, 'ask~question=who said no?'],
    ['without options', { view: 'sources', options: {} }, 'sources'],
    ['signs of its own', { view: 'ask', options: { question: '1=2~3 is 100%' } }, 'ask~question=1%3D2%7E3 is 100%25'],
  ])('%s', (_, value, text) => {
    expect(requestToText(value)).toBe(text)
    expect(requestFromText(text)).toEqual(value)
  })

  it('comes back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(request, (value) => {
        expect(requestFromText(requestToText(value))).toEqual(value)
      }),
    )
  })
})

describe('a custom id', () => {
  const press: Press = { verb: 'page', number: 3, asker: '1'.repeat(19), request: { view: 'quotes', options: {} } }

  it('holds a short press itself', async () => {
    const keys = memoryKeys()
    expect(await customId(press, 1, keys)).toBe('1|p|3|1111111111111111111|1|=quotes')
  })

  it('is at most 100 long and comes back as it was', async () => {
    const verb = fc.constantFrom('page', 'open', 'share')
    await fc.assert(
      fc.asyncProperty(verb, fc.nat(1e6), fc.nat(40), request, async (each, number, serial, asked) => {
        const keys = memoryKeys()
        const id = await customId({ ...press, verb: each as Press['verb'], number, request: asked }, serial, keys)
        expect(id.length).toBeLessThanOrEqual(100)
        expect(await readCustomId(id, keys)).toEqual({ ...press, verb: each, number, request: asked })
      }),
    )
  })

  it.each([
    ['an older version', '0|p|3|1|1|=quotes', 'stale'],
    ['no number', '1|p|x y|1|1|=quotes', 'stale'],
    ['an unknown verb', '1|z|3|1|1|=quotes', 'stale'],
    ['no request', '1|p|3|1|1|quotes', 'stale'],
    ['nothing', '', 'stale'],
    ['a key that is gone', '1|p|3|1|1|#AAAAAAAAAAAAAAAA', 'expired'],
  ])('%s is told apart', async (_, id, expected) => expect(await readCustomId(id, memoryKeys())).toBe(expected))

  it('never fails on any text', async () => {
    await fc.assert(
      fc.asyncProperty(nastyText, async (id) => void (await readCustomId(`1|p|0|1|0|${id}`, memoryKeys()))),
    )
  })
})
