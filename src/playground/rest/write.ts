import { MessageFlags } from 'discord-api-types/v10'
import { DiscordError } from '../errors.ts'
import { type Body, checkMessage, isV2, listOf } from '../limits/index.ts'
import type { Draft } from '../posts.ts'
import type { Post } from '../world.ts'
import { type Backstage, type Call, hold } from './call.ts'

const empty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' ? !value.trim() : !listOf(value).length)

/** Files that a message will have: those sent along, and of those before it the ones that stay. */
function filesAfter(body: Body, call: Call, before: Post | null): readonly string[] {
  const kept = before?.message.attachments ?? []
  const named = listOf(body.attachments).map(({ id }) => id)
  const stay = body.attachments === undefined ? kept : kept.filter(({ id }) => named.includes(id))
  return [...stay.map(({ filename }) => filename), ...call.files.map(({ name }) => name)]
}

/** Writes a message from a request's body, if Discord would take it. */
export function write(call: Call, { posts }: Backstage, draft: Omit<Draft, 'files'>): Post {
  const { body } = draft
  const files = filesAfter(body, call, null)
  hold(call, checkMessage({ body, before: 0, files }))
  if ([body.content, body.embeds, body.components].every(empty) && !files.length && !body.poll)
    throw new DiscordError('emptyMessage')
  return posts.create({ ...draft, files: call.files })
}

/** Changes a message by a request's body, if Discord would take it. */
export function rewrite(call: Call, { posts }: Backstage, post: Post, body: Body): Post {
  if (post.deleted) throw new DiscordError('unknownMessage')
  const before = (post.message.flags ?? 0) & ~MessageFlags.Loading
  const files = filesAfter(body, call, post)
  const subject = { body, before, files }
  const v2 = isV2(subject)
  const turned = v2 && (before & MessageFlags.IsComponentsV2) === 0
  const left = {
    content: post.message.content,
    embeds: post.message.embeds,
    components: post.message.components,
    ...body,
  }
  hold(
    call,
    checkMessage(turned ? { ...subject, body: { ...body, content: left.content, embeds: left.embeds } } : subject),
  )
  if ([left.content, left.embeds, left.components].every(empty) && !files.length) throw new DiscordError('emptyMessage')
  const suppressed = Number(body.flags ?? before) & MessageFlags.SuppressEmbeds
  const flags = (before & ~MessageFlags.SuppressEmbeds) | suppressed | (v2 ? MessageFlags.IsComponentsV2 : 0)
  posts.edit(post, body, call.files, flags)
  return post
}
