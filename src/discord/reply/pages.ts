import { BUTTONS_IN_ROW, ENTRY_TEXT, LEAD_TEXT, MESSAGE_COMPONENTS, PAGE_TEXT } from '../limits.ts'
import type { Entry, Reply } from './reply.ts'

export interface Page {
  /** Index of the page's first entry. */
  readonly from: number
  readonly entries: readonly Entry[]
}

/**
 * Components of a page around its entries: the container, the lead, a picture, the footer, a row of page buttons
 * and "Share", the page menu in its row.
 */
const AROUND = 1 + 1 + 1 + 1 + (1 + 3) + (1 + 1)

/** Buttons of an entry: no more than one row. */
const buttonsOf = (entry: Entry): number => Math.min(BUTTONS_IN_ROW, entry.actions.length + (entry.more ? 1 : 0))

/** A separator, the text, and a row with the buttons if there are any. */
const componentsOf = (entry: Entry): number => 2 + (buttonsOf(entry) ? 1 + buttonsOf(entry) : 0)

/** Entries in pages that fit into one message each; always at least one page. */
export function paginate(reply: Reply): readonly Page[] {
  const pages: Page[] = []
  let entries: Entry[] = []
  let from = 0
  let text = 0
  let components = 0
  const room = PAGE_TEXT - Math.min(reply.lead.length, LEAD_TEXT)
  for (const [index, entry] of reply.entries.entries()) {
    const long = Math.min(entry.text.length, ENTRY_TEXT)
    const full =
      entries.length >= reply.perPage ||
      text + long > room ||
      components + componentsOf(entry) > MESSAGE_COMPONENTS - AROUND
    if (entries.length > 0 && full) {
      pages.push({ from, entries })
      entries = []
      from = index
      text = 0
      components = 0
    }
    entries.push(entry)
    text += long
    components += componentsOf(entry)
  }
  if (entries.length > 0 || pages.length === 0) pages.push({ from, entries })
  return pages
}

/** The page that a reply opens with. */
export const openingPage = (reply: Reply, pages: readonly Page[]): number =>
  Math.max(
    0,
    pages.findLastIndex(({ from }) => from <= (reply.opensAt ?? 0)),
  )
