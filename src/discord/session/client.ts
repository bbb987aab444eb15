import { Client, GatewayIntentBits, Options, Partials } from 'discord.js'
import { makeRequest } from './request.ts'
import { type ShardRange, shardOptions } from './shards.ts'

/** As little as slash commands, mentions and direct messages need; none of it is privileged. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages]

/**
 * Requests a second that discord.js lets through by itself. Its 50 hold back answers to interactions too, which
 * Discord's global limit does not count (https://discord.com/developers/docs/topics/rate-limits#global-rate-limit): the
 * 151st of a crowd would come after three seconds, too late. What Discord does limit, it says, and it is waited out.
 */
const REQUESTS = 500

/**
 * A client that keeps no messages, members or reactions.
 *
 * @param apiUrl without version and final slash; null for Discord's own.
 * @param shards those of this process; null for all.
 */
export const makeClient = (apiUrl: string | null, shards: ShardRange | null): Client =>
  new Client({
    intents: INTENTS,
    ...shardOptions(shards),
    // Without it no direct message arrives in a channel that has not been seen before.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      ThreadMemberManager: 0,
      GuildMemberManager: { maxSize: 100, keepOverLimit: (member) => member.id === member.client.user.id },
      UserManager: { maxSize: 1000, keepOverLimit: (user) => user.id === user.client.user.id },
    }),
    // What is known of a late answer's requests goes after minutes, not after an hour: there is one each.
    rest: {
      makeRequest,
      handlerSweepInterval: 300_000,
      globalRequestsPerSecond: REQUESTS,
      ...(apiUrl === null ? {} : { api: apiUrl }),
    },
  })
