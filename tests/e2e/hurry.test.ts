import { MessageFlags } from 'discord-api-types/v10'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LocalDiscord } from '../../src/playground/index.ts'
import { textOf } from '../../src/playground/index.ts'
import { type Newsroom, openNewsroom } from './newsroom.ts'

const QUESTION = 'Who said Russia has a gun to the head of Ukraine?'

let newsroom: Newsroom
let discord: LocalDiscord
beforeAll(async () => {
  newsroom = await openNewsroom()
  discord = newsroom.discord
})
afterAll(() => newsroom.close())

const isPrivate = (flags: number | undefined): boolean => ((flags ?? 0) & MessageFlags.Ephemeral) !== 0

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
    const said = discord.people.say(QUESTION, { mention: true })
    discord.people.remove(said.post)
    expect(textOf((await said.answer()).message)).toContain('Blinken')
  })
})
