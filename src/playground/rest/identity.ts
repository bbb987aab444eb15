import { ChannelType } from 'discord-api-types/v10'
import { DiscordError } from '../errors.ts'
import { isSnowflake } from '../snowflakes.ts'
import type { Guild, World } from '../world.ts'
import { bodyOf, type Call, type Route } from './call.ts'

function guildOf({ params }: Call, world: World): Guild {
  const guild = world.guilds.get(params.guild ?? '')
  if (!guild) throw new DiscordError('unknownGuild')
  if (!guild.botIsMember) throw new DiscordError('missingAccess')
  return guild
}

const application = (world: World): object => ({
  ...{ id: world.application.id, name: world.application.name, description: '', icon: null, bot: world.bot },
  ...{ bot_public: true, bot_require_code_grant: false, verify_key: '', flags: 0, team: null },
  ...{ owner: [...world.users.values()].find((user) => !user.bot) ?? null, integration_types_config: { 0: {}, 1: {} } },
})

/** Who the bot is, where the gateway is, and which servers, channels and people there are. */
export const IDENTITY: readonly Route[] = [
  ['GET', '/gateway', (_, { gatewayUrl }) => ({ url: gatewayUrl() }), 'open'],
  [
    'GET',
    '/gateway/bot',
    (_, { gatewayUrl, start: { shards, concurrency: max_concurrency, left: remaining } }) => ({
      url: gatewayUrl(),
      shards,
      session_start_limit: { total: 1000, remaining, reset_after: 14_400_000, max_concurrency },
    }),
  ],
  ['GET', '/users/@me', (_, { world }) => world.bot],
  [
    'GET',
    '/users/@me/guilds',
    (_, { world }) =>
      [...world.guilds.values()].filter(({ botIsMember }) => botIsMember).map(({ id, name }) => ({ id, name })),
  ],
  [
    'POST',
    '/users/@me/channels',
    (call, { world }) => {
      const user = String(bodyOf(call).recipient_id)
      if (!world.users.has(user) || user === world.bot.id) throw new DiscordError('cannotDirectMessage')
      return world.channel(world.direct(user))
    },
  ],
  [
    'GET',
    '/users/:user',
    ({ params }, { world }) => {
      const user = world.users.get(params.user ?? '')
      if (!isSnowflake(params.user ?? '')) throw new DiscordError('invalidBody')
      if (!user) throw new DiscordError('unknownUser')
      return user
    },
  ],
  ['GET', '/applications/@me', (_, { world }) => application(world)],
  ['GET', '/oauth2/applications/@me', (_, { world }) => application(world)],
  ['GET', '/guilds/:guild', (call, { world }) => world.guildObject(guildOf(call, world))],
  [
    'GET',
    '/guilds/:guild/channels',
    (call, { world }) => {
      const { id } = guildOf(call, world)
      const places = [...world.places.values()].filter(
        ({ guild, type }) => guild === id && type === ChannelType.GuildText,
      )
      return places.map((place) => world.channel(place))
    },
  ],
  [
    'GET',
    '/guilds/:guild/members/:user',
    (call, { world }) => {
      guildOf(call, world)
      const user = world.users.get(call.params.user === '@me' ? world.bot.id : (call.params.user ?? ''))
      if (!user) throw new DiscordError('unknownMember')
      return world.member(user)
    },
  ],
]
