import type { AutocompleteInteraction } from 'discord.js'
import { beforeEach, describe, expect, it } from 'vitest'
import { complete } from '../../../src/discord/interactions/complete.ts'
import { faultReply } from '../../../src/discord/interactions/faults.ts'
import { Mistake } from '../../../src/discord/reply/reply.ts'
import { DatabaseLost } from '../../../src/postgres/failures.ts'
import { Unavailable } from '../../../src/unavailable.ts'
import { coverage } from '../coverage.ts'
import { memoryKeys } from '../keys.ts'

const logged: string[] = []
const note = (_: object, message: string): void => void logged.push(message)
const log = { info: note, warn: note, error: note }
beforeEach(() => {
  logged.length = 0
})

describe('what fails', () => {
  it.each<[string, Error, RegExp, number]>([
    ['a mistake', new Mistake('No such day.'), /^No such day\.$/, 0],
    [
      'what is away',
      new Unavailable('secret'),
      /^Sorry, I cannot look anything up just now\. Please ask again in a minute\.$/,
      0,
    ],
    ['a lost database', new DatabaseLost('secret'), /cannot look anything up just now/, 0],
    ['anything else', new Error('secret'), /^Sorry, something went wrong [\s\S]+\*\*[0-9A-Z]{6}\*\*\.$/, 1],
  ])('%s is told in a private reply', (_, error, words, lines) => {
    const { kind, lead } = faultReply(error, log, 'a test')
    expect([kind, lead]).toEqual(['mistake', expect.stringMatching(words)])
    expect(lead).not.toContain('secret')
    expect(logged).toHaveLength(lines)
  })

  it.each([
    ['not when the database is away, which the log knows', new DatabaseLost('away'), 0],
    ['otherwise', new Error('other'), 1],
  ])('a completion offers nothing, and says so in the log %s', async (_, error, lines) => {
    const offered: unknown[] = []
    const command = { autocomplete: { about: () => Promise.reject(error) } }
    const desk = {
      ...{ coverage, log, keys: memoryKeys(), turns: { take: () => 0 } },
      commands: new Map([['what', command]]),
    }
    const interaction = {
      options: { getFocused: () => ({ name: 'about', value: 'x' }) },
      commandName: 'what',
      respond: async (choices: unknown) => void offered.push(choices),
    }
    await complete(interaction as unknown as AutocompleteInteraction, desk as unknown as Parameters<typeof complete>[1])
    expect(offered).toEqual([[]])
    expect(logged).toHaveLength(lines)
  })
})
