import { ComponentType, MessageFlags } from 'discord-api-types/v10'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { commands } from '../../commands/index.ts'
import { controlsOf, type Exchange, type LocalDiscord, textOf } from '../../src/playground/index.ts'
import { wrongIn } from '../playground/official.ts'
import { type Newsroom, openNewsroom } from './newsroom.ts'

type Values = Readonly<Record<string, string | boolean>>

/** For each slash command, what a person might enter for each of its options. */
const VALUES: Readonly<Record<string, Values>> = {
  ask: { question: 'Who said Russia has a gun to the head of Ukraine?' },
  who: { words: 'gun to the head of Ukraine' },
  what: { speaker: 'Antony Blinken', about: 'Russia' },
  when: { event: 'Blinken met Lavrov' },
  where: { event: 'talks between Blinken and Lavrov' },
  quotes: { speaker: 'Blinken', about: 'Ukraine', outlet: 'TASS', since: '2022-01-01', until: '2022-12-31' },
  timeline: { about: 'talks', speaker: 'Lavrov', since: 'January 2022', until: '2022-12-31' },
  compare: { words: 'gun to the head of Ukraine' },
  sources: {},
}

let newsroom: Newsroom
let discord: LocalDiscord
beforeAll(async () => {
  newsroom = await openNewsroom()
  discord = newsroom.discord
})
afterAll(() => newsroom.close())

const isPrivate = (seen: Exchange): boolean => ((seen.message().flags ?? 0) & MessageFlags.Ephemeral) !== 0
const registered = () => [...discord.world.commands.values()]
const optionsOf = (name: string) => registered().find((command) => command.name === name)?.options ?? []
const required = (name: string): Values =>
  Object.fromEntries(
    optionsOf(name).flatMap((option) =>
      'required' in option && option.required ? [[option.name, VALUES[name]?.[option.name] ?? '']] : [],
    ),
  )

