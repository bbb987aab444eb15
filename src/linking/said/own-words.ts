import type { Quotation, Span } from '../../model.ts'

const OPENING = /["“«]|``/y
const CLOSING = /["”»]|''/y

/** The length of a mark at an offset, 0 where there is none. */
function markAt(mark: RegExp, text: string, at: number): number {
  mark.lastIndex = at
  return mark.exec(text)?.[0].length ?? 0
}

/**
 * Where a quotation gives the speaker's own words, in which "today" is the speaker's: all of a direct one, the pieces
 * in quote marks of a mixed one, nothing of an indirect one. In the clause around the marks "today" is the reporter's:
 * he called the vote of today "a defining moment".
 */
export function ownWords(text: string, { start, end, kind }: Pick<Quotation, 'start' | 'end' | 'kind'>): Span[] {
  if (kind === 'indirect') return []
  if (kind !== 'mixed') return [{ start, end }]
  const parts: Span[] = []
  let open = markAt(OPENING, text, start - 1) || markAt(OPENING, text, start - 2) === 2 ? start : null
  for (let at = start; at < end; at++) {
    const width = open === null ? markAt(OPENING, text, at) : markAt(CLOSING, text, at)
    if (width === 0) continue
    if (open === null) open = at + width
    else {
      parts.push({ start: open, end: at })
      open = null
    }
    at += width - 1
  }
  if (open !== null && open < end) parts.push({ start: open, end })
  return parts
}
