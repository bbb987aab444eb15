import { type APIApplicationCommand, ApplicationCommandType } from 'discord-api-types/v10'
import { DiscordError } from '../errors.ts'
import { type Body, checkCommands, isBody } from '../limits/index.ts'
import { type Backstage, bodyOf, type Call, hold, type Route } from './call.ts'

/** The commands of one scope: a server's own, or without a server the global ones. */
const scoped = ({ world }: Backstage, guild: string | undefined): readonly APIApplicationCommand[] =>
  [...world.commands.values()].filter(({ guild_id }) => guild_id === guild)

function scopeOf(call: Call, { world }: Backstage): string | undefined {
  if (call.params.application !== world.application.id) throw new DiscordError('missingAccess')
  const { guild } = call.params
  if (guild !== undefined && !world.guilds.get(guild)?.botIsMember) throw new DiscordError('missingAccess')
  return guild
}

const typeOf = (command: Body): number => Number(command.type ?? ApplicationCommandType.ChatInput)

/** Keeps a command; one of the same name and type in its scope is replaced under its id. */
function keep(body: Body, guild: string | undefined, backstage: Backstage): APIApplicationCommand {
  const { world } = backstage
  const same = scoped(backstage, guild).find(({ name, type }) => name === body.name && type === typeOf(body))
  const defaults = { default_member_permissions: null, nsfw: false, integration_types: [0], contexts: null }
  const given = { ...defaults, ...body, type: typeOf(body), description: body.description ?? '' }
  const fixed = { id: same?.id ?? world.id(), application_id: world.application.id, version: world.id() }
  const command = { ...given, ...fixed, ...(guild ? { guild_id: guild } : {}) } as unknown as APIApplicationCommand
  world.commands.set(command.id, command)
  return command
}

function commandOf(call: Call, backstage: Backstage): APIApplicationCommand {
  const guild = scopeOf(call, backstage)
  const command = backstage.world.commands.get(call.params.command ?? '')
  if (!command || command.guild_id !== guild) throw new DiscordError('unknownCommand')
  return command
}

/** The same five for the global commands and for a server's. */
const routesUnder = (path: string): readonly Route[] => [
  ['GET', path, (call, backstage) => scoped(backstage, scopeOf(call, backstage))],
  [
    'PUT',
    path,
    (call, backstage) => {
      const guild = scopeOf(call, backstage)
      const { body } = call.record
      if (!Array.isArray(body) || !body.every(isBody)) throw new DiscordError('invalidBody')
      hold(call, checkCommands(body))
      const kept = body.map((command) => keep(command, guild, backstage))
      for (const old of scoped(backstage, guild)) if (!kept.includes(old)) backstage.world.commands.delete(old.id)
      backstage.changes.tell({ kind: 'commands' })
      return kept
    },
  ],
  [
    'POST',
    path,
    (call, backstage) => {
      const guild = scopeOf(call, backstage)
      const body = bodyOf(call)
      const others = scoped(backstage, guild).filter(({ name, type }) => name !== body.name || type !== typeOf(body))
      hold(call, checkCommands([body]))
      hold(call, checkCommands([...others.map((other) => ({ ...other })), body]))
      const command = keep(body, guild, backstage)
      backstage.changes.tell({ kind: 'commands' })
      return command
    },
  ],
  ['GET', `${path}/:command`, commandOf],
  [
    'PATCH',
    `${path}/:command`,
    (call, backstage) => {
      const command = commandOf(call, backstage)
      const changed = { ...command, ...bodyOf(call) }
      hold(call, checkCommands([changed]))
      backstage.world.commands.set(command.id, { ...changed, version: backstage.world.id() })
      backstage.changes.tell({ kind: 'commands' })
      return backstage.world.commands.get(command.id)
    },
  ],
  [
    'DELETE',
    `${path}/:command`,
    (call, backstage) => {
      backstage.world.commands.delete(commandOf(call, backstage).id)
      backstage.changes.tell({ kind: 'commands' })
    },
  ],
]

export const COMMANDS: readonly Route[] = [
  ...routesUnder('/applications/:application/commands'),
  ...routesUnder('/applications/:application/guilds/:guild/commands'),
]
