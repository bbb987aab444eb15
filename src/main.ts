/** The bot's process: settings, coverage, Discord. Without a token it is tried in the terminal. */
import { type Config, ConfigError, isPlaceholder, loadConfig } from './config.ts'
import { CoverageError, openCoverage } from './coverage.ts'
import { answerLines, linesOf, runPrompt, type Streams } from './terminal/session.ts'

const EXAMPLE = 'Who said Russia has a gun to the head of Ukraine?'

const HOW_TO_GET_A_TOKEN = [
  'No DISCORD_TOKEN is set, so here is Dateline in your terminal. To bring it to Discord: make an application at',
  'https://discord.com/developers/applications, copy the token of its Bot page into .env, and start again.',
].join('\n')

const complain = (line: string): void => {
  process.stderr.write(`dateline: ${line}\n`)
}

/** Without a token: a prompt where someone types, else the questions of standard input, or one example. */
async function tryHere(config: Config): Promise<number> {
  const isTerminal = process.stdin.isTTY === true
  if (isTerminal) process.stderr.write(`${HOW_TO_GET_A_TOKEN}\n\n`)
  const width = process.stdout.isTTY ? Math.min(process.stdout.columns, 100) : 0
  const streams: Streams = { input: process.stdin, output: process.stdout, errors: process.stderr, width }
  const coverage = await openCoverage({ paths: [config.seedsDir], log: complain })
  try {
    if (isTerminal) await runPrompt(coverage, false, streams, true)
    else if (!(await answerLines(linesOf(process.stdin), coverage, false, streams)))
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

/** The bot, until it is asked to end or cannot go on. discord.js is loaded only here. */
async function runBot(config: Config, token: string): Promise<number> {
  const stopping = asked()
  const [{ startBot, BotFailure }, { commands }, { openLog }] = await Promise.all([
    import('./discord/index.ts'),
    import('../commands/index.ts'),
    import('./log.ts'),
  ])
  const log = openLog(config.logLevel, token)
  const coverage = await openCoverage({ paths: [config.seedsDir], log: (line) => log.warn({}, line) })
  try {
    const { articles } = await coverage.sources()
    const quotations = articles.reduce((sum, article) => sum + article.quotations.length, 0)
    log.info({ articles: articles.length, quotations, folder: config.seedsDir }, 'Read the articles')
    const { guildId, dataDir, discordApiUrl: apiUrl } = config
    const starting = startBot({ token, guildId, apiUrl, dataDir, coverage, commands, log })
    const bot = await Promise.race([starting, stopping])
    if (bot === null) return 0
    const failure = await Promise.race([bot.ended, stopping])
    if (failure) complain(failure.message)
    else log.info({}, 'Stopping')
    await bot.stop()
    return failure ? 1 : 0
  } catch (error) {
    if (!(error instanceof BotFailure)) throw error
    complain(error.message)
    return 1
  } finally {
    await coverage.close()
  }
}

async function main(): Promise<number> {
  try {
    const config = loadConfig()
    if (config.token === null) return await tryHere(config)
    if (!isPlaceholder(config.token)) return await runBot(config, config.token)
    complain("DISCORD_TOKEN is still an example's placeholder: put your bot's token there, or nothing to try it here.")
    return 1
  } catch (error) {
    complain((error as Error).message.split('\n')[0] ?? 'failed')
    return error instanceof ConfigError || error instanceof CoverageError ? 2 : 70
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 70))
process.exit(await main())
