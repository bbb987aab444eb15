import { type Bot, type Command, type Log, startBot } from '../discord/index.ts'
import type { Coverage } from '../model.ts'
import { type LocalDiscord, startDiscord } from './discord.ts'
import { type About, servePage } from './site/index.ts'

export interface PlaygroundSettings {
  readonly coverage: Coverage
  readonly commands: readonly Command[]
  /** Holds what the bot's buttons need after a restart. */
  readonly dataDir: string
  /** 0 takes a free one. */
  readonly port: number
  readonly log: Log
}

export interface Playground {
  /** Of the page: `http://127.0.0.1:PORT`. */
  readonly url: string
  readonly discord: LocalDiscord
  readonly bot: Bot
  close(): Promise<void>
}

/** What is worth trying, from the coverage itself, so that it holds for any articles. */
async function aboutOf(coverage: Coverage): Promise<About> {
  const [{ articles }, speakers] = await Promise.all([coverage.sources(), coverage.speakers()])
  const quotations = articles.reduce((sum, article) => sum + article.quotationCount, 0)
  const [first, second] = speakers.filter(({ kind }) => kind === 'person')
  const words = articles.length === 1 ? '1 article' : `${articles.length} articles`
  return {
    coverage: `It has read ${words} with ${quotations} quotations.`,
    examples: [
      ...(first ? [`@Dateline What did ${first.name} say?`, `/quotes speaker:${first.name}`] : []),
      ...(second ? [`/what speaker:${second.name}`] : []),
      '/timeline',
      '/sources',
    ],
  }
}

/** Opens the whole bot on a page of this machine: a local Discord, the page, and the real bot connected to it. */
export async function openPlayground({
  coverage,
  commands,
  dataDir,
  port,
  log,
}: PlaygroundSettings): Promise<Playground> {
  const about = await aboutOf(coverage)
  const discord = await startDiscord({ port, kept: 2000 }, (local) => servePage(local, about))
  try {
    const { token, url: apiUrl } = discord
    const bot = await startBot({ ...{ token, apiUrl, dataDir, coverage, commands, log }, guildId: null })
    const close = async (): Promise<void> => {
      await bot.stop()
      await discord.close()
    }
    return { url: discord.origin, discord, bot, close }
  } catch (error) {
    await discord.close()
    throw error
  }
}
