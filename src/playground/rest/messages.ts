import { MessageFlags } from 'discord-api-types/v10'
import { DiscordError } from '../errors.ts'
import { bodyOf, placeOf, postOf, type Route } from './call.ts'
import { rewrite, write } from './write.ts'

/** Messages that the bot writes by itself: replies to mentions and direct messages. */
export const MESSAGES: readonly Route[] = [
  ['GET', '/channels/:channel', (call, backstage) => backstage.world.channel(placeOf(call, backstage))],
  [
    'GET',
    '/channels/:channel/messages',
    (call, backstage) => {
      const { id } = placeOf(call, backstage)
      const limit = Math.min(100, Math.max(1, Number(call.query.limit ?? 50)))
      const public_ = [...backstage.world.posts.values()].filter(
        (post) => !post.deleted && post.visibleTo === null && post.message.channel_id === id,
      )
      return public_
        .slice(-limit)
        .map(({ message }) => message)
        .reverse()
    },
  ],
  [
    'POST',
    '/channels/:channel/messages',
    (call, backstage) => {
      const place = placeOf(call, backstage)
      if (place.readOnly) throw new DiscordError('missingPermissions')
      const body = bodyOf(call)
      const known = body.enforce_nonce ? backstage.posts.withNonce(place, body.nonce) : undefined
      if (known) return { ...known.message, nonce: body.nonce }
      const flags = Number(body.flags ?? 0) & ~MessageFlags.Ephemeral
      const draft = { place, author: backstage.world.bot, body: { ...body, flags }, visibleTo: null }
      const post = write(call, backstage, draft)
      backstage.posts.keepNonce(post, body.nonce)
      return body.nonce === undefined ? post.message : { ...post.message, nonce: body.nonce }
    },
  ],
  [
    'GET',
    '/channels/:channel/messages/:message',
    (call, backstage) => {
      placeOf(call, backstage)
      return postOf(call, backstage).message
    },
  ],
  [
    'PATCH',
    '/channels/:channel/messages/:message',
    (call, backstage) => {
      placeOf(call, backstage)
      const post = postOf(call, backstage)
      if (post.message.author.id !== backstage.world.bot.id) throw new DiscordError('notAuthor')
      return rewrite(call, backstage, post, bodyOf(call)).message
    },
  ],
  [
    'DELETE',
    '/channels/:channel/messages/:message',
    (call, backstage) => {
      placeOf(call, backstage)
      const post = postOf(call, backstage)
      if (post.message.author.id !== backstage.world.bot.id) throw new DiscordError('missingPermissions')
      backstage.posts.remove(post)
    },
  ],
  [
    'POST',
    '/channels/:channel/typing',
    (call, backstage) => {
      backstage.changes.tell({ kind: 'typing', channel: placeOf(call, backstage).id })
    },
  ],
]
