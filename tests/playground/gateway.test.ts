import { Client, type ClientOptions, GatewayIntentBits } from 'discord.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import WebSocket from 'ws'
import { type LocalDiscord, startDiscord } from '../../src/playground/index.ts'
import { connect } from './client.ts'

/** A connection without discord.js: what it hears, and the code that it is closed with. */
async function raw(discord: LocalDiscord, query = '?v=10&encoding=json') {
  const socket = new WebSocket(`${discord.origin.replace('http', 'ws')}/gateway${query}`)
  const heard: { op: number; t?: string; s?: number; d?: Record<string, unknown> }[] = []
  socket.on('message', (data) => heard.push(JSON.parse(String(data))))
  const closed = new Promise<number>((resolve) => socket.on('close', resolve))
  await new Promise((resolve) => socket.on('open', resolve))
  const send = (op: number, d: unknown): void => socket.send(JSON.stringify({ op, d }))
  const hear = async (op: number, t?: string) => {
    for (;;) {
      const found = heard.find((packet) => packet.op === op && (t === undefined || packet.t === t))
      if (found) return found
      await new Promise((resolve) => socket.once('message', resolve))
    }
  }
  return { socket, send, hear, heard, closed }
}

describe('the gateway', () => {
  let discord: LocalDiscord
  const clients: Client[] = []
  beforeEach(async () => {
    discord = await startDiscord({ heartbeat: 200, shards: 2 })
  })
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.destroy()
    await discord.close()
  })
  const start = async (options: Partial<ClientOptions> = {}): Promise<Client<true>> => {
    const client = await connect(discord, options)
    clients.push(client)
    client.on('error', () => {})
    client.on('messageCreate', (message) => {
      if (!message.author.bot) void message.reply(`heard: ${message.content}`)
    })
    return client
  }
  const identify = (more: object = {}) => ({ token: discord.token, intents: 0, properties: {}, ...more })

  it('brings a client online with its servers, channels and threads', async () => {
    const client = await start()
    expect(client.guilds.cache.map(({ name }) => name)).toEqual(['The newsroom'])
    const { general, thread } = discord.places
    expect(client.channels.cache.get(general.id)).toMatchObject({ name: 'general' })
    expect(client.channels.cache.get(thread.id)).toMatchObject({ name: 'summit', parentId: general.id })
  })

  it('hears a client without any intent out and sends it interactions alone', async () => {
    const client = await start({ intents: [] })
    const heard: unknown[] = []
    client.on('raw', (packet) => heard.push(packet.t))
    discord.people.say('hello', { mention: true })
    void discord.people.slash('any', {}, { stale: true })
    await discord.changes.until(() => heard.length)
    expect(heard).toEqual(['INTERACTION_CREATE'])
  })

  it('gives the words of a message only to a bot that is mentioned or addressed', async () => {
    await start()
    const answer = async (more: object) => (await discord.people.say('when?', more).answer()).message.content
    expect(await answer({})).toBe('heard:')
    expect(await answer({ mention: true })).toBe(`heard: <@${discord.world.bot.id}> when?`)
    expect(await answer({ channel: discord.places.direct })).toBe('heard: when?')
  })

  it('keeps what happened while a connection was cut, for the client that resumes', async () => {
    await start()
    discord.gateway.drop()
    await discord.changes.until(() => discord.gateway.online.length === 0)
    const said = discord.people.say('are you there?', { mention: true })
    expect((await said.answer()).message.content).toContain('are you there?')
  })

  it.each([
    ['asked to reconnect', (d: LocalDiscord) => d.gateway.askReconnect()],
    ['told that the session is over', (d: LocalDiscord) => d.gateway.invalidate()],
    ['closed with 4000', (d: LocalDiscord) => d.gateway.close(4000)],
    ['closed with 4009', (d: LocalDiscord) => d.gateway.close(4009)],
  ])('sees a client again that was %s', async (_, fault) => {
    await start()
    const [before] = discord.gateway.online
    const socket = before?.socket
    fault(discord)
    await discord.changes.until(() => discord.gateway.online.some((session) => session.socket !== socket))
    const said = discord.people.say('again', { mention: true })
    expect((await said.answer()).message.content).toContain('again')
  })

  it('lets a client that is told so resume on the connection that it has', async () => {
    await start()
    const socket = discord.gateway.online[0]?.socket
    discord.gateway.invalidate(true)
    expect(discord.gateway.online).toEqual([])
    await discord.changes.until(() => discord.gateway.online.length > 0)
    expect(discord.gateway.online[0]?.socket === socket).toBe(true)
    const said = discord.people.say('again', { mention: true })
    expect((await said.answer()).message.content).toContain('again')
  })

  it.each([4004, 4010, 4011, 4012, 4013, 4014])('closes a client for good with %i', async (code) => {
    const client = await start()
    const gone = new Promise<number>((resolve) => client.once('shardDisconnect', ({ code }) => resolve(code)))
    discord.gateway.close(code)
    expect(await gone).toBe(code)
  })

  it('refuses privileged intents', async () => {
    const client = new Client({ intents: [GatewayIntentBits.MessageContent], rest: { api: discord.url } })
    clients.push(client)
    const gone = new Promise<number>((resolve) => client.once('shardDisconnect', ({ code }) => resolve(code)))
    void client.login(discord.token).catch(() => {})
    expect(await gone).toBe(4014)
  })

  it('refuses a token that it does not know', async () => {
    const client = new Client({ intents: [], rest: { api: discord.url } })
    await expect(client.login('another')).rejects.toMatchObject({ code: 'TokenInvalid' })
  })

  it('gives each shard its own', async () => {
    const client = await start({ shards: 'auto' })
    expect(client.ws.shards.size).toBe(2)
    expect(client.guilds.cache.size).toBe(1)
    const said = discord.people.say('to shard 0', { channel: discord.places.direct })
    expect((await said.answer()).message.content).toBe('heard: to shard 0')
  })

  it.each<[string, number, unknown, number]>([
    ['a packet before Identify', 3, {}, 4003],
    ['a wrong token', 2, { token: 'no' }, 4004],
    ['intents that there are not', 2, { intents: 1 << 28 }, 4013],
    ['a shard out of range', 2, { shard: [2, 2] }, 4010],
    ['Resume with a wrong token', 6, { token: 'no', session_id: '1', seq: 1 }, 4004],
  ])('closes after %s', async (_, op, d, code) => {
    const { send, closed, hear } = await raw(discord)
    await hear(10)
    send(op, op === 2 ? identify(d as object) : d)
    expect(await closed).toBe(code)
  })

  it('closes after a second Identify, an unknown opcode and what is no JSON', async () => {
    const first = await raw(discord)
    first.send(2, identify())
    await first.hear(0, 'READY')
    first.send(2, identify())
    expect(await first.closed).toBe(4005)
    const second = await raw(discord)
    second.send(2, identify())
    second.send(99, {})
    expect(await second.closed).toBe(4001)
    const third = await raw(discord)
    third.socket.send('{')
    expect(await third.closed).toBe(4002)
  })

  it('closes another version, another encoding, and a client without a heartbeat', async () => {
    expect(await (await raw(discord, '?v=8')).closed).toBe(4012)
    expect(await (await raw(discord, '?v=10&encoding=etf')).closed).toBe(4002)
    expect(await (await raw(discord)).closed).toBe(4009)
  })

  it('answers a heartbeat, and resumes from where a client stopped', async () => {
    const first = await raw(discord)
    first.send(2, identify({ intents: GatewayIntentBits.GuildMessages }))
    const ready = await first.hear(0, 'READY')
    first.send(1, null)
    expect((await first.hear(11)).op).toBe(11)
    first.socket.terminate()
    await discord.changes.until(() => discord.gateway.online.length === 0)
    discord.people.say('missed')
    const second = await raw(discord)
    second.send(6, { token: discord.token, session_id: ready.d?.session_id, seq: ready.s })
    await second.hear(0, 'RESUMED')
    expect(second.heard.map(({ t }) => t)).toEqual([undefined, 'MESSAGE_CREATE', 'RESUMED'])
    const third = await raw(discord)
    third.send(6, { token: discord.token, session_id: 'unknown', seq: 1 })
    expect((await third.hear(9)).d).toBe(false)
  })

  it('takes no connection from a page of another origin', async () => {
    const socket = new WebSocket(`${discord.origin.replace('http', 'ws')}/gateway`, { origin: 'https://example.org' })
    expect(await new Promise((resolve) => socket.on('error', () => resolve('refused')))).toBe('refused')
  })
})
