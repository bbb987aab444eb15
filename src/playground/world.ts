import {
  type APIApplicationCommand,
  type APIChannel,
  type APIMessage,
  type APIUser,
  ChannelType,
  PermissionFlagsBits,
} from 'discord-api-types/v10'
import { snowflakes } from './snowflakes.ts'

/** A message as it stands now, and who sees it: everyone in its channel, or one person. */
export interface Post {
  message: APIMessage
  readonly visibleTo: string | null
  /** Set once it is gone for whoever saw it. */
  deleted: boolean
}

/** A channel, thread or direct conversation. */
export interface Place {
  readonly id: string
  readonly type: ChannelType
  readonly name: string
  /** The server that it belongs to; undefined for a direct conversation. */
  readonly guild?: string
  readonly parent?: string
  /** The person whom the bot talks to in a direct conversation. */
  readonly recipient?: string
  /** Whether the bot lacks the permission to write here. */
  readonly readOnly?: boolean
}

/** A server. The bot is a member or, where people brought it along themselves, is not. */
export interface Guild {
  readonly id: string
  readonly name: string
  readonly botIsMember: boolean
}

/** A file that a message carries. */
export interface StoredFile {
  readonly name: string
  readonly contentType: string
  readonly bytes: Uint8Array
}

/** What a bot may do where nothing is barred: see, write, write in threads, attach, read back. */
export const BOT_PERMISSIONS = String(
  PermissionFlagsBits.ViewChannel |
    PermissionFlagsBits.SendMessages |
    PermissionFlagsBits.SendMessagesInThreads |
    PermissionFlagsBits.AttachFiles |
    PermissionFlagsBits.ReadMessageHistory |
    PermissionFlagsBits.UseApplicationCommands,
)

/** Everything that the local Discord knows: people, servers, channels, messages, commands, files. */
export class World {
  readonly id: () => string = snowflakes()
  readonly application: { readonly id: string; readonly name: string }
  readonly bot: APIUser
  readonly users = new Map<string, APIUser>()
  readonly guilds = new Map<string, Guild>()
  readonly places = new Map<string, Place>()
  readonly posts = new Map<string, Post>()
  readonly files = new Map<string, StoredFile>()
  readonly commands = new Map<string, APIApplicationCommand>()

  constructor(name: string) {
    const id = this.id()
    this.application = { id, name }
    this.bot = { id, username: name.toLowerCase(), global_name: name, discriminator: '0', avatar: null, bot: true }
    this.users.set(id, this.bot)
  }

  person(name: string): APIUser {
    const user = { id: this.id(), username: name.toLowerCase(), global_name: name, discriminator: '0', avatar: null }
    this.users.set(user.id, user)
    return user
  }

  guild(name: string, botIsMember: boolean): Guild {
    const guild = { id: this.id(), name, botIsMember }
    this.guilds.set(guild.id, guild)
    return guild
  }

  place(type: ChannelType, name: string, more: Omit<Place, 'id' | 'type' | 'name'> = {}): Place {
    const place = { id: this.id(), type, name, ...more }
    this.places.set(place.id, place)
    return place
  }

  /** The direct conversation of a person with the bot, begun when it is first needed. */
  direct(user: string): Place {
    const found = [...this.places.values()].find((place) => place.recipient === user)
    return found ?? this.place(ChannelType.DM, this.users.get(user)?.username ?? user, { recipient: user })
  }

  /** The messages of a channel that a person sees, oldest first. */
  visible(place: string, user: string): readonly Post[] {
    return [...this.posts.values()].filter(
      (post) =>
        !post.deleted && post.message.channel_id === place && (post.visibleTo === null || post.visibleTo === user),
    )
  }

  /** A channel as the API and the gateway describe it. */
  channel(place: Place): APIChannel {
    const bare = { id: place.id, type: place.type, flags: 0, last_message_id: null }
    if (place.type === ChannelType.DM) {
      return { ...bare, recipients: [this.users.get(place.recipient ?? '')] } as APIChannel
    }
    const named = { ...bare, name: place.name, guild_id: place.guild, parent_id: place.parent ?? null }
    if (place.type === ChannelType.PublicThread) {
      const metadata = { archived: false, auto_archive_duration: 1440, archive_timestamp: new Date(0).toISOString() }
      const counts = { message_count: 0, member_count: 1, total_message_sent: 0, owner_id: this.bot.id }
      return { ...named, ...counts, thread_metadata: { ...metadata, locked: false } } as APIChannel
    }
    const deny = String(place.readOnly ? PermissionFlagsBits.SendMessages : 0n)
    const overwrites = [{ id: place.guild, type: 0, allow: '0', deny }]
    return { ...named, position: 0, permission_overwrites: overwrites, nsfw: false, topic: null } as APIChannel
  }

  /** A member of a server as the API and the gateway describe one. */
  member(user: APIUser): Record<string, unknown> {
    const times = { joined_at: new Date(0).toISOString(), premium_since: null, communication_disabled_until: null }
    return { user, nick: null, avatar: null, roles: [], ...times, deaf: false, mute: false, flags: 0, pending: false }
  }

  /** A server's object; with the gateway's extra fields it is a GUILD_CREATE. */
  guildObject(guild: Guild): Record<string, unknown> {
    const { id, name } = guild
    const everyone = { id, name: '@everyone', color: 0, hoist: false, position: 0, permissions: BOT_PERMISSIONS }
    const roles = [{ ...everyone, managed: false, mentionable: false, flags: 0 }]
    const people = [...this.users.values()]
    const mine = [...this.places.values()].filter((place) => place.guild === id)
    const isThread = (place: Place): boolean => place.type === ChannelType.PublicThread
    return {
      ...{ id, name, icon: null, owner_id: people.find((user) => !user.bot)?.id ?? this.bot.id, roles },
      ...{ emojis: [], stickers: [], features: [], verification_level: 0, default_message_notifications: 1 },
      ...{ explicit_content_filter: 0, mfa_level: 0, nsfw_level: 0, premium_tier: 0, preferred_locale: 'en-US' },
      ...{ afk_timeout: 300, system_channel_flags: 0, large: false, unavailable: false },
      ...{ joined_at: new Date(0).toISOString(), member_count: people.length },
      members: people.map((user) => this.member(user)),
      channels: mine.filter((place) => !isThread(place)).map((place) => this.channel(place)),
      threads: mine.filter(isThread).map((place) => this.channel(place)),
      ...{ voice_states: [], presences: [], stage_instances: [], guild_scheduled_events: [], soundboard_sounds: [] },
    }
  }
}
