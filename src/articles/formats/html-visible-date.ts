import { isoDay } from '../../dates/index.ts'
import { readDateLine } from '../date-line.ts'

interface Element {
  readonly textContent: string | null
  closest(selector: string): Element | null
  querySelector(selector: string): Element | null
  querySelectorAll(selector: string): Iterable<Element>
}

/** Elements that show a date beside the headline, on most sites. */
const PLACES =
  'time, [itemprop="datePublished"], [class*="date"], [class*="publish"], [class*="timestamp"], [class*="byline"]'
/** Where a date is the site's or another story's. */
const ELSEWHERE = 'nav, footer, aside, li, a'

/**
 * The words of a saved page that show when it was published: a line of nothing but dates and their labels, labelled, or
 * with the day that the page's metadata give, or beside the main heading. The date in a site's header is none of these.
 */
export function visibleDate(document: Element, published: string | null): string | null {
  const near = document.querySelector('h1')?.closest('article, main, header, section, div') ?? null
  let beside: string | null = null
  let seen = 0
  for (const element of document.querySelectorAll(PLACES)) {
    if (++seen > 200) break
    const words = (element.textContent ?? '').slice(0, 400).replace(/\s+/g, ' ').trim()
    const dates = readDateLine(words)
    if (dates.length === 0 || element.closest(ELSEWHERE)) continue
    if (dates.some(({ label }) => label === 'published')) return words
    if (dates.some(({ date }) => date.year !== null && isoDay(date.year, date.month, date.day) === published))
      return words
    if (near && [...near.querySelectorAll(PLACES)].includes(element)) beside ??= words
  }
  return published === null ? (beside ?? labelled(document)) : null
}

/** A short element anywhere that calls a date the page's own: "Published: 6 March 2022". */
function labelled(document: Element): string | null {
  let seen = 0
  for (const { textContent } of document.querySelectorAll('p, small, em, h6')) {
    if (++seen > 400) break
    const words = (textContent ?? '').slice(0, 200).replace(/\s+/g, ' ').trim()
    if (words.length < 80 && readDateLine(words).some(({ label }) => label !== 'bare')) return words
  }
  return null
}
