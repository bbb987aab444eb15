import { MessageFlags } from 'discord-api-types/v10'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { openCoverage } from '../../src/coverage.ts'
import type { Coverage } from '../../src/model.ts'
import { type Exchange, type LocalDiscord, textOf } from '../../src/playground/index.ts'
import { type Newsroom, openNewsroom, SEEDS } from './newsroom.ts'

type Fault = Omit<Parameters<LocalDiscord['faults']['add']>[0], 'on'>

const QUESTION = 'Who said Russia has a gun to the head of Ukraine?'
/** How often discord.js sends a request in all before it gives up. */
const TRIES = 4

let seeds: Coverage
let newsroom: Newsroom
let discord: LocalDiscord
/** How long an answer takes, in milliseconds. */
let slowness = 0
beforeAll(async () => {
  seeds = await openCoverage({ paths: [SEEDS] })
  const ask: Coverage['ask'] = async (...asked) => {
    await new Promise((resolve) => setTimeout(resolve, slowness))
    return seeds.ask(...asked)
  }
  newsroom = await openNewsroom({}, { coverage: { ...seeds, ask } })
  discord = newsroom.discord
})
afterEach(() => {
  slowness = 0
  discord.faults.clear()
})
afterAll(async () => {
  await newsroom.close()
  await seeds.close()
})

const ask = (): Promise<Exchange> => discord.people.slash('ask', { question: QUESTION })
const isPrivate = (seen: Exchange): boolean => ((seen.message().flags ?? 0) & MessageFlags.Ephemeral) !== 0

/** What was logged while `work` was done, and until a question after it was answered. */
async function logged(work: () => Promise<void>): Promise<readonly string[]> {
  const before = newsroom.complaints.length
  await work()
  discord.faults.clear()
  slowness = 0
  expect(textOf((await ask()).message())).toContain('Blinken')
  return newsroom.complaints.slice(before).map((line) => line.split(' {')[0] ?? '')
}

/** Faults after which the answer comes all the same. */
const PASSING: readonly (readonly [string, Fault])[] = [
  ['a rate limit (429)', { status: 429, retryAfter: 0.1 }],
  ['a 500', { status: 500 }],
  ['a 502 with a proxy’s page, three times', { status: 502, garbage: '<html>Bad gateway</html>', times: 3 }],
  ['a proxy’s page in place of an answer', { garbage: '<html>Hello</html>' }],
  ['half an answer', { garbage: '{"id":"12', type: 'application/json' }],
  ['a connection that is cut', { cut: true }],
]

/** Faults that hide that the answer came: it must not be sent again. */
const HIDING: readonly (readonly [string, Fault])[] = [
  ['a 500 although it was carried out', { status: 500, after: true }],
  ['a proxy’s page although it was carried out', { garbage: '<html>Hello</html>', after: true }],
  ['half an answer although it was carried out', { garbage: '{"id":"12', type: 'application/json', after: true }],
  ['a connection that is cut once it was carried out', { cut: true, after: true }],
]

/** Faults that no patience helps against. */
const LASTING: readonly (readonly [string, Fault])[] = [
  ['a refusal (400)', { status: 400 }],
  ['a proxy’s refusal (403)', { status: 403, garbage: '<html>You are blocked</html>' }],
  ['a 500 at every try', { status: 500, times: TRIES }],
  ['a proxy’s page at every try', { garbage: '<html>Hello</html>', times: TRIES }],
  ['a connection that is cut at every try', { cut: true, times: TRIES }],
]

