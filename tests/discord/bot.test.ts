import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MessageFlags } from 'discord.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { type Bot, type BotSettings, startBot } from '../../src/discord/index.ts'
import { type Exchange, type LocalDiscord, startDiscord, textOf } from '../../src/playground/index.ts'
import { coverage } from './coverage.ts'

const logged: string[] = []
const note = (fields: object, message: string): void => {
  logged.push(`${message} ${JSON.stringify(fields)}`)
}
const log = { info: note, warn: note, error: note }

let discord: LocalDiscord
let dataDir: string
let bot: Bot

const settings = (over: Partial<BotSettings> = {}): BotSettings => ({
  ...{ token: discord.token, guildId: null, apiUrl: discord.url, dataDir, coverage, commands, log },
  ...over,
})
const isPrivate = (seen: Exchange): boolean => ((seen.message().flags ?? 0) & MessageFlags.Ephemeral) !== 0
const restart = async (over: Partial<BotSettings> = {}): Promise<void> => {
  await bot.stop()
  bot = await startBot(settings(over))
}

beforeAll(async () => {
  discord = await startDiscord()
  dataDir = await mkdtemp(join(tmpdir(), 'dateline-'))
  bot = await startBot(settings())
  await discord.online()
})
afterAll(async () => {
  await bot.stop()
  await discord.close()
  await rm(dataDir, { recursive: true })
})

describe('a command', () => {
  it('is answered where it was asked, for all to see', async () => {
    const seen = await discord.people.slash('ask', { question: 'Who offered nine per cent?' })
    expect(textOf(seen.message())).toContain('Ilse Brandt, Mayor of Haven')
    expect(isPrivate(seen)).toBe(false)
  })

  it('is answered for someone who uses the bot as their own app where it is no member', async () => {
    const seen = await discord.people.slash('sources', {}, { channel: discord.places.elsewhere })
    expect(textOf(seen.message())).toContain('3 articles')
  })

  it('carries the timeline’s picture with words for those who do not see it', async () => {
    const { attachments, components } = (await (await discord.people.slash('timeline')).settled()).message()
    expect(attachments).toMatchObject([{ filename: 'timeline.png', content_type: 'image/png' }])
    expect(JSON.stringify(components)).toContain('The strike starts')
  })

  it.each([
    ['asked privately', 'ask', { question: 'Who offered it?', private: true }, 'Ilse Brandt'],
    ['not in the coverage', 'ask', { question: 'Who sells wheat?' }, 'nothing on that'],
    ['with a date that cannot be read', 'quotes', { since: 'someday' }, 'I cannot read “someday” as a date'],
  ])('%s is answered privately', async (_, name, options, expected) => {
    const seen = await discord.people.slash(name, options)
    expect(textOf(seen.message())).toContain(expected)
    expect(isPrivate(seen)).toBe(true)
  })

  it.each([
    ['no longer there', 'weather', {}],
    ['with an option that is no longer there', 'ask', { question: 'offer', mood: 'sunny' }],
    ['without an option that it needs', 'ask', {}],
  ])('of a stale client, %s, is told so privately', async (_, name, options) => {
    const seen = await discord.people.slash(name, options, { stale: true })
    expect(textOf(seen.message())).toContain('Restart Discord')
    expect(isPrivate(seen)).toBe(true)
  })

  it('checks the quotes of a message privately', async () => {
    const { post } = discord.people.say('He said “Nobody walked out”.')
    const seen = await discord.people.messageMenu('Check quotes', post)
    expect(textOf(seen.message())).toContain('3 quotes looked up')
    expect(isPrivate(seen)).toBe(true)
  })

  it('completes its options', async () => {
    const seen = await discord.people.autocomplete('quotes', 'speaker', 'bran')
    expect(seen.choices).toEqual([{ name: 'Ilse Brandt, Mayor of Haven (3 quotations)', value: 'Ilse Brandt' }])
  })

  it('that fails says sorry with an id that stands in the log', async () => {
    const broken = { ...coverage, sources: () => Promise.reject(new Error(`secret ${discord.token}`)) }
    await restart({ coverage: broken })
    const seen = await discord.people.slash('sources')
    const id = /code \*\*(\w{6})\*\*/.exec(textOf(seen.message()))?.[1]
    expect(isPrivate(seen)).toBe(true)
    expect(textOf(seen.message())).not.toContain('secret')
    expect(logged.filter((line) => line.includes(`"${id}"`))).toHaveLength(1)
    await restart()
  })

  it('that takes long thinks first, and takes a public answer back that turns out private', async () => {
    const slow = { ...coverage, ask: async (question: string) => wait(2200).then(() => coverage.ask(question)) }
    await restart({ coverage: slow })
    const [found, nothing] = await Promise.all([
      discord.people.slash('ask', { question: 'Who offered it?' }),
      discord.people.slash('ask', { question: 'wheat' }),
    ])
    expect([found.state, nothing.state]).toEqual(['thinking', 'thinking'])
    await found.settled()
    expect(textOf(found.message())).toContain('Ilse Brandt')
    await discord.changes.until(() => nothing.followups.length > 0)
    expect(nothing.reply?.deleted).toBe(true)
    expect(nothing.followups[0]?.visibleTo).toBe(nothing.user.id)
    await restart()
  })
})

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** A coverage with enough quotations for three pages. */
const many = {
  ...coverage,
  quotations: async () =>
    Array.from({ length: 3 }, () => coverage.quotations({})).reduce(async (a, b) => [...(await a), ...(await b)]),
}