describe('every command', () => {
  it('is registered, and stands in the table of these tests', () => {
    expect(registered().map(({ name }) => name)).toEqual(commands.map(({ data }) => data.name))
    const slash = registered().filter(({ type }) => type === 1)
    expect(slash.map(({ name }) => name)).toEqual(Object.keys(VALUES))
    for (const { name } of slash) {
      const known = optionsOf(name).map((option) => option.name)
      expect(known, name).toEqual([...Object.keys(VALUES[name] ?? {}), 'private'])
    }
  })

  it.each(Object.keys(VALUES))(
    '/%s answers with what it needs, with each option, with all, and privately',
    async (name) => {
      const all = VALUES[name] ?? {}
      const given = [
        required(name),
        ...Object.entries(all).map(([key, value]) => ({ ...required(name), [key]: value })),
        all,
      ]
      for (const values of [...given, { ...required(name), private: true }]) {
        const seen = await (await discord.people.slash(name, values)).settled()
        expect(seen.state, JSON.stringify(values)).toBe('answered')
        expect(textOf(seen.message()).length).toBeGreaterThan(20)
        if ('private' in values) expect(isPrivate(seen)).toBe(true)
      }
    },
  )

  it.each(
    commands.flatMap(({ data, autocomplete }) => Object.keys(autocomplete ?? {}).map((option) => [data.name, option])),
  )('/%s completes %s', async (name, option) => {
    for (const typed of ['', 'b', 'Bli', 'January', 'last friday', 'zzzzqqq', '`*_@everyone', 'x'.repeat(100)]) {
      const seen = await discord.people.autocomplete(name ?? '', option ?? '', typed)
      expect(seen.choices, typed).toBeInstanceOf(Array)
    }
    const day = ['since', 'until'].includes(option ?? '')
    const known = await discord.people.autocomplete(name ?? '', option ?? '', day ? 'January 2022' : '')
    expect(known.choices).not.toEqual([])
  })

  it.each([
    ['a server', () => discord.places.general],
    ['a thread', () => discord.places.thread],
    ['a direct message', () => discord.places.direct],
    ['a server without the bot', () => discord.places.elsewhere],
    ['a channel where the bot may not write', () => discord.places.readOnly],
  ])('works in %s', async (_, channel) => {
    const seen = await discord.people.slash('sources', {}, { channel: channel() })
    expect(seen.message().channel_id).toBe(channel().id)
  })

  it('draws the timeline, with words for whoever cannot see it', async () => {
    const message = (await (await discord.people.slash('timeline', {})).settled()).message()
    expect(message.attachments).toMatchObject([{ content_type: 'image/png' }])
    const picture = await fetch(message.attachments[0]?.url ?? '')
    expect(
      Buffer.from(await picture.arrayBuffer())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
    expect(JSON.stringify(message.components)).toMatch(/"description":"[^"]{10,}"/)
  })

  it('checks the quotes of a message', async () => {
    const { post } = discord.people.say('Blinken said "Russia has a gun to the head of Ukraine".')
    const seen = await discord.people.messageMenu('Check quotes', post)
    expect(isPrivate(seen)).toBe(true)
    expect(textOf(seen.message())).toContain('gun to the head of Ukraine')
  })
})

describe('every button and menu', () => {
  it.each([
    ['ask', VALUES.ask],
    ['quotes', { speaker: 'Blinken' }],
    ['timeline', {}],
    ['compare', VALUES.compare],
    ['sources', {}],
    ['what', { speaker: 'Sergey Lavrov', private: true }],
  ] as const)('of /%s is answered, and those of its answer', async (name, values) => {
    const first = await (await discord.people.slash(name, values ?? {})).settled()
    const tried = new Set<string>()
    const use = async (seen: Exchange, depth: number): Promise<void> => {
      for (const { type, customId, disabled, label, options } of controlsOf(seen.message())) {
        if (disabled || !customId || tried.has(label) || depth === 0) continue
        tried.add(label)
        const menu = type === ComponentType.StringSelect
        const next = await (menu
          ? discord.people.select(seen, customId, [options.at(-1)?.value ?? ''])
          : discord.people.press(seen, customId)
        ).then((pressed) => pressed.settled())
        expect(next.state, `${label}: ${next.failure}`).toBe('answered')
        expect(textOf(next.message()), label).not.toMatch(/went wrong|expired|older version/)
        await use(next, depth - 1)
      }
    }
    await use(first, 3)
    if (name !== 'sources') expect([...tried].length).toBeGreaterThan(1)
  })

  it('turns pages for the one who asked, and privately for anyone else', async () => {
    const seen = await discord.people.slash('quotes', {})
    const before = textOf(seen.message())
    const other = await discord.people.press(seen, 'Next page', { user: discord.grace })
    expect(isPrivate(other)).toBe(true)
    expect(textOf(seen.message())).toBe(before)
    await discord.people.press(seen, 'Next page')
    expect(textOf(seen.message())).not.toBe(before)
  })

  it('shares a private answer', async () => {
    const seen = await discord.people.slash('ask', { ...VALUES.ask, private: true })
    const shared = await discord.people.press(seen, 'Share')
    expect([isPrivate(seen), isPrivate(shared)]).toEqual([true, false])
  })
})

describe('without a command', () => {
  const QUESTION = 'Who said Russia has a gun to the head of Ukraine?'
  it.each([
    ['a mention', { mention: true }, () => discord.places.general],
    ['a mention in a thread', { mention: true }, () => discord.places.thread],
    ['a direct message', {}, () => discord.places.direct],
  ])('%s is a question', async (_, how, channel) => {
    const answer = await discord.people.say(QUESTION, { ...how, channel: channel() }).answer()
    expect(textOf(answer.message)).toContain('Blinken')
    expect(answer.message.mentions).toEqual([])
  })

  it('says nothing to what is not for it, to everyone, and where it may not write', async () => {
    const others = [
      discord.people.say(QUESTION),
      discord.people.say(`@everyone ${QUESTION}`),
      discord.people.say(QUESTION, { mention: true, channel: discord.places.readOnly }),
    ]
    await discord.people.say(QUESTION, { mention: true }).answer()
    expect(others.flatMap((said) => said.replies())).toEqual([])
  })
})

it('sends nothing that Discord would refuse, and fails at nothing', async () => {
  expect(wrongIn(discord.requests)).toEqual([])
  const refused = discord.requests.filter(({ status }) => status !== null && status >= 400)
  expect(refused.map(({ path, status }) => [path, status])).toEqual([
    [`/v10/channels/${discord.places.readOnly.id}/messages`, 403],
  ])
  await vi.waitFor(() => expect(newsroom.complaints).toHaveLength(1))
})
