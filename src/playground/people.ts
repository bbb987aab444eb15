import {
  type APIApplicationCommand,
  type APIMessage,
  type APIUser,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10'
import { availableIn } from './available.ts'
import type { Exchange, LiveExchange } from './exchange.ts'
import { fill, unchecked, type Values } from './options.ts'
import { type Control, controlsOf } from './reading.ts'
import type { Backstage } from './rest/index.ts'
import type { Place, Post } from './world.ts'

/** Who does something, and where. */
export interface Where {
  /** The first member unless said. */
  readonly user?: APIUser
  /** The first channel unless said. */
  readonly channel?: Place
  /** Sends what a client with old commands or an old message would: nothing is checked first. */
  readonly stale?: boolean
}

/** A message that a person wrote, and what came of it. */
export interface Said {
  readonly post: Post
  /** The bot's messages in that channel since. */
  replies(): readonly Post[]
  /** Resolves with the bot's first message since. */
  answer(): Promise<Post>
}

type Shown = Post | Exchange | APIMessage

/** What people do, each through the gateway to the bot, and what they see of it. */
export class People {
  readonly #stage: Backstage
  readonly #at: { readonly user: APIUser; readonly channel: Place }

  constructor(stage: Backstage, at: { readonly user: APIUser; readonly channel: Place }) {
    this.#stage = stage
    this.#at = at
  }

  /** Sends a slash command ("quotes", or with a subcommand "admin reload"); resolves with the first response. */
  async slash(name: string, values: Values = {}, where: Where = {}): Promise<Exchange> {
    const [root = '', ...path] = name.split(' ')
    const command = this.#command(root, ApplicationCommandType.ChatInput, where)
    const options = where.stale ? unchecked(values) : fill(command, path, values)
    return this.#begin(InteractionType.ApplicationCommand, data(command, { options }), where)
  }

  /** Types `text` into an option; resolves with an exchange that has the choices. */
  async autocomplete(
    name: string,
    option: string,
    text: string,
    others: Values = {},
    where: Where = {},
  ): Promise<Exchange> {
    const [root = '', ...path] = name.split(' ')
    const command = this.#command(root, ApplicationCommandType.ChatInput, where)
    const values = { ...others, [option]: text }
    const options = where.stale
      ? unchecked(values).map((filled) => (filled.name === option ? { ...filled, focused: true } : filled))
      : fill(command, path, values, option)
    return this.#begin(InteractionType.ApplicationCommandAutocomplete, data(command, { options }), where)
  }

  /** Opens a message's menu and takes a command of it. */
  async messageMenu(name: string, on: Shown, where: Where = {}): Promise<Exchange> {
    const command = this.#command(name, ApplicationCommandType.Message, where)
    const { message } = this.#post(on)
    const target = { target_id: message.id, resolved: { messages: { [message.id]: message } } }
    return this.#begin(InteractionType.ApplicationCommand, data(command, target), this.#there(message, where))
  }

  /** Presses a button, named by its label or its custom id. */
  async press(on: Shown, button: string, where: Where = {}): Promise<Exchange> {
    const control = this.#control(on, button, where)
    if (control?.url) throw new Error(`"${button}" is a link to ${control.url}`)
    const pressed = { component_type: ComponentType.Button, custom_id: control?.customId ?? button }
    return this.#component(on, pressed, where)
  }

  /** Chooses in a menu, named by its placeholder or its custom id; values are those of its options. */
  async select(on: Shown, menu: string, values: readonly string[], where: Where = {}): Promise<Exchange> {
    const control = this.#control(on, menu, where)
    const unknown = values.find((value) => !control?.options.some((option) => option.value === value))
    if (!where.stale && unknown !== undefined) throw new Error(`"${menu}" has no option ${unknown}`)
    const type = control?.type ?? ComponentType.StringSelect
    return this.#component(on, { component_type: type, custom_id: control?.customId ?? menu, values }, where)
  }

  /** Sends a form that the bot opened; fields by their custom ids. */
  async submit(form: Exchange, fields: Readonly<Record<string, string>>, where: Where = {}): Promise<Exchange> {
    if (!form.modal) throw new Error('There is no form to send')
    const components = Object.entries(fields).map(([custom_id, value]) => ({
      type: ComponentType.ActionRow,
      components: [{ type: ComponentType.TextInput, custom_id, value }],
    }))
    const channel = this.#stage.world.places.get(form.channel)
    const there = { user: form.user, ...(channel ? { channel } : {}), ...where }
    const sent = { custom_id: form.modal.custom_id, components }
    return this.#begin(InteractionType.ModalSubmit, sent, there, form.source)
  }

  /** Writes a message; with `mention` the bot is mentioned first, with `replyTo` it answers another. */
  say(text: string, where: Where & { readonly mention?: boolean; readonly replyTo?: Shown } = {}): Said {
    const { world, posts, changes } = this.#stage
    const place = where.channel ?? this.#at.channel
    const content = where.mention ? `<@${world.bot.id}> ${text}` : text
    const reference = where.replyTo ? { message_reference: { message_id: this.#post(where.replyTo).message.id } } : {}
    const author = where.user ?? this.#at.user
    const post = posts.create({ place, author, body: { content, ...reference }, files: [], visibleTo: null })
    const replies = (): readonly Post[] =>
      [...world.posts.values()].filter(
        ({ message }) =>
          message.channel_id === place.id &&
          message.author.id === world.bot.id &&
          message.referenced_message?.id === post.message.id,
      )
    const since = (): Post | undefined =>
      [...world.posts.values()].find(
        ({ message }) =>
          message.channel_id === place.id &&
          message.author.id === world.bot.id &&
          BigInt(message.id) > BigInt(post.message.id),
      )
    return { post, replies, answer: () => changes.until(since) }
  }

  /** Deletes a message, as its author or a moderator does. */
  remove(on: Shown): void {
    this.#stage.posts.remove(this.#post(on))
  }

  #command(name: string, type: ApplicationCommandType, { stale, channel }: Where): APIApplicationCommand {
    const { world } = this.#stage
    const all = stale ? [...world.commands.values()] : availableIn(world, channel ?? this.#at.channel)
    const command = all.find((each) => each.name === name && each.type === type)
    if (command) return command
    if (!stale) throw new Error(`There is no command ${name} here`)
    return { id: world.id(), name, type } as APIApplicationCommand
  }

  #control(on: Shown, named: string, { stale }: Where): Control | undefined {
    const post = this.#post(on)
    const control = controlsOf(post.message).find(({ customId, label }) => customId === named || label === named)
    if (stale) return control
    if (post.deleted) throw new Error('The message is gone')
    if (!control) {
      const labels = controlsOf(post.message).map(({ label }) => label)
      throw new Error(`The message has no "${named}"; it has: ${labels.join(', ')}`)
    }
    if (control.disabled) throw new Error(`"${named}" is disabled`)
    return control
  }

  #component(on: Shown, pressed: object, where: Where): Promise<Exchange> {
    const post = this.#post(on)
    return this.#begin(InteractionType.MessageComponent, pressed, this.#there(post.message, where), post)
  }

  /** In the message's own channel, unless said. */
  #there(message: APIMessage, where: Where): Where {
    const channel = this.#stage.world.places.get(message.channel_id)
    return { ...(channel ? { channel } : {}), ...where }
  }

  #post(on: Shown): Post {
    if ('visibleTo' in on) return on
    const message = 'followups' in on ? on.message() : on
    const post = this.#stage.world.posts.get(message.id)
    if (!post) throw new Error(`There is no message ${message.id}`)
    return post
  }

  async #begin(type: InteractionType, sent: object, where: Where, source: Post | null = null): Promise<Exchange> {
    const act = {
      command: type === InteractionType.ApplicationCommand ? (sent as Exchange['command']) : null,
      type,
      user: where.user ?? this.#at.user,
      place: where.channel ?? this.#at.channel,
      data: sent,
      source,
    }
    const exchange: LiveExchange = this.#stage.interactions.begin(act)
    return exchange.responded()
  }
}

const data = (command: APIApplicationCommand, more: object): object => ({
  ...{ id: command.id, name: command.name, type: command.type, ...more },
  ...(command.guild_id ? { guild_id: command.guild_id } : {}),
})