describe('a button', () => {
  it('shows an excerpt in its paragraph, other articles, and the wordings, privately', async () => {
    const seen = await discord.people.slash('ask', { question: 'Who offered it?' })
    for (const [label, expected] of [
      ['Show in context', 'the talks had failed'],
      ['Other articles', 'Strike closes the port'],
      ['Compare wording', 'best attested wording'],
    ] as const) {
      const pressed = await discord.people.press(seen, label, { user: discord.grace })
      expect(textOf(pressed.message())).toContain(expected)
      expect(isPrivate(pressed)).toBe(true)
    }
  })

  it('turns the asker’s page in place, and gives anyone else a page of their own', async () => {
    await restart({ coverage: many })
    const seen = await discord.people.slash('quotes')
    const turned = await discord.people.press(seen, 'Next page')
    expect(turned.reply).toBeNull()
    expect(textOf(seen.message())).toContain('Page 2 of 3')
    const other = await discord.people.press(seen, 'Next page', { user: discord.grace })
    expect(isPrivate(other)).toBe(true)
    expect(textOf(other.message())).toContain('Page 3 of 3')
    expect(textOf(seen.message())).toContain('Page 2 of 3')
    await discord.people.select(other, 'Go to a page', ['0'], { user: discord.grace })
    expect(textOf(other.message())).toContain('Page 1 of 3')
    await restart()
  })

  it('shares a private answer with the channel', async () => {
    const seen = await discord.people.slash('sources', { private: true })
    const shared = await discord.people.press(seen, 'Share')
    expect(isPrivate(shared)).toBe(false)
    expect(textOf(shared.message())).toContain(`Shared by <@${discord.ada.id}>`)
  })

  it('works after a restart, and when its request is long', async () => {
    const question = `Who offered it? ${'x'.repeat(270)}`
    const seen = await discord.people.slash('ask', { question, private: true })
    await restart()
    const shared = await discord.people.press(seen, 'Share')
    expect(textOf(shared.message())).toContain('Ilse Brandt')
    expect(await readdir(join(dataDir, 'buttons'))).not.toEqual([])
  })

  it.each([
    ['of another time', '0|p|0|1|0|=ask'],
    ['of no form at all', 'hello'],
    ['whose key is gone', '1|o|0||0|#AAAAAAAAAAAAAAAA'],
    ['whose key is a path', '1|o|0||0|#../../commands'],
    ['of a command that is gone', '1|o|0||0|=weather'],
    ['of a place that is gone', '1|o|0||0|=context~article=x~start=0~end=1~sum=x'],
    ['that unfolds itself', '1|o|0||0|=more~of=more~entry=0~sum=x'],
  ])('%s gets a friendly private answer', async (_, id) => {
    const seen = await discord.people.slash('sources')
    const pressed = await discord.people.press(seen, id, { stale: true })
    expect(textOf(pressed.message())).toMatch(/ask again/)
    expect(isPrivate(pressed)).toBe(true)
  })

  it('on a message that is deleted meanwhile is still answered', async () => {
    await restart({ coverage: many })
    const seen = await discord.people.slash('quotes')
    discord.people.remove(seen)
    const pressed = await discord.people.press(seen, 'Next page', { stale: true })
    expect(textOf(pressed.message())).toContain('Page 2 of 3')
    expect(isPrivate(pressed)).toBe(true)
    await restart()
  })
})

