import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { Candidate } from './files.ts'
import { givenPath } from './given.ts'

/** The bytes of a file; "none" where there is none; null where it cannot be read. */
function bytesOf(path: string): Buffer | 'none' | null {
  // Most articles have no NAME.meta.json, and asking is faster than failing.
  if (!existsSync(path)) return 'none'
  try {
    // Read at once: for small files that is several times faster than waiting for each.
    return readFileSync(path)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'none' : null
  }
}

/** A SHA-256 of all that an article is made of: its id, its file and its NAME.meta.json. Null when one cannot be read. */
export function fingerprintOf({ id, path }: Candidate): string | null {
  const hash = createHash('sha256').update(`${id}\n`)
  for (const part of [bytesOf(path), bytesOf(givenPath(path))]) {
    if (part === null) return null
    if (part === 'none') hash.update('- ')
    else hash.update(`${part.length} `).update(part)
  }
  return hash.digest('hex')
}
