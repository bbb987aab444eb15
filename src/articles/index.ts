import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import type { Article, Skipped } from '../model.ts'
import { CoverageError } from './coverage-error.ts'
import { byId, type Candidate, type Found, findFile, findInFolder } from './files.ts'
import { fingerprintOf } from './fingerprint.ts'
import { type FileReading, readOne } from './read-one.ts'

export { isAgency } from './agencies.ts'
export { buildArticle } from './build.ts'
export { CoverageError } from './coverage-error.ts'
export { findInFolder } from './files.ts'
export { fillYear } from './missing-year.ts'
export type { FileReading } from './read-one.ts'

/** What was read: articles in the order of their ids, and every file that was left out with the reason. */
export interface Reading {
  readonly articles: readonly Article[]
  readonly skipped: readonly Skipped[]
  /** As `fingerprintFiles` gives it; null when a file could not be read, or changed while it was. */
  readonly fingerprint: string | null
}

/** Files that were read before, by the fingerprint of their content. */
export interface Memory {
  recall(fingerprint: string): FileReading | null
  keep(fingerprint: string, reading: FileReading): void
}

const NO_MEMORY: Memory = { recall: () => null, keep: () => {} }

/**
 * Reads a folder and its subfolders: `.txt`, `.md` and `.html`, each with the NAME.meta.json beside it.
 *
 * @throws CoverageError when the folder is missing, or holds no readable article
 */
export const readFolder = (folder: string): Promise<Reading> => readFiles([folder])

/**
 * Reads files and folders as one coverage. An article's id is its path below its folder, or its own name; where two
 * would have the same id, the later one keeps the path by which it was named.
 *
 * @param memory is asked before a file is read, and told what was read
 * @throws CoverageError when a path is missing, or nothing can be read
 */
export async function readFiles(paths: readonly string[], memory = NO_MEMORY): Promise<Reading> {
  const { candidates, skipped } = await findFiles(paths)
  const left = [...skipped]
  const articles: Article[] = []
  const fingerprints: (string | null)[] = []
  for (const candidate of candidates) {
    const { reading, fingerprint } = await readRemembered(candidate, memory)
    fingerprints.push(fingerprint)
    left.push(...reading.skipped)
    if (reading.article) articles.push(reading.article)
  }
  if (articles.length === 0) throw new CoverageError(`No readable article in ${paths.join(', ')}`, left)
  left.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return { articles, skipped: left, fingerprint: combine(fingerprints, skipped) }
}

/**
 * A fingerprint of everything that `readFiles` would read: the files' names and bytes, and what is left out. Two
 * equal ones mean equal readings. Null when a file cannot be read.
 *
 * @throws CoverageError when a path is missing
 */
export async function fingerprintFiles(paths: readonly string[]): Promise<string | null> {
  const { candidates, skipped } = await findFiles(paths)
  return combine(candidates.map(fingerprintOf), skipped)
}

function combine(fingerprints: readonly (string | null)[], skipped: readonly Skipped[]): string | null {
  if (fingerprints.includes(null)) return null
  return createHash('sha256')
    .update(JSON.stringify([fingerprints, skipped]))
    .digest('hex')
}

async function readRemembered(
  candidate: Candidate,
  memory: Memory,
): Promise<{ reading: FileReading; fingerprint: string | null }> {
  const fingerprint = fingerprintOf(candidate)
  const known = fingerprint && memory.recall(fingerprint)
  if (known) return { reading: known, fingerprint }
  const reading = await readOne(candidate)
  // A file that was written to meanwhile was perhaps read half.
  if (fingerprint === null || fingerprintOf(candidate) !== fingerprint) return { reading, fingerprint: null }
  memory.keep(fingerprint, reading)
  return { reading, fingerprint }
}

async function findFiles(paths: readonly string[]): Promise<Found> {
  const found = await Promise.all(paths.map(find))
  return { candidates: withoutClashes(paths, found).sort(byId), skipped: found.flatMap((one) => one.skipped) }
}

async function find(path: string): Promise<Found> {
  const stats = await stat(path).catch(() => null)
  if (stats === null) throw new CoverageError(`There is no file or folder ${path}`)
  return stats.isDirectory() ? findInFolder(path) : findFile(path)
}

function withoutClashes(paths: readonly string[], found: readonly Found[]): Candidate[] {
  const byPlace = new Map<string, Candidate>()
  const ids = new Set<string>()
  for (const [index, { candidates }] of found.entries()) {
    for (const candidate of candidates) {
      if (byPlace.has(candidate.path)) continue
      const named = ids.has(candidate.id) ? `${paths[index]}/${candidate.id}`.replaceAll('\\', '/') : candidate.id
      ids.add(named)
      byPlace.set(candidate.path, { ...candidate, id: named })
    }
  }
  return [...byPlace.values()]
}
