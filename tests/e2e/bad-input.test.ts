import { MessageFlags } from 'discord-api-types/v10'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LocalDiscord, textOf } from '../../src/playground/index.ts'
import { wrongIn } from '../playground/official.ts'
import { type Newsroom, openNewsroom } from './newsroom.ts'

/** What people type that is no question, or wants to be more than one. */
const BAD: readonly (readonly [string, string])[] = [
  ['300 characters', 'who said '.repeat(40).slice(0, 300)],
  ['300 characters without a space', 'x'.repeat(300)],
  ['only stop words', 'the of and to a in is it'],
  ['emoji', '😀🇺🇦👩‍👩‍👧‍👦'],
  ['a field of lunr’s', 're: Diem'],
  ['an open quotation mark', '"unclosed'],
  ['operators of lunr’s', '+-*~^'],
  ['a fuzzy term of lunr’s', 'russia~99 +blinken^9 -*'],
  ['markdown', '**bold** _it_ ~~no~~ `code` ||spoiler|| # heading\n> quote\n-# small'],
  ['a masked link', '[click](https://evil.example) <https://evil.example>'],
  ['mentions', '@everyone @here <@123456789012345678> <@&123456789012345678> <#123456789012345678>'],
  ['a timestamp and a command', '<t:0:R> </ask:123456789012345678>'],
  ['direction overrides', '\u202egnirts\u202c \u2066abc\u2069'],
  ['zero-width characters', 'Bli\u200bnken\u200d said\ufeff what\u2060?'],
  ['only zero-width characters', '\u200b\u200d\u2060'],
  ['control characters', '\u0000\u0007\u001b[31m'],
  ['combining marks', `z${'\u0301'.repeat(100)}`],
  ['half an emoji', '\ud83d who'],
  ['an object’s own names', '__proto__ constructor toString'],
  ['a path', '../../etc/passwd'],
  ['SQL', "'; drop table passages; --"],
]

let newsroom: Newsroom
let discord: LocalDiscord
beforeAll(async () => {
  newsroom = await openNewsroom()
  discord = newsroom.discord
})
afterAll(() => newsroom.close())

/** The option that takes free words, by command. */
const FREE: readonly (readonly [string, string])[] = [
  ['ask', 'question'],
  ['who', 'words'],
  ['when', 'event'],
  ['where', 'event'],
  ['what', 'speaker'],
  ['what', 'about'],
  ['compare', 'words'],
  ['quotes', 'speaker'],
  ['quotes', 'about'],
  ['quotes', 'outlet'],
  ['quotes', 'since'],
  ['timeline', 'about'],
  ['timeline', 'until'],
]

describe.each(BAD)('%s', (_, text) => {
  it.each(FREE)('as /%s %s', async (name, option) => {
    const values = { ...(name === 'what' ? { speaker: 'Blinken' } : {}), [option]: text }
    const seen = await (await discord.people.slash(name, values, { stale: true })).settled()
    expect(seen.state).toBe('answered')
    const shown = textOf(seen.message())
    expect(shown).not.toMatch(/went wrong/)
    expect(shown).not.toMatch(/[\p{Bidi_Control}\u200b]|[^\P{Cc}\n]/u)
    expect(seen.message().mention_everyone).toBe(false)
    expect(seen.message().mentions).toEqual([])
  })

  it('while typing', async () => {
    expect((await discord.people.autocomplete('quotes', 'speaker', text.slice(0, 100))).choices).toBeInstanceOf(Array)
    expect((await discord.people.autocomplete('quotes', 'since', text.slice(0, 100))).choices).toBeInstanceOf(Array)
  })

  it('as a mention, and in a message whose quotes are checked', async () => {
    const said = discord.people.say(text, { mention: true })
    const answer = await said.answer()
    expect([answer.message.mention_everyone, answer.message.mentions]).toEqual([false, []])
    expect((await discord.people.messageMenu('Check quotes', said.post)).state).toBe('answered')
  })
})

describe('a stale client', () => {
  it.each<[string, () => ReturnType<LocalDiscord['people']['slash']>]>([
    ['a command that is gone', () => discord.people.slash('weather', { city: 'Geneva' }, { stale: true })],
    ['an option that is gone', () => discord.people.slash('ask', { question: 'who?', mood: 'x' }, { stale: true })],
    ['an option of another type', () => discord.people.slash('ask', { question: 3 }, { stale: true })],
    ['nothing in a required option', () => discord.people.slash('who', {}, { stale: true })],
    ['a button that nobody made', () => discord.people.press(discord.people.say('x').post, 'no:such', { stale: true })],
    [
      'a menu that nobody made',
      () => discord.people.select(discord.people.say('x').post, 'nothing', ['9'], { stale: true }),
    ],
  ])('%s is answered privately and in words', async (_, act) => {
    const seen = await (await act()).settled()
    expect(seen.state).toBe('answered')
    expect((seen.message().flags ?? 0) & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral)
    expect(textOf(seen.message())).not.toMatch(/went wrong/)
  })

  it('completes nothing for a command or an option that is gone', async () => {
    for (const [name, option] of [
      ['weather', 'city'],
      ['quotes', 'mood'],
    ] as const)
      expect((await discord.people.autocomplete(name, option, 'x', {}, { stale: true })).choices).toEqual([])
  })
})

it('sends nothing that Discord would refuse', () => {
  expect(wrongIn(discord.requests)).toEqual([])
  expect(discord.requests.filter(({ status }) => status !== null && status >= 400)).toEqual([])
  expect(newsroom.complaints).toEqual([])
})
