import {
  type APIUser,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  InteractionType,
} from 'discord-api-types/v10'
import type { Changes } from './changes.ts'
import { DiscordError } from './errors.ts'
import { type Exchange, LiveExchange, NO_ANSWER } from './exchange.ts'
import type { Gateway } from './gateway/index.ts'
import { BOT_PERMISSIONS, type Place, type Post, type World } from './world.ts'

/** How long a bot may take, in milliseconds. */
export interface Deadlines {
  /** Until the first response; Discord gives 3 seconds. */
  readonly firstResponse: number
  /** Until the token for everything after it expires; Discord gives 15 minutes. */
  readonly token: number
}

/** What a person does: which kind of interaction, where, on what. */
export interface Act {
  readonly type: InteractionType
  readonly user: APIUser
  readonly place: Place
  readonly data: object
  /** The command that is used, if one is. */
  readonly command: Exchange['command']
  readonly source: Post | null
}

/** Interactions kept for their tokens and for reading them back in tests. */
const KEPT = 2000

/** Begins interactions, keeps their tokens, and lets go of those that wait too long. */
export class Interactions {
  readonly #world: World
  readonly #gateway: Gateway
  readonly #changes: Changes
  readonly #deadlines: Deadlines
  readonly #byToken = new Map<string, LiveExchange>()

  constructor(world: World, gateway: Gateway, changes: Changes, deadlines: Deadlines) {
    this.#world = world
    this.#gateway = gateway
    this.#changes = changes
    this.#deadlines = deadlines
  }

  begin(act: Act): LiveExchange {
    const id = this.#world.id()
    const token = `${id}.${crypto.randomUUID()}`
    const { type, user, place, command, source } = act
    const exchange = new LiveExchange({ id, token, type, user, channel: place.id, command, source })
    this.#byToken.set(token, exchange)
    for (const old of [...this.#byToken.keys()].slice(0, Math.max(0, this.#byToken.size - KEPT)))
      this.#byToken.delete(old)
    setTimeout(() => {
      if (exchange.state !== 'waiting') return
      exchange.expired = true
      this.#become(exchange, 'failed', NO_ANSWER)
    }, this.#deadlines.firstResponse).unref()
    setTimeout(() => {
      exchange.expired = true
      if (exchange.state === 'thinking') this.#become(exchange, 'failed', NO_ANSWER)
    }, this.#deadlines.token).unref()
    this.#changes.tell({ kind: 'exchange', exchange })
    this.#gateway.dispatch('INTERACTION_CREATE', this.#payload(exchange, act), place.guild)
    return exchange
  }

  /** Moves an exchange on and tells of it. */
  answered(exchange: LiveExchange, state: 'thinking' | 'answered' = 'answered'): void {
    this.#become(exchange, state)
  }

  /** The exchange that waits for its first response; an error when it does not any more, or never did. */
  waiting(id: string, token: string): LiveExchange {
    const exchange = this.#byToken.get(token)
    if (!exchange || exchange.id !== id) throw new DiscordError('unknownInteraction')
    if (exchange.state === 'failed') throw new DiscordError('unknownInteraction')
    if (exchange.state !== 'waiting') throw new DiscordError('acknowledged')
    return exchange
  }

  /** The exchange that a webhook's token belongs to, once it has had its first response. */
  open(application: string, token: string): LiveExchange {
    const exchange = this.#byToken.get(token)
    if (!exchange || application !== this.#world.application.id || exchange.state === 'waiting')
      throw new DiscordError('unknownWebhook')
    if (exchange.expired) throw new DiscordError('invalidWebhookToken')
    return exchange
  }

  #become(exchange: LiveExchange, state: LiveExchange['state'], failure: string | null = null): void {
    exchange.becomes(state, failure)
    this.#changes.tell({ kind: 'exchange', exchange })
  }

  /** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object */
  #payload({ id, token }: LiveExchange, { type, user, place, data, source }: Act): object {
    const guild = place.guild ? this.#world.guilds.get(place.guild) : undefined
    const member = { ...this.#world.member(user), permissions: BOT_PERMISSIONS }
    const owners: Record<string, string> = guild?.botIsMember === false ? {} : { 0: guild?.id ?? '0' }
    if (guild?.botIsMember === false) owners[ApplicationIntegrationType.UserInstall] = user.id
    const where = guild
      ? { guild_id: guild.id, guild: { id: guild.id, locale: 'en-US', features: [] }, guild_locale: 'en-US', member }
      : { user }
    return {
      ...{ id, application_id: this.#world.application.id, type, token, version: 1, ...where, data },
      ...{ channel: { ...this.#world.channel(place), permissions: BOT_PERMISSIONS }, channel_id: place.id },
      ...(source ? { message: source.message } : {}),
      ...{ app_permissions: BOT_PERMISSIONS, locale: 'en-US', entitlements: [], attachment_size_limit: 10 * 2 ** 20 },
      authorizing_integration_owners: owners,
      context: place.type === ChannelType.DM ? InteractionContextType.BotDM : InteractionContextType.Guild,
    }
  }
}

/** Whether an interaction came from a message's button or menu. */
export const isComponent = ({ type }: LiveExchange): boolean => type === InteractionType.MessageComponent
