import { MessageFlags } from 'discord-api-types/v10'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { LocalDiscord } from '../../src/playground/index.ts'
import { textOf } from '../../src/playground/index.ts'
import { type Newsroom, openNewsroom } from './newsroom.ts'

const QUESTION = { question: 'Who said Russia has a gun to the head of Ukraine?' }

let newsroom: Newsroom
let discord: LocalDiscord
beforeAll(async () => {
  newsroom = await openNewsroom()
  discord = newsroom.discord
})
afterEach(() => discord.faults.clear())
afterAll(() => newsroom.close())

const ask = () => discord.people.slash('ask', QUESTION)
/** Resolves when the bot has sent nothing for a while: what an earlier fault left over must not meet the next one. */
async function quiet(): Promise<void> {
  for (let seen = -1; seen !== discord.requests.length; ) {
    seen = discord.requests.length
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
}

const isPrivate = (flags: number | undefined): boolean => ((flags ?? 0) & MessageFlags.Ephemeral) !== 0

describe('a fault of Discord’s', () => {
  it('a reply refused (400) becomes a private line with the id that stands in the log', async () => {
    discord.faults.add({ on: /callback/, status: 400 })
    const seen = await ask()
    const id = /under ([0-9A-Z]{6})\b/.exec(textOf(seen.message()))?.[1]
    expect(isPrivate(seen.message().flags)).toBe(true)
    expect(newsroom.complaints.at(-1)).toContain(id)
  })

  it('a rate limit (429) is waited out', async () => {
    discord.faults.add({ on: /callback/, status: 429, retryAfter: 0.1 })
    expect(textOf((await ask()).message())).toContain('Blinken')
  })

  it('a 500 is tried again', async () => {
    discord.faults.add({ on: /callback/, status: 500, times: 2 })
    expect(textOf((await ask()).message())).toContain('Blinken')
  })

  it('a connection that is cut leaves the bot well', async () => {
    discord.faults.add({ on: /callback/, cut: true })
    await ask()
    expect(textOf((await ask()).message())).toContain('Blinken')
  })

  it('a delay of 5 s costs that one answer, and nobody else’s', async () => {
    await quiet()
    discord.faults.add({ on: /callback/, delay: 5000 })
    const before = discord.requests.length
    const late = ask()
    const delayed = () => discord.requests.slice(before).some(({ path }) => path.includes('/callback'))
    await vi.waitFor(() => expect(delayed()).toBe(true))
    expect(textOf((await discord.people.slash('ask', QUESTION, { user: discord.grace })).message())).toContain(
      'Blinken',
    )
    expect(await late).toMatchObject({ state: 'failed', failure: 'The application did not respond' })
    expect(textOf((await ask()).message())).toContain('Blinken')
  })

  it('a refused answer to a mention leaves the bot well', async () => {
    discord.faults.add({ on: /\/channels\/\d+\/messages/, status: 400 })
    discord.people.say(QUESTION.question, { mention: true })
    expect(textOf((await ask()).message())).toContain('Blinken')
  })

  it('a connection that is dropped loses no question', async () => {
    discord.gateway.drop()
    await discord.changes.until(() => discord.gateway.online.length === 0)
    const said = discord.people.say(QUESTION.question, { mention: true })
    expect(textOf((await said.answer()).message)).toContain('Blinken')
  })

  it.each([
    ['asked to reconnect', () => discord.gateway.askReconnect()],
    ['told that its session is invalid', () => discord.gateway.invalidate()],
    ['closed with 4000', () => discord.gateway.close(4000)],
  ])('a bot that is %s comes back', async (_, fault) => {
    const socket = discord.gateway.online[0]?.socket
    fault()
    await discord.changes.until(() => discord.gateway.online.some((session) => session.socket !== socket))
    expect(textOf((await ask()).message())).toContain('Blinken')
  })
})

it.each([4010, 4011, 4012, 4013])('the close code %i ends the start with one line', async (code) => {
  discord.gateway.refuseNext(code)
  const start = newsroom.another()
  await expect(start).rejects.toMatchObject({ name: 'BotFailure', kind: 'gateway' })
  await expect(start).rejects.toThrow(/^Discord closed the connection[^\n]+$/)
})

describe('people in a hurry', () => {
  it('two presses at once are both answered', async () => {
    const seen = await discord.people.slash('quotes', {})
    const presses = [discord.ada, discord.grace].map((user) => discord.people.press(seen, 'Show in context', { user }))
    for (const pressed of await Promise.all(presses)) expect(pressed.state).toBe('answered')
    const turned = await Promise.all([discord.people.press(seen, 'Next page'), discord.people.press(seen, 'Next page')])
    expect(turned.map(({ state }) => state)).toEqual(['answered', 'answered'])
  })

  it('a button of a message that was deleted is answered', async () => {
    const seen = await discord.people.slash('quotes', {})
    discord.people.remove(seen)
    for (const button of ['Next page', 'Show in context']) {
      const pressed = await discord.people.press(seen, button, { stale: true })
      expect(pressed.state, button).toBe('answered')
      expect(isPrivate(pressed.message().flags)).toBe(true)
    }
  })

  it('a question that is deleted before its answer is answered all the same', async () => {
    const said = discord.people.say(QUESTION.question, { mention: true })
    discord.people.remove(said.post)
    expect(textOf((await said.answer()).message)).toContain('Blinken')
  })
})
