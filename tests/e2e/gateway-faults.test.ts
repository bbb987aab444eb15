import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type LocalDiscord, textOf } from '../../src/playground/index.ts'
import { coverage } from '../discord/coverage.ts'
import { type Newsroom, openNewsroom } from './newsroom.ts'

const LOST = 'Lost the connection to Discord; connecting again'
const BACK = 'Connected to Discord again'

let newsroom: Newsroom
let discord: LocalDiscord
const logged: string[] = []
const note = (_: object, line: string): void => void logged.push(line)
beforeAll(async () => {
  newsroom = await openNewsroom({}, { coverage, log: { info: note, warn: note, error: note } })
  discord = newsroom.discord
})
afterAll(() => newsroom.close())

const answered = async (): Promise<string> =>
  textOf((await discord.people.slash('ask', { question: 'Who offered it?' })).message())

/** Does something to the connection, and resolves when the bot has another one. */
async function connectedAnew(fault: () => void): Promise<void> {
  logged.length = 0
  const sockets = discord.gateway.online.map(({ socket }) => socket)
  fault()
  await discord.changes.until(() => discord.gateway.online.some(({ socket }) => !sockets.includes(socket)))
  await vi.waitFor(() => expect(newsroom.bot.shards()).toEqual([{ id: 0, connected: true }]), { timeout: 10_000 })
}

/** After these the session goes on: what was asked meanwhile comes with the new connection. */
const RESUMED: readonly (readonly [string, () => void])[] = [
  ...[4000, 4001, 4002, 4009, 1001, 1011, 1012].map(
    (code) => [`closed with ${code}`, () => discord.gateway.close(code)] as const,
  ),
  ['dropped', () => discord.gateway.drop()],
  ['asked to reconnect', () => discord.gateway.askReconnect()],
]

/** After these a session is begun anew. */
const RENEWED: readonly (readonly [string, () => void])[] = [
  ...[4003, 4005, 4007, 4008, 1000].map((code) => [`closed with ${code}`, () => discord.gateway.close(code)] as const),
  ['told that its session is over', () => discord.gateway.invalidate()],
  [
    'refused when it resumes (4007)',
    () => {
      discord.gateway.refuseNext(4007)
      discord.gateway.drop()
    },
  ],
]

describe('a bot that is', () => {
  it.each(RESUMED)('%s goes on: it answers what was asked meanwhile, once', async (_, fault) => {
    let said: ReturnType<LocalDiscord['people']['say']> | undefined
    await connectedAnew(() => {
      fault()
      void discord.changes
        .until(() => discord.gateway.online.length === 0)
        .then(() => {
          said = discord.people.say('who offered it?', { mention: true })
        })
    })
    await discord.changes.until(() => (said?.replies().length ?? 0) > 0)
    expect(await answered()).toContain('Ilse Brandt')
    expect(said?.replies()).toHaveLength(1)
    expect(logged).toEqual([LOST, BACK])
  })

  it.each(RENEWED)('%s begins anew and answers', async (_, fault) => {
    await connectedAnew(fault)
    expect(await answered()).toContain('Ilse Brandt')
    expect(logged).toEqual([LOST, BACK])
  })

  it('told that its session can be resumed does so on the same connection, and answers nothing twice', async () => {
    logged.length = 0
    const said = ['one', 'two', 'three'].map(() => discord.people.say('who offered it?', { mention: true }))
    discord.gateway.invalidate(true)
    await discord.changes.until(() => discord.gateway.online.length > 0)
    await discord.changes.until(() => said.every((each) => each.replies().length > 0))
    expect(await answered()).toContain('Ilse Brandt')
    expect(said.map((each) => each.replies().length)).toEqual([1, 1, 1])
    expect(logged).toEqual([])
  })

  it('sent a message twice answers it once', async () => {
    const before = discord.requests.length
    const said = discord.people.say('who offered it?', { mention: true })
    discord.gateway.message('MESSAGE_CREATE', said.post.message, discord.guild.id)
    await discord.changes.until(() => said.replies().length > 0)
    expect(await answered()).toContain('Ilse Brandt')
    const sent = discord.requests
      .slice(before)
      .filter(({ method, path }) => method === 'POST' && /messages$/.test(path))
    expect(sent).toHaveLength(1)
  })

  it('sent away again and again says so once', async () => {
    await connectedAnew(() => {
      discord.gateway.refuseNext(4000, 4000, 4000, 4000)
      discord.gateway.drop()
    })
    expect(await answered()).toContain('Ilse Brandt')
    expect(logged).toEqual([LOST, BACK])
  })
})

describe.each([4004, 4010, 4011, 4012, 4013, 4014])('the close code %i', (code) => {
  const failure = { name: 'BotFailure', message: expect.stringMatching(/^Discord [^\n]+[.)]$/) }

  it('ends the start with one line', async () => {
    discord.gateway.refuseNext(code)
    await expect(newsroom.another()).rejects.toMatchObject(failure)
  })

  it('ends a bot that runs with one line', async () => {
    const other = await newsroom.another()
    discord.gateway.online.at(-1)?.socket?.close(code)
    expect(await other.ended).toMatchObject(failure)
    expect(other.shards().some(({ connected }) => connected)).toBe(false)
    expect(await answered()).toContain('Ilse Brandt')
  })
})
