import { daysBetween } from '../dates/index.ts'
import type { Article, Block, BlockRole, Dating } from '../model.ts'
import { readByline, readCreditLine } from './byline.ts'
import { readDateline, readTrailingCredit } from './dateline.ts'
import type { Given } from './given.ts'
import { layOut } from './layout.ts'
import type { Page } from './page.ts'
import { markBlocks } from './roles.ts'
import { readStatedDates } from './stated-date.ts'
import { cutHeadline } from './title.ts'

/**
 * Makes an article of a page: its blocks, and what the page says of itself. What `given` (NAME.meta.json) says wins.
 * Pure and deterministic; linear in the page's length.
 */
export function buildArticle(id: string, format: Article['format'], page: Page, given: Given): Article {
  const { metadata, text } = page
  const titleHint = given.title ?? metadata.title
  const layout = layOut(page, titleHint)
  const outletHint = given.outlet ?? metadata.outlet
  const blocks = markBlocks(layout, outletHint)
  const titleLine = layout.lines[layout.title]
  const shown = slices(text, blocks, 'title')[0]?.replace(/\s+/g, ' ') ?? null
  const stated = readStatedDates(id, page, blocks)
  return {
    id,
    format,
    text,
    blocks,
    title: titleHint ?? shown,
    outlet: outletHint ?? (titleLine ? cutHeadline(titleLine.text).outlet : null) ?? copyrightHolder(text, blocks),
    credit: creditOf(text, blocks),
    byline: given.byline ?? bylineOf(text, blocks) ?? metadata.byline,
    url: given.url ?? metadata.url,
    published: given.published ? givenDate(given.published) : stated.published,
    publishedDay: given.published ? null : stated.publishedDay,
    notAfter: stated.notAfter,
    otherDates: stated.shown.filter(({ day }) => isOther(day, given.published ?? stated.published?.value ?? null)),
  }
}

/** A report is filed a day before it is printed, and midnight comes earlier elsewhere. */
const FILED = 1

const isOther = (day: string, published: string | null): boolean =>
  published !== null && Math.abs(daysBetween(day, published)) > FILED

const givenDate = (value: string): Dating => ({ value, basis: 'given', evidence: null })

const slices = (text: string, blocks: readonly Block[], role: BlockRole): string[] =>
  blocks.filter((block) => block.role === role).map(({ start, end }) => text.slice(start, end))

const bylineOf = (text: string, blocks: readonly Block[]): string | null =>
  slices(text, blocks, 'byline')
    .map((line) => readByline(line)?.names ?? null)
    .find((names) => names !== null) ?? null

/** The agency of the dateline, of a line of its own, or of the last words. */
function creditOf(text: string, blocks: readonly Block[]): string | null {
  const dateline = slices(text, blocks, 'dateline').map((line) => readDateline(`${line} `)?.credit ?? null)
  const lines = slices(text, blocks, 'credit').map(
    (line) => readCreditLine(line) ?? readTrailingCredit(`. ${line}`)?.credit ?? null,
  )
  const credit = [...dateline, ...lines].find((name) => name !== null) ?? null
  return credit?.replace(/^[\s/–—-]+|[\s/–—-]+$/g, '') || null
}

/** "© 2021 The Harbour Times. All rights reserved." names the outlet. */
function copyrightHolder(text: string, blocks: readonly Block[]): string | null {
  for (const line of slices(text, blocks, 'furniture')) {
    if (line.length > 200) continue
    const match =
      /(?:©|\(c\)|\bcopyright)\s*(?:©|\(c\))?\s*(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?,?)?\s*(?:by )?(\p{Lu}[^.,|()]{2,50}?)(?:,? (?:Ltd|Inc|LLC|plc|GmbH)\b.*)?(?:[.,|(].*)?$/iu.exec(
        line,
      )
    const name = match?.[1]?.trim()
    if (name && /^\p{Lu}/u.test(name) && !/^all rights/i.test(name)) return name.replace(/\s+all rights reserved$/i, '')
  }
  return null
}
