import type { Stats } from 'node:fs'
import { lstatSync, statSync } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join, relative, resolve, sep } from 'node:path'
import type { Skipped } from '../model.ts'
import { CoverageError } from './coverage-error.ts'
import { MOST_BYTES } from './decode.ts'

/** A file that may be an article. */
export interface Candidate {
  /** The path below the folder, with forward slashes; a file that was named itself has its own name. */
  readonly id: string
  readonly path: string
}

export interface Found {
  readonly candidates: readonly Candidate[]
  readonly skipped: readonly Skipped[]
}

const FORMATS = /\.(?:txt|md|html?)$/i
/** Deeper folders are not entered. */
const DEEPEST = 24

/** What keeps a file from being read, in words for a person, or null. */
type Refusal = (entry: {
  readonly path: string
  readonly root: string
  readonly link: boolean
  readonly stats: Stats
}) => Promise<string | null> | string | null

/** In this order; the first that answers decides. */
const REFUSALS: readonly Refusal[] = [
  async ({ link, path, root }) => (link && !isBelow(await realpath(path), root) ? 'is a link out of the folder' : null),
  ({ link, stats }) => (link && stats.isDirectory() ? 'is a link to a folder' : null),
  ({ stats }) => (stats.isFile() ? null : 'is not a regular file'),
  ({ path }) => (FORMATS.test(path) ? null : 'is not a .txt, .md or .html file'),
  ({ stats }) => (stats.size === 0 ? 'is empty' : null),
  ({ stats }) => (stats.size > MOST_BYTES ? 'is over 5 MB' : null),
]

const isBelow = (path: string, root: string): boolean =>
  path === root || path.startsWith(root.endsWith(sep) ? root : root + sep)

/** In words, why the file system refused. */
export function readingReason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'EACCES' || code === 'EPERM') return 'cannot be read: permission denied'
  if (code === 'ENOENT') return 'is a link to nothing, or was removed'
  if (code === 'ELOOP') return 'is a link to itself'
  return `cannot be read${code ? ` (${code})` : ''}`
}

/**
 * The files below a folder that may be articles, in the order of their ids, and those that may not.
 * Names that begin with a dot and NAME.meta.json are passed over without a word.
 *
 * @throws CoverageError when the folder is missing or no folder
 */
export async function findInFolder(folder: string): Promise<Found> {
  const root = await realpath(folder).catch(() => null)
  if (root === null) throw new CoverageError(`There is no folder ${folder}`)
  if (!(await stat(root)).isDirectory()) throw new CoverageError(`${folder} is not a folder`)
  const candidates: Candidate[] = []
  const skipped: Skipped[] = []
  const folders = [{ path: root, depth: 0 }]
  for (let next = folders.pop(); next; next = folders.pop()) {
    const { path: below, depth } = next
    const names = await readdir(below).catch((error: unknown) => {
      skipped.push({ path: idOf(root, below), reason: readingReason(error) })
      return []
    })
    for (const name of names.filter((entry) => !entry.startsWith('.') && !entry.endsWith('.meta.json'))) {
      const path = join(below, name)
      const id = idOf(root, path)
      const verdict = await examine(path, root)
      if (verdict === 'folder' && depth < DEEPEST) folders.push({ path, depth: depth + 1 })
      else if (verdict === 'folder') skipped.push({ path: id, reason: 'lies too deep' })
      else if (verdict === 'article') candidates.push({ id, path })
      else skipped.push({ path: id, reason: verdict.reason })
    }
  }
  return { candidates: candidates.sort(byId), skipped }
}

/** A file that was named itself: its folder is the one it stands in. */
export async function findFile(file: string): Promise<Found> {
  const path = resolve(file)
  const id = basename(path)
  const verdict = await examine(path, await realpath(join(path, '..')).catch(() => join(path, '..')))
  if (verdict === 'article') return { candidates: [{ id, path }], skipped: [] }
  return {
    candidates: [],
    skipped: [{ path: id, reason: typeof verdict === 'string' ? 'is a folder' : verdict.reason }],
  }
}

async function examine(path: string, root: string): Promise<'folder' | 'article' | { readonly reason: string }> {
  try {
    // At once: waiting for each of thousands takes several times as long.
    const own = lstatSync(path)
    if (own.isDirectory()) return 'folder'
    const link = own.isSymbolicLink()
    const stats = link ? statSync(path) : own
    for (const refusal of REFUSALS) {
      const reason = await refusal({ path, root, link, stats })
      if (reason) return { reason }
    }
    return 'article'
  } catch (error) {
    return { reason: readingReason(error) }
  }
}

const idOf = (root: string, path: string): string => relative(root, path).split(sep).join('/')

/** By code unit, so that the order is the same on every machine. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0
