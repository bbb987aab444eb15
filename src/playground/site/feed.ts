import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Change } from '../changes.ts'
import type { LocalDiscord } from '../discord.ts'
import { drawMessage } from '../drawing/index.ts'
import type { Post } from '../world.ts'
import { HEADERS } from './headers.ts'
import { menusIn, namesOf } from './names.ts'

/** Messages that a channel opens with. */
const OPENING = 100

/** Milliseconds between signs of life, so that nothing in between closes a quiet feed. */
const BREATH = 20_000

/** What the page is told. `html` is safe to put in as it stands. */
export type News =
  | { readonly kind: 'all'; readonly messages: readonly { readonly id: string; readonly html: string }[] }
  | { readonly kind: 'message'; readonly id: string; readonly html: string }
  | { readonly kind: 'gone'; readonly id: string }
  | { readonly kind: 'failure'; readonly id: string; readonly source: string | null; readonly words: string }
  | { readonly kind: 'status'; readonly online: boolean; readonly commands: number }
  | { readonly kind: 'typing' }

/** What one person in one channel sees, message by message, as server-sent events under `/playground/feed`. */
export function serveFeed(server: FastifyInstance, discord: LocalDiscord): void {
  server.get('/playground/feed', (request: FastifyRequest, reply) => {
    const { user = '', channel = '' } = request.query as Record<string, string>
    const place = discord.world.places.get(channel)
    if (!place || !discord.world.users.has(user)) return reply.status(404).send()

    const draw = (post: Post): string => {
      const around = { names: namesOf(discord.world), origin: discord.origin }
      return drawMessage(post.message, around, menusIn(discord.world, place)).text
    }
    const status = (): News => ({
      kind: 'status',
      online: discord.gateway.online.length > 0,
      commands: discord.world.commands.size,
    })
    const newsOf = (change: Change): News | null => {
      if (change.kind === 'gateway' || change.kind === 'commands') return status()
      if (change.kind === 'typing') return change.channel === channel ? { kind: 'typing' } : null
      if (change.kind === 'exchange') {
        const { id, source, failure, user: asker, choices } = change.exchange
        if (!failure || choices || asker.id !== user || change.exchange.channel !== channel) return null
        return { kind: 'failure', id, source: source?.message.id ?? null, words: failure }
      }
      if (!('post' in change)) return null
      const { message, visibleTo } = change.post
      if (message.channel_id !== channel || (visibleTo !== null && visibleTo !== user)) return null
      if (change.kind === 'deleted') return { kind: 'gone', id: message.id }
      return { kind: 'message', id: message.id, html: draw(change.post) }
    }

    reply.hijack()
    reply.raw.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' })
    const tell = (news: News | null): void => {
      if (news) reply.raw.write(`data: ${JSON.stringify(news)}\n\n`)
    }
    const messages = discord.world.visible(channel, user).slice(-OPENING)
    tell({ kind: 'all', messages: messages.map((post) => ({ id: post.message.id, html: draw(post) })) })
    tell(status())
    const stop = discord.changes.on((change) => tell(newsOf(change)))
    const breath = setInterval(() => reply.raw.write(':\n\n'), BREATH).unref()
    request.raw.on('close', () => {
      stop()
      clearInterval(breath)
    })
  })
}
