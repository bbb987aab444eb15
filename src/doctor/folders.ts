import { randomUUID } from 'node:crypto'
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CoverageError, findInFolder } from '../articles/index.ts'
import { type Check, type Finding, fine, reasonOf, wrong } from './check.ts'

/** Less free space, in bytes, is worth a word. */
const LITTLE = 100_000_000

export const articlesFolder: Check = async ({ seedsDir }) => {
  try {
    const { candidates, skipped } = await findInFolder(seedsDir)
    if (candidates.length === 0)
      return [wrong('articles', `${seedsDir} holds no article`, 'put .txt, .md or .html files there, or set SEEDS_DIR')]
    const left = skipped.length > 0 ? `, ${skipped.length} other files (dateline sources names them)` : ''
    return [fine('articles', `${candidates.length} files in ${seedsDir}${left}`)]
  } catch (error) {
    const reason = error instanceof CoverageError ? error.message : reasonOf(error)
    return [wrong('articles', reason, 'set SEEDS_DIR to the folder of articles, and let this user read it')]
  }
}

async function writable(check: string, setting: string, folder: string, loss: string): Promise<Finding> {
  const probe = join(folder, `.doctor-${randomUUID()}`)
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(probe, 'dateline')
    await rm(probe)
    const { bavail, bsize } = await statfs(folder)
    if (bavail * bsize < LITTLE)
      return wrong(check, `${folder} has ${Math.round((bavail * bsize) / 1e6)} MB left`, 'free space on that disk')
    return fine(check, `${folder} can be written`)
  } catch (error) {
    await rm(probe, { force: true }).catch(() => {})
    const remedy = `let this user write there, or set ${setting} to another folder; ${loss}`
    return wrong(check, `${folder} cannot be written (${reasonOf(error)})`, remedy)
  }
}

export const cacheFolder: Check = async ({ cacheDir }) => [
  await writable('cache', 'CACHE_DIR', cacheDir, 'until then every start reads all articles anew'),
]

export const dataFolder: Check = async ({ dataDir }) => [
  await writable('data', 'DATA_DIR', dataDir, 'until then the bot cannot start'),
]
