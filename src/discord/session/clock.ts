import type { REST } from 'discord.js'
import type { Log } from '../desk.ts'

/** How often the clock is looked at, and what counts as a jump, in milliseconds. */
const TIMES = { every: 1000, jump: 2000 }

/**
 * Notices when the system's clock is set, and lets discord.js forget what it was told by the old one: it keeps the end
 * of a rate limit as a time of day, so that after a jump back by an hour it would send nothing for that hour.
 *
 * @returns ends the watch
 */
export function watchClock(rest: Pick<REST, 'globalReset' | 'handlers'>, log: Log, times = TIMES): () => void {
  const ahead = (): number => Date.now() - performance.now()
  let before = ahead()
  const timer = setInterval(() => {
    const jumped = ahead() - before
    before += jumped
    if (Math.abs(jumped) < times.jump) return
    rest.globalReset = -1
    rest.handlers.clear()
    log.warn({ seconds: Math.round(jumped / 1000) }, 'The clock of this machine has jumped')
  }, times.every)
  timer.unref()
  return () => clearInterval(timer)
}
