import { type APIAttachment, type APIMessage, type APIUser, MessageFlags, MessageType } from 'discord-api-types/v10'
import type { Changes } from './changes.ts'
import { DiscordError } from './errors.ts'
import type { Gateway } from './gateway/index.ts'
import { at, type Body, listOf, placed } from './limits/index.ts'
import type { Place, Post, StoredFile, World } from './world.ts'

/** A new message: the body as the API takes it, and what surrounds it. */
export interface Draft {
  readonly place: Place
  readonly author: APIUser
  readonly body: Body
  readonly files: readonly StoredFile[]
  readonly visibleTo: string | null
  /** Fields that the body does not decide: type, flags, interaction_metadata. */
  readonly more?: Partial<APIMessage>
}

/** Nonces kept; Discord keeps them for some minutes. */
const NONCES = 200

/** Keeps the messages: writes, changes and deletes them, and tells the bot and the people of it. */
export class Posts {
  readonly #world: World
  readonly #gateway: Gateway
  readonly #changes: Changes
  readonly #origin: () => string
  readonly #most: number
  readonly #nonces = new Map<string, Post>()

  constructor(world: World, gateway: Gateway, changes: Changes, origin: () => string, most: number) {
    this.#world = world
    this.#gateway = gateway
    this.#changes = changes
    this.#origin = origin
    this.#most = most
  }

  create({ place, author, body, files, visibleTo, more = {} }: Draft): Post {
    const bare = {
      ...{ id: this.#world.id(), channel_id: place.id, author, content: '', timestamp: new Date().toISOString() },
      ...{ edited_timestamp: null, tts: false, mention_everyone: false, mentions: [], mention_roles: [] },
      ...{ attachments: [], embeds: [], components: [], pinned: false, type: MessageType.Default, flags: 0 },
    } as unknown as APIMessage
    const reference = this.#reference(place, body)
    const post: Post = {
      message: this.#merged({ ...bare, ...more, ...reference }, body, files),
      visibleTo,
      deleted: false,
    }
    this.#world.posts.set(post.message.id, post)
    this.#forget()
    if (visibleTo === null) this.#gateway.message('MESSAGE_CREATE', post.message, place.guild)
    this.#changes.tell({ kind: 'posted', post })
    return post
  }

  /** Changes the fields that a body names and leaves the others. `flags` are those it has from now on. */
  edit(post: Post, body: Body, files: readonly StoredFile[], flags: number): void {
    const edited = this.#merged(post.message, body, files)
    post.message = { ...edited, flags, edited_timestamp: new Date().toISOString() }
    if (post.visibleTo === null) this.#gateway.message('MESSAGE_UPDATE', post.message, this.#guildOf(post))
    this.#changes.tell({ kind: 'edited', post })
  }

  remove(post: Post): void {
    post.deleted = true
    const { id, channel_id } = post.message
    const guild = this.#guildOf(post)
    const where = guild ? { guild_id: guild } : {}
    if (post.visibleTo === null) this.#gateway.dispatch('MESSAGE_DELETE', { id, channel_id, ...where }, guild)
    this.#changes.tell({ kind: 'deleted', post })
  }

  /** The bot's message of a channel that was sent with a nonce: Discord makes no second one when that is enforced. */
  withNonce(place: Place, nonce: unknown): Post | undefined {
    return this.#nonces.get(`${place.id} ${nonce}`)
  }

  keepNonce(post: Post, nonce: unknown): void {
    if (nonce === undefined) return
    this.#nonces.set(`${post.message.channel_id} ${nonce}`, post)
    for (const oldest of this.#nonces.keys()) {
      if (this.#nonces.size <= NONCES) return
      this.#nonces.delete(oldest)
    }
  }

  /** Lets the oldest messages go, and their files with them. */
  #forget(): void {
    for (const [id, { message }] of this.#world.posts) {
      if (this.#world.posts.size <= this.#most) return
      this.#world.posts.delete(id)
      const prefix = `${this.#origin()}/attachments/`
      for (const { url } of message.attachments) this.#world.files.delete(url.slice(prefix.length))
    }
  }

  #guildOf(post: Post): string | undefined {
    return this.#world.places.get(post.message.channel_id)?.guild
  }

  /** The message that this one replies to. */
  #reference(place: Place, body: Body): Partial<APIMessage> {
    const reference = body.message_reference as { message_id?: unknown; fail_if_not_exists?: unknown } | undefined
    if (!reference) return {}
    const target = this.#world.posts.get(String(reference.message_id))
    if (!target || target.deleted || target.visibleTo !== null) {
      if (reference.fail_if_not_exists === false) return {}
      const violation = { path: ['message_reference'], code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }
      throw new DiscordError('invalidBody', [violation])
    }
    const message_reference = { type: 0, message_id: target.message.id, channel_id: place.id }
    return { type: MessageType.Reply, message_reference, referenced_message: target.message }
  }

