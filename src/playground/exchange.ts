import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIUser,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10'
import type { Post } from './world.ts'

/** Words that Discord shows when a bot keeps someone waiting. */
export const NO_ANSWER = 'The application did not respond'

/**
 * What a person sees of one interaction, from the press of Enter on; it changes as the bot goes on.
 * - `waiting`: nothing yet; `thinking`: "Dateline is thinking..."; `answered`; `failed`: see `failure`
 */
export interface Exchange {
  readonly id: string
  readonly token: string
  readonly type: InteractionType
  readonly user: APIUser
  readonly channel: string
  /** The command that was used, if one was. */
  readonly command: { readonly name: string; readonly type: ApplicationCommandType } | null
  /** The message whose button or menu was used, if one was. */
  readonly source: Post | null
  readonly state: 'waiting' | 'thinking' | 'answered' | 'failed'
  /** The first reply; null until there is one, and for an interaction that changed its own message. */
  readonly reply: Post | null
  readonly followups: readonly Post[]
  /** What is offered while typing; null unless this was a completion. */
  readonly choices: readonly APIApplicationCommandOptionChoice[] | null
  /** A form that the bot opened. */
  readonly modal: Readonly<Record<string, unknown>> | null
  readonly failure: string | null
  /** Milliseconds from the press to the bot's first response; null until then. */
  readonly firstResponse: number | null
  /** The reply, or the message that was changed in its place. Throws while there is none. */
  message(): APIMessage
  /** Resolves when nothing is waited for any more: answered or failed. */
  settled(): Promise<Exchange>
}

/** The same from the inside. */
export class LiveExchange implements Exchange {
  readonly id: string
  readonly token: string
  readonly type: InteractionType
  readonly user: APIUser
  readonly channel: string
  readonly command: Exchange['command']
  readonly source: Post | null
  readonly asked = performance.now()
  state: Exchange['state'] = 'waiting'
  reply: Post | null = null
  followups: Post[] = []
  choices: readonly APIApplicationCommandOptionChoice[] | null = null
  modal: Readonly<Record<string, unknown>> | null = null
  failure: string | null = null
  firstResponse: number | null = null
  /** Whether the reply of a deferred command will be private. */
  ephemeral = false
  expired = false
  #waiting: { readonly done: () => boolean; readonly resolve: () => void }[] = []

  constructor(about: Pick<Exchange, 'id' | 'token' | 'type' | 'user' | 'channel' | 'command' | 'source'>) {
    this.id = about.id
    this.token = about.token
    this.type = about.type
    this.user = about.user
    this.channel = about.channel
    this.command = about.command
    this.source = about.source
  }

  message(): APIMessage {
    const post = this.reply ?? (this.state === 'answered' ? this.source : null)
    if (!post) throw new Error(`There is no message to see: ${this.failure ?? this.state}`)
    return post.message
  }

  /** Moves on and wakes whoever waits for it. */
  becomes(state: Exchange['state'], failure: string | null = null): void {
    if (this.firstResponse === null && state !== 'failed') this.firstResponse = performance.now() - this.asked
    this.state = state
    this.failure = failure
    for (const waiting of this.#waiting.filter(({ done }) => done())) waiting.resolve()
    this.#waiting = this.#waiting.filter(({ done }) => !done())
  }

  responded(): Promise<Exchange> {
    return this.#until(() => this.state !== 'waiting')
  }

  settled(): Promise<Exchange> {
    return this.#until(() => this.state === 'answered' || this.state === 'failed')
  }

  #until(done: () => boolean): Promise<Exchange> {
    if (done()) return Promise.resolve(this)
    return new Promise((resolve) => this.#waiting.push({ done, resolve: () => resolve(this) }))
  }
}
