/** The bot's process: settings, coverage, Discord. Without a token it is tried on a page of this machine. */
import { join } from 'node:path'
import { type Config, ConfigError, isPlaceholder, loadConfig } from './config.ts'
import { CoverageError, openCoverage } from './coverage.ts'
import type { Bot } from './discord/index.ts'
import type { Health } from './health/index.ts'
import type { Keys } from './keys.ts'
import type { LiveCoverage, LiveLog } from './live/index.ts'
import { DatabaseLost, DatabaseRefused } from './postgres/failures.ts'
import { progressBar, progressLines } from './terminal/progress.ts'
import { answerLines, linesOf, type Streams } from './terminal/session.ts'

const EXAMPLE = 'Who said Russia has a gun to the head of Ukraine?'

const HOW_TO_GET_A_TOKEN = [
  'No DISCORD_TOKEN is set, so here is Dateline on a page of your own. To bring it to Discord: make an application at',
  'https://discord.com/developers/applications, copy the token of its Bot page into .env, and start again.',
].join('\n')

const complain = (line: string): void => {
  process.stderr.write(`dateline: ${line}\n`)
}

/** Without a token: the questions of standard input, or one example. */
async function answerHere(config: Config): Promise<number> {
  const streams: Streams = { input: process.stdin, output: process.stdout, errors: process.stderr, width: 0 }
  const { seedsDir, cacheDir } = config
  const coverage = await openCoverage({ paths: [seedsDir], cacheDir, log: complain })
  try {
    if (!(await answerLines(linesOf(process.stdin), coverage, false, streams)))
      await answerLines([EXAMPLE], coverage, false, streams)
    return 0
  } finally {
    await coverage.close()
  }
}

/** Resolves when the process is asked to end. */
const asked = (): Promise<null> =>
  new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(null))
  })

/** A first load that takes longer, in milliseconds, is told in the replies instead of being waited for. */
const WORTH_WAITING = 10_000

/** The coverage, which follows its folder from now on; whole, or still being read when that takes long. */
async function follow({ seedsDir: folder, cacheDir, databaseUrl }: Config, log: LiveLog): Promise<LiveCoverage> {
  const { openLiveCoverage } = await import('./live/index.ts')
  const onProgress = process.stderr.isTTY ? progressBar(process.stderr) : progressLines((line) => log.info({}, line))
  const coverage = openLiveCoverage({ folder, cacheDir, databaseUrl, log, onProgress })
  try {
    await Promise.race([coverage.ready, new Promise((resolve) => setTimeout(resolve, WORTH_WAITING).unref())])
    return coverage
  } catch (error) {
    await coverage.close()
    throw error
  }
}

/** Never resolves; rejects when the first load fails after all. */
const unreadable = (coverage: LiveCoverage): Promise<never> => coverage.ready.then(() => new Promise<never>(() => {}))

/** What the bot keeps elsewhere than in DATA_DIR. */
interface Kept {
  readonly keys?: Keys
  close(): Promise<void>
}

/** How often it is looked whether the database is there, in milliseconds. */
const DATABASE_LOOK = 10_000

/** Opens the database, where one is set; pg is loaded only then. */
async function openKept({ databaseUrl }: Config, log: LiveLog): Promise<Kept> {
  if (databaseUrl === null) return { close: async () => {} }
  const { openDatabase, openDatabaseKeys } = await import('./postgres/index.ts')
  const pool = await openDatabase(databaseUrl, { log })
  // Questions are answered by another thread, which says nothing: here it must be noticed when the database is gone.
  const looking = setInterval(() => pool.suspect(), DATABASE_LOOK)
  const close = async () => {
    clearInterval(looking)
    await pool.end()
  }
  return { keys: openDatabaseKeys(pool), close }
}

/** The whole bot on a page of this machine, until the process is asked to end. */
async function runPlayground(config: Config): Promise<number> {
  const stopping = asked()
  const [{ openPlayground }, { commands }, { openLog }] = await Promise.all([
    import('./playground/index.ts'),
    import('../commands/index.ts'),
    import('./log.ts'),
  ])
  const log = openLog(config.logLevel, null)
  const kept = await openKept(config, log)
  const coverage = await follow(config, log)
  try {
    const { playgroundPort: port } = config
    // Apart from a real bot's keys and registration.
    const dataDir = join(config.dataDir, 'playground')
    const playground = await openPlayground({ coverage, commands, dataDir, port, log })
    process.stdout.write(`The playground is at ${playground.url} (Ctrl+C ends it)\n`)
    await Promise.race([stopping, unreadable(coverage)]).finally(() => playground.close())
    return 0
  } finally {
    await coverage.close()
    await kept.close()
  }
}

/** The bot, until it is asked to end or cannot go on. discord.js is loaded only here. */
async function runBot(config: Config, token: string): Promise<number> {
  const stopping = asked()
  const [{ startBot, BotFailure }, { commands }, { openLog }, { openMetrics, serveHealth }] = await Promise.all([
    import('./discord/index.ts'),
    import('../commands/index.ts'),
    import('./log.ts'),
    import('./health/index.ts'),
  ])
  const log = openLog(config.logLevel, token)
  const kept = await Promise.race([openKept(config, log), stopping])
  if (kept === null) return 0
  let bot: Bot | null = null
  const shards = () => bot?.shards() ?? []
  const metrics = openMetrics(shards)
  const coverage = metrics.observe(await follow(config, log))
  const broken = unreadable(coverage)
  let health: Health | null = null
  try {
    const { guildId, dataDir, discordApiUrl: apiUrl, healthHost: host, healthPort: port } = config
    if (port !== null) health = await serveHealth({ host, port, coverage, metrics, shards })
    const settings = { token, guildId, apiUrl, shards: config.shards, dataDir, coverage, commands, log }
    const starting = startBot({ ...settings, ...(kept.keys ? { keys: kept.keys } : {}) })
    bot = await Promise.race([starting, stopping, broken])
    if (bot === null) return 0
    const failure = await Promise.race([bot.ended, stopping, broken])
    if (failure) complain(failure.message)
    else log.info({}, 'Stopping')
    await bot.stop()
    return failure ? 1 : 0
  } catch (error) {
    if (!(error instanceof BotFailure)) throw error
    complain(error.message)
    return 1
  } finally {
    await health?.close()
    await coverage.close()
    await kept.close()
  }
}

async function main(): Promise<number> {
  try {
    const config = loadConfig()
    if (process.argv[2] === 'playground') return await runPlayground(config)
    if (config.token === null) {
      if (!process.stdin.isTTY) return await answerHere(config)
      process.stderr.write(`${HOW_TO_GET_A_TOKEN}\n\n`)
      return await runPlayground(config)
    }
    if (!isPlaceholder(config.token)) return await runBot(config, config.token)
    complain("DISCORD_TOKEN is still an example's placeholder: put your bot's token there, or nothing to try it here.")
    return 1
  } catch (error) {
    complain((error as Error).message.split('\n')[0] ?? 'failed')
    if (error instanceof DatabaseLost) return 1
    return [ConfigError, CoverageError, DatabaseRefused].some((kind) => error instanceof kind) ? 2 : 70
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 70))
process.exit(await main())
