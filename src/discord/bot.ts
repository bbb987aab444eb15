import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Client, Events } from 'discord.js'
import type { Keys } from '../keys.ts'
import type { Coverage } from '../model.ts'
import type { Command } from './command.ts'
import { type Desk, type Log, withoutToken } from './desk.ts'
import { handleInteraction } from './interactions/dispatch.ts'
import { faultFields } from './interactions/faults.ts'
import { answerMention } from './interactions/mention.ts'
import { onlyOnce } from './interactions/once.ts'
import { makeClient } from './session/client.ts'
import { watchClock } from './session/clock.ts'
import { BotFailure, closedFailure, isOutside, outsideFailure, startFailure } from './session/failure.ts'
import { inviteLink } from './session/invite.ts'
import { openKeys } from './session/keys.ts'
import { register } from './session/registration.ts'
import { type Shard, type ShardRange, shardsOf, tellOfShards } from './session/shards.ts'
import { type Allowance, takeTurns } from './turns.ts'

export interface BotSettings {
  /** Never logged. */
  readonly token: string
  /** The one server to register the commands in, or null for everywhere. */
  readonly guildId: string | null
  /** Where Discord is, without version and final slash; null for Discord itself. */
  readonly apiUrl: string | null
  /** Holds what cannot be computed again: the keys of buttons, what was registered. Made when it is not there. */
  readonly dataDir: string
  readonly coverage: Coverage
  readonly commands: readonly Command[]
  readonly log: Log
  /** The shards that this process runs; all of them unless given. */
  readonly shards?: ShardRange | null
  /** Where buttons' texts are kept instead of `dataDir`. */
  readonly keys?: Keys
  /** How much one person may ask; `ALLOWANCE` unless given. */
  readonly allowance?: Allowance
}

export interface Bot {
  /** Lets the bot into a server. */
  readonly invite: string
  /** Resolves when the bot has ended: null after `stop`, or why it cannot go on. */
  readonly ended: Promise<BotFailure | null>
  /** This process's shards and whether each is connected now; one that is not connects again by itself. */
  shards(): readonly Shard[]
  /** Takes nothing more, finishes the answers under way (at most five seconds), and ends. The coverage stays open. */
  stop(): Promise<void>
}

/** How long answers under way may take when the bot stops. */
const LAST_WORDS = 5000

/**
 * Connects to Discord, registers the commands when they have changed, and answers until stopped.
 *
 * @throws BotFailure: the token is refused, the bot is not in `guildId`, Discord cannot be reached or closes for good.
 */
export async function startBot(given: BotSettings): Promise<Bot> {
  const settings = { ...given, log: withoutToken(given.log, given.token) }
  const { token, coverage, log, dataDir, apiUrl } = settings
  await mkdir(dataDir, { recursive: true })
  const desk: Desk = {
    coverage,
    commands: new Map(settings.commands.map((command) => [command.data.name, command])),
    keys: settings.keys ?? (await openKeys(join(dataDir, 'buttons'))),
    turns: takeTurns(settings.allowance),
    isNew: onlyOnce(),
    log,
  }
  const client = makeClient(apiUrl, settings.shards ?? null)
  const underWay = listen(client, desk)
  let end: (failure: BotFailure | null) => void = () => {}
  const ended = new Promise<BotFailure | null>((resolve) => {
    end = resolve
  })
  client.on(Events.ShardDisconnect, ({ code }) => end(closedFailure(code)))
  client.on(Events.Invalidated, () => end(new BotFailure('gateway', 'Discord ended the session for good.')))

  const leave = async (failure: BotFailure | null): Promise<void> => {
    await client.destroy()
    end(failure)
  }
  try {
    await ready(client, token, ended)
    const invite = await introduce(client, settings)
    const unwatch = watchClock(client.rest, log)
    void ended.then(() => {
      unwatch()
      return client.destroy()
    })
    return {
      invite,
      ended,
      shards: () => shardsOf(client),
      async stop() {
        client.removeAllListeners(Events.ShardReconnecting)
        const closed = client.destroy()
        // Answers need no gateway, but a reply to a mention needs the token, which leaves with it.
        const answered = closed.then(() => {
          client.rest.setToken(token)
          return Promise.allSettled(underWay)
        })
        await Promise.race([answered, new Promise((go) => setTimeout(go, LAST_WORDS).unref())])
        end(null)
      },
    }
  } catch (error) {
    const failure = startFailure(error, apiUrl ?? 'https://discord.com')
    await leave(failure)
    throw failure
  }
}

/** Answers what comes in; the set holds what is under way. */
function listen(client: Client, desk: Desk): ReadonlySet<Promise<void>> {
  const underWay = new Set<Promise<void>>()
  const track = (work: Promise<void>): void => {
    underWay.add(work)
    void work.finally(() => underWay.delete(work))
  }
  client.on(Events.InteractionCreate, (interaction) => track(handleInteraction(interaction, desk)))
  client.on(Events.MessageCreate, (message) => track(answerMention(message, message.client.user.id, desk)))
  client.on(Events.Error, (error) => desk.log.error({ error: faultFields(error) }, 'The client failed'))
  tellOfShards(client, desk.log)
  return underWay
}

/** Resolves when the client is ready. */
async function ready(client: Client, token: string, ended: Promise<BotFailure | null>): Promise<void> {
  const isReady = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()))
  const failed = ended.then((failure) => Promise.reject(failure))
  await Promise.race([client.login(token).then(() => isReady), failed])
}

/** Registers the commands and says so; returns the invite link. */
async function introduce(client: Client, { guildId, commands, dataDir, log }: BotSettings): Promise<string> {
  const applicationId = client.application?.id ?? ''
  const invite = inviteLink(applicationId)
  const shards = shardsOf(client).map(({ id }) => id)
  // Of several processes the one with the first shard does it, so that it is done once.
  if (shards.includes(0))
    try {
      const changed = await register({ rest: client.rest, applicationId, guildId, commands, dataDir })
      const words = changed ? 'Registered the commands' : 'The commands are unchanged'
      log.info({ commands: commands.length, guildId }, words)
    } catch (error) {
      throw guildId !== null && isOutside(error) ? outsideFailure(guildId, invite, error) : error
    }
  const { user, guilds } = client
  log.info({ user: user?.tag, servers: guilds.cache.size, shards }, `Ready. To add me to a server: ${invite}`)
  return invite
}
