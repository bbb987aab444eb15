import { setTimeout as pause } from 'node:timers/promises'
import { reasonOf } from './lost.ts'

/** The part of a logger that is used: pino's is one. */
export interface DatabaseLog {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
}

/** Tells the log, in one line each, when the database is gone and when it is back. */
export interface Watch {
  /** Something broke on the way to the database: finds out whether it is gone, and then when it is back. */
  suspect(): void
  end(): void
}

/** Milliseconds between two looks: the first, doubled each time, up to the last. */
const SOON = 250
const LATE = 5000

/** @param look rejects when the database cannot be reached. */
export function watchDatabase(look: () => Promise<void>, where: string, log: DatabaseLog): Watch {
  const ended = new AbortController()
  let looking = false

  const untilBack = async (): Promise<void> => {
    let lost = false
    for (let wait = SOON; !ended.signal.aborted; wait = Math.min(2 * wait, LATE)) {
      const reason = await look().then(() => null, reasonOf)
      if (ended.signal.aborted) return
      if (reason === null) {
        if (lost) log.info({}, `The database at ${where} is back`)
        return
      }
      if (!lost) log.warn({}, `Lost the database at ${where} (${reason}); trying until it is back`)
      lost = true
      await pause(wait, null, { ref: false, signal: ended.signal }).catch(() => {})
    }
  }

  return {
    suspect() {
      if (looking) return
      looking = true
      void untilBack().finally(() => {
        looking = false
      })
    },
    end: () => ended.abort(),
  }
}
