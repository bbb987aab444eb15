import type { Server } from 'node:http'
import { type APIMessage, GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10'
import { type WebSocket, WebSocketServer } from 'ws'
import { shardOf } from '../snowflakes.ts'
import type { World } from '../world.ts'
import { converse } from './connection.ts'
import { type Identify, refusalOf, Session } from './session.ts'

export interface GatewayOptions {
  readonly token: string
  /** Milliseconds between a client's heartbeats. */
  readonly heartbeat: number
  /** How many shards may identify at once, one a remainder in five seconds; null: that is not held. */
  readonly maxConcurrency: number | null
  /** Where a client finds it: `ws://127.0.0.1:PORT/gateway`. */
  readonly url: () => string
  /** Whether a connection may be made with these headers at all. */
  readonly admits: (headers: { host?: string | undefined; origin?: string | undefined }) => boolean
  /** Told when the bot comes online or goes. */
  readonly onChange: () => void
}

/** How long after one shard the next of the same remainder may identify, in milliseconds. */
const BETWEEN_IDENTIFIES = 5000

/**
 * The gateway: hello, identify, heartbeat, resume, and the close codes of
 * https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway. JSON without compression.
 */
export class Gateway {
  readonly #world: World
  readonly #options: GatewayOptions
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: 1 << 20 })
  readonly #sockets = new Set<WebSocket>()
  readonly #sessions = new Map<string, Session>()
  readonly #identifiedAt = new Map<number, number>()
  #refuseNext: number[] = []

  constructor(world: World, options: GatewayOptions) {
    this.#world = world
    this.#options = options
  }

  /** Takes the upgrades of an HTTP server to `/gateway`; any other is cut. */
  listenOn(server: Server): void {
    server.on('upgrade', (request, socket, head) => {
      const url = new URL(request.url ?? '/', 'ws://localhost')
      if (!/^\/gateway\/?$/.test(url.pathname) || !this.#options.admits(request.headers)) return socket.destroy()
      this.#server.handleUpgrade(request, socket, head, (ws) => {
        this.#greet(ws, url.searchParams.get('v'), url.searchParams.get('encoding') ?? 'json')
      })
    })
  }

  /** Sessions that have a connection. */
  get online(): readonly Session[] {
    return [...this.#sessions.values()].filter((session) => session.socket !== null)
  }

  /** Sends an event to the shard of a server (none: direct messages) that asked for it by `intent` (none: all do). */
  dispatch(t: string, d: unknown, guild: string | undefined, intent?: GatewayIntentBits): void {
    for (const session of this.#sessions.values())
      if (session.shard[0] === shardOf(guild, session.shard[1]) && (intent === undefined || session.has(intent)))
        session.dispatch(t, d)
  }

  /** A message's event. Its words are empty for a bot that is neither their author, mentioned nor addressed directly. */
  message(t: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE', message: APIMessage, guild: string | undefined): void {
    if (guild && !this.#world.guilds.get(guild)?.botIsMember) return
    const intent = guild ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages
    const mine = message.author.id === this.#world.bot.id
    const open = !guild || mine || message.mentions.some(({ id }) => id === this.#world.bot.id)
    const hidden = open ? {} : { content: '', embeds: [], attachments: [], components: [] }
    const { user: _, ...member } = this.#world.member(message.author)
    const where = guild ? { guild_id: guild, member } : {}
    const channel_type = this.#world.places.get(message.channel_id)?.type
    this.dispatch(t, { ...message, ...hidden, ...where, channel_type }, guild, intent)
  }

  /** Cuts every connection as a failing network does. Sessions can be resumed. */
  drop(): void {
    for (const socket of this.#sockets) socket.terminate()
  }

  /** Closes every connection with a code: 4004 and 4010 to 4014 are for good. */
  close(code: number): void {
    for (const socket of this.#sockets) socket.close(code)
  }

  /** Closes the next connections, one a code, when they identify or resume. */
  refuseNext(...codes: readonly number[]): void {
    this.#refuseNext.push(...codes)
  }

  /** Asks every client to reconnect and resume (op 7). */
  askReconnect(): void {
    for (const { socket } of this.online) socket?.send(JSON.stringify({ op: GatewayOpcodes.Reconnect, d: null }))
  }

  /** Ends every session (op 9); one that is not resumable has to identify anew. */
  invalidate(resumable = false): void {
    for (const session of this.online) {
      session.socket?.send(JSON.stringify({ op: GatewayOpcodes.InvalidSession, d: resumable }))
      session.socket = null
      if (!resumable) this.#sessions.delete(session.id)
    }
  }

  end(): void {
    this.drop()
    this.#server.close()
  }

  #greet(socket: WebSocket, version: string | null, encoding: string): void {
    this.#sockets.add(socket)
    socket.on('close', () => {
      this.#sockets.delete(socket)
      this.#options.onChange()
    })
    converse(socket, version, encoding, {
      heartbeat: this.#options.heartbeat,
      refusal: () => this.#refuseNext.shift(),
      identify: (packet) => this.#identify(socket, packet),
      resume: (packet) => this.#resume(socket, packet),
      changed: this.#options.onChange,
    })
  }

  #identify(socket: WebSocket, identify: Identify): Session | null {
    const refusal = refusalOf(identify, this.#options.token)
    if (refusal !== null) {
      socket.close(refusal)
      return null
    }
    const shard = (identify.shard ?? [0, 1]) as readonly [number, number]
    if (this.#tooSoon(shard[0])) {
      socket.send(JSON.stringify({ op: GatewayOpcodes.InvalidSession, d: false }))
      return null
    }
    for (const [id, old] of this.#sessions)
      if (old.socket === null && old.shard[0] === shard[0]) this.#sessions.delete(id)
    const session = new Session(this.#world.id(), Number(identify.intents), shard, socket)
    this.#sessions.set(session.id, session)
    const guilds = [...this.#world.guilds.values()].filter(
      (guild) => guild.botIsMember && shardOf(guild.id, shard[1]) === shard[0],
    )
    session.dispatch('READY', {
      ...{ v: 10, user: this.#world.bot, session_id: session.id, resume_gateway_url: this.#options.url(), shard },
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      application: { id: this.#world.application.id, flags: 0 },
    })
    if (session.has(GatewayIntentBits.Guilds))
      for (const guild of guilds) session.dispatch('GUILD_CREATE', this.#world.guildObject(guild))
    return session
  }

  /** Whether another shard of the same remainder has identified just now. */
  #tooSoon(shard: number): boolean {
    const { maxConcurrency } = this.#options
    if (maxConcurrency === null) return false
    const [key, now] = [shard % maxConcurrency, performance.now()]
    if (now - (this.#identifiedAt.get(key) ?? Number.NEGATIVE_INFINITY) < BETWEEN_IDENTIFIES) return true
    this.#identifiedAt.set(key, now)
    return false
  }

  #resume(socket: WebSocket, resume: { token?: unknown; session_id?: unknown; seq?: unknown }): Session | null {
    if (resume.token !== this.#options.token) {
      socket.close(GatewayCloseCodes.AuthenticationFailed)
      return null
    }
    const session = this.#sessions.get(String(resume.session_id))
    if (session) {
      session.socket?.terminate()
      session.socket = socket
      if (session.replay(Number(resume.seq))) {
        session.dispatch('RESUMED', {})
        return session
      }
      session.socket = null
    }
    socket.send(JSON.stringify({ op: GatewayOpcodes.InvalidSession, d: false }))
    return null
  }
}
