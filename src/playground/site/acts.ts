import type { APIUser } from 'discord-api-types/v10'
import type { FastifyInstance } from 'fastify'
import type { LocalDiscord } from '../discord.ts'
import type { Exchange } from '../exchange.ts'
import type { Values } from '../options.ts'
import type { Place, Post } from '../world.ts'
import { HEADERS } from './headers.ts'

/** Who does it, and where. */
interface At {
  readonly user: APIUser
  readonly channel: Place
}

/** What the page sends, by its schema. */
interface Sent {
  readonly user: string
  readonly channel: string
  readonly name?: string
  readonly options?: Values
  readonly option?: string
  readonly text?: string
  readonly message?: string
  readonly id?: string
  readonly values?: readonly string[]
}

const text = (maxLength: number): object => ({ type: 'string', maxLength })
const SCHEMA = {
  body: {
    type: 'object',
    required: ['user', 'channel'],
    additionalProperties: false,
    properties: {
      ...{ user: text(20), channel: text(20), message: text(20), name: text(100), option: text(32), id: text(100) },
      text: text(6000),
      values: { type: 'array', maxItems: 25, items: text(100) },
      options: { type: 'object', maxProperties: 25 },
    },
  },
}

type Act = (discord: LocalDiscord, sent: Sent, at: At) => Promise<Exchange | null>

const message = ({ world }: LocalDiscord, { message: id = '' }: Sent, { user }: At): Post => {
  const post = world.posts.get(id)
  if (!post || post.deleted || (post.visibleTo !== null && post.visibleTo !== user.id))
    throw new Error('The message is gone')
  return post
}

/** What a person can do on the page. A mention is typed as Discord shows it: "@Dateline". */
const ACTS: Readonly<Record<string, Act>> = {
  slash: ({ people }, { name = '', options = {} }, at) => people.slash(name, options, at),
  complete: ({ people }, { name = '', option = '', text = '', options = {} }, at) =>
    people.autocomplete(name, option, text, options, at),
  press: async (discord, sent, at) => discord.people.press(message(discord, sent, at), sent.id ?? '', at),
  select: async (discord, sent, at) =>
    discord.people.select(message(discord, sent, at), sent.id ?? '', sent.values ?? [], at),
  menu: async (discord, sent, at) => discord.people.messageMenu(sent.name ?? '', message(discord, sent, at), at),
  async say({ people, world }, { text = '' }, at) {
    const words = text.replaceAll(`@${world.bot.global_name}`, `<@${world.bot.id}>`).trim().slice(0, 2000)
    if (words) people.say(words, at)
    return null
  },
  async dismiss(discord, sent, at) {
    const post = message(discord, sent, at)
    if (post.visibleTo === at.user.id) discord.people.remove(post)
    return null
  },
}

/** Does what a person does on the page, under `/playground/act/NAME`; answers with what came of it at once. */
export function serveActs(server: FastifyInstance, discord: LocalDiscord): void {
  for (const [name, act] of Object.entries(ACTS))
    server.post(`/playground/act/${name}`, { schema: SCHEMA, bodyLimit: 64 * 1024 }, async (request, reply) => {
      const sent = request.body as Sent
      const user = discord.world.users.get(sent.user)
      const channel = discord.world.places.get(sent.channel)
      reply.headers(HEADERS)
      if (!user || user.bot || !channel)
        return reply.status(404).send({ message: 'There is no such person or channel' })
      try {
        const exchange = await act(discord, sent, { user, channel })
        return { choices: exchange?.choices ?? null, failure: exchange?.failure ?? null }
      } catch (error) {
        return reply.status(400).send({ message: error instanceof Error ? error.message : 'That did not work' })
      }
    })
}
