import {
  type APIApplicationCommand,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
} from 'discord-api-types/v10'
import type { Place, World } from './world.ts'

/**
 * The commands that Discord offers in a channel: the server's own before global ones of the same name, those whose
 * contexts hold the channel's, and in a server that the bot is not in only those that people may bring along.
 */
export function availableIn(world: World, place: Place): readonly APIApplicationCommand[] {
  const context = place.type === ChannelType.DM ? InteractionContextType.BotDM : InteractionContextType.Guild
  const outside = place.guild !== undefined && !world.guilds.get(place.guild)?.botIsMember
  const here = [...world.commands.values()].filter(
    ({ guild_id, contexts, integration_types: types }) =>
      (guild_id === undefined || guild_id === place.guild) &&
      (!contexts || contexts.includes(context)) &&
      (!outside || types?.includes(ApplicationIntegrationType.UserInstall)),
  )
  const own = here.filter(({ guild_id }) => guild_id)
  return here.filter(
    (command) => command.guild_id || !own.some(({ name, type }) => name === command.name && type === command.type),
  )
}
