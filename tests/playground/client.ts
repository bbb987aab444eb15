import { type BitFieldResolvable, Client, type ClientOptions, GatewayIntentBits, Partials } from 'discord.js'
import type { LocalDiscord } from '../../src/playground/index.ts'

/** A bare discord.js client on a local Discord, without any of the bot's code. */
export async function connect(discord: LocalDiscord, options: Partial<ClientOptions> = {}): Promise<Client<true>> {
  const intents: BitFieldResolvable<keyof typeof GatewayIntentBits, number> = [
    GatewayIntentBits.Guilds,
    GatewayIntentBits.GuildMessages,
    GatewayIntentBits.DirectMessages,
  ]
  const client = new Client({ intents, partials: [Partials.Channel], rest: { api: discord.url }, ...options })
  const ready = new Promise<void>((resolve) => client.once('clientReady', () => resolve()))
  await client.login(discord.token)
  await ready
  return client as Client<true>
}
