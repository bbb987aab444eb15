import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord.js'
import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { answered } from '../discord/shown.ts'

/** As the README lists them: * is required, ~ is completed, and a number is the greatest length where it is not 100. */
const ROWS: readonly (readonly [name: string, ...options: string[]])[] = [
  ['ask', 'question*300'],
  ['who', 'words*300'],
  ['what', 'speaker*~', 'about~'],
  ['when', 'event*'],
  ['where', 'event*'],
  ['quotes', 'speaker~', 'about~', 'outlet~', 'since~', 'until~'],
  ['timeline', 'about~', 'speaker~', 'since~', 'until~'],
  ['compare', 'words*300'],
  ['sources'],
]

const slashes = commands.slice(0, -1)

describe('the commands', () => {
  it('stand in order, the menu last', () => {
    expect(commands.map(({ data }) => data.name)).toEqual([...ROWS.map(([name]) => name), 'Check quotes'])
    expect(commands.at(-1)?.data.toJSON()).toMatchObject({ type: ApplicationCommandType.Message })
  })

  it.each(ROWS)('/%s takes its options, and private', (name, ...options) => {
    const command = slashes.find(({ data }) => data.name === name)
    const json = command?.data.toJSON()
    const given = (json && 'options' in json ? (json.options ?? []) : []).map((option) => {
      if (option.type === ApplicationCommandOptionType.Boolean) return option.name
      const {
        required,
        max_length = 0,
        autocomplete,
      } = option as { required?: boolean; autocomplete?: boolean; max_length?: number }
      const most = max_length === 100 ? '' : max_length
      return `${option.name}${required ? '*' : ''}${autocomplete ? '~' : ''}${most}`
    })
    expect(given).toEqual([...options, 'private'])
  })

  it.each(slashes)('$data.name completes exactly the options that say so', ({ data, autocomplete }) => {
    const json = data.toJSON()
    const completed = ('options' in json ? (json.options ?? []) : []).filter(
      (option) => 'autocomplete' in option && option.autocomplete,
    )
    expect(Object.keys(autocomplete ?? {}).sort()).toEqual(completed.map(({ name }) => name).sort())
  })

  it.each(commands)('$data.name works in servers, in direct messages and as a user’s own app', ({ data }) => {
    expect(data.toJSON()).toMatchObject({
      integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
      contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
    })
  })
})

describe('dates in options', () => {
  it.each([
    [{ since: 'last monday' }, 'since 28 February 2022'],
    [{ since: 'January 2022' }, 'since 1 January 2022'],
    [{ until: 'January 2022' }, 'until 31 January 2022'],
    [{ since: '2022-03-07', until: '2022-03-07' }, 'since 7 March 2022 until 7 March 2022'],
  ])('%j are read', async (options, expected) => {
    expect((await answered('quotes', options)).lead).toContain(expected)
  })

  it.each([{ since: 'someday' }, { until: '2022-13-40' }, { since: '*@everyone*' }])('%j are not', async (options) => {
    await expect(answered('timeline', options)).rejects.toThrow('as a date')
  })
})
