import { type CalendarDate, type DayMonthOrder, dayMonthOrder, isoDay, readCalendarDates } from '../dates/index.ts'
import type { Block, BlockRole, Citation, Dating, OtherDate, YearlessDay } from '../model.ts'
import { type DateLabel, type LabelledDate, labelDates, readDateLine } from './date-line.ts'
import { readDateline } from './dateline.ts'
import { furnitureRow, isSectionLabel } from './furniture.ts'
import { fillYear, SURELY_NEAR } from './missing-year.ts'
import type { Line, Page } from './page.ts'

/** A date that the page itself shows or carries, and where. */
interface Shown {
  readonly from: 'label' | 'metadata' | 'dateline' | 'head' | 'foot' | 'updated' | 'modified' | 'tail' | 'url'
  readonly day: string
  readonly evidence: Citation | null
}

/**
 * What is trusted first; "Published" below the text, which may be said of another story, only where nothing above it gives
 * a date. A page header's date is none of these: it is the day of saving.
 */
const ORDER: readonly Shown['from'][] = [
  'label',
  'metadata',
  'dateline',
  'head',
  'foot',
  'updated',
  'modified',
  'tail',
  'url',
]

/** How many characters of a page are searched for dates that tell others. */
const MOST_READ = 200_000

export interface StatedDates {
  readonly published: Dating | null
  /** The first date without a year that the page cannot tell. */
  readonly publishedDay: YearlessDay | null
  readonly notAfter: string | null
  /** Every day that the page gives for its publication, the surest first, each once. */
  readonly shown: readonly OtherDate[]
}

/**
 * The publication date as the page states it, with the words that show it, and the latest day that it can have been
 * written on. Reads Published and Updated lines, byline lines, the dateline, the page's metadata and the address;
 * no other article.
 */
export function readStatedDates(id: string, page: Page, blocks: readonly Block[]): StatedDates {
  const titleStart = blocks.find(({ role }) => role === 'title')?.start ?? 0
  const lines = linesWithRoles(page.lines, blocks)
  const above = lines.filter(({ line }) => line.start < titleStart)
  const order = dayMonthOrder(page.text.slice(0, MOST_READ), knownDays(page, null, null))
  const notAfter = headerDate(above, order)
  const carried = carriedDays(page, notAfter)
  const known = knownDays(page, notAfter, order)
  const cite = (line: Line, date: CalendarDate): Citation => {
    const [start, end] = [line.start + date.start, line.start + date.end]
    return { article: id, start, end, text: page.text.slice(start, end) }
  }
  const shown: Shown[] = []
  const yearless: YearlessDay[] = []
  const add = (from: Shown['from'], line: Line, date: CalendarDate): void => {
    // What the text tells of may be months away: then more is asked, once the words are analysed.
    const year = fillYear(date, known, notAfter, SURELY_NEAR) ?? fillYear(date, carried, notAfter)
    const { month, day, weekday } = date
    if (year !== null) shown.push({ from, day: isoDay(year, month, day), evidence: cite(line, date) })
    else yearless.push({ month, day, weekday, evidence: cite(line, date) })
  }
  const firstBody = blocks.find(({ role }) => role === 'body')?.start ?? page.text.length
  let ofOthers = false
  for (const { line, role } of lines) {
    if (line.start > firstBody) ofOthers = role === 'furniture' && (ofOthers || opensList(line))
    if (ofOthers) continue
    for (const { date, label } of datesOf(line, role, order)) {
      const header = line.start < titleStart && label === 'bare' && !isAlone(above, line, date)
      if (!header) add(sourceOf(label, line.start < firstBody), line, date)
    }
    const date = role === 'dateline' ? readDateline(line.text)?.date : null
    if (date) add('dateline', line, date)
  }
  const { published: printed, modified, url } = page.metadata
  if (printed) shown.push({ from: 'metadata', day: printed, evidence: evidenceOf(printed, shown) })
  if (modified) shown.push({ from: 'modified', day: modified, evidence: evidenceOf(modified, shown) })
  const inUrl = url ? dayOfUrl(url) : null
  if (inUrl) shown.push({ from: 'url', day: inUrl, evidence: evidenceOf(inUrl, shown) })
  const possible = shown.filter(({ day }) => notAfter === null || day <= notAfter)
  const best = ORDER.flatMap((from) => possible.filter((date) => date.from === from))[0]
  const places = ORDER.flatMap((from) => shown.filter((date) => date.from === from)).flatMap(placeOf)
  const published = best ? { value: best.day, basis: 'stated' as const, evidence: best.evidence } : null
  const publishedDay = published ? null : (yearless[0] ?? null)
  return { published, publishedDay, notAfter, shown: places.filter(({ day }, at) => firstWith(places, day) === at) }
}

