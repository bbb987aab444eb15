import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A draft this old, in milliseconds, was left behind by a process that was killed. */
const ABANDONED = 3_600_000

interface Kept {
  readonly path: string
  readonly bytes: number
  readonly lastUsed: number
}

/** The files below a folder; one that another process deletes meanwhile is passed over. */
function filesBelow(folder: string): Kept[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return entries.flatMap((entry) => {
    if (!entry.isFile()) return []
    const path = join(entry.parentPath, entry.name)
    const stats = statSync(path, { throwIfNoEntry: false })
    return stats ? [{ path, bytes: stats.size, lastUsed: stats.mtimeMs }] : []
  })
}

/**
 * Brings a folder of files within a bound: deletes abandoned drafts, then the least recently used. Ties go by path.
 *
 * @param bound in bytes
 * @param used paths that must stay, whatever their time says
 */
export function tidy(root: string, bound: number, used: ReadonlySet<string>): void {
  if (!statSync(root, { throwIfNoEntry: false })) return
  const drafts = join(root, 'drafts')
  const [kept, unfinished] = [[] as Kept[], [] as Kept[]]
  for (const file of filesBelow(root)) (file.path.startsWith(drafts) ? unfinished : kept).push(file)
  for (const { path, lastUsed } of unfinished) if (Date.now() - lastUsed > ABANDONED) rmSync(path, { force: true })
  let total = kept.reduce((sum, { bytes }) => sum + bytes, 0)
  kept.sort((a, b) => a.lastUsed - b.lastUsed || (a.path < b.path ? -1 : 1))
  for (const { path, bytes } of kept) {
    if (total <= bound) return
    if (used.has(path)) continue
    rmSync(path, { force: true })
    total -= bytes
  }
}
