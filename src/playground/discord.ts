import { type APIUser, ChannelType } from 'discord-api-types/v10'
import fastify, { type FastifyInstance } from 'fastify'
import { Changes } from './changes.ts'
import { Faults } from './faults.ts'
import { Gateway } from './gateway/index.ts'
import { Interactions } from './interactions.ts'
import { Journal, type RecordedRequest } from './journal.ts'
import { People } from './people.ts'
import { Posts } from './posts.ts'
import { type Backstage, serveRest } from './rest/index.ts'
import { type Guild, type Place, World } from './world.ts'

export interface DiscordOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number
  /** The one token that is accepted. */
  readonly token?: string
  /** The application's and the bot's name. */
  readonly name?: string
  /** Milliseconds until "The application did not respond"; 3,000 as Discord's. */
  readonly firstResponse?: number
  /** Milliseconds for which an interaction's token is good; 15 minutes as Discord's. */
  readonly tokenLife?: number
  /** Milliseconds between heartbeats; 41,250 as Discord's. */
  readonly heartbeat?: number
  /** Requests and messages that are remembered, 50,000 unless said: the oldest are forgotten first. */
  readonly kept?: number
  /** How many shards `/gateway/bot` recommends. */
  readonly shards?: number
  /**
   * How many shards may identify at once. When it is given, Discord's limit holds: of the shards with the same remainder
   * one in five seconds, any other is sent away with an invalid session. Unless given it is 16, and not enforced.
   */
  readonly maxConcurrency?: number
  /** How many identifies are left for today, as `/gateway/bot` says: 999 unless given. */
  readonly startsLeft?: number
}

/** Where things happen, ready to be used in tests. */
export interface Places {
  /** A text channel of the server. */
  readonly general: Place
  readonly thread: Place
  /** A text channel in which the bot may not write. */
  readonly readOnly: Place
  /** The direct conversation of `ada` with the bot. */
  readonly direct: Place
  /** A channel of a server in which the bot is no member: people use it there as their own app. */
  readonly elsewhere: Place
}

/**
 * A small Discord on loopback: the gateway and the REST API as discord.js needs them, and people who use the bot.
 *
 * @example
 * const discord = await startDiscord()
 * // start the bot with DISCORD_API_URL=discord.url and DISCORD_TOKEN=discord.token
 * await discord.online()
 * const seen = await discord.people.slash('ask', { question: 'Who met in Geneva?' })
 * textOf(seen.message())
 */
export interface LocalDiscord {
  /** For DISCORD_API_URL: `http://127.0.0.1:PORT/api`. */
  readonly url: string
  /** `http://127.0.0.1:PORT`, where files (and a page, if one is added) are served. */
  readonly origin: string
  readonly token: string
  readonly world: World
  readonly guild: Guild
  readonly places: Places
  /** Two members of the server. */
  readonly ada: APIUser
  readonly grace: APIUser
  readonly people: People
  readonly changes: Changes
  readonly gateway: Gateway
  readonly faults: Faults
  /** Every request of the bot, oldest first. */
  readonly requests: readonly RecordedRequest[]
  /** The HTTP server, to add a page to before anyone asks for one. */
  readonly server: FastifyInstance
  /** Resolves when the bot is connected and has registered its commands (or needs none: `commands` false). */
  online(commands?: boolean): Promise<void>
  close(): Promise<void>
}

/** Starts a local Discord on 127.0.0.1 and nowhere else. `furnish` may add routes before it listens. */
export async function startDiscord(
  options: DiscordOptions = {},
  furnish: (discord: LocalDiscord) => void | Promise<void> = () => {},
): Promise<LocalDiscord> {
  const token = options.token ?? 'local-token-of-no-use-elsewhere'
  const world = new World(options.name ?? 'Dateline')
  const ada = world.person('Ada')
  const grace = world.person('Grace')
  const guild = world.guild('The newsroom', true)
  const general = world.place(ChannelType.GuildText, 'general', { guild: guild.id })
  const places: Places = {
    general,
    thread: world.place(ChannelType.PublicThread, 'summit', { guild: guild.id, parent: general.id }),
    readOnly: world.place(ChannelType.GuildText, 'announcements', { guild: guild.id, readOnly: true }),
    direct: world.direct(ada.id),
    elsewhere: world.place(ChannelType.GuildText, 'lobby', { guild: world.guild('Elsewhere', false).id }),
  }

  let origin = ''
  const changes = new Changes()
  const kept = options.kept ?? 50_000
  const journal = new Journal(kept)
  const faults = new Faults()
  const own = (): readonly string[] => [origin, origin.replace('127.0.0.1', 'localhost')]
  const admits = ({ host, origin: from }: { host?: string | undefined; origin?: string | undefined }): boolean =>
    own().includes(`http://${host}`) && (from === undefined || own().includes(from))
  const gatewayUrl = (): string => `${origin.replace('http', 'ws')}/gateway`
  const gateway = new Gateway(world, {
    ...{ token, admits, url: gatewayUrl, heartbeat: options.heartbeat ?? 41_250 },
    maxConcurrency: options.maxConcurrency ?? null,
    onChange: () => changes.tell({ kind: 'gateway' }),
  })
  const posts = new Posts(world, gateway, changes, () => origin, kept)
  const deadlines = { firstResponse: options.firstResponse ?? 3000, token: options.tokenLife ?? 15 * 60_000 }
  const interactions = new Interactions(world, gateway, changes, deadlines)
  const session = { shards: options.shards ?? 1, concurrency: options.maxConcurrency ?? 16 }
  const start = { ...session, left: options.startsLeft ?? 999 }
  const stage: Backstage = { world, gateway, posts, interactions, changes, gatewayUrl, start }

  const server = fastify({ bodyLimit: 64 * 2 ** 20, forceCloseConnections: true })
  server.addHook('onRequest', async (request, reply) => {
    if (!admits(request.headers)) return reply.status(403).send({ message: 'Only from this machine', code: 0 })
  })
  await serveRest(server, stage, { token, journal, faults })
  server.get('/attachments/:channel/:id/:name', (request, reply) => {
    const { channel, id, name } = request.params as Record<string, string>
    const file = world.files.get(`${channel}/${id}/${encodeURIComponent(name ?? '')}`)
    if (!file) return reply.status(404).send()
    const picture = /^image\/(png|jpeg|gif|webp)$/.test(file.contentType)
    return reply
      .header('x-content-type-options', 'nosniff')
      .header('content-type', picture ? file.contentType : 'application/octet-stream')
      .send(Buffer.from(file.bytes))
  })

  const discord: LocalDiscord = {
    ...{ token, world, guild, places, ada, grace, changes, gateway, faults, server, requests: journal.requests },
    get url() {
      return `${origin}/api`
    },
    get origin() {
      return origin
    },
    people: new People(stage, { user: ada, channel: general }),
    online: async (commands = true) => {
      await changes.until(() => gateway.online.length > 0 && (!commands || world.commands.size > 0))
    },
    close: async () => {
      gateway.end()
      await server.close()
    },
  }
  await furnish(discord)
  gateway.listenOn(server.server)
  origin = await server.listen({ host: '127.0.0.1', port: options.port ?? 0 })
  return discord
}
