import { type APIApplicationCommandBasicOption, ApplicationCommandType, ChannelType } from 'discord-api-types/v10'
import type { FastifyInstance } from 'fastify'
import { availableIn } from '../available.ts'
import type { LocalDiscord } from '../discord.ts'
import type { Place } from '../world.ts'
import { HEADERS } from './headers.ts'

/** What the page knows of the coverage: it must hold for whatever articles there are. */
export interface About {
  /** One sentence on what the bot has read. */
  readonly coverage: string
  /** Lines that are worth sending first: commands, or what to say to the bot. */
  readonly examples: readonly string[]
}

const KINDS: Readonly<Partial<Record<ChannelType, string>>> = {
  [ChannelType.GuildText]: 'channel',
  [ChannelType.PublicThread]: 'thread',
  [ChannelType.DM]: 'direct',
}

/** Everything that the page needs before it shows a channel, under `/playground/state`. */
export function serveState(server: FastifyInstance, discord: LocalDiscord, about: About): void {
  const { world } = discord
  const shown = ({ id, type, name, guild, readOnly }: Place): object => ({
    ...{ id, name, kind: KINDS[type] ?? 'channel', readOnly: readOnly === true },
    server: guild ? (world.guilds.get(guild)?.name ?? '') : 'Direct messages',
    outside: guild !== undefined && world.guilds.get(guild)?.botIsMember === false,
  })
  const commandsOf = (place: Place): readonly object[] =>
    availableIn(world, place)
      .filter(({ type }) => type === ApplicationCommandType.ChatInput)
      .map(({ name, description, options = [] }) => ({
        name,
        description,
        options: (options as readonly APIApplicationCommandBasicOption[]).map((option) => ({
          ...{ name: option.name, description: option.description, type: option.type },
          ...{
            required: option.required === true,
            autocomplete: 'autocomplete' in option && option.autocomplete === true,
          },
          ...{ choices: 'choices' in option ? (option.choices ?? []) : [] },
          longest: 'max_length' in option ? (option.max_length ?? 6000) : 6000,
        })),
      }))

  server.get('/playground/state', (_, reply) => {
    const places = [...world.places.values()].filter(
      ({ recipient }) => recipient === undefined || recipient === discord.ada.id,
    )
    return reply.headers(HEADERS).send({
      bot: { name: world.bot.global_name, id: world.bot.id },
      people: [discord.ada, discord.grace].map(({ id, global_name: name }) => ({ id, name })),
      places: places.map((place) => ({ ...shown(place), commands: commandsOf(place) })),
      about,
    })
  })
}
