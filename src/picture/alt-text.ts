import { shownText } from '../answers/timeline/shown.ts'
import type { TimelineEntry } from '../model.ts'
import { cleanLine } from './clean.ts'
import { dateLabel } from './date-label.ts'
import { labelsOf } from './marks.ts'

/** Discord takes 1024 characters as an attachment's description. */
const LONGEST = 1024
const SHOWN = 110

const short = (text: string): string => (text.length <= SHOWN ? text : `${text.slice(0, SHOWN).replace(/\s\S*$/, '')}…`)

function sentenceOf(entry: TimelineEntry): string {
  const labels = labelsOf(entry)
  const known = labels.length > 0 ? ` (${labels.join(', ')})` : ''
  return `${dateLabel(cleanLine(entry.date))}${known}: ${short(cleanLine(shownText(entry)))}`
}

/** The picture in words, at most 1024 characters: what it spans, then its entries as far as they fit. */
export function altText(title: string, entries: readonly TimelineEntry[]): string {
  const [first, last] = [entries[0], entries.at(-1)]
  const span = first && last ? `, ${dateLabel(cleanLine(first.date))} to ${dateLabel(cleanLine(last.date))}` : ''
  const count = entries.length === 1 ? 'one entry' : `${entries.length} entries`
  let text = `${short(cleanLine(title))}: a timeline of ${count}${entries.length > 1 ? span : ''}.`
  for (const [index, entry] of entries.entries()) {
    const left = entries.length - index
    const more = ` And ${left} more.`
    const next = ` ${sentenceOf(entry)}`
    const room = LONGEST - (left > 1 ? more.length : 0)
    if (text.length + next.length > room) return text + more
    text += next
  }
  return text
}
