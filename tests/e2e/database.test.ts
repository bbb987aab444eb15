import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { MessageFlags } from 'discord-api-types/v10'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Exchange, type LocalDiscord, startDiscord, textOf } from '../../src/playground/index.ts'
import { openDatabase, openDatabaseKeys } from '../../src/postgres/index.ts'
import { coverage } from '../discord/coverage.ts'
import { describeNeeding } from '../needs.ts'
import { keptLog } from '../postgres/log.ts'
import { OWN_POSTGRES, POSTGRES, tell, usePostgres } from '../postgres/server.ts'
import { openNewsroom } from './newsroom.ts'
import { placesOnShards } from './places.ts'
import { endProcesses, startProcess } from './started.ts'

/** Too long for a button: its text goes to the keys. */
const QUESTION = { question: `Who offered ${'it and '.repeat(20)}it?`, private: true }
const PARAGRAPH =
  'HAVEN, March 7. Mayor Ilse Brandt said that the talks had failed. "We offered nine per cent and they left," she said.'
const ARTICLE = `Port talks break down\n\n${PARAGRAPH}\n`
const FERRY = `Ferry to be sold\n\nHAVEN, March 8. "We sell the ferry to whoever keeps it running," said Karl Weber.\n`
const isPrivate = (seen: Exchange): boolean => ((seen.message().flags ?? 0) & MessageFlags.Ephemeral) !== 0

describeNeeding([POSTGRES], 'bots that share a database', () => {
  const server = usePostgres()
  let discord: LocalDiscord
  let folders: [string, string]
  let url: string
  beforeEach(async () => {
    const make = () => mkdtemp(join(tmpdir(), 'dateline-'))
    ;[discord, url, folders] = [await startDiscord(), await server.database(), [await make(), await make()]]
  })
  afterEach(async () => {
    endProcesses()
    await discord.close()
    for (const folder of folders) await rm(folder, { recursive: true })
  })
  /** A process with its own DATA_DIR, as on a machine of its own. */
  const start = async (folder: string, environment: Record<string, string>) => {
    await mkdir(join(folder, 'articles'), { recursive: true })
    await writeFile(join(folder, 'articles', 'port.txt'), ARTICLE)
    const settings = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url, SEEDS_DIR: join(folder, 'articles') }
    const bot = startProcess(folder, { ...settings, ...environment })
    await Promise.race([discord.changes.until(() => discord.gateway.online.length > 0), bot.ended])
    return bot
  }

  it.each([
    ['answer each other’s buttons', () => ({ DATABASE_URL: url }), /Ilse Brandt/, 1],
    ['but those without one do not', () => ({}), /expired/, 0],
  ])('%s', { timeout: 180_000 }, async (_, environment, words, keys) => {
    const first = await start(folders[0], environment())
    await discord.online()
    const seen = await discord.people.slash('ask', QUESTION)
    first.child.kill('SIGTERM')
    expect(await first.ended).toBe(0)
    const second = await start(folders[1], environment())
    expect(textOf((await discord.people.press(seen, 'Share')).message())).toMatch(words)
    second.child.kill('SIGTERM')
    expect(await second.ended).toBe(0)
    expect([first.errors(), second.errors()]).toEqual(['', ''])
    const made = await tell(url, "select to_regclass('dateline.keys') is not null as made")
    expect(made.rows[0].made).toBe(keys > 0)
    if (keys > 0) expect((await tell(url, 'select * from dateline.keys')).rowCount).toBeGreaterThanOrEqual(keys)
  })

  it('answer alike from one folder, and while the other is restarted', { timeout: 900_000 }, async () => {
    await discord.close()
    discord = await startDiscord({ shards: 2 })
    const places = await placesOnShards(discord, 2)
    const SEEDS_DIR = join(folders[0], 'articles')
    await mkdir(SEEDS_DIR)
    await writeFile(join(SEEDS_DIR, 'port.txt'), ARTICLE)
    const run = (shard: number) =>
      startProcess(folders[shard] ?? '', {
        ...{ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url, DATABASE_URL: url },
        ...{ SEEDS_DIR, DISCORD_SHARDS: `${shard}/2` },
      })
    const answerOn = async (shard: number, question: string): Promise<string> =>
      textOf((await discord.people.slash('ask', { question }, { channel: places[shard]! })).message())
    const isAnswered = (shard: number, question: string, words: string) =>
      vi.waitFor(async () => expect(await answerOn(shard, question)).toContain(words), {
        timeout: 240_000,
        interval: 2000,
      })
    const [first, second] = [run(0), run(1)]
    await discord.changes.until(() => discord.gateway.online.length === 2)
    await discord.online()

    for (const shard of [0, 1]) await isAnswered(shard, 'Who offered nine per cent?', 'Ilse Brandt')
    expect(await answerOn(0, 'Who said that they left?')).toBe(await answerOn(1, 'Who said that they left?'))
    await writeFile(join(SEEDS_DIR, 'ferry.txt'), FERRY)
    for (const shard of [0, 1]) await isAnswered(shard, 'Who sells the ferry?', 'Karl Weber')

    first.child.kill('SIGTERM')
    expect(await answerOn(1, 'Who sells the ferry?')).toContain('Karl Weber')
    expect(await first.ended).toBe(0)
    const again = run(0)
    await isAnswered(1, 'Who offered nine per cent?', 'Ilse Brandt')
    await discord.changes.until(() => discord.gateway.online.length === 2)
    await isAnswered(0, 'Who sells the ferry?', 'Karl Weber')
    for (const bot of [again, second]) bot.child.kill('SIGTERM')
    expect([await again.ended, await second.ended]).toEqual([0, 0])
    expect([first.errors(), second.errors(), again.errors()]).toEqual(['', '', ''])
  })

  it('end with one line and exit 2 when the database refuses them', async () => {
    const wrong = new URL(url)
    wrong.password = 'hunter2-hunter2'
    wrong.pathname = '/none'
    const bot = await start(folders[0], { DATABASE_URL: wrong.href })
    expect(await bot.ended).toBe(2)
    expect(bot.errors()).toMatch(/^dateline: DATABASE_URL leads to [^\n]+; [^\n]+$/)
    expect(bot.errors() + bot.output()).not.toContain('hunter2')
  })

  it('end at once when asked to while they wait for the database', async () => {
    const bot = startProcess(folders[0], { DISCORD_TOKEN: discord.token, DATABASE_URL: 'postgres://127.0.0.1:9/none' })
    await vi.waitFor(() => expect(bot.output()).toContain('Waiting for the database'), { timeout: 30_000 })
    bot.child.kill('SIGTERM')
    expect(await bot.ended).toBe(0)
  })
})