/** Where a page says when it was published; when it was changed is another matter, and its last lines may be others'. */
const PLACES: Partial<Record<Shown['from'], OtherDate['from']>> = {
  label: 'line',
  metadata: 'metadata',
  dateline: 'dateline',
  head: 'line',
  url: 'address',
}

function placeOf({ from, day }: Shown): OtherDate[] {
  const place = PLACES[from]
  return place ? [{ from: place, day }] : []
}

/** "More on this story": the dates below are of other stories. */
const opensList = ({ text }: Line): boolean => furnitureRow(text)?.opens === 'list'

const firstWith = (dates: readonly OtherDate[], day: string): number => dates.findIndex((other) => other.day === day)

const sourceOf = (label: DateLabel, head: boolean): Shown['from'] =>
  label === 'published' ? (head ? 'label' : 'foot') : label === 'updated' ? 'updated' : head ? 'head' : 'tail'

const evidenceOf = (day: string, shown: readonly Shown[]): Citation | null =>
  shown.find((other) => other.day === day && other.evidence)?.evidence ?? null

interface LineWithRole {
  readonly line: Line
  readonly role: BlockRole | null
}

/** Each line with the role of its first block. */
function linesWithRoles(lines: readonly Line[], blocks: readonly Block[]): LineWithRole[] {
  let next = 0
  return lines.map((line) => {
    while (next < blocks.length && (blocks[next]?.end ?? 0) <= line.start) next++
    return { line, role: blocks[next]?.role ?? null }
  })
}

/** A byline's line may go on with its date; any other line has to be a date's line as a whole. */
function datesOf({ text }: Line, role: BlockRole | null, order: DayMonthOrder | null): LabelledDate[] {
  const head = text.slice(0, 300)
  if (role === 'byline' || role === 'credit') return labelDates(head, readCalendarDates(head, { order }))
  return role === 'furniture' ? readDateLine(text, order) : []
}

/** Above the title, a date without a weekday that stands alone there, or under its section, is the article's own. */
function isAlone(above: readonly LineWithRole[], line: Line, date: CalendarDate): boolean {
  return (
    date.weekday === null &&
    date.end - date.start === line.text.length &&
    above.every((other) => other.line === line || isSectionLabel(other.line.text))
  )
}

/** The day that the page's header shows, which is when it was saved: the earliest full date above the title. */
function headerDate(above: readonly LineWithRole[], order: DayMonthOrder | null): string | null {
  const days = above
    .filter(({ line, role }) => line.text.length <= 200 && role === 'furniture')
    .flatMap(({ line }) =>
      labelDates(line.text, readCalendarDates(line.text, { order })).map((found) => ({ line, ...found })),
    )
    .filter(({ line, date, label }) => label === 'bare' && !isAlone(above, line, date))
    .flatMap(({ date }) => (date.year === null ? [] : [isoDay(date.year, date.month, date.day)]))
  return days.sort()[0] ?? null
}

/** The days that a page carries beside its text: of its header, its metadata, its address. */
function carriedDays(page: Page, notAfter: string | null): string[] {
  const { published, modified, url } = page.metadata
  return [notAfter, published, modified, url ? dayOfUrl(url) : null].flatMap((day) => day ?? [])
}

/** Full dates anywhere on the page that can tell another date's year. */
function knownDays(page: Page, notAfter: string | null, order: DayMonthOrder | null): string[] {
  const days = carriedDays(page, notAfter)
  for (const date of readCalendarDates(page.text.slice(0, MOST_READ), { order }))
    if (date.year !== null) days.push(isoDay(date.year, date.month, date.day))
  return [...new Set(days)].slice(0, 200)
}

/** The day in an address's path: "/2022/01/09/", "/2022-01-09-", "/20220109/". */
function dayOfUrl(url: string): string | null {
  const match = /[/-]((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(url.slice(0, 500))
  const [, year, month, day] = match ?? []
  const iso = `${year}-${month}-${day}`
  return match && !Number.isNaN(Date.parse(iso)) ? iso : null
}
