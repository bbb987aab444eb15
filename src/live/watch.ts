import { basename } from 'node:path'
import { watch } from 'chokidar'

export interface Watch {
  close(): Promise<void>
}

export interface WatchTimes {
  /** How long nothing may have changed before what changed counts as whole, in milliseconds. */
  readonly quiet: number
  /** The longest wait for quiet: a file that is written without end does not hold up the others. */
  readonly longest: number
  /** How often the folder is looked at even though nothing was reported: network file systems report nothing. */
  readonly anyway: number
}

export const WATCH_TIMES: WatchTimes = { quiet: 2000, longest: 60_000, anyway: 300_000 }

const ARTICLE = /\.(?:txt|md|html?|meta\.json)$/i

/** Whether a change of this file can change the coverage: editors' and downloads' temporary files cannot. */
export const matters = (path: string): boolean => ARTICLE.test(path) && !/^[.~#]/.test(basename(path))

/**
 * Calls back when something in a folder has changed and has come to rest, however much it was.
 *
 * @param warn told once when the system cannot watch; then only the regular look remains
 */
export function watchFolder(
  folder: string,
  changed: () => void,
  warn: (line: string) => void,
  times: WatchTimes = WATCH_TIMES,
): Watch {
  let settling: NodeJS.Timeout | null = null
  let since: number | null = null
  let warned = false

  const settle = (): void => {
    settling = null
    since = null
    changed()
  }
  const touched = (): void => {
    // Not the wall clock: it may jump.
    const now = performance.now()
    since ??= now
    if (settling) clearTimeout(settling)
    settling = setTimeout(settle, Math.max(0, Math.min(times.quiet, since + times.longest - now)))
  }

  const watcher = watch(folder, {
    ignoreInitial: true,
    // Only files carry stats that say so; folders are entered whatever their name.
    ignored: (path, stats) => stats?.isFile() === true && !matters(path),
  })
  watcher.on('all', (event, path) => {
    if (event.endsWith('Dir') || matters(path)) touched()
  })
  // What came while the folder was first looked through was not reported.
  watcher.on('ready', touched)
  watcher.on('error', (error) => {
    if (!warned) warn(`cannot watch ${folder} for changes (${(error as Error).message}); it is read again now and then`)
    warned = true
  })
  const regular = setInterval(changed, times.anyway)
  return {
    async close() {
      clearInterval(regular)
      if (settling) clearTimeout(settling)
      await watcher.close()
    },
  }
}
