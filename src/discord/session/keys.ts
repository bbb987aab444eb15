import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isKey, type Keys, keyOf, MOST_KEYS } from '../../keys.ts'

/** A request's longest text is a checked message of some thousand characters; a file that is longer is not ours. */
const LONGEST = 64 * 1024

/**
 * Keys as files of a folder, one each, written whole or not at all. Past `most` the ones unused for longest go.
 *
 * @throws what the file system throws when the folder cannot be made or read.
 */
export async function openKeys(folder: string, most = MOST_KEYS): Promise<Keys> {
  await mkdir(folder, { recursive: true })
  const known = new Set(await byAge(folder))

  const forgetOldest = async (): Promise<void> => {
    for (const key of known) {
      if (known.size <= most) return
      known.delete(key)
      await rm(join(folder, key), { force: true })
    }
  }
  const use = (key: string): void => {
    known.delete(key)
    known.add(key)
  }
  await forgetOldest()

  return {
    async put(text) {
      const key = keyOf(text)
      const path = join(folder, key)
      const now = new Date()
      // Already there: only its age changes, so that a restart forgets in the same order.
      const there = known.has(key) && (await utimes(path, now, now).then(...YES_OR_NO))
      if (!there) {
        const part = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`
        await writeFile(part, text)
        await rename(part, path)
      }
      use(key)
      await forgetOldest()
      return key
    },
    async get(key) {
      if (!isKey(key)) return null
      const text = await readFile(join(folder, key), 'utf8').catch(() => null)
      if (text === null || text.length > LONGEST || keyOf(text) !== key) return null
      use(key)
      return text
    },
  }
}

const YES_OR_NO = [() => true, () => false] as const

/** Keys of a folder, oldest first; what an interrupted write left is removed. */
async function byAge(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder)
  await Promise.all(names.filter((name) => name.includes('.')).map((name) => rm(join(folder, name), { force: true })))
  const aged = await Promise.all(
    names
      .filter(isKey)
      .map(async (name) => ({ name, at: (await stat(join(folder, name)).catch(() => null))?.mtimeMs ?? 0 })),
  )
  return aged.sort((a, b) => a.at - b.at).map(({ name }) => name)
}