describe('when the first response to a command meets', () => {
  it.each(PASSING)('%s, it is answered', async (_, fault) => {
    discord.faults.add({ on: /callback/, ...fault })
    const lines = await logged(async () => expect(textOf((await ask()).message())).toContain('Blinken'))
    expect(lines).toEqual([])
  })

  it.each(HIDING)('%s, it is answered once, and the log says so', async (_, fault) => {
    discord.faults.add({ on: /callback/, ...fault })
    let seen: Exchange | undefined
    const before = newsroom.complaints.length
    const lines = await logged(async () => {
      seen = await ask()
      // The person sees the answer before the bot knows that it came.
      await vi.waitFor(() => expect(newsroom.complaints.length).toBeGreaterThan(before), { timeout: 10_000 })
    })
    expect(textOf(seen!.message())).toContain('Blinken')
    expect(seen!.followups).toEqual([])
    expect(lines).toEqual(['A reply stands, though sending it seemed to fail'])
  })

  it.each(LASTING)('%s, a private line gives the id that stands in the log', async (_, fault) => {
    discord.faults.add({ on: /callback/, ...fault })
    const lines = await logged(async () => {
      const seen = await ask()
      const id = /under ([0-9A-Z]{6})\b/.exec(textOf(seen.message()))?.[1]
      expect(isPrivate(seen)).toBe(true)
      await vi.waitFor(() => expect(newsroom.complaints.at(-1)).toContain(`"${id}"`), { timeout: 10_000 })
    })
    expect(lines).toEqual(['A reply could not be sent'])
  })

  it('a delay of 10 s, that one is lost and nobody else’s', async () => {
    discord.faults.add({ on: /callback/, delay: 10_000 })
    const before = discord.requests.length
    const late = ask()
    const delayed = () => discord.requests.slice(before).some(({ path }) => path.includes('/callback'))
    await vi.waitFor(() => expect(delayed()).toBe(true), { timeout: 10_000 })
    const lines = await logged(async () => {
      const other = await discord.people.slash('ask', { question: QUESTION }, { user: discord.grace })
      expect(textOf(other.message())).toContain('Blinken')
      expect(await late).toMatchObject({ state: 'failed', failure: 'The application did not respond' })
      await vi.waitFor(() => expect(newsroom.complaints.at(-1)).toContain('too late'), { timeout: 20_000 })
    })
    expect(lines).toEqual(['An answer came too late for Discord'])
  })
})

describe('when a late answer to a command meets', () => {
  const late = async (fault: Fault): Promise<Exchange> => {
    slowness = 2200
    discord.faults.add({ on: /PATCH .*@?original/, ...fault })
    return (await ask()).settled()
  }

  it.each([...PASSING.slice(1, 4), ...HIDING.slice(1, 2)])('%s, it is answered once', async (_, fault) => {
    const lines = await logged(async () => {
      const seen = await late(fault)
      expect(textOf(seen.message())).toContain('Blinken')
      expect(seen.followups).toEqual([])
    })
    expect(lines).toEqual([])
  })

  it.each(LASTING.slice(0, 3))('%s, it says so', async (_, fault) => {
    const lines = await logged(async () => expect(textOf((await late(fault)).message())).toContain('Sorry'))
    expect(lines).toEqual(['A reply could not be sent'])
  })
})

describe('when the answer to a mention meets', () => {
  const ON = /POST .*\/channels\/\d+\/messages/
  it.each([...PASSING, ...HIDING])('%s, it is answered once', async (_, fault) => {
    discord.faults.add({ on: ON, ...fault })
    const before = discord.requests.length
    const said = discord.people.say(QUESTION, { mention: true })
    const tries = () => discord.requests.slice(before).filter(({ method, path }) => ON.test(`${method} ${path}`))
    const lines = await logged(async () => {
      await vi.waitFor(() => expect(tries()).toHaveLength(1 + (fault.times ?? 1)), { timeout: 10_000 })
      const reply = await discord.changes.until(() => said.replies()[0])
      expect(textOf(reply.message)).toContain('Blinken')
    })
    expect(said.replies()).toHaveLength(1)
    expect(lines).toEqual([])
  })

  it.each(LASTING)('%s, one line says so', async (_, fault) => {
    discord.faults.add({ on: ON, ...fault })
    const said = discord.people.say(QUESTION, { mention: true })
    const before = newsroom.complaints.length
    const lines = await logged(() =>
      vi.waitFor(() => expect(newsroom.complaints.length).toBeGreaterThan(before), { timeout: 10_000 }),
    )
    expect(said.replies()).toEqual([])
    expect(lines).toEqual(['A mention could not be answered'])
  })

  it('a delay of 10 s, it is answered, once, and others meanwhile', async () => {
    discord.faults.add({ on: ON, delay: 10_000 })
    const said = discord.people.say(QUESTION, { mention: true })
    const lines = await logged(async () => {
      expect(textOf((await ask()).message())).toContain('Blinken')
      await discord.changes.until(() => said.replies().length > 0)
    })
    expect(said.replies()).toHaveLength(1)
    expect(lines).toEqual([])
  })
})
