import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Packing, seal, unseal } from './seal.ts'
import { tidy } from './tidy.ts'

/** Texts that can be computed again, each under a kind and a key. Nothing that goes wrong here is ever thrown. */
export interface Store {
  /** The text, or null when there is none or it is damaged. */
  read(kind: string, key: string): string | null
  write(kind: string, key: string, text: string, packing?: Packing): void
  /** Deletes the least recently used until the store is within its bound; what this store has read or written stays. */
  tidy(): void
}

export interface StoreOptions {
  /** Bytes on disk; 1 GB unless given. */
  readonly bound?: number
  /** Told once, in one line, when nothing more can be kept. */
  readonly warn: (line: string) => void
}

const BOUND = 1_000_000_000
/** The layout's version: another layout stands beside it. */
const LAYOUT = 'v1'
/** How old the time of last use may grow before it is written again, in milliseconds: reading should seldom write. */
const STALE = 3_600_000

const REMEDIES: Readonly<Record<string, string>> = {
  EACCES: 'it cannot be written',
  EPERM: 'it cannot be written',
  EROFS: 'its file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'it is not a folder',
  EEXIST: 'it is not a folder',
}

/** Nothing is kept: the store of a process that has no cache folder. */
export const NO_STORE: Store = { read: () => null, write: () => {}, tidy: () => {} }

/**
 * Opens a store of files in a folder, which is made when first needed. Any number of processes may share it, be killed
 * at any point, and lose it at any time: a file appears whole or not at all, under a name that its content decides.
 */
export function openStore(folder: string, { bound = BOUND, warn }: StoreOptions): Store {
  const root = join(folder, LAYOUT)
  const used = new Set<string>()
  let failed = false
  const pathOf = (kind: string, key: string) => join(root, kind, key.slice(0, 2), key)

  const fail = (error: unknown): void => {
    if (failed) return
    failed = true
    const code = (error as NodeJS.ErrnoException).code ?? String(error)
    warn(`nothing more is kept in the cache folder ${folder}: ${REMEDIES[code] ?? code}`)
  }

  return {
    read(kind, key) {
      const path = pathOf(kind, key)
      try {
        const text = unseal(`${kind}/${key}`, readFileSync(path))
        if (text === null) rmSync(path, { force: true })
        else {
          used.add(path)
          touch(path)
        }
        return text
      } catch {
        return null
      }
    },

    write(kind, key, text, packing = 'small') {
      const path = pathOf(kind, key)
      used.add(path)
      if (failed || existsSync(path)) return
      const draft = join(root, 'drafts', randomUUID())
      try {
        mkdirSync(dirname(draft), { recursive: true })
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(draft, seal(`${kind}/${key}`, text, packing), { flag: 'wx' })
        renameSync(draft, path)
      } catch (error) {
        discard(draft)
        // Someone deleted the folder meanwhile, which they may: the next write makes it again.
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') fail(error)
      }
    },

    tidy() {
      try {
        tidy(root, bound, used)
      } catch (error) {
        fail(error)
      }
    },
  }
}

/** A draft that cannot be removed either is left to `tidy`. */
function discard(draft: string): void {
  try {
    rmSync(draft, { force: true })
  } catch {}
}

function touch(path: string): void {
  try {
    if (Math.abs(Date.now() - statSync(path).mtimeMs) > STALE) utimesSync(path, new Date(), new Date())
  } catch {
    // Only the order of deletion hangs on it: a cache that is read-only is still read.
  }
}