  #merged(before: APIMessage, body: Body, files: readonly StoredFile[]): APIMessage {
    const attachments = this.#attachments(before, body, files)
    const linked = <T>(value: T): T => link(value, attachments) as T
    const content = typeof body.content === 'string' ? body.content.trim() : body.content === null ? '' : before.content
    const embeds = body.embeds === undefined ? before.embeds : linked(listOf(body.embeds))
    const components = body.components === undefined ? before.components : numbered(linked(listOf(body.components)))
    const text = [content, ...placed(components).map(({ component }) => String(component.content ?? ''))].join('\n')
    return {
      ...before,
      ...{ content, attachments },
      embeds: embeds as APIMessage['embeds'],
      components: components as NonNullable<APIMessage['components']>,
      mentions: mentionedBy(text, body).flatMap((id) => this.#world.users.get(id) ?? []),
      mention_everyone: /@(everyone|here)/.test(text) && allows(body, 'everyone'),
      flags: (before.flags ?? 0) | (Number(body.flags ?? 0) & ~MessageFlags.Ephemeral),
    }
  }

  /** Those that stay and those that come, each under an address of this server. */
  #attachments(before: APIMessage, body: Body, files: readonly StoredFile[]): APIAttachment[] {
    const named = listOf(body.attachments)
    const stay =
      body.attachments === undefined
        ? before.attachments
        : before.attachments.filter(({ id }) => named.some((n) => n.id === id))
    const come = files.map((file, i) => {
      const id = this.#world.id()
      const path = `${before.channel_id}/${id}/${encodeURIComponent(file.name)}`
      this.#world.files.set(path, file)
      const url = `${this.#origin()}/attachments/${path}`
      const description = named.find((n) => String(n.id) === String(i))?.description
      const words = typeof description === 'string' ? { description } : {}
      return {
        ...{ id, filename: file.name, size: file.bytes.byteLength, url, proxy_url: url },
        ...{ content_type: file.contentType, ...words },
      } as APIAttachment
    })
    return [...stay, ...come]
  }
}

const allows = (body: Body, kind: string): boolean =>
  body.allowed_mentions === undefined || at(body, 'allowed_mentions.parse.*').some(([, parsed]) => parsed === kind)

/** The people whom a text mentions, as far as the body allows it. */
function mentionedBy(text: string, body: Body): readonly string[] {
  const ids = [...new Set([...text.matchAll(/<@!?(\d+)>/g)].map((match) => match[1] ?? ''))]
  const listed = at(body, 'allowed_mentions.users.*').map(([, id]) => id)
  return allows(body, 'users') ? ids : ids.filter((id) => listed.includes(id))
}

/** Media that names a file of the message gets that file's address. */
function link(value: unknown, attachments: readonly APIAttachment[]): unknown {
  if (Array.isArray(value)) return value.map((item) => link(item, attachments))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, link(inner, attachments)])
  const linked = Object.fromEntries(entries) as Record<string, unknown>
  const name = typeof linked.url === 'string' ? /^attachment:\/\/(.*)$/.exec(linked.url)?.[1] : undefined
  const file = name === undefined ? undefined : attachments.find(({ filename }) => filename === name)
  return file ? { ...linked, url: file.url, proxy_url: file.proxy_url, content_type: file.content_type } : linked
}

/** Components with the numbers that Discord gives to those without one. */
function numbered(components: readonly Body[]): readonly Body[] {
  let next = 0
  const number = (component: Body): Body => {
    next += 1
    const id = component.id ?? next
    const inside = component.components ? { components: listOf(component.components).map(number) } : {}
    const accessory = component.accessory ? { accessory: number(component.accessory as Body) } : {}
    return { ...component, id, ...inside, ...accessory }
  }
  return components.map(number)
}
