import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Candidate } from './files.ts'
import { givenPath } from './given.ts'

/** The bytes of a file; "none" where there is none; null where it cannot be read. */
async function bytesOf(path: string): Promise<Buffer | 'none' | null> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? 'none' : null))
}

/** A SHA-256 of all that an article is made of: its id, its file and its NAME.meta.json. Null when one cannot be read. */
export async function fingerprintOf({ id, path }: Candidate): Promise<string | null> {
  const hash = createHash('sha256').update(`${id}\n`)
  for (const part of [await bytesOf(path), await bytesOf(givenPath(path))]) {
    if (part === null) return null
    if (part === 'none') hash.update('- ')
    else hash.update(`${part.length} `).update(part)
  }
  return hash.digest('hex')
}
