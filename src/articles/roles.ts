import type { Block, BlockRole } from '../model.ts'
import { captionCredit, endsWithAgency } from './captions.ts'
import { readDateline, readTrailingCredit } from './dateline.ts'
import { furnitureRow, isSectionLabel } from './furniture.ts'
import { isRepeated, isSummaryPoint, type Layout } from './layout.ts'
import { countWords, endsSentence, readsAsProse } from './page.ts'
import { cutHeadline } from './title.ts'

type RoleRule = (layout: Layout, index: number) => BlockRole | null

const text = (layout: Layout, index: number): string => layout.lines[index]?.text ?? ''
const inHead = (layout: Layout, index: number): boolean => layout.firstBody < 0 || index < layout.firstBody

/** What a line is, by where it stands. In this order; the first rule that answers decides. */
const ROLE_RULES: readonly RoleRule[] = [
  // The headline; whatever stands above it is the site's.
  ({ title }, index) => (index === title ? 'title' : index < title ? 'furniture' : null),
  // What a line's own words say: a caption, a byline, a credit, furniture.
  ({ own }, index) => own[index] ?? null,
  // "- The dam held", in a list under the headline.
  ({ lines, title }, index) => (isSummaryPoint(lines, index, title) ? 'standfirst' : null),
  // A page without one paragraph of running text: all that is left is the article.
  (layout, index) => (layout.firstBody >= 0 ? null : isSectionLabel(text(layout, index)) ? 'furniture' : 'body'),
  // "Boats in Bergen. - Reuters," twice in a row, or once above the report.
  (layout, index) => (isRepeated(layout.lines, index) && countWords(text(layout, index)) >= 4 ? 'caption' : null),
  (layout, index) => (inHead(layout, index) && endsWithAgency(text(layout, index)) ? 'caption' : null),
  // The first line of five words or more under the title; the ones after it belong to pictures.
  (layout, index) => {
    if (!inHead(layout, index)) return null
    if (countWords(text(layout, index), 5) < 5) return 'furniture'
    return hasStandfirst(layout, index) ? 'caption' : 'standfirst'
  },
  // Between the first and the last paragraph everything else is the article's; after it, the site's.
  (layout, index) => (index > layout.lastBody ? 'furniture' : null),
  (layout, index) => (isListed(layout, index) ? 'furniture' : null),
]

function hasStandfirst(layout: Layout, index: number): boolean {
  for (let before = layout.title + 1; before < index; before++)
    if (layout.own[before] === null && countWords(text(layout, before), 5) >= 5) return true
  return false
}

/** Headlines of other stories stand under a marker ("Related news") until running text goes on. */
function isListed(layout: Layout, index: number): boolean {
  for (let before = index; before > layout.firstBody && before > index - 12; before--) {
    const line = text(layout, before)
    if (layout.own[before] === 'furniture' && furnitureRow(line)?.opens === 'list') return true
    if (layout.own[before] === null && readsAsProse(line) && countWords(line, 20) >= 20) return false
    if (layout.own[before] === null && before < index && endsSentence(line) && readsAsProse(line)) return false
  }
  return false
}

function roleOf(layout: Layout, index: number): BlockRole {
  for (const rule of ROLE_RULES) {
    const role = rule(layout, index)
    if (role) return role
  }
  return 'body'
}

/** The page's blocks, in order: lines with their roles, and the parts of lines that have a role of their own. */
export function markBlocks(layout: Layout, outlet: string | null): Block[] {
  return layout.lines.flatMap((line, index) => {
    const role = roleOf(layout, index)
    if (role === 'title') return titleBlocks(line.text, line.start, outlet)
    if (role === 'caption') return captionBlocks(line.text, line.start)
    if (role !== 'body') return [{ start: line.start, end: line.end, role }]
    const dateline = index === layout.firstBody ? datelineOf(layout, index) : 0
    return bodyBlocks(line.text, line.start, dateline, index === layout.lastBody)
  })
}

/** Where the dateline of a report's first line ends; "LIND: " is none where it opens a later line too, but a speaker. */
function datelineOf({ lines }: Layout, index: number): number {
  const line = lines[index]!.text
  const end = readDateline(line)?.end ?? 0
  const head = line.slice(0, end)
  return head.endsWith(':') && lines.some(({ text }, at) => at > index && text.startsWith(head)) ? 0 : end
}

function titleBlocks(line: string, offset: number, outlet: string | null): Block[] {
  const cut = cutHeadline(line, outlet)
  return [
    piece(line, offset, 0, cut.start, 'furniture'),
    piece(line, offset, cut.start, cut.end, 'title'),
    piece(line, offset, cut.end, line.length, 'furniture'),
  ].filter((block) => block !== null)
}

function bodyBlocks(line: string, offset: number, from: number, last: boolean): Block[] {
  const credit = last ? readTrailingCredit(line) : null
  const to = credit && credit.start > from ? credit.start : line.length
  return [
    piece(line, offset, 0, from, 'dateline'),
    piece(line, offset, from, to, 'body'),
    piece(line, offset, to, line.length, 'credit'),
  ].filter((block) => block !== null)
}

/** "Divers at the wreck Credit: Ann Grey": whose picture it is is no part of what it shows. */
function captionBlocks(line: string, offset: number): Block[] {
  const credit = captionCredit(line)
  return [piece(line, offset, 0, credit, 'caption'), piece(line, offset, credit, line.length, 'furniture')].filter(
    (block) => block !== null,
  )
}

/** A part of a line as a block without white space at its ends, or null when nothing else is in it. */
function piece(line: string, offset: number, from: number, to: number, role: BlockRole): Block | null {
  const part = line.slice(from, to)
  const words = part.trim()
  if (words === '') return null
  const start = offset + from + (part.length - part.trimStart().length)
  return { start, end: start + words.length, role }
}
