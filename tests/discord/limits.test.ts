import type { APIActionRowComponent, APIComponentInMessageActionRow } from 'discord-api-types/v10'
import { ComponentType } from 'discord-api-types/v10'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { acceptable } from '../../src/discord/interactions/complete.ts'
import { answerRequest } from '../../src/discord/interactions/request.ts'
import { draw, type Message } from '../../src/discord/reply/message.ts'
import { readCustomId } from '../../src/discord/reply/press.ts'
import { Mistake, type Request } from '../../src/discord/reply/reply.ts'
import type { Coverage } from '../../src/model.ts'
import { checkCommands, checkCompletion, checkMessage, type RecordedRequest } from '../../src/playground/index.ts'
import { againstOfficial } from '../playground/official.ts'
import { anyCoverage, longText, nastyText } from './arbitrary.ts'
import { memoryKeys } from './keys.ts'
import { desk } from './shown.ts'

const slashes = commands.filter(({ data }) => data.name !== 'Check quotes')

/** What Discord refuses of a message; empty when it takes it. */
function refused(message: Message): readonly unknown[] {
  const body = { components: message.components.map((part) => part.toJSON()), flags: message.flags }
  const files = message.files.map(({ name }) => name ?? '')
  const data = { ...JSON.parse(JSON.stringify(body)), allowed_mentions: { parse: [] } }
  const callback = { method: 'POST', path: '/v10/interactions/1/token/callback', body: { type: 4, data } }
  return [...checkMessage({ body: data, before: 0, files }), ...againstOfficial(callback as RecordedRequest)]
}

/** The custom ids of a message's buttons and menus. */
const idsOf = (message: Message): readonly string[] =>
  message.components
    .flatMap((container) => container.toJSON().components)
    .filter(
      (part): part is APIActionRowComponent<APIComponentInMessageActionRow> => part.type === ComponentType.ActionRow,
    )
    .flatMap(({ components }) => components.flatMap((control) => ('custom_id' in control ? [control.custom_id] : [])))

/** Draws the answer to a request, holds it against the limits, and returns what its buttons ask for. */
async function held(request: Request, coverage: Coverage, page?: number) {
  const keys = memoryKeys()
  const reply = await answerRequest(request, desk(coverage)).catch((error) => {
    if (error instanceof Mistake) return null
    throw error
  })
  if (!reply) return []
  const message = await draw(reply, request, { isPrivate: true, asker: '1'.repeat(20), keys, page })
  expect(refused(message), JSON.stringify(request)).toEqual([])
  const presses = await Promise.all(idsOf(message).map((id) => readCustomId(id, keys)))
  return presses.map((press) => {
    if (typeof press === 'string') throw new Error(`a button that is ${press}`)
    return press
  })
}

describe('limits', () => {
  it('are kept by every command as it is registered', () => {
    expect(checkCommands(commands.map(({ data }) => JSON.parse(JSON.stringify(data.toJSON()))))).toEqual([])
  })

  it('are kept by every reply to any request over any coverage, and by what each of its buttons leads to', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyCoverage,
        fc.constantFrom(...commands.map(({ data }) => data.name)),
        fc.dictionary(fc.constantFrom('question', 'words', 'speaker', 'about', 'outlet', 'event', 'text'), longText),
        async (coverage, view, options) => {
          const given = Object.fromEntries(Object.entries(options).map(([name, text]) => [name, text.slice(0, 300)]))
          for (const { request, number } of await held({ view, options: given }, coverage))
            await held(request, coverage, number)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('are kept by completion', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyCoverage,
        fc.oneof(nastyText, fc.constant('last friday'), fc.constant('')),
        async (coverage, typed) => {
          for (const completer of slashes.flatMap(({ autocomplete }) => Object.values(autocomplete ?? {})))
            expect(checkCompletion({ choices: acceptable(await completer(typed, coverage)) })).toEqual([])
        },
      ),
      { numRuns: 100 },
    )
  })
})
