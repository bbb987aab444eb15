/** The bot as a process of its own, on a folder that it follows; says how much memory it holds when it is asked. */
import { commands } from '../../commands/index.ts'
import { startBot } from '../../src/discord/index.ts'
import { openLiveCoverage } from '../../src/live/index.ts'

/** What the process is started with. */
export interface Started {
  readonly token: string
  readonly apiUrl: string
  readonly folder: string
  readonly cacheDir: string
  readonly dataDir: string
}

/** What it says: a line of its log, that it answers, or its memory in bytes. */
export type Told =
  | { readonly kind: 'log'; readonly bad: boolean; readonly line: string }
  | { readonly kind: 'ready' }
  | { readonly kind: 'memory'; readonly rss: number; readonly heap: number }

const tell = (told: Told): void => void process.send?.(told)
const say = (bad: boolean) => (fields: object, message: string) =>
  tell({ kind: 'log', bad, line: `${message} ${JSON.stringify(fields)}` })
const log = { info: say(false), warn: say(false), error: say(true) }

const { folder, cacheDir, ...discord } = JSON.parse(process.argv[2] ?? '') as Started
const coverage = openLiveCoverage({ folder, cacheDir, log, times: { quiet: 300, longest: 2000, anyway: 300_000 } })
await coverage.ready
const allowance = { burst: 1_000_000, every: 1 }
const bot = await startBot({ ...discord, guildId: null, coverage, commands, log, allowance })
process.on('message', (asked) => {
  if (asked === 'stop') void stop()
  else {
    globalThis.gc?.()
    const { rss, heapUsed } = process.memoryUsage()
    tell({ kind: 'memory', rss, heap: heapUsed })
  }
})
tell({ kind: 'ready' })

async function stop(): Promise<void> {
  await bot.stop()
  await coverage.close()
  process.exit(0)
}
