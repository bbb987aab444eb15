import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Article, Skipped } from '../model.ts'
import { buildArticle } from './build.ts'
import { decode } from './decode.ts'
import { isEnglish } from './english.ts'
import { type Candidate, readingReason } from './files.ts'
import { formatOf, readPage } from './formats/index.ts'
import { type Given, givenPath, NOTHING_GIVEN, readGiven } from './given.ts'

/** No article has more; a file of millions of short lines is a table or a list. */
const MOST_PARAGRAPHS = 50_000

/** A file as read: its article, or none with the reason; a NAME.meta.json that cannot be used is named too. */
export interface FileReading {
  readonly article: Article | null
  readonly skipped: readonly Skipped[]
}

/** Reads one file with the NAME.meta.json beside it. Never throws: what cannot be read is skipped with the reason. */
export async function readOne({ id, path }: Candidate): Promise<FileReading> {
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
  const given = givenPath(path)
  try {
    return await readGiven(given)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    const folder = id.includes('/') ? `${id.slice(0, id.lastIndexOf('/'))}/` : ''
    if (code !== 'ENOENT')
      skipped.push({ path: folder + basename(given), reason: code ? readingReason(error) : (error as Error).message })
    return NOTHING_GIVEN
  }
}