describeNeeding([OWN_POSTGRES], 'a bot whose database goes away', () => {
  const server = usePostgres(true)
  /** A minute where everything is tested. */
  const away = process.env.DATELINE_TEST_EVERYTHING ? 60_000 : 2000

  it('says so in a private line, and answers again when it is back', { timeout: 180_000 }, async () => {
    const log = keptLog()
    const pool = await openDatabase(await server.database(), { log })
    log.lines.length = 0
    const newsroom = await openNewsroom({}, { coverage, keys: openDatabaseKeys(pool) })
    const { people } = newsroom.discord
    try {
      const ask = () => people.slash('ask', QUESTION)
      const seen = await ask()
      const press = () => people.press(seen, 'Share')
      expect(textOf(seen.message())).toContain('Ilse Brandt')

      await server.stop()
      const until = performance.now() + away
      do {
        // As often as people might: the local Discord keeps so many messages and no more.
        await sleep(250)
        for (const act of [ask, press]) {
          const refused = await act()
          expect(refused.state).toBe('answered')
          expect(isPrivate(refused)).toBe(true)
          expect(textOf(refused.message())).toBe(
            'Sorry, I cannot look anything up just now. Please ask again in a minute.',
          )
        }
      } while (performance.now() < until)
      const said = people.say(QUESTION.question, { mention: true })
      expect(textOf((await said.answer()).message)).toContain('cannot look anything up')

      await server.start()
      await vi.waitFor(() => expect(log.lines).toHaveLength(2), { timeout: 20_000 })
      expect(textOf((await ask()).message())).toContain('Ilse Brandt')
      expect(textOf((await press()).message())).toContain('Ilse Brandt')
      expect(log.lines).toEqual([
        expect.stringMatching(/^warn: Lost the database at/),
        expect.stringMatching(/^info: The database at \S+ is back$/),
      ])
      expect(newsroom.complaints).toEqual([])
    } finally {
      await newsroom.close()
      await pool.end()
    }
  })
})
