import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type LocalDiscord, startDiscord, textOf } from '../../src/playground/index.ts'
import { endProcesses, startProcess } from './started.ts'

const QUESTION = { question: 'Who said Russia has a gun to the head of Ukraine?' }

const data = mkdtempSync(join(tmpdir(), 'dateline-'))
const start = (environment: Record<string, string>, ...words: readonly string[]) =>
  startProcess(data, environment, ...words)
let discord: LocalDiscord
beforeEach(async () => {
  discord = await startDiscord()
})
afterEach(async () => {
  endProcesses()
  await discord.close()
})
afterAll(() => rmSync(data, { recursive: true }))

const settings = () => ({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url })

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

describe('the bot as a process', () => {
  it('starts, answers, ends on SIGTERM, and answers its buttons after a restart', async () => {
    const first = start(settings())
    await discord.online()
    const seen = await discord.people.slash('ask', QUESTION)
    expect(textOf(seen.message())).toContain('Blinken')
    first.child.kill('SIGTERM')
    expect(await first.ended).toBe(0)
    expect(first.errors()).toBe('')
    expect(first.output()).toContain('oauth2/authorize')
    expect(first.output()).not.toContain(discord.token)

    const before = discord.requests.length
    const second = start(settings())
    await discord.changes.until(() => discord.gateway.online.length > 0)
    expect(textOf((await discord.people.press(seen, 'Show in context')).message())).not.toMatch(/went wrong|expired/)
    const registrations = discord.requests.slice(before).filter(({ method }) => method === 'PUT')
    expect(registrations).toEqual([])
    second.child.kill('SIGTERM')
    expect(await second.ended).toBe(0)
  })

  it('registers in one server alone when told to', async () => {
    const bot = start({ ...settings(), DISCORD_GUILD_ID: discord.guild.id })
    await discord.online()
    expect(new Set([...discord.world.commands.values()].map(({ guild_id }) => guild_id))).toEqual(
      new Set([discord.guild.id]),
    )
    bot.child.kill('SIGINT')
    expect(await bot.ended).toBe(0)
  })

  it('tells its shards on /healthz and /metrics', async () => {
    const sharded = await startDiscord({ shards: 2 })
    const port = await freePort()
    const bot = start({ ...settings(), DISCORD_API_URL: sharded.url, HEALTH_PORT: String(port) })
    await sharded.changes.until(() => sharded.gateway.online.length === 2 && sharded.world.commands.size > 0)
    const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`)
    const whole = { status: 'ok', loaded: 1, shards: { connected: 2, of: 2 } }
    await vi.waitFor(async () => expect(await (await get('/healthz')).json()).toEqual(whole), { timeout: 30_000 })
    expect(await (await get('/metrics')).text()).toMatch(/^dateline_shard_connected\{shard="1"\} 1$/m)
    bot.child.kill('SIGTERM')
    expect(await bot.ended).toBe(0)
    await sharded.close()
  })

  it('takes the token from a file', async () => {
    const file = join(data, 'token')
    writeFileSync(file, `${discord.token}\n`)
    const bot = start({ DISCORD_TOKEN_FILE: file, DISCORD_API_URL: discord.url })
    await discord.changes.until(() => discord.gateway.online.length > 0)
    bot.child.kill('SIGTERM')
    expect(await bot.ended).toBe(0)
  })

  it('opens the playground, and closes it on SIGTERM', async () => {
    const bot = start({}, 'playground')
    const url = await vi.waitFor(
      () => /http:\/\/127\.0\.0\.1:\d+/.exec(bot.output())?.[0] ?? Promise.reject(bot.errors()),
      {
        timeout: 50_000,
      },
    )
    expect(await (await fetch(url)).text()).toContain('<title>Dateline playground</title>')
    bot.child.kill('SIGTERM')
    expect(await bot.ended).toBe(0)
  })

  it.each<[string, () => Record<string, string>, number, RegExp]>([
    ['a token that Discord refuses', () => ({ ...settings(), DISCORD_TOKEN: 'refused' }), 1, /refused the token/],
    ['a placeholder', () => ({ ...settings(), DISCORD_TOKEN: 'your-token-here' }), 1, /placeholder/],
    [
      'a server that it is not in',
      () => ({ ...settings(), DISCORD_GUILD_ID: discord.places.elsewhere.guild ?? '' }),
      1,
      /not in the server/,
    ],
    [
      'no Discord at all',
      () => ({ ...settings(), DISCORD_API_URL: 'http://127.0.0.1:9/api' }),
      1,
      /cannot be reached at 127\.0\.0\.1:9/,
    ],
    [
      'a setting that cannot be',
      () => ({ ...settings(), DISCORD_API_URL: 'http://example.org/api' }),
      2,
      /DISCORD_API_URL/,
    ],
    ['a folder that is not there', () => ({ ...settings(), SEEDS_DIR: 'nowhere' }), 2, /nowhere/],
  ])('ends with one line on %s', async (_, environment, code, words) => {
    const bot = start(environment())
    expect(await bot.ended).toBe(code)
    expect(bot.errors()).toMatch(words)
    expect(bot.errors().split('\n')).toHaveLength(1)
  })

  it.each([4004, 4010, 4011, 4012, 4013, 4014])('ends with one line on the close code %i, and exit 1', async (code) => {
    discord.gateway.refuseNext(code)
    const bot = start(settings())
    expect(await bot.ended).toBe(1)
    expect(bot.errors().split('\n')).toHaveLength(1)
    expect(bot.errors()).toMatch(/^dateline: Discord/)
  })

  it('ends with one line when Discord closes for good later', async () => {
    const bot = start(settings())
    await discord.online()
    discord.gateway.close(4014)
    expect(await bot.ended).toBe(1)
    expect(bot.errors()).toContain('4014')
  })
})
