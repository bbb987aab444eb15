import type { BlockRole } from '../model.ts'
import { readByline, readCreditLine } from './byline.ts'
import { endsWithAgency, isCaption } from './captions.ts'
import { readDateLine } from './date-line.ts'
import { readDateline, readTrailingCredit } from './dateline.ts'
import { furnitureRow, isSectionLabel, isSharing } from './furniture.ts'
import { countWords, endsSentence, type Line, type Page, readsAsProse } from './page.ts'

/** What each line is by its own words, and where the article's parts lie; an index of -1 where there is none. */
export interface Layout {
  readonly lines: readonly Line[]
  readonly own: readonly (BlockRole | null)[]
  readonly title: number
  readonly firstBody: number
  readonly lastBody: number
}

/** Roles that a line's own words give it, in this order. */
const OWN_ROLES: readonly ((line: Line) => BlockRole | null)[] = [
  (line) => line.hint,
  ({ text }) => (furnitureRow(text) || isSharing(text) ? 'furniture' : null),
  ({ text }) => (isDatelineAlone(text) ? 'dateline' : null),
  ({ text }) => (readDateLine(text).length > 0 ? 'furniture' : null),
  ({ text }) => (readCreditLine(text) ? 'credit' : null),
  ({ text }) => (readByline(text) ? 'byline' : null),
  ({ text }) => (isCaption(text) ? 'caption' : null),
]

/** "OSLO, May 3 (NTB) --" on a line of its own, the report below it. */
const isDatelineAlone = (text: string): boolean => text.length < 100 && readDateline(`${text} `)?.end === text.length

function ownRole(line: Line): BlockRole | null {
  for (const rule of OWN_ROLES) {
    const role = rule(line)
    if (role) return role
  }
  return null
}

/** Whether a line is running text, the agency that may close it left aside. */
function isProse(text: string): boolean {
  const credit = readTrailingCredit(text)
  return readsAsProse(text) || (credit !== null && readsAsProse(text.slice(0, credit.start).trimEnd()))
}

/** Finds the parts of a page; `title` is what the format or the reader's NAME.meta.json gives as the title. */
export function layOut(page: Page, title: string | null): Layout {
  const own = page.lines.map(ownRole)
  const at = findTitle(page.lines, own, title)
  const firstBody = findFirstBody(page.lines, own, at)
  return { lines: page.lines, own, title: at, firstBody, lastBody: findLastBody(page.lines, own, firstBody) }
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Headlines of 4 to 45 words are told by themselves; a shorter one only by standing above the first paragraph. */
function findTitle(lines: readonly Line[], own: readonly (BlockRole | null)[], given: string | null): number {
  const hinted = own.indexOf('title')
  if (hinted >= 0) return hinted
  const wanted = given === null ? null : folded(given)
  if (wanted) {
    const same = lines.slice(0, 60).findIndex(({ text }) => text.length < 400 && folded(text).endsWith(wanted))
    if (same >= 0) return same
  }
  let short = -1
  for (const [index, line] of lines.entries()) {
    if (own[index] === 'body') break
    if (own[index] !== null) continue
    const words = countWords(line.text, 46)
    if (words <= 25 && isHeadline(lines, index)) return index
    if (words > 45 || (readsAsProse(line.text) && (readDateline(line.text) || /[.]["”’)]*$/.test(line.text)))) break
    if (isSectionLabel(line.text)) continue
    if (words >= 4) return index
    if (words >= 1) short = index
  }
  return short
}

/** A line with a full stop is still the headline where the report's dateline follows it at once. */
const isHeadline = (lines: readonly Line[], index: number): boolean =>
  readDateline(lines[index]?.text ?? '') === null && readDateline(lines[index + 1]?.text ?? '') !== null

function findFirstBody(lines: readonly Line[], own: readonly (BlockRole | null)[], title: number): number {
  const from = title + 1
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]
    if (!line || (own[index] !== null && own[index] !== 'body')) continue
    if (own[index] === 'body') return index
    if (isSummaryPoint(lines, index, title)) continue
    if (!readsAsProse(line.text) || isRepeated(lines, index) || endsWithAgency(line.text)) continue
    if (!isLead(lines, own, index, from)) return index
  }
  return -1
}

/** A line of the list that sums an article up, each with a dot or dash before it, at once under its title; not a lone "- No." */
export function isSummaryPoint(lines: readonly Line[], index: number, title: number): boolean {
  if (title < 0 || index <= title || !lines[index] || !POINT.test(lines[index].text)) return false
  let first = index
  while (first - 1 > title && POINT.test(lines[first - 1]!.text)) first--
  return first === title + 1 && POINT.test(lines[title + 2]?.text ?? '') && index - title <= MOST_POINTS
}

/** No list of points is longer. */
const MOST_POINTS = 8
const POINT = /^[-–—•·▪●*] ?[\p{L}\p{N}'‘"“]/u

/** A sentence under the title with a byline, a date, a picture or a dateline between it and the report is a standfirst. */
function isLead(lines: readonly Line[], own: readonly (BlockRole | null)[], index: number, from: number): boolean {
  if (index !== from || countWords(lines[index]?.text ?? '', 51) > 50 || readDateline(lines[index]?.text ?? ''))
    return false
  let apart = false
  for (let next = index + 1; next < lines.length && next < index + 12; next++) {
    const line = lines[next]
    if (!line) return false
    if (own[next] === 'byline' || own[next] === 'credit' || readDateLine(line.text).length > 0) apart = true
    else if (own[next] === null && readsAsProse(line.text)) return apart || readDateline(line.text) !== null
  }
  return false
}

function findLastBody(lines: readonly Line[], own: readonly (BlockRole | null)[], firstBody: number): number {
  if (firstBody < 0) return -1
  let last = firstBody
  let listing = false
  let words = 0
  for (let index = firstBody; index < lines.length; index++) {
    const line = lines[index]
    if (!line) break
    const opens = own[index] === 'furniture' ? furnitureRow(line.text)?.opens : undefined
    // "11 Comments" under the byline: a link down the page
    if (opens === 'end' && words >= LEAST_TEXT) break
    if (opens === 'list') listing = true
    const body =
      own[index] === 'body' || (own[index] === null && (isProse(line.text) || closesAfter(line.text, index - last)))
    if (body && (!listing || countWords(line.text, 20) >= 20)) {
      listing = false
      last = index
      words += countWords(line.text, LEAST_TEXT)
    }
  }
  return last
}

/** No article ends before it has so many words: a standfirst has fewer. */
const LEAST_TEXT = 60

/** A last short sentence that follows the text at once belongs to it: "That day has come.", "she said." */
const closesAfter = (text: string, away: number): boolean =>
  away <= 1 && (countWords(text, 3) >= 3 || /^(?:[-–—] ?)?\p{Ll}/u.test(text)) && endsSentence(text)

/** Whether the same words stand on the line before or after, as captions do that a page shows and reads aloud. */
export function isRepeated(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text
  return text !== undefined && (text === lines[index - 1]?.text || text === lines[index + 1]?.text)
}
