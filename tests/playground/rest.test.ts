import { type Client, DiscordAPIError } from 'discord.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LocalDiscord, startDiscord } from '../../src/playground/index.ts'
import { connect } from './client.ts'
import { wrongIn } from './official.ts'

describe('the REST API', () => {
  let discord: LocalDiscord
  let client: Client<true>
  beforeAll(async () => {
    discord = await startDiscord({ tokenLife: 60 })
    client = await connect(discord)
  })
  afterAll(async () => {
    await client.destroy()
    await discord.close()
  })

  /** A request without discord.js, with the bot's token unless said. */
  const ask = async (method: string, path: string, body?: string, headers: Record<string, string> = {}) => {
    const authorization = { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' }
    const init = { method, headers: { ...authorization, ...headers }, ...(body === undefined ? {} : { body }) }
    const response = await fetch(`${discord.url}${path}`, init)
    const text = await response.text()
    return [response.status, text ? JSON.parse(text) : null] as const
  }

  it.each<[string, string, string, string | undefined, Record<string, string>, number, number]>([
    ['a token that it does not know', 'GET', '/v10/users/@me', undefined, { authorization: 'Bot no' }, 401, 0],
    ['no token', 'GET', '/v10/gateway/bot', undefined, { authorization: '' }, 401, 0],
    ['a route that there is not', 'GET', '/v10/nothing', undefined, {}, 404, 0],
    ['another version', 'GET', '/v9/users/@me', undefined, {}, 400, 50041],
    ['an unknown channel', 'GET', '/v10/channels/1', undefined, {}, 404, 10003],
    ['an unknown server', 'GET', '/v10/guilds/1', undefined, {}, 404, 10004],
    ['an unknown person', 'GET', '/v10/users/1', undefined, {}, 404, 10013],
    ['an unknown interaction', 'POST', '/v10/interactions/1/t/callback', '{"type":4}', {}, 404, 10062],
    ['an unknown webhook', 'POST', '/v10/webhooks/1/t', '{"content":"x"}', {}, 404, 10015],
    ['what is no JSON', 'POST', '/v10/users/@me/channels', '{', {}, 400, 50109],
    ['a conversation with nobody', 'POST', '/v10/users/@me/channels', '{"recipient_id":"1"}', {}, 403, 50007],
  ])('answers %s as Discord does', async (_, method, path, body, headers, status, code) => {
    const [answered, json] = await ask(method, path, body, headers)
    expect([answered, json.code]).toEqual([status, code])
  })

  it('answers nobody from another host or origin', async () => {
    expect((await ask('GET', '/v10/gateway', undefined, { origin: 'https://example.org' }))[0]).toBe(403)
  })

  const channel = (id: string) => {
    const found = client.channels.cache.get(id)
    if (!found?.isSendable()) throw new Error('not a channel to write in')
    return found
  }

  it('writes, changes, finds and deletes a message', async () => {
    const message = await channel(discord.places.general.id).send({ content: 'a', nonce: '1', enforceNonce: true })
    expect(await message.edit('b')).toMatchObject({ content: 'b' })
    expect(await message.channel.messages.fetch({ message: message.id, force: true })).toMatchObject({ content: 'b' })
    expect((await message.channel.messages.fetch({ limit: 1 })).first()?.id).toBe(message.id)
    await message.delete()
    await expect(message.edit('c')).rejects.toMatchObject({ status: 404, code: 10008 })
  })

  it('writes one message with a nonce that is enforced', async () => {
    const send = (nonce: string, enforceNonce: boolean) =>
      channel(discord.places.general.id).send({ content: 'a', nonce, enforceNonce })
    const first = await send('2', true)
    expect((await send('2', true)).id).toBe(first.id)
    expect((await send('2', false)).id).not.toBe(first.id)
    expect((await send('3', true)).id).not.toBe(first.id)
  })

  it('writes to a person', async () => {
    const message = await client.users.send(discord.ada.id, 'hello')
    expect(message.channelId).toBe(discord.places.direct.id)
  })

  it.each<[string, () => Promise<unknown>, number, number]>([
    ['an empty message', () => channel(discord.places.general.id).send({ content: ' ' }), 400, 50006],
    ['2,001 characters', () => channel(discord.places.general.id).send('x'.repeat(2001)), 400, 50035],
    ['a message where it may not write', () => channel(discord.places.readOnly.id).send('x'), 403, 50013],
    ['a channel of a server that it is not in', () => client.channels.fetch(discord.places.elsewhere.id), 403, 50001],
    [
      'commands for such a server',
      () => client.application.commands.set([], discord.places.elsewhere.guild ?? ''),
      403,
      50001,
    ],
    [
      'the deletion of somebody’s message',
      async () => {
        const { post } = discord.people.say('mine')
        await client.rest.delete(`/channels/${post.message.channel_id}/messages/${post.message.id}`)
      },
      403,
      50013,
    ],
    [
      'a reply to nothing',
      () => channel(discord.places.general.id).send({ content: 'x', reply: { messageReference: '1' } }),
      400,
      50035,
    ],
    [
      'a file of over 10 MiB',
      () => channel(discord.places.general.id).send({ files: [Buffer.alloc(10 * 2 ** 20 + 1)] }),
      413,
      40005,
    ],
  ])('refuses %s', async (_, request, status, code) => {
    const error = await request().then(
      () => null,
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(DiscordAPIError)
    expect(error).toMatchObject({ status, code })
  })

  it('words what is wrong where it is wrong', async () => {
    const send = channel(discord.places.general.id).send({ embeds: [{ title: 'x'.repeat(257) }] })
    await expect(send).rejects.toThrow('embeds[0].title[BASE_TYPE_MAX_LENGTH]')
  })

  it('mentions only whom it is allowed to', async () => {
    const words = `@everyone <@${discord.ada.id}>`
    const open = await channel(discord.places.general.id).send(words)
    expect([open.mentions.everyone, open.mentions.users.size]).toEqual([true, 1])
    const closed = await channel(discord.places.general.id).send({ content: words, allowedMentions: { parse: [] } })
    expect([closed.mentions.everyone, closed.mentions.users.size]).toEqual([false, 0])
  })

  it('registers, lists, replaces, changes and removes commands, globally and in a server', async () => {
    const { commands } = client.application
    const guild = discord.guild.id
    const ask = { name: 'ask', description: 'Asks' }
    const [kept] = (await commands.set([ask, { name: 'Check', type: 3 }])).values()
    await commands.set([ask], guild)
    expect((await commands.fetch({ guildId: guild })).size).toBe(1)
    const again = await commands.set([{ ...ask, description: 'Asks more' }])
    expect(again.map(({ id, description }) => [id, description])).toEqual([[kept?.id, 'Asks more']])
    const who = await commands.create({ name: 'who', description: 'Who' })
    expect(await commands.edit(who, { description: 'Who said' })).toMatchObject({ description: 'Who said' })
    await commands.delete(who)
    expect((await commands.fetch()).map(({ name }) => name)).toEqual(['ask'])
    await expect(commands.create({ name: 'Bad name', description: 'x' })).rejects.toMatchObject({ code: 50035 })
    await commands.set([], guild)
    expect((await commands.fetch({ guildId: guild })).size).toBe(0)
  })

  it('takes nothing for an interaction whose token has expired', async () => {
    client.once('interactionCreate', (interaction) => {
      if (interaction.isChatInputCommand()) void interaction.deferReply()
    })
    const seen = await (await discord.people.slash('slow', {}, { stale: true })).settled()
    expect(seen).toMatchObject({ state: 'failed', failure: 'The application did not respond' })
    const path = `/v10/webhooks/${client.application.id}/${seen.token}/messages/@original`
    expect((await ask('PATCH', path, '{"content":"late"}'))[1]).toMatchObject({ code: 50027 })
  })

  it('forgets the oldest messages with their files, and the oldest requests', async () => {
    const small = await startDiscord({ kept: 3 })
    const bot = await connect(small)
    const general = bot.channels.cache.get(small.places.general.id)
    const sent = []
    for (const name of ['a.txt', 'b.txt', 'c.txt', 'd.txt'])
      if (general?.isSendable()) sent.push(await general.send({ files: [{ attachment: Buffer.from(name), name }] }))
    expect([...small.world.posts.keys()]).toEqual(sent.slice(1).map(({ id }) => id))
    expect([...small.world.files.values()].map(({ name }) => name)).toEqual(['b.txt', 'c.txt', 'd.txt'])
    expect(small.requests).toHaveLength(3)
    await bot.destroy()
    await small.close()
  })

  it('keeps every request with what was wrong in it', () => {
    const refused = discord.requests.filter(({ violations }) => violations.length)
    expect(refused.map(({ status }) => new Set([status]).has(400))).not.toContain(false)
    const good = discord.requests.filter(
      ({ status, headers }) => status === 200 && headers['user-agent']?.includes('DiscordBot'),
    )
    expect(good.length).toBeGreaterThan(10)
    expect(wrongIn(good)).toEqual([])
  })
})
