import {
  InteractionResponseType as Answer,
  type APIMessage,
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10'
import { DiscordError } from '../errors.ts'
import type { LiveExchange } from '../exchange.ts'
import { isComponent } from '../interactions.ts'
import { type Body, checkCompletion, checkModal, isBody } from '../limits/index.ts'
import type { Place, Post } from '../world.ts'
import { type Backstage, bodyOf, type Call, hold, type Route } from './call.ts'
import { rewrite, write } from './write.ts'

const isPrivate = (body: Body): boolean => (Number(body.flags ?? 0) & MessageFlags.Ephemeral) !== 0

/** What marks a message as a reply to a command, or as one by a button. */
function marks({ world }: Backstage, { id, type, user, command }: LiveExchange, flags: number): Partial<APIMessage> {
  const menu = command?.type === ApplicationCommandType.Message
  const kind = menu ? MessageType.ContextMenuCommand : MessageType.ChatInputCommand
  return {
    type: command ? kind : MessageType.Default,
    webhook_id: world.application.id,
    application_id: world.application.id,
    flags: flags as MessageFlags,
    ...(command ? { interaction: { id, type, name: command.name, user } } : {}),
    interaction_metadata: { id, type, user, authorizing_integration_owners: {} } as NonNullable<
      APIMessage['interaction_metadata']
    >,
  }
}

function placeOf({ world }: Backstage, { channel }: LiveExchange): Place {
  const place = world.places.get(channel)
  if (!place) throw new DiscordError('unknownChannel')
  return place
}

/** Writes a reply in the name of the bot, private to whoever asked when it is to be. */
function reply(call: Call, backstage: Backstage, exchange: LiveExchange, body: Body, hidden: boolean): Post {
  const more = marks(backstage, exchange, hidden ? MessageFlags.Ephemeral : 0)
  const visibleTo = hidden ? exchange.user.id : null
  const place = placeOf(backstage, exchange)
  return write(call, backstage, { place, author: backstage.world.bot, body, visibleTo, more })
}

/** "Dateline is thinking...": a message that the first edit or follow-up fills. */
function think(backstage: Backstage, exchange: LiveExchange, hidden: boolean): Post {
  const more = marks(backstage, exchange, MessageFlags.Loading | (hidden ? MessageFlags.Ephemeral : 0))
  const visibleTo = hidden ? exchange.user.id : null
  const place = placeOf(backstage, exchange)
  return backstage.posts.create({ place, author: backstage.world.bot, body: {}, files: [], visibleTo, more })
}

/** Carries out a first response; which are allowed depends on what was asked. */
function respond(
  call: Call,
  backstage: Backstage,
  exchange: LiveExchange,
  type: Answer,
  data: Body,
): 'thinking' | 'answered' {
  const completion = exchange.type === InteractionType.ApplicationCommandAutocomplete
  if (completion !== (type === Answer.ApplicationCommandAutocompleteResult)) throw new DiscordError('invalidBody')
  const fromMessage = exchange.source !== null && exchange.type !== InteractionType.ApplicationCommand
  switch (type) {
    case Answer.ChannelMessageWithSource:
      exchange.reply = reply(call, backstage, exchange, data, isPrivate(data))
      return 'answered'
    case Answer.DeferredChannelMessageWithSource:
      exchange.ephemeral = isPrivate(data)
      exchange.reply = think(backstage, exchange, exchange.ephemeral)
      return 'thinking'
    case Answer.DeferredMessageUpdate:
      if (!fromMessage) throw new DiscordError('invalidBody')
      return 'answered'
    case Answer.UpdateMessage:
      if (!fromMessage || !exchange.source) throw new DiscordError('invalidBody')
      rewrite(call, backstage, exchange.source, data)
      return 'answered'
    case Answer.ApplicationCommandAutocompleteResult:
      hold(call, checkCompletion(data))
      exchange.choices = (data.choices ?? []) as NonNullable<LiveExchange['choices']>
      return 'answered'
    case Answer.Modal:
      if (exchange.type === InteractionType.ModalSubmit) throw new DiscordError('invalidBody')
      hold(call, checkModal(data))
      exchange.modal = data
      return 'answered'
    default:
      throw new DiscordError('invalidBody')
  }
}

/** What `with_response` answers. */
function receipt(exchange: LiveExchange, type: Answer): object {
  const post = exchange.reply ?? (type === Answer.UpdateMessage ? exchange.source : null)
  const flags = post?.message.flags ?? 0
  return {
    interaction: {
      ...{ id: exchange.id, type: exchange.type, response_message_id: post?.message.id },
      response_message_loading: (flags & MessageFlags.Loading) !== 0,
      response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
      ...{ channel_id: exchange.channel },
    },
    resource: { type, ...(post ? { message: post.message } : {}) },
  }
}

/** The message that a webhook's path names: the first reply under `@original`. */
function named(call: Call, exchange: LiveExchange): Post {
  const { message } = call.params
  const own = exchange.reply ?? (isComponent(exchange) ? exchange.source : null)
  const post = [own, ...exchange.followups].find(
    (p, i) => p && ((i === 0 && message === '@original') || p.message.id === message),
  )
  if (!post || post.deleted) throw new DiscordError('unknownMessage')
  return post
}

const opened = (call: Call, { interactions }: Backstage): LiveExchange =>
  interactions.open(call.params.application ?? '', call.params.token ?? '')

const MESSAGE = '/webhooks/:application/:token/messages/:message'

/** First responses, and everything after them under the interaction's own token. */
export const INTERACTIONS: readonly Route[] = [
  [
    'POST',
    '/interactions/:interaction/:token/callback',
    (call, backstage) => {
      const { type, data } = bodyOf(call)
      const exchange = backstage.interactions.waiting(call.params.interaction ?? '', call.params.token ?? '')
      const state = respond(call, backstage, exchange, type as Answer, isBody(data) ? data : {})
      backstage.interactions.answered(exchange, state)
      return call.query.with_response === 'true' ? receipt(exchange, type as Answer) : undefined
    },
    'open',
  ],
  [
    'POST',
    '/webhooks/:application/:token',
    (call, backstage) => {
      const exchange = opened(call, backstage)
      const body = bodyOf(call)
      if (exchange.state === 'thinking' && exchange.reply) {
        rewrite(call, backstage, exchange.reply, { ...body, flags: Number(body.flags ?? 0) & ~MessageFlags.Ephemeral })
        backstage.interactions.answered(exchange)
        return exchange.reply.message
      }
      const post = reply(call, backstage, exchange, body, isPrivate(body))
      exchange.followups.push(post)
      backstage.changes.tell({ kind: 'exchange', exchange })
      return post.message
    },
    'open',
  ],
  ['GET', MESSAGE, (call, backstage) => named(call, opened(call, backstage)).message, 'open'],
  [
    'PATCH',
    MESSAGE,
    (call, backstage) => {
      const exchange = opened(call, backstage)
      const post = rewrite(call, backstage, named(call, exchange), bodyOf(call))
      if (exchange.state === 'thinking' && post === exchange.reply) backstage.interactions.answered(exchange)
      return post.message
    },
    'open',
  ],
  [
    'DELETE',
    MESSAGE,
    (call, backstage) => {
      const exchange = opened(call, backstage)
      backstage.posts.remove(named(call, exchange))
      if (exchange.state === 'thinking') backstage.interactions.answered(exchange)
    },
    'open',
  ],
]
