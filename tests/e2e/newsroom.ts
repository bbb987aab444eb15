import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { commands } from '../../commands/index.ts'
import { openCoverage } from '../../src/coverage.ts'
import { type Bot, type BotSettings, startBot } from '../../src/discord/index.ts'
import type { Coverage } from '../../src/model.ts'
import { type DiscordOptions, type LocalDiscord, startDiscord } from '../../src/playground/index.ts'

export const SEEDS = resolve(import.meta.dirname, '../../seeds')

/** A local Discord with the real bot on the seed articles, in this process. */
export interface Newsroom {
  readonly discord: LocalDiscord
  readonly bot: Bot
  readonly coverage: Coverage
  /** What the bot logged as a warning or an error. */
  readonly complaints: readonly string[]
  /** Starts a second bot with the same settings. */
  another(): Promise<Bot>
  close(): Promise<void>
}

export async function openNewsroom(options: DiscordOptions = {}, over: Partial<BotSettings> = {}): Promise<Newsroom> {
  const coverage = over.coverage ?? (await openCoverage({ paths: [SEEDS] }))
  const dataDir = await mkdtemp(join(tmpdir(), 'dateline-'))
  const discord = await startDiscord(options)
  const complaints: string[] = []
  const complain = (fields: object, message: string): void => {
    complaints.push(`${message} ${JSON.stringify(fields)}`)
  }
  const settings: BotSettings = {
    ...{ token: discord.token, apiUrl: discord.url, guildId: null, dataDir, coverage, commands },
    log: { info: () => {}, warn: complain, error: complain },
    // Tests ask faster than people.
    allowance: { burst: 100_000, every: 1 },
    ...over,
  }
  const bot = await startBot(settings)
  await discord.online()
  return {
    ...{ discord, bot, coverage, complaints },
    another: () => startBot(settings),
    async close() {
      await bot.stop()
      await discord.close()
      if (!over.coverage) await coverage.close()
      await rm(dataDir, { recursive: true })
    },
  }
}
