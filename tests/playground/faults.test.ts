import { type Client, DiscordAPIError } from 'discord.js'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type LocalDiscord, startDiscord } from '../../src/playground/index.ts'
import { connect } from './client.ts'

describe('faults', () => {
  let discord: LocalDiscord
  let client: Client
  beforeAll(async () => {
    discord = await startDiscord({ firstResponse: 500 })
    client = await connect(discord)
    client.on('interactionCreate', (interaction) => {
      if (interaction.isChatInputCommand()) void interaction.reply('here').catch(() => {})
    })
    await client.application?.commands.set([{ name: 'ask', description: 'Asks' }])
  })
  afterEach(() => discord.faults.clear())
  afterAll(async () => {
    await client.destroy()
    await discord.close()
  })
  const send = () => {
    const channel = client.channels.cache.get(discord.places.general.id)
    return channel?.isSendable() ? channel.send('x') : Promise.reject(new Error('no channel'))
  }

  it('a 400 is an error of the API', async () => {
    discord.faults.add({ on: /^POST .*messages/, status: 400 })
    await expect(send()).rejects.toBeInstanceOf(DiscordAPIError)
    await expect(send()).resolves.toBeDefined()
  })

  it('a 429 is waited out', async () => {
    discord.faults.add({ on: /messages/, status: 429, retryAfter: 0.05 })
    await expect(send()).resolves.toBeDefined()
    expect(discord.requests.slice(-2).map(({ status }) => status)).toEqual([429, 200])
  })

  it('a 500 is tried again, three times', async () => {
    discord.faults.add({ on: /messages/, status: 500, times: 3 })
    await expect(send()).resolves.toBeDefined()
    discord.faults.add({ on: /messages/, status: 500, times: 4 })
    await expect(send()).rejects.toMatchObject({ status: 500 })
  })

  it('a page in place of JSON is met', async () => {
    discord.faults.add({ on: /messages/, status: 502, garbage: '<html>Bad gateway</html>', times: 9 })
    await expect(send()).rejects.toMatchObject({ status: 502 })
  })

  it('a cut connection is an error of the network, which discord.js does not try again', async () => {
    discord.faults.add({ on: /messages/, cut: true })
    const before = discord.world.posts.size
    await expect(send()).rejects.toMatchObject({ code: 'UND_ERR_SOCKET' })
    expect(discord.world.posts.size).toBe(before)
  })

  it('an answer that is lost on the way leaves what was done', async () => {
    discord.faults.add({ on: /messages/, cut: true, after: true })
    const before = discord.world.posts.size
    await expect(send()).rejects.toMatchObject({ code: 'UND_ERR_SOCKET' })
    expect(discord.world.posts.size).toBe(before + 1)
  })

  it('a late first response leaves the person without an answer', async () => {
    discord.faults.add({ on: /callback/, delay: 600 })
    expect(await discord.people.slash('ask')).toMatchObject({ state: 'failed' })
  })
})
