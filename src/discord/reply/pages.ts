import { PAGE_TEXT } from '../limits.ts'
import type { Entry, Reply } from './reply.ts'

export interface Page {
  /** Counted from 0. */
  readonly number: number
  /** Index of the page's first entry. */
  readonly from: number
  readonly entries: readonly Entry[]
  /** The entries as they are shown here. */
  readonly texts: readonly string[]
}

/** Tried in turn: what is usual fits at once, and whatever an article holds fits at last. */
const SHARES = [1, 0.5, 0.25, 0.1, 0.05]

/** How many pages a reply has: at least one. */
export const pagesIn = ({ entries, perPage }: Reply): number => Math.max(1, Math.ceil(entries.length / perPage))

/** The page that a reply opens with. */
export const openingPage = ({ opensAt = 0, perPage }: Reply): number => Math.floor(opensAt / perPage)

/** One page of a reply, the nearest where there is none of that number; its entries share the room of one message. */
export function pageOf(reply: Reply, wanted: number): Page {
  const number = Math.min(Math.max(wanted, 0), pagesIn(reply) - 1)
  const from = number * reply.perPage
  const entries = Array.from({ length: reply.perPage }, (_, i) => reply.entries.at(from + i)).filter(
    (entry): entry is Entry => entry !== undefined,
  )
  let texts: readonly string[] = []
  for (const share of SHARES) {
    texts = entries.map((entry) => entry.text(share))
    if (texts.reduce((sum, { length }) => sum + length, reply.lead.length) <= PAGE_TEXT) break
  }
  return { number, from, entries, texts }
}
