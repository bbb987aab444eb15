import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { commands } from '../../commands/index.ts'
import { type Bot, type BotSettings, startBot } from '../../src/discord/index.ts'
import { type DiscordOptions, type LocalDiscord, startDiscord, textOf } from '../../src/playground/index.ts'
import type { Place } from '../../src/playground/world.ts'
import { coverage } from '../discord/coverage.ts'
import { placesOnShards } from './places.ts'

const logged: string[] = []
const note = (fields: object, message: string): void => void logged.push(`${message} ${JSON.stringify(fields)}`)
const log = { info: note, warn: note, error: note }

let discord: LocalDiscord
let dataDir: string
const bots: Bot[] = []
const start = async (over: Partial<BotSettings> = {}): Promise<Bot> => {
  const { token, url: apiUrl } = discord
  const bot = await startBot({ token, apiUrl, guildId: null, dataDir, coverage, commands, log, ...over })
  bots.push(bot)
  return bot
}

/** A channel of a server on each shard. */
async function open(options: DiscordOptions & { readonly shards: number }): Promise<readonly Place[]> {
  dataDir = await mkdtemp(join(tmpdir(), 'dateline-'))
  discord = await startDiscord(options)
  return placesOnShards(discord, options.shards)
}

afterEach(async () => {
  for (const bot of bots.splice(0)) await bot.stop()
  await discord.close()
  await rm(dataDir, { recursive: true })
  logged.length = 0
})

const QUESTION = { question: 'Who offered it?' }
const sent = (method: string, path: RegExp): number =>
  discord.requests.filter((request) => request.method === method && path.test(request.path)).length
const answeredIn = async (channel: Place): Promise<string> =>
  textOf((await discord.people.slash('ask', QUESTION, { channel })).message())
const connected = (bot: Bot): readonly boolean[] => bot.shards().map((shard) => shard.connected)

describe('one process', () => {
  it('runs as many shards as Discord says, no faster than it allows, and registers once', async () => {
    const places = await open({ shards: 3, maxConcurrency: 2 })
    const bot = await start()
    expect(bot.shards()).toEqual([0, 1, 2].map((id) => ({ id, connected: true })))
    expect(discord.gateway.online.map(({ shard }) => shard).sort()).toEqual([0, 1, 2].map((id) => [id, 3]))
    expect(sent('PUT', /commands$/)).toBe(1)
    for (const place of [...places, discord.places.direct]) expect(await answeredIn(place)).toContain('Ilse Brandt')
    expect(sent('POST', /callback$/)).toBe(4)
    expect(logged.filter((line) => /lost|invalid/i.test(line))).toEqual([])
  })

  it('answers on the other shards while one is away, and says so in a line each', async () => {
    const [first, second] = await open({ shards: 2 })
    const bot = await start()
    const away = discord.gateway.online.find(({ shard: [id] }) => id === 1)
    // It is sent away some times, so that there is time to look.
    discord.gateway.refuseNext(4000, 4000, 4000)
    away?.socket?.close(4000)
    await vi.waitFor(() => expect(connected(bot)).toEqual([true, false]), { interval: 5 })
    expect(await answeredIn(first as Place)).toContain('Ilse Brandt')
    await vi.waitFor(() => expect(connected(bot)).toEqual([true, true]), { timeout: 10_000 })
    expect(await answeredIn(second as Place)).toContain('Ilse Brandt')
    expect(logged.filter((line) => line.includes('"shard":1')).map((line) => line.split(' {')[0])).toEqual([
      'Lost the connection to Discord; connecting again',
      'Connected to Discord again',
    ])
  })

  it('takes nothing more when it is to stop, and finishes what is under way', async () => {
    const [, place] = await open({ shards: 2 })
    let asked = 0
    const slow = async (question: string) => {
      asked++
      await new Promise((resolve) => setTimeout(resolve, 500))
      return coverage.ask(question)
    }
    const bot = await start({ coverage: { ...coverage, ask: slow } })
    const where = { channel: place as Place }
    const command = discord.people.slash('ask', QUESTION, where)
    const mention = discord.people.say('who offered it?', { mention: true, ...where })
    await vi.waitFor(() => expect(asked).toBe(2), { timeout: 10_000 })
    const stopped = bot.stop()
    await discord.changes.until(() => discord.gateway.online.length === 0)
    const late = discord.people.say('who offered it?', { mention: true, ...where })
    await stopped
    expect(textOf((await command).message())).toContain('Ilse Brandt')
    expect(mention.replies()).toHaveLength(1)
    expect(late.replies()).toEqual([])
    expect(logged.filter((line) => /lost|could not/i.test(line))).toEqual([])
  })
})

describe('two processes', () => {
  it('share the servers, the registration and the buttons, and are restarted one after the other', async () => {
    const [first, second] = (await open({ shards: 2 })) as [Place, Place]
    const only = (id: number) => start({ shards: { first: id, last: id, total: 2 } })
    const [one, two] = [await only(0), await only(1)]
    expect([one.shards(), two.shards()]).toEqual([0, 1].map((id) => [{ id, connected: true }]))
    expect(sent('PUT', /commands$/)).toBe(1)

    const question = `Who offered it? ${'x'.repeat(270)}`
    const seen = await discord.people.slash('ask', { question, private: true }, { channel: second })
    await one.stop()
    expect(await answeredIn(second)).toContain('Ilse Brandt')
    await only(0)
    expect(await answeredIn(first)).toContain('Ilse Brandt')
    const pressed = await discord.people.press(seen, 'Share', { channel: first })
    expect(textOf(pressed.message())).toContain('Ilse Brandt')
    expect(sent('PUT', /commands$/)).toBe(1)
    expect(sent('POST', /callback$/)).toBe(4)
  })
})

it('says when Discord allows no further start today', async () => {
  await open({ shards: 1, startsLeft: 0 })
  await expect(start()).rejects.toThrow(/^Discord allows no more starts until \d{4}-\S+: wait[^\n]*$/)
})
