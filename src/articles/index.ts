import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Article, Skipped } from '../model.ts'
import { buildArticle } from './build.ts'
import { CoverageError } from './coverage-error.ts'
import { decode } from './decode.ts'
import { isEnglish } from './english.ts'
import { byId, type Candidate, type Found, findFile, findInFolder, readingReason } from './files.ts'
import { formatOf, readPage } from './formats/index.ts'
import { type Given, NOTHING_GIVEN, readGiven } from './given.ts'

export { buildArticle } from './build.ts'
export { CoverageError } from './coverage-error.ts'

/** No article has more; a file of millions of short lines is a table or a list. */
const MOST_PARAGRAPHS = 50_000

/** What was read: articles in the order of their ids, and every file that was left out with the reason. */
export interface Reading {
  readonly articles: readonly Article[]
  readonly skipped: readonly Skipped[]
}

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
 * @throws CoverageError when a path is missing, or nothing can be read
 */
export async function readFiles(paths: readonly string[]): Promise<Reading> {
  const found = await Promise.all(paths.map(find))
  const candidates = withoutClashes(paths, found)
  const skipped = found.flatMap((one) => one.skipped)
  const articles: Article[] = []
  for (const candidate of candidates.sort(byId)) {
    const read = await readOne(candidate)
    skipped.push(...read.skipped)
    if (read.article) articles.push(read.article)
  }
  if (articles.length === 0) throw new CoverageError(`No readable article in ${paths.join(', ')}`, skipped)
  return { articles, skipped: skipped.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)) }
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

async function readOne({ id, path }: Candidate): Promise<{ article: Article | null; skipped: Skipped[] }> {
  const skipped: Skipped[] = []
  const leaveOut = (reason: string) => ({ article: null, skipped: [...skipped, { path: id, reason }] })
  try {
    const decoded = decode(await readFile(path))
    if ('reason' in decoded) return leaveOut(decoded.reason)
    const given = await givenFor(path, id, skipped)
    const format = formatOf(path)
    const page = await readPage(format, decoded.text)
    if ('reason' in page) return leaveOut(page.reason)
    if (page.lines.length > MOST_PARAGRAPHS) return leaveOut('has over 50,000 paragraphs')
    const article = buildArticle(id, format, page, given)
    if (!article.blocks.some(({ role }) => role === 'body' || role === 'title'))
      return leaveOut('holds no article text')
    return (await isEnglish(article)) ? { article, skipped } : leaveOut('is not in English')
  } catch (error) {
    return leaveOut(readingReason(error))
  }
}

/** A NAME.meta.json that cannot be used is named, and its article read without it. */
async function givenFor(path: string, id: string, skipped: Skipped[]): Promise<Given> {
  const name = `${basename(path).replace(/\.[^.]+$/, '')}.meta.json`
  try {
    return await readGiven(join(dirname(path), name))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    const folder = id.includes('/') ? `${id.slice(0, id.lastIndexOf('/'))}/` : ''
    if (code !== 'ENOENT')
      skipped.push({ path: folder + name, reason: code ? readingReason(error) : (error as Error).message })
    return NOTHING_GIVEN
  }
}