describe('a mention and a direct message', () => {
  it('are answered as /ask', async () => {
    const mention = discord.people.say('who offered nine per cent?', { mention: true })
    expect(textOf((await mention.answer()).message)).toContain('Ilse Brandt')
    const direct = discord.people.say('who offered nine per cent?', { channel: discord.places.direct })
    expect(textOf((await direct.answer()).message)).toContain('Ilse Brandt')
  })

  it.each([
    ['nothing found', 'who sells wheat?', 'nothing on that'],
    ['no question', '', 'Ask me anything'],
    ['too long a question', 'x'.repeat(301), 'under 300 characters'],
  ])('are answered in one line: %s', async (_, text, expected) => {
    const { message } = await discord.people.say(text, { mention: true }).answer()
    expect(message.content).toContain(expected)
    expect(message.content).not.toContain('\n')
  })

  it('are not taken from talk that is not for the bot', async () => {
    const aside = discord.people.say('who offered nine per cent?')
    const asked = discord.people.say('who offered it?', { mention: true })
    await asked.answer()
    expect(aside.replies()).toEqual([])
  })
})

describe('one person', () => {
  it('who asks too fast is told so privately, and others are not held up', async () => {
    await restart({ allowance: { burst: 2, every: 60_000 } })
    for (let i = 0; i < 2; i++) expect(isPrivate(await discord.people.slash('sources'))).toBe(false)
    const third = await discord.people.slash('sources')
    expect(textOf(third.message())).toContain('That was quick!')
    expect(isPrivate(third)).toBe(true)
    expect(isPrivate(await discord.people.slash('sources', {}, { user: discord.grace }))).toBe(false)
    await restart()
  })
})

describe('registration', () => {
  const puts = (): number =>
    discord.requests.filter(({ method, path }) => method === 'PUT' && /commands$/.test(path)).length

  it('happens only when the commands or their place have changed', async () => {
    const before = puts()
    await restart()
    expect(puts()).toBe(before)
    await restart({ guildId: discord.guild.id })
    expect([...discord.world.commands.values()].map(({ guild_id }) => guild_id)).toEqual(
      commands.map(() => discord.guild.id),
    )
    await restart()
    expect([...discord.world.commands.values()].map(({ guild_id }) => guild_id)).toEqual(commands.map(() => undefined))
  })

  it('asks for no permission beyond reading and answering', () => {
    const query = new URL(bot.invite).searchParams
    expect(query.get('scope')).toBe('bot applications.commands')
    expect(Number(query.get('permissions'))).toBe(1024 + 2048 + 32768 + 65536 + 274877906944)
  })
})

describe('a start that cannot succeed', () => {
  it.each([
    ['a token that is refused', () => ({ token: 'of.no.use' }), 'token', /refused the token/],
    ['a server that the bot is not in', () => ({ guildId: '1'.repeat(18) }), 'server', /not in the server 1+.*oauth2/],
    ['Discord out of reach', () => ({ apiUrl: 'http://127.0.0.1:9/api' }), 'unreachable', /cannot be reached at 127/],
  ])('%s: one clear line', async (_, over, kind, message) => {
    const error = await startBot(settings({ ...over(), dataDir: join(dataDir, 'other') })).catch((failure) => failure)
    expect(error).toMatchObject({ name: 'BotFailure', kind, message: expect.stringMatching(message) })
    expect(error.message).not.toMatch(/\n/)
  })
})

it('never logs the token', () => {
  expect(logged.join('\n')).not.toContain(discord.token)
})
